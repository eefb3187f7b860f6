"""Details: the names, dates and quantities of a fact, as an edition keeps them.

Made by the dozen for each question and kept by the million, so they are short: offsets count from the fact's start,
and words that stand in its slice are not repeated.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from knowledge.fact import DateSpan, Fact, Name, Quantity
from knowledge.words import terms

_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))  # `json.dumps` would make one for each fact
_NAMES_REMEMBERED = 5_000


class Named(NamedTuple):
    """What kind of thing a name names (see `knowledge.fact.Name`), and the terms of its words."""

    kind: str
    terms: frozenset[str]


class _Unpacked(NamedTuple):
    names: list[list[Any]]
    dates: list[list[Any]]
    quantities: list[list[Any]]


class Details:
    """What is told of the words of a fact that starts at `start`: what `pack_details` made, read as it is asked for.

    `terms` are those of the statement. Those of one statement are equal when they tell the same of it.
    """

    def __init__(self, packed: str, statement: str, start: int, terms: Sequence[str]) -> None:
        self._packed, self._statement, self._start, self._terms = packed, statement, start, terms

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Details) and self._packed == other._packed

    @cached_property
    def _read(self) -> _Unpacked:
        return _Unpacked(*json.loads(self._packed)) if self._packed else _Unpacked([], [], [])

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The proper names, in order."""
        return tuple([_name(self._statement, self._start, *values) for values in self._read.names])

    @cached_property
    def named(self) -> list[Named]:
        """The kind and the terms of each name, in order."""
        return [Named(kind, frozenset(self._terms[first:last])) for _, _, kind, first, last, *_ in self._read.names]

    @cached_property
    def dates(self) -> tuple[DateSpan, ...]:
        """The dates and times, in order."""
        return tuple([_date(self._statement, self._start, *values) for values in self._read.dates])

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """The numbers, in order."""
        return tuple([_quantity(self._statement, self._start, *values) for values in self._read.quantities])


def pack_details(fact: Fact, stated: Sequence[str], language: str) -> str:
    """The details of a fact as one JSON array, '' when it has none; `stated` are the terms of its statement."""
    if not (fact.names or fact.dates or fact.quantities):
        return ""
    at = fact.start
    names = [
        (
            name.start - at,
            name.end - at,
            name.kind,
            *_stretch(_terms(name.text, language), stated),
            *((name.canonical,) if name.canonical != name.text else ()),
        )
        for name in fact.names
    ]
    dates = [
        (date.start - at, date.end - at, date.since.toordinal(), (date.until - date.since).days, int(date.relative))
        for date in fact.dates
    ]
    quantities = [
        (quantity.start - at, quantity.end - at, quantity.value, quantity.unit) for quantity in fact.quantities
    ]
    return _JSON.encode((names, dates, quantities))


@lru_cache(maxsize=_NAMES_REMEMBERED)
def _terms(name: str, language: str) -> tuple[str, ...]:
    return tuple(terms(name, language))


def _stretch(own: Sequence[str], stated: Sequence[str]) -> tuple[int, int]:
    """Where the terms of a name stand among those of the statement, which may have a phrase between them: the shortest
    stretch from the first to the last of them, an empty one when there is none."""
    found = []
    first = -1
    for _ in range(stated.count(own[0]) if own else 0):
        first = stated.index(own[0], first + 1)
        least = first + len(own) - 1
        if own[-1] in stated[least:]:
            last = stated.index(own[-1], least) + 1
            found.append((last - first, first, last))
    _, first, last = min(found, default=(0, 0, 0))
    return first, last


def _name(
    statement: str, at: int, start: int, end: int, kind: str, _first: int, _last: int, canonical: str = ""
) -> Name:
    text = statement[start:end]
    return Name(start=at + start, end=at + end, text=text, canonical=canonical or text, kind=kind)


def _date(statement: str, at: int, start: int, end: int, since: int, days: int, relative: int) -> DateSpan:
    return DateSpan(
        start=at + start,
        end=at + end,
        text=statement[start:end],
        since=dt.date.fromordinal(since),
        until=dt.date.fromordinal(since + days),
        relative=bool(relative),
    )


def _quantity(statement: str, at: int, start: int, end: int, value: float, unit: str) -> Quantity:
    return Quantity(start=at + start, end=at + end, text=statement[start:end], value=value, unit=unit)
