"""Dates: expressions of time in a text, and the days they mean."""

from __future__ import annotations

import datetime as dt
import re

from knowledge.extraction.date_patterns import DatePatterns, date_patterns
from knowledge.extraction.date_reading import DateReading
from knowledge.fact import DateSpan

_RELATIVE = frozenset(
    (
        "day_of_told_year",
        "day_word",
        "ago",
        "hence",
        "weekday",
        "unit",
        "weekend",
        "bare_month",
        "part_of_unit",
        "day_of_month",
        "day_number",
        "day_of_week",
        "clock",
        "hours",
        "midday",
        "hour",
        "every_week",
        "weekly",
        "weekdays",
        "daily",
    )
)
_COME_AGAIN = frozenset(("every_week", "weekly", "daily"))
_GUESSED = frozenset(("clock", "hours", "midday", "hour", "part_of_unit", "weekdays")) | _COME_AGAIN
_MARKED = frozenset(("day_of_month", "day_number", "hours", "weekend"))
"""Expressions of which only a part is the date."""
_HOUR_ALONE = re.compile(
    r"(?=.*\d)(?:[\d:.–\s-]|[ap]\.?m\.?|uhr|h(?=\d|$|\s)|heures?|horas|to|bis|à|until|a\s+las|alle|до|and|till|und|et|"
    r"час(?:а|ов|ами)?|ч\b|и|годин[аиу]?|год\b|утра|вечера|ранку|вечора|дня|y|las|e\s+as|e\s+le|às|ore)+",
    re.IGNORECASE,
)
_ON = re.compile(r",?\s+(?:(?:on|am|во?|у|le|del|de|di|na|no|à|em)\s+)?", re.IGNORECASE)
"""What may stand between an hour and its day."""
_APPOSED = re.compile(r",\s+(?P<day>[^\W\d_]+(?:-feira)?)(?!['’\w-])|\s\((?P<in_brackets>[^\W\d_]+)\)")
_IN_A_TABLE = re.compile(r"\D+[\s:]\d[\d:.]*\s?[–-]")
"""'Saturday 9:00–19:00' holds on every one."""
_YEARLESS = frozenset(("two_months", "days_of_month", "day", "day_in_words", "months", "feast"))


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
                    relative=(name in _RELATIVE and name not in _GUESSED and not _IN_A_TABLE.match(text[start:end]))
                    or (name in _YEARLESS and not match.group("year")),
                )
            )
    in_order = sorted(found, key=lambda d: d.start)
    return tuple(_with_their_hours(text, _with_their_weekdays(text, in_order, offset, patterns), offset))


def _with_their_weekdays(text: str, found: list[DateSpan], offset: int, patterns: DatePatterns) -> list[DateSpan]:
    """Each day of a month and the day of the week told behind it as one: '5 February (Tuesday)'."""
    kept: list[DateSpan] = []
    for one in found:
        last = kept[-1] if kept else one
        apposed = _APPOSED.match(text, last.end - offset) if last is not one and last.since == last.until else None
        if (
            apposed
            and one.start - offset in (apposed.start("day"), apposed.start("in_brackets"))
            and any(map(str.isdigit, last.text))
            and patterns.weekdays[last.since.weekday()].fullmatch(one.text)
        ):
            whole = text[last.start - offset : apposed.end()]
            kept[-1] = last.model_copy(update={"end": last.start + len(whole), "text": whole})
        else:
            kept.append(one)
    return kept


def _with_their_hours(text: str, found: list[DateSpan], offset: int) -> list[DateSpan]:
    """Each hour and the day that follows it as one: 'at 2 pm on Friday'."""
    kept: list[DateSpan] = []
    for one in found:
        last = kept[-1] if kept else None
        hour = last is not None and _HOUR_ALONE.fullmatch(last.text) and not _HOUR_ALONE.fullmatch(one.text)
        if last and hour and _ON.fullmatch(text, last.end - offset, one.start - offset):
            whole = text[last.start - offset : one.end - offset]
            kept[-1] = one.model_copy(update={"start": last.start, "text": whole})
        else:
            kept.append(one)
    return kept
