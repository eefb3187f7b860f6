"""Article: one source document, as reading delivers it."""

from __future__ import annotations

import datetime as dt
import hashlib
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict


class Frozen(BaseModel):
    """A value that passes between steps: it never changes and takes no unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def _date_or_moment(value: Any) -> Any:
    """'2026-02-11' -> date, '2026-02-11T15:10:00+02:00' -> datetime; a day must not become a midnight."""
    if not isinstance(value, str):
        return value
    text = value.strip()
    return dt.date.fromisoformat(text) if len(text) <= 10 else dt.datetime.fromisoformat(text)


Published = Annotated[dt.datetime | dt.date | None, BeforeValidator(_date_or_moment)]


class BlockKind(StrEnum):
    """What a paragraph of a body is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    TABLE_HEAD = "table_head"
    ROW = "row"
    QUESTION = "question"
    CAPTION = "caption"


class Block(Frozen):
    """One paragraph of a body: the slice `[start, end)`, in characters, and what it is."""

    start: int
    end: int
    kind: BlockKind = BlockKind.PARAGRAPH


class Article(Frozen):
    """One source document. `body` is plain text; every offset in the library counts its characters.

    `published` is a date, or a moment with its zone where the source gives one, or None.
    `language` is an ISO 639-1 code ('' when unknown), `path` the file it came from, as it was given,
    `place` the dateline's place. `blocks` are the paragraphs in order; empty means split at blank lines.
    """

    id: str
    title: str
    body: str
    publisher: str = ""
    published: Published = None
    url: str = ""
    language: str = ""
    place: str = ""
    path: str = ""
    blocks: tuple[Block, ...] = ()

    @property
    def published_on(self) -> dt.date | None:
        """The day of publication, in the source's own zone."""
        return self.published.date() if isinstance(self.published, dt.datetime) else self.published

    @property
    def sha256(self) -> str:
        """SHA-256 of the body in UTF-8, in hexadecimal."""
        return hashlib.sha256(self.body.encode()).hexdigest()
