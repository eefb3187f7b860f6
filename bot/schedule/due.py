"""Which slots are to be posted now, which are too late, and when to look again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from bot.schedule.quiet_hours import QuietHours
from bot.schedule.schedule import Schedule

_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Due:
    """The slots to `post` and those to `skip`, each in order; `again` is the next moment at which this changes."""

    post: tuple[dt.datetime, ...]
    skip: tuple[dt.datetime, ...]
    again: dt.datetime


def due(
    schedule: Schedule,
    quiet: QuietHours | None,
    *,
    since: dt.datetime,
    now: dt.datetime,
    over: Collection[dt.datetime],
    made_up: dt.timedelta,
) -> Due:
    """What is to be done for a schedule that is set `since` then, when all slots in `over` are dealt with.

    A slot in quiet hours, or one that is made up in them, is due when they end. One that is not posted within
    `made_up` after it was due is skipped.
    """
    post: list[dt.datetime] = []
    skip: list[dt.datetime] = []
    again = _heard(schedule.next_slot(now), quiet, schedule)
    for slot in schedule.slots(since, now):
        if slot in over:
            continue
        moment = _heard(slot, quiet, schedule)
        if now - moment > made_up:
            skip.append(slot)
        elif (end := max(moment, _heard(now, quiet, schedule))) > now:
            again = min(again, end)
        else:
            post.append(slot)
    return Due(tuple(post), tuple(skip), again)


def _heard(moment: dt.datetime, quiet: QuietHours | None, schedule: Schedule) -> dt.datetime:
    return quiet.over(moment, schedule.zone) if quiet else moment


def window(
    schedule: Schedule, slot: dt.datetime, *, first: dt.datetime, last: dt.datetime | None
) -> tuple[dt.date, dt.date]:
    """The days that a slot's digest is on, both included: from the `last` one on, or from when the schedule began.

    `first` is when that was. Articles may be read some days after they were published, so that many days before the
    last digest are looked at again; what was told is not told again.
    """
    began = schedule.slot_before(schedule.next_slot(first)).astimezone(schedule.zone).date()
    until = slot.astimezone(schedule.zone).date()
    if last is None:
        return began, until
    return max(began, last.astimezone(schedule.zone).date() - LATE_DAYS * _DAY), until


LATE_DAYS = 2
"""Days after its publication within which an article still comes as news."""
