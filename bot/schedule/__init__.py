"""Schedule: when something is to be posted. Pure: nothing here looks at a clock."""

from __future__ import annotations

from bot.schedule.due import LATE_DAYS, Due, due, window
from bot.schedule.quiet_hours import QuietHours
from bot.schedule.read_schedule import ScheduleError, read_quiet_hours, read_schedule
from bot.schedule.schedule import EVERY_DAY, WEEKDAYS, Schedule

__all__ = [
    "EVERY_DAY",
    "LATE_DAYS",
    "WEEKDAYS",
    "Due",
    "QuietHours",
    "Schedule",
    "ScheduleError",
    "due",
    "read_quiet_hours",
    "read_schedule",
    "window",
]
