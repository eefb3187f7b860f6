"""Dates, as people of a language write them."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_skeleton, format_time

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH = re.compile(r"\d{4}-\d\d")


def day(value: dt.date, locale: str) -> str:
    """A day in full.

    >>> day(dt.date(2021, 7, 14), "en_GB")
    '14 July 2021'
    """
    return format_date(value, "long", locale=locale)


def moment(value: dt.datetime, zone: ZoneInfo, locale: str) -> str:
    """A day and a time in a zone, the zone named.

    >>> moment(dt.datetime(2021, 7, 14, 9, 30, tzinfo=dt.UTC), ZoneInfo("UTC"), "en_GB")
    '14 July 2021, 09:30 UTC'
    """
    local = value.astimezone(zone)
    return f"{day(local.date(), locale)}, {format_time(local, 'short', locale=locale)} {local.tzname()}"


def meaning(value: str, locale: str) -> str:
    """A resolved date of an answer: a day, a month, a year or two days with a slash between them.

    >>> meaning("2021-07", "en_GB"), meaning("2021-07-14/2021-07-16", "en_GB")
    ('July 2021', '14 July 2021 – 16 July 2021')
    """
    if "/" in value:
        return " – ".join(meaning(part, locale) for part in value.split("/"))
    if _DAY.fullmatch(value):
        return day(dt.date.fromisoformat(value), locale)
    if _MONTH.fullmatch(value):
        return str(format_skeleton("yMMMM", dt.date.fromisoformat(f"{value}-01"), locale=locale))
    return value
