"""QuietHours: a time of the day in which nothing is posted."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class QuietHours:
    """From `start`, included, to `end`, not included; over midnight when the end comes before the start."""

    start: dt.time
    end: dt.time

    def over(self, moment: dt.datetime, zone: ZoneInfo) -> dt.datetime:
        """The moment itself, or when it is quiet then the end of that, in UTC."""
        local = moment.astimezone(zone)
        if not self._is_quiet(local.time()):
            return moment
        day = local.date() + dt.timedelta(days=int(local.time() >= self.end))
        end = dt.datetime.combine(day, self.end, zone).astimezone(dt.UTC)
        # an end that the clocks have passed already, in the hour that they repeat
        return max(end, moment.astimezone(dt.UTC))

    def _is_quiet(self, time: dt.time) -> bool:
        if self.start <= self.end:
            return self.start <= time < self.end
        return time >= self.start or time < self.end

    def __str__(self) -> str:
        return f"{self.start:%H:%M}–{self.end:%H:%M}"
