"""Weeks: how questions went, week by week."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median
from zoneinfo import ZoneInfo

from bot.state import Asked


@dataclass(frozen=True)
class Week:
    """The questions of a week from Monday on: how many, of how many people, and how they went.

    `up` and `down` count thumbs, `silent` the answers without any. `milliseconds` is the median of answering time,
    None for a week without questions.
    """

    monday: dt.date
    questions: int
    people: int
    answered: int
    closest: int
    not_found: int
    up: int
    down: int
    silent: int
    milliseconds: float | None


def by_week(questions: Iterable[Asked], zone: ZoneInfo, last: dt.date, count: int) -> tuple[Week, ...]:
    """The `count` weeks up to that of the day `last`, oldest first; those in which nobody asked stand there too."""
    asked: dict[dt.date, list[Asked]] = defaultdict(list)
    for one in questions:
        asked[_monday(one.at.astimezone(zone).date())].append(one)
    mondays = [_monday(last) - dt.timedelta(weeks=back) for back in reversed(range(count))]
    return tuple(_week(monday, asked[monday]) for monday in mondays)


def first_moment(zone: ZoneInfo, last: dt.date, count: int) -> dt.datetime:
    """When the first of these weeks begins."""
    monday = _monday(last) - dt.timedelta(weeks=count - 1)
    return dt.datetime.combine(monday, dt.time(), zone)


def _monday(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=day.weekday())


def _week(monday: dt.date, asked: list[Asked]) -> Week:
    status = Counter(one.status for one in asked)
    return Week(
        monday=monday,
        questions=len(asked),
        people=len({one.person for one in asked}),
        answered=status["answered"],
        closest=status["closest"],
        not_found=status["not_found"],
        up=sum(one.up for one in asked),
        down=sum(one.down for one in asked),
        silent=sum(not one.up and not one.down for one in asked),
        milliseconds=median(one.milliseconds for one in asked) if asked else None,
    )
