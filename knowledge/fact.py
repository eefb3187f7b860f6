"""Fact: one quotable statement, an exact slice of an article's body, with what was read from it."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from enum import StrEnum
from typing import NamedTuple

from pydantic import InstanceOf

from knowledge.article import Frozen


class FactKind(StrEnum):
    """What sort of text a fact is; all but statements and list items are poor answers."""

    STATEMENT = "statement"
    LIST_ITEM = "list_item"
    QUESTION = "question"
    HEADING = "heading"
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"


class Speaker(NamedTuple):
    """Who says it: the fullest name the article gives, and the role it gives ('' when none)."""

    name: str
    role: str = ""


class Name(NamedTuple):
    """A proper name in the slice `[start, end)` of the body.

    `canonical` is the fullest form that the article gives for the same bearer ('Zakharova' -> 'Maria Zakharova').
    """

    start: int
    end: int
    text: str
    canonical: str
    kind: str = "other"
    """One of person, place, organisation, other."""


class DateSpan(Frozen):
    """A date or time expression in the slice `[start, end)` of the body and the days it means, both included."""

    start: int
    end: int
    text: str
    since: dt.date
    until: dt.date
    relative: bool = False
    """Whether it was resolved against the publication date ('next Wednesday', 'July 14' with no year)."""

    @property
    def iso(self) -> str:
        """'2021-07-14' for a day, '2021-07' for a month, '2021' for a year, '2026-02-24/2026-02-26' otherwise."""
        if self.since == self.until:
            return self.since.isoformat()
        since, until = self.since, self.until
        if (since.year, since.day, until.day) == (until.year, 1, monthrange(until.year, until.month)[1]):
            if since.month == until.month:
                return f"{since:%Y-%m}"
            if (since.month, until.month) == (1, 12):
                return str(since.year)
        return f"{self.since.isoformat()}/{self.until.isoformat()}"


class Quantity(NamedTuple):
    """A number in the slice `[start, end)` of the body, its value, and its unit as written ('' when none).

    `text` covers number and unit ('14.6 metres', '$3.5 million', 'three cracks', '70%'), but where the unit stands
    elsewhere ('five of the seven states').
    """

    start: int
    end: int
    text: str
    value: float
    unit: str = ""

    @property
    def bare(self) -> bool:
        """Whether no unit stands beside the number: what it counts is told elsewhere, if at all."""
        return not self.unit or self.unit not in self.text


class Alias(Frozen):
    """Two names of one bearer, as an article introduces them: 'SCO' for 'Shanghai Cooperation Organisation'."""

    short: str
    full: str


class Fact(Frozen):
    """The exact slice `[start, end)` of an article's body, and what was read from it.

    `ordinal` counts the facts of the article from 0, `paragraph` its paragraphs from 1. `verb` is the speech verb
    ('said'), '' when the fact reports no speech. `introduced_by` is the ordinal of the line above a list, for its
    items, else of the heading that the fact stands under. `quote` is true when words of the speaker stand in quotation
    marks. All offsets count characters of the body.
    """

    article_id: str
    ordinal: int
    paragraph: int
    start: int
    end: int
    statement: str
    kind: FactKind = FactKind.STATEMENT
    introduced_by: int | None = None
    speaker: InstanceOf[Speaker] | None = None
    verb: str = ""
    quote: bool = False
    names: tuple[InstanceOf[Name], ...] = ()
    dates: tuple[DateSpan, ...] = ()
    quantities: tuple[InstanceOf[Quantity], ...] = ()


class Extraction(Frozen):
    """All that was read from one article: its facts in order, and the aliases it introduces."""

    facts: tuple[Fact, ...]
    aliases: tuple[Alias, ...] = ()
