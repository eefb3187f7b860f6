"""Dates, as people of a language write them; in ISO form where the messages are plain."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_skeleton, format_time

from bot.messages.wording import Wording

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH = re.compile(r"\d{4}-\d\d")


def day(value: dt.date, wording: Wording) -> str:
    """A day in full.

    >>> from bot.messages.wording import ENGLISH
    >>> day(dt.date(2021, 7, 14), ENGLISH), day(dt.date(2021, 7, 14), ENGLISH.made_plain())
    ('14 July 2021', '2021-07-14')
    """
    return value.isoformat() if wording.plain else format_date(value, "long", locale=wording.locale)


def moment(value: dt.datetime, zone: ZoneInfo, wording: Wording) -> str:
    """A day and a time in a zone, the zone named.

    >>> from bot.messages.wording import ENGLISH
    >>> moment(dt.datetime(2021, 7, 14, 9, 30, tzinfo=dt.UTC), ZoneInfo("UTC"), ENGLISH)
    '14 July 2021, 09:30 UTC'
    """
    local = value.astimezone(zone)
    time = f"{local:%H:%M}" if wording.plain else format_time(local, "short", locale=wording.locale)
    return f"{day(local.date(), wording)}, {time} {local.tzname()}"


def meaning(value: str, wording: Wording) -> str:
    """A resolved date of an answer: a day, a month, a year or two days with a slash between them.

    >>> from bot.messages.wording import ENGLISH
    >>> meaning("2021-07", ENGLISH), meaning("2021-07-14/2021-07-16", ENGLISH)
    ('July 2021', '14 July 2021 – 16 July 2021')
    """
    if "/" in value:
        return " – ".join(meaning(part, wording) for part in value.split("/"))
    if _DAY.fullmatch(value):
        return day(dt.date.fromisoformat(value), wording)
    if _MONTH.fullmatch(value) and not wording.plain:
        return str(format_skeleton("yMMMM", dt.date.fromisoformat(f"{value}-01"), locale=wording.locale))
    return value
