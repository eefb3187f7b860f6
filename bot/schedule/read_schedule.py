"""What people write after /digest -> Schedule: 'daily 08:30', 'weekdays 7:00 Europe/Berlin', 'пн,чт 18:00'."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from bot.schedule.quiet_hours import QuietHours
from bot.schedule.schedule import EVERY_DAY, WEEKDAYS, Schedule

_DAYS = {
    "mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6,
    "пн": 0, "вт": 1, "ср": 2, "чт": 3, "пт": 4, "сб": 5, "вс": 6,
    "пон": 0, "вто": 1, "сре": 2, "чет": 3, "пят": 4, "суб": 5, "вос": 6,
}  # fmt: skip
_SETS = {
    "daily": EVERY_DAY, "everyday": EVERY_DAY, "ежедневно": EVERY_DAY, "каждый день": EVERY_DAY, "every day": EVERY_DAY,
    "weekdays": WEEKDAYS, "workdays": WEEKDAYS, "будни": WEEKDAYS, "по будням": WEEKDAYS, "в будни": WEEKDAYS,
    "weekends": EVERY_DAY - WEEKDAYS, "выходные": EVERY_DAY - WEEKDAYS, "по выходным": EVERY_DAY - WEEKDAYS,
    "weekly": frozenset({0}), "еженедельно": frozenset({0}),
}  # fmt: skip
_TIME = r"(?P<{0}hour>\d{{1,2}})(?:[:.](?P<{0}minute>\d\d))?\s*(?P<{0}half>am|pm)?"
_SCHEDULE = re.compile(
    rf"(?P<days>[^\d]*?)\s*(?:\b(?:at|в|во)\s+)?{_TIME.format('')}(?:\s+(?P<zone>\S+))?", re.IGNORECASE
)
_QUIET = re.compile(rf"{_TIME.format('from_')}\s*[-–—]\s*{_TIME.format('to_')}", re.IGNORECASE)


class ScheduleError(ValueError):
    """`value` is no schedule: its `part` ('days', 'time' or 'zone') cannot be read, or 'whole' when nothing can."""

    def __init__(self, part: str, value: str) -> None:
        super().__init__(f"{part}: {value}")
        self.part = part
        self.value = value


def read_schedule(text: str, zone: ZoneInfo) -> Schedule:
    """The schedule that is meant, in that zone unless another is named; no days are every day.

    Raises ScheduleError.
    """
    match = _SCHEDULE.fullmatch(" ".join(text.split()))
    if not match:
        raise ScheduleError("whole", text)
    return Schedule(_days(match["days"]), _time(match, ""), _zone(match["zone"]) if match["zone"] else zone)


def read_quiet_hours(text: str) -> QuietHours:
    """'22:00-07:00' -> QuietHours. Raises ScheduleError."""
    match = _QUIET.fullmatch(" ".join(text.split()))
    if not match:
        raise ScheduleError("quiet", text)
    return QuietHours(_time(match, "from_"), _time(match, "to_"))


def _days(text: str) -> frozenset[int]:
    text = text.strip(" ,").casefold()
    if not text:
        return EVERY_DAY
    if text in _SETS:
        return _SETS[text]
    found: set[int] = set()
    for part in re.split(r"[,\s]+(?:and\s+|и\s+)?", text):
        first, *last = [_day(name, text) for name in re.split("[-–—]", part)]
        found.add(first)
        for end in last[:1]:
            found.update(day % 7 for day in range(first, end + 1 if end >= first else end + 8))
    return frozenset(found)


def _day(name: str, text: str) -> int:
    day = _DAYS.get(name[:3], _DAYS.get(name))
    if day is None:
        raise ScheduleError("days", text)
    return day


def _time(match: re.Match[str], prefix: str) -> dt.time:
    hour, minute, half = (match[f"{prefix}{part}"] for part in ("hour", "minute", "half"))
    number = int(hour)
    if half:
        if not 1 <= number <= 12:
            raise ScheduleError("time", match[0])
        number = number % 12 + (12 if half.casefold() == "pm" else 0)
    try:
        return dt.time(number % 24 if number == 24 and not int(minute or 0) else number, int(minute or 0))
    except ValueError:
        raise ScheduleError("time", f"{hour}:{minute or '00'}") from None


def _zone(name: str) -> ZoneInfo:
    known = _zones().get(name.casefold())
    if known is None:
        raise ScheduleError("zone", name)
    return ZoneInfo(known)


@lru_cache(maxsize=1)
def _zones() -> dict[str, str]:
    """The names of the IANA database by their lower case; 'berlin' is Europe/Berlin where that is the only one."""
    names = available_timezones()
    places: dict[str, list[str]] = {}
    for name in names:
        if "/" in name and not name.startswith(("Etc/", "posix/", "right/")):
            places.setdefault(name.rpartition("/")[2].casefold(), []).append(name)
    return {
        **{place: found[0] for place, found in places.items() if len(found) == 1},
        **{name.casefold(): name for name in names},
    }
