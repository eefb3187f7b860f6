"""Weeks: how questions went, in the weeks of a time zone."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from bot.state import Asked
from bot.weeks import by_week, first_moment

TOKYO, UTC = ZoneInfo("Asia/Tokyo"), ZoneInfo("UTC")
MONDAY = dt.date(2026, 5, 4)


def asked(at, *, person=1, status="answered", milliseconds=1.0, up=0, down=0):
    moment = dt.datetime.fromisoformat(at).replace(tzinfo=dt.UTC)
    return Asked("Who?", person, status, milliseconds, missed=False, up=up, down=down, at=moment)


def test_a_week_begins_on_monday_where_the_operator_is():
    question = asked("2026-05-03T20:00")  # Sunday evening in London, Monday morning in Tokyo
    assert [week.questions for week in by_week([question], UTC, MONDAY, 2)] == [1, 0]
    assert [week.questions for week in by_week([question], TOKYO, MONDAY, 2)] == [0, 1]


def test_weeks_without_questions_stand_there_too_and_have_no_median():
    weeks = by_week([], UTC, dt.date(2026, 5, 10), 3)
    assert [week.monday for week in weeks] == [dt.date(2026, 4, 20), dt.date(2026, 4, 27), MONDAY]
    assert {week.milliseconds for week in weeks} == {None}


@pytest.mark.parametrize(("times", "median"), [((5.0,), 5.0), ((1.0, 2.0, 900.0), 2.0), ((1.0, 2.0, 4.0, 900.0), 3.0)])
def test_the_median_is_a_true_one(times, median):
    (week,) = by_week([asked("2026-05-05", milliseconds=time) for time in times], UTC, MONDAY, 1)
    assert week.milliseconds == median


def test_people_are_counted_once_and_so_is_each_way_it_went():
    questions = [
        asked("2026-05-05", person=1, up=2),
        asked("2026-05-05", person=1, status="closest", down=1),
        asked("2026-05-05", person=2, status="not_found"),
        asked("2026-05-05", person=2),
    ]
    (week,) = by_week(questions, UTC, MONDAY, 1)
    assert (week.questions, week.people) == (4, 2)
    assert (week.answered, week.closest, week.not_found) == (2, 1, 1)
    assert (week.up, week.down, week.silent) == (2, 1, 2)


def test_the_first_moment_is_midnight_of_the_first_monday():
    assert first_moment(TOKYO, dt.date(2026, 5, 6), 2) == dt.datetime(2026, 4, 27, tzinfo=TOKYO)
