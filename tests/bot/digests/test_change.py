"""What people write after /digest."""

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from bot.digests import ChangeError, changed
from bot.schedule import EVERY_DAY, WEEKDAYS, QuietHours, Schedule
from bot.state import Subscription

OSLO, BERLIN = ZoneInfo("Europe/Oslo"), ZoneInfo("Europe/Berlin")
NONE = Subscription(-100)
SET = replace(NONE, schedule=Schedule(EVERY_DAY, dt.time(8, 30), BERLIN))


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("daily 08:30", {"schedule": Schedule(EVERY_DAY, dt.time(8, 30), OSLO)}),
        ("weekdays 7:00 Europe/Berlin", {"schedule": Schedule(WEEKDAYS, dt.time(7), BERLIN)}),
        ("пн,чт 18:00", {"schedule": Schedule(frozenset({0, 3}), dt.time(18), OSLO)}),
        ("follow border talks; water", {"follow": ("border talks", "water")}),
        ("темы переговоры о границе, вода", {"follow": ("переговоры о границе", "вода")}),
        ("without chess", {"leave_out": ("chess",)}),
        ("без шахмат", {"leave_out": ("шахмат",)}),
        ("length 5", {"length": 5}),
        ("длина 20", {"length": 20}),
        ("quiet 22:00-07:00", {"quiet": QuietHours(dt.time(22), dt.time(7))}),
        ("тихо 23-8", {"quiet": QuietHours(dt.time(23), dt.time(8))}),
        ("silent", {"silent": True}),
        ("без звука вкл", {"silent": True}),
        ("pin on", {"pin": True}),
        ("картинка", {"picture": True}),
        ("empty on", {"say_empty": True}),
    ],
)
def test_what_is_set(written, wanted):
    assert changed(NONE, written, OSLO) == replace(NONE, **wanted)


@pytest.mark.parametrize("written", ["off", "OFF", "выкл", "stop"])
def test_off_keeps_all_but_the_schedule(written):
    before = replace(SET, follow=("water",), length=5)
    assert changed(before, written, OSLO) == replace(before, schedule=None)


def test_a_new_time_stays_in_the_zone_that_was_set():
    assert changed(SET, "weekdays 9:00", OSLO).schedule.zone == BERLIN


def test_switches_are_turned_off_too():
    on = replace(SET, silent=True, pin=True, quiet=QuietHours(dt.time(22), dt.time(7)), follow=("water",))
    for written in ("silent off", "pin выкл", "quiet off", "follow"):
        on = changed(on, written, OSLO)
    assert on == SET


@pytest.mark.parametrize(
    ("written", "part", "value"),
    [
        ("sometimes", "whole", "sometimes"),
        ("daily 25:00", "time", "25:00"),
        ("daily 8:30 Atlantis", "zone", "Atlantis"),
        ("moonday 8:30", "days", "moonday"),
        ("length 7", "length", "7"),
        ("quiet at night", "quiet", "at night"),
        ("pin maybe", "whole", "maybe"),
        (f"follow {'x' * 61}", "topics", "x" * 61),
        (f"without {';'.join('abcdefghijk')}", "topics", ";".join("abcdefghijk")),
    ],
)
def test_what_cannot_be_set_is_named(written, part, value):
    with pytest.raises(ChangeError) as error:
        changed(NONE, written, OSLO)
    assert (error.value.part, error.value.value) == (part, value)
