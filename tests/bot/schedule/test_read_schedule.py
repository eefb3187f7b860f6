"""Schedules and quiet hours as people write them."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.schedule import EVERY_DAY, WEEKDAYS, QuietHours, Schedule, ScheduleError, read_quiet_hours, read_schedule

OSLO = ZoneInfo("Europe/Oslo")


@pytest.mark.parametrize(
    ("text", "days", "time", "zone"),
    [
        ("daily 08:30", EVERY_DAY, "08:30", "Europe/Oslo"),
        ("08:30", EVERY_DAY, "08:30", "Europe/Oslo"),
        ("every day at 8", EVERY_DAY, "08:00", "Europe/Oslo"),
        ("weekdays 7:00 Europe/Berlin", WEEKDAYS, "07:00", "Europe/Berlin"),
        ("mon,thu 18:00", {0, 3}, "18:00", "Europe/Oslo"),
        ("Monday and Thursday 6 pm", {0, 3}, "18:00", "Europe/Oslo"),
        ("mon-fri 7.15", WEEKDAYS, "07:15", "Europe/Oslo"),
        ("fri-mon 12:00", {4, 5, 6, 0}, "12:00", "Europe/Oslo"),
        ("weekends 12am", {5, 6}, "00:00", "Europe/Oslo"),
        ("weekly 24:00", {0}, "00:00", "Europe/Oslo"),
        ("daily 08:30 america/new_york", EVERY_DAY, "08:30", "America/New_York"),
        ("daily 08:30 Tokyo", EVERY_DAY, "08:30", "Asia/Tokyo"),
        ("ежедневно в 8:30", EVERY_DAY, "08:30", "Europe/Oslo"),
        ("по будням 7:00", WEEKDAYS, "07:00", "Europe/Oslo"),
        ("пн, чт 18:00", {0, 3}, "18:00", "Europe/Oslo"),
        ("понедельник и среда 9:05 Europe/Moscow", {0, 2}, "09:05", "Europe/Moscow"),
    ],
)
def test_schedules(text, days, time, zone):
    assert read_schedule(text, OSLO) == Schedule(frozenset(days), dt.time.fromisoformat(time), ZoneInfo(zone))


@pytest.mark.parametrize(
    ("text", "part", "value"),
    [
        ("daily", "whole", "daily"),
        ("", "whole", ""),
        ("someday 08:30", "days", "someday"),
        ("daily 25:00", "time", "25:00"),
        ("daily 08:61", "time", "08:61"),
        ("daily 08:30 Mars/Olympus", "zone", "Mars/Olympus"),
        ("daily 08:30 Europe/Berlin please", "whole", "daily 08:30 Europe/Berlin please"),
    ],
)
def test_what_cannot_be_read_is_named(text, part, value):
    with pytest.raises(ScheduleError) as error:
        read_schedule(text, OSLO)
    assert (error.value.part, error.value.value) == (part, value)


def test_quiet_hours():
    assert read_quiet_hours("22:00-07:00") == QuietHours(dt.time(22), dt.time(7))
    assert read_quiet_hours("10 pm – 7 am") == QuietHours(dt.time(22), dt.time(7))
    assert str(read_quiet_hours("22-7")) == "22:00–07:00"


@pytest.mark.parametrize("text", ["22:00", "night", "22:00-27:00"])
def test_quiet_hours_that_cannot_be_read(text):
    with pytest.raises(ScheduleError):
        read_quiet_hours(text)


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text):
    for read in (lambda: read_schedule(text, OSLO), lambda: read_quiet_hours(text)):
        try:
            read()
        except ScheduleError:
            continue
