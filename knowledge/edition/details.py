"""Details: the names, dates and quantities of a fact, as an edition keeps them.

Made by the dozen for each question and kept by the million, so they are short: offsets count from the fact's start,
and words that stand in its slice are not repeated.
"""

from __future__ import annotations

import datetime as dt
import json
from functools import cached_property
from typing import Any

from knowledge.fact import DateSpan, Fact, Name, Quantity

_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))  # `json.dumps` would make one for each fact


class Details:
    """What is told of the words of a fact that starts at `start`: what `pack_details` made, read as it is asked for."""

    def __init__(self, packed: str, statement: str, start: int) -> None:
        self._statement, self._start = statement, start
        read: list[list[list[Any]]] = json.loads(packed) if packed else [[], [], []]
        self._names, self._dates, self._quantities = read

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The proper names, in order."""
        return tuple([_name(self._statement, self._start, *values) for values in self._names])

    @cached_property
    def name_texts(self) -> list[str]:
        """The words of each name, in order."""
        return [self._statement[start:end] for start, end, *_ in self._names]

    @cached_property
    def dates(self) -> tuple[DateSpan, ...]:
        """The dates and times, in order."""
        return tuple([_date(self._statement, self._start, *values) for values in self._dates])

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """The numbers, in order."""
        return tuple([_quantity(self._statement, self._start, *values) for values in self._quantities])


def pack_details(fact: Fact) -> str:
    """The details of a fact as one JSON array, '' when it has none."""
    if not (fact.names or fact.dates or fact.quantities):
        return ""
    at = fact.start
    names = [
        (name.start - at, name.end - at, name.kind, *((name.canonical,) if name.canonical != name.text else ()))
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


def _name(statement: str, at: int, start: int, end: int, kind: str, canonical: str = "") -> Name:
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
