"""Drafts: what a format's module finds in a file, before it is checked and made an Article."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from knowledge.article import Article, Block, Frozen
from knowledge.errors import SourceError
from knowledge.reading.blocks import split_blocks
from knowledge.reading.credit_line import read_credit_line
from knowledge.reading.dateline import Dateline, read_dateline
from knowledge.reading.days import read_day, read_moment
from knowledge.reading.languages import detect_language, language_code
from knowledge.reading.titles import day_of_title


class Draft(Frozen):
    """An article as its file has it. `published` is the written value, `where` its place in the file ('line 3').

    `suffix` tells apart the articles of one file that have no id of their own. Without `blocks`, the body is split.
    """

    body: str
    title: str = ""
    publisher: str = ""
    published: str = ""
    url: str = ""
    language: str = ""
    id: str = ""
    blocks: tuple[Block, ...] = ()
    where: str = ""
    suffix: str = ""
    notes: tuple[str, ...] = ()


class Refusal(Frozen):
    """A part of a file that gives no article, and why."""

    where: str
    reason: str


_EARLIEST = dt.date(1600, 1, 1)
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
_DAY_IN_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})(?!\d)")
_OPENING_BLOCKS = 3
_TITLE_WORDS = 12
_MOST_PARAGRAPHS = 20_000


def read_metadata(values: Mapping[Any, Any]) -> dict[str, str]:
    """A draft's fields from front matter or a JSON object; other keys and values that are no text are passed over.

    A `source` is a publisher or, as an address, where the article is found.
    """
    texts = {key: _text(value) for key, value in values.items() if isinstance(key, str)}
    source = "source" if "://" not in texts.get("source", "") else ""
    keys = {
        "id": ("id",),
        "title": ("title",),
        "publisher": ("publisher", source),
        "published": ("published_at", "published", "date"),
        "url": ("url", "link", "" if source else "source"),
        "language": ("language", "lang"),
    }
    return {field: next((texts[key] for key in known if texts.get(key)), "") for field, known in keys.items()}


def check_paragraphs(count: int) -> None:
    """Raises SourceError for more paragraphs than any article has."""
    if count > _MOST_PARAGRAPHS:
        raise SourceError(f"has {count:,} paragraphs, the most is {_MOST_PARAGRAPHS:,}: split it")


def finish(draft: Draft, path: str) -> tuple[Article, list[str]]:
    """The article that a draft makes, and what is to be said of it. The body must not be blank.

    Raises SourceError for a body of more paragraphs than any article has.
    """
    notes = list(draft.notes)
    stem = PurePosixPath(path).stem
    lead = len(draft.body) - len(draft.body.lstrip())
    body = draft.body.strip()
    if _UNSTORABLE.search(body):
        notes.append("holds characters that are none (half of a pair, or NUL): each is replaced by \ufffd")
        body = _UNSTORABLE.sub("\ufffd", body)
    shifted = (Block(start=block.start - lead, end=block.end - lead, kind=block.kind) for block in draft.blocks)
    blocks = tuple(shifted) or split_blocks(body)
    check_paragraphs(len(blocks))
    title = _clean(draft.title)
    published, note = _published(draft.published)
    if note:
        notes.append(note)
    named_day = _day_in_name(stem)
    dateline = _dateline(body, blocks, published or named_day)
    if published is None:
        published = (
            (dateline.date if dateline else None) or named_day or _day_alone(body, blocks) or day_of_title(title)
        )
        if published and _is_future(published):
            notes.append(f"its date, {published.isoformat()}, is in the future: taken without a date")
            published = None
        elif published is None and not note:
            notes.append("has no date")
    if not title:
        title = stem
        notes.append("has no title: the file name is taken")
    article = Article(
        id=_clean(draft.id) or stem + draft.suffix,
        title=title,
        body=body,
        publisher=_clean(draft.publisher) or (" / ".join(dateline.publishers) if dateline else ""),
        published=published,
        url=_clean(draft.url),
        language=_language(draft.language, f"{title}\n{body}"),
        place=dateline.place if dateline else "",
        path=path,
        blocks=blocks,
    )
    return article, notes


def first_words(text: str) -> str:
    """The first words of a text, to stand for a title that is missing."""
    words = text[:1000].split()
    return " ".join(words[:_TITLE_WORDS]) + ("…" if len(words) > _TITLE_WORDS else "")


def _language(tag: str, text: str) -> str:
    declared = language_code(tag)
    # many a page in another script says lang="en", as its template did
    if declared and not (declared == "en" and _in_another_script(text)):
        return declared
    return detect_language(text)


def _in_another_script(text: str) -> bool:
    letters = [character for character in text[:1000] if character.isalpha()]
    return sum(map(str.isascii, letters)) * 2 < len(letters)


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value.strip()
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def _clean(text: str) -> str:
    return _UNSTORABLE.sub("\ufffd", " ".join(text.split()))


def _published(value: str) -> tuple[dt.date | dt.datetime | None, str]:
    """The day or moment of a metadata value, and a note when it is none."""
    if not value:
        return None, ""
    shown = repr(value if len(value) <= 40 else value[:40] + "…")
    try:
        moment = read_moment(value)
    except (ValueError, OverflowError):
        return None, f"its date, {shown}, is none: taken without it; write it as 2026-03-31"
    if _is_future(moment):
        return None, f"its date, {shown}, is in the future: taken without it"
    day = moment.date() if isinstance(moment, dt.datetime) else moment
    if day < _EARLIEST:
        return None, f"its date, {shown}, is before {_EARLIEST.year}: taken without it"
    return moment, ""


def _is_future(moment: dt.date | dt.datetime) -> bool:
    # a day ahead of us, somewhere, it is tomorrow
    tomorrow = dt.datetime.now(dt.UTC) + dt.timedelta(days=1)
    if isinstance(moment, dt.datetime):
        return moment > tomorrow
    return moment > tomorrow.date()


def _day_in_name(stem: str) -> dt.date | None:
    found = _DAY_IN_NAME.match(stem)
    try:
        return dt.date.fromisoformat(found[1]) if found else None
    except ValueError:
        return None


def _day_alone(body: str, blocks: tuple[Block, ...]) -> dt.date | None:
    """The day that one of the opening blocks tells and nothing but that, perhaps with a publisher; None in a chronicle,
    where others do."""
    lines = [read_credit_line(body[block.start : block.end]) for block in blocks]
    told = [line for line in lines if line]
    return read_day(told[0].day) if len(told) == 1 and told[0] in lines[:_OPENING_BLOCKS] else None


def _dateline(body: str, blocks: tuple[Block, ...], published: dt.date | dt.datetime | None) -> Dateline | None:
    """The dateline of the first of the opening blocks that has one: a standfirst may come before it."""
    day = published.date() if isinstance(published, dt.datetime) else published
    found = (read_dateline(body[block.start : block.end], day) for block in blocks[:_OPENING_BLOCKS])
    return next((dateline for dateline in found if dateline), None)
