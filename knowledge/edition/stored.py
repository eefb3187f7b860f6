"""What comes out of an edition."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from knowledge.article import Frozen, Published
from knowledge.build_report import Note
from knowledge.edition.details import Details, Named
from knowledge.fact import DateSpan, FactKind, Name, Quantity
from knowledge.question_marks import asks


class EditionInfo(Frozen):
    """What an edition holds. `built_at` is in UTC; `publishers` are sorted."""

    number: int
    built_at: dt.datetime
    articles: int
    facts: int
    publishers: tuple[str, ...]


class SourceSummary(Frozen):
    """A publisher, how many of its articles the edition holds, and the day of the newest, None when not known."""

    publisher: str
    articles: int
    newest: dt.date | None


class TermCounts(NamedTuple):
    """How many facts hold a term in their statement or context, and how many in the statement itself."""

    facts: int
    statements: int


class StoredSource(Frozen):
    """A file that was read for an edition, with what was said of it, so that it need not be read again."""

    path: str
    sha256: str
    size: int
    skipped: tuple[Note, ...] = ()
    notes: tuple[Note, ...] = ()


class StoredArticle(NamedTuple):
    """An article without its body. `id` is its number in this edition only; `published_on` is its day; `about_terms`
    are those of the names of its lead, of its place and of the names that it comes back to."""

    id: int
    article_id: str
    path: str
    title: str
    publisher: str
    published: Published
    published_on: dt.date | None
    url: str
    language: str
    place: str
    title_terms: tuple[str, ...]
    about_terms: tuple[str, ...]


class StoredFact(NamedTuple):
    """A fact as it is kept.

    `id` and `article` are numbers in this edition only; `introduced_by` is -1 where nothing introduces it; `terms` are
    the normalised terms of the statement, `bearers` those of the full names and roles behind its names and its speaker;
    `speaker` is '' when nobody speaks; `reference` names the fact in every edition that holds it. See
    `knowledge.fact.Fact` for the rest.
    """

    id: int
    article: int
    ordinal: int
    paragraph: int
    kind: FactKind
    introduced_by: int
    start: int
    end: int
    statement: str
    speaker: str
    speaker_role: str
    verb: str
    quote: bool
    reference: str
    terms: tuple[str, ...]
    bearers: Sequence[str]
    details: Details

    @property
    def only_asks(self) -> bool:
        """Whether it is a question, or a heading that is one."""
        return self.kind is FactKind.QUESTION or (self.kind is FactKind.HEADING and asks(self.statement))

    @property
    def names(self) -> tuple[Name, ...]:
        """The proper names in it, in order."""
        return self.details.names

    @property
    def named(self) -> list[Named]:
        """The kind and the terms of each name in it, in order."""
        return self.details.named

    @property
    def dates(self) -> tuple[DateSpan, ...]:
        """The dates and times in it, in order."""
        return self.details.dates

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """The numbers in it, in order."""
        return self.details.quantities
