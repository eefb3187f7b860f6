"""Calendar: spans of days, and which day a name of a weekday or month means seen from another day."""

from __future__ import annotations

import calendar
import datetime as dt

Days = tuple[dt.date, dt.date]


def day(year: int, month: int, number: int) -> dt.date | None:
    """The day, None when there is none of that number."""
    try:
        return dt.date(year, month, number)
    except ValueError:
        return None


def month_days(year: int, month: int) -> Days:
    """The first and the last day of a month."""
    return dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1])


def third(days: Days, which: int) -> Days:
    """The beginning (0), the middle (1) or the end (2) of a month, ten days or what is left, of a year, four months, or
    of a week, two days or what is left.

    >>> third(month_days(2026, 2), 2)
    (datetime.date(2026, 2, 21), datetime.date(2026, 2, 28))
    """
    first, last = days
    if (last - first).days < 7:
        return shift(first, 2 * which), last if which == 2 else shift(first, 2 * which + 1)
    if (first.year, first.month) == (last.year, last.month):
        return first.replace(day=10 * which + 1), last if which == 2 else first.replace(day=10 * which + 10)
    return month_days(first.year, 4 * which + 1)[0], month_days(first.year, 4 * which + 4)[1]


def year_days(first: int, last: int | None = None) -> Days | None:
    """The first day of a year and the last of it, or of a later one; None outside 1 to 9999 or out of order."""
    last = first if last is None else last
    if not 1 <= first <= last <= 9999:
        return None
    return dt.date(first, 1, 1), dt.date(last, 12, 31)


def nearest_day(month: int, number: int, seen_from: dt.date) -> dt.date | None:
    """The day of that month in the year that brings it nearest.

    >>> nearest_day(12, 30, dt.date(2026, 1, 4))
    datetime.date(2025, 12, 30)
    """
    years = (y for y in (seen_from.year - 1, seen_from.year, seen_from.year + 1) if 1 <= y <= 9999)
    days = [found for y in years if (found := day(y, month, number))]
    return min(days, key=lambda d: abs((d - seen_from).days), default=None)


def month_near(month: int, seen_from: dt.date, tense: str) -> Days:
    """The month meant by its bare name: last begun in the 'past', the next in the 'future', else the nearest."""
    year = seen_from.year
    if tense == "past" and month > seen_from.month:
        year -= 1
    elif tense == "future" and month < seen_from.month:
        year += 1
    elif not tense:
        gap = month - seen_from.month
        year += 1 if gap < -6 else -1 if gap > 6 else 0
    return month_days(min(max(year, 1), 9999), month)


def weekday_near(weekday: int, seen_from: dt.date, sense: str) -> dt.date:
    """The day meant by a weekday's name (Monday is 0).

    'past' is the nearest gone by, today included; 'future' the nearest to come, today included; 'next' the one of the
    week after; 'last' the nearest gone by that is neither today nor yesterday.

    >>> weekday_near(2, dt.date(2021, 7, 9), "next")
    datetime.date(2021, 7, 14)
    """
    back = (seen_from.weekday() - weekday) % 7
    if sense == "past":
        return shift(seen_from, -back)
    if sense == "future":
        return shift(seen_from, -back % 7)
    if sense == "last":
        return shift(seen_from, -back if back > 1 else -back - 7)
    return shift(seen_from, 7 - seen_from.weekday() + weekday)


def shift(start: dt.date, days: int) -> dt.date:
    """So many days later; the calendar's first or last day beyond its ends."""
    ordinal = min(max(start.toordinal() + days, 1), dt.date.max.toordinal())
    return dt.date.fromordinal(ordinal)


def shift_months(start: dt.date, months: int) -> dt.date:
    """So many months later, on the same day of the month or its last."""
    count = min(max(start.year * 12 + start.month - 1 + months, 12), 9999 * 12 + 11)
    year, month = count // 12, count % 12 + 1
    return dt.date(year, month, min(start.day, calendar.monthrange(year, month)[1]))


def unit_days(unit: str, seen_from: dt.date, steps: int) -> Days:
    """The week (from Monday), month or year that lies so many steps from today's; for a day, that day."""
    if unit == "day":
        there = shift(seen_from, steps)
        return there, there
    if unit == "week":
        monday = shift(seen_from, 7 * steps - seen_from.weekday())
        return monday, shift(monday, 6)
    if unit == "month":
        there = shift_months(seen_from.replace(day=1), steps)
        return month_days(there.year, there.month)
    year = min(max(seen_from.year + steps, 1), 9999)
    return dt.date(year, 1, 1), dt.date(year, 12, 31)
