"""Schedule: days of the week and a time of day in a time zone -> moments."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

EVERY_DAY = frozenset(range(7))
WEEKDAYS = frozenset(range(5))
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Schedule:
    """On these days (0 is Monday), at this time of day where the zone is.

    A time that the clocks skip in spring is read by the offset before the change (02:30 comes at 03:30), one that they
    repeat in autumn is the first of the two: as RFC 5545, section 3.3.5, has it. So there is one slot for each day.
    """

    days: frozenset[int]
    time: dt.time
    zone: ZoneInfo

    def slots(self, after: dt.datetime, until: dt.datetime) -> Iterator[dt.datetime]:
        """The moments later than `after`, up to `until`, in UTC and in order."""
        day = after.astimezone(self.zone).date() - _DAY
        last = until.astimezone(self.zone).date() + _DAY
        while day <= last:
            if day.weekday() in self.days:
                slot = dt.datetime.combine(day, self.time, self.zone).astimezone(dt.UTC)
                if after < slot <= until:
                    yield slot
            day += _DAY

    def next_slot(self, after: dt.datetime) -> dt.datetime:
        """The first moment later than `after`."""
        return next(self.slots(after, after + 9 * _DAY))

    def slot_before(self, moment: dt.datetime) -> dt.datetime:
        """The last moment earlier than a slot."""
        *_, last = self.slots(moment - 9 * _DAY, moment - dt.timedelta(seconds=1))
        return last
