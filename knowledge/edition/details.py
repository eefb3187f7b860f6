"""Details: the names, dates and quantities of a fact, as an edition keeps them.

Made by the dozen for each question and kept by the million, so they are short: offsets count from the fact's start,
and words that stand in its slice are not repeated.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import NamedTuple

from knowledge.fact import DateSpan, Fact, Name, Quantity


class Details(NamedTuple):
    """What is told of the words of a fact, each in order."""

    names: tuple[Name, ...] = ()
    dates: tuple[DateSpan, ...] = ()
    quantities: tuple[Quantity, ...] = ()


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
    return json.dumps((names, dates, quantities), ensure_ascii=False, separators=(",", ":"))


def unpack_details(packed: str, statement: str, start: int) -> Details:
    """What `pack_details` made, given the words of the fact and where it starts."""
    if not packed:
        return Details()
    names, dates, quantities = json.loads(packed)
    return Details(
        tuple(_name(statement, start, *values) for values in names),
        tuple(_date(statement, start, *values) for values in dates),
        tuple(_quantity(statement, start, *values) for values in quantities),
    )


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
