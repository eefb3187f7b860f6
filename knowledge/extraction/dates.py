"""Dates: expressions of time in a text, and the days they mean."""

from __future__ import annotations

import datetime as dt

from knowledge.extraction.date_patterns import date_patterns
from knowledge.extraction.date_reading import DateReading
from knowledge.fact import DateSpan

_RELATIVE = frozenset(
    (
        "day_word",
        "ago",
        "hence",
        "weekday",
        "unit",
        "bare_month",
        "part_of_unit",
        "day_of_month",
        "clock",
        "hours",
        "midday",
        "hour",
        "every_week",
        "weekly",
    )
)
_COME_AGAIN = frozenset(("every_week", "weekly"))
_GUESSED = frozenset(("clock", "hours", "midday", "hour", "part_of_unit")) | _COME_AGAIN
_MARKED = frozenset(("day_of_month", "hours"))
"""Expressions of which only a part is the date."""
_YEARLESS = frozenset(("two_months", "days_of_month", "day", "day_in_words", "months"))


def find_dates(
    text: str, published: dt.date | None, language: str, offset: int = 0, *, weekly: bool = True
) -> tuple[DateSpan, ...]:
    """The date expressions of a sentence or question, in order, not overlapping, with the days they mean.

    `published` is the day from which relative expressions are read; without it they are left out, and so are days
    without a year. A time of day alone is taken to be on the day named before it, else on that of publication, days
    that come again every week, too, and the end of the year to begin in September; as these are guesses, they do not
    count as relative. Those of every week are left out unless `weekly`. `offset` is added to all positions. Days that
    do not exist are no dates.

    >>> [d.iso for d in find_dates("It opens next Wednesday.", dt.date(2021, 7, 9), "en")]
    ['2021-07-14']
    """
    patterns = date_patterns(language)
    found: list[DateSpan] = []
    for pattern in patterns.worth_trying(text):
        name = pattern.name
        if (published is None and name in _RELATIVE) or (name in _COME_AGAIN and not weekly):
            continue
        for match in pattern.compiled.finditer(text):
            start, end = match.span("span") if name in _MARKED else match.span()
            end -= len(match.group()) - len(match.group().rstrip()) if name not in _MARKED else 0
            if any(start < f.end - offset and f.start - offset < end for f in found):
                continue
            days = DateReading(patterns, text, match, published, found).days(name)
            if days is None:
                continue
            found.append(
                DateSpan(
                    start=start + offset,
                    end=end + offset,
                    text=text[start:end],
                    since=days[0],
                    until=days[1],
                    relative=(name in _RELATIVE and name not in _GUESSED)
                    or (name in _YEARLESS and not match.group("year")),
                )
            )
    return tuple(sorted(found, key=lambda d: d.start))
