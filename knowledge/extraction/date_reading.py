"""DateReading: the days that one date expression means."""

from __future__ import annotations

from knowledge.extraction.calendar_dates import CalendarDates
from knowledge.extraction.day_arithmetic import Days
from knowledge.extraction.relative_dates import RelativeDates


class DateReading(CalendarDates, RelativeDates):
    """One match of a date pattern, read as days."""

    def days(self, name: str) -> Days | None:
        """The days, both included; None when the match is no date after all."""
        days: Days | None = getattr(self, f"_{name}")()
        return days
