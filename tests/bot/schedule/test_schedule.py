"""When a digest is due: over every change of the clocks, each day that it is set for has one slot."""

import datetime as dt
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.schedule import EVERY_DAY, WEEKDAYS, Schedule

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
YEAR = dt.datetime(2026, 1, 1, tzinfo=dt.UTC), dt.datetime(2027, 1, 1, tzinfo=dt.UTC)


def utc(text):
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


def schedule(time, zone=BERLIN, days=EVERY_DAY):
    return Schedule(days, dt.time.fromisoformat(time), zone)


def test_a_slot_is_the_time_of_day_where_the_zone_is():
    assert schedule("08:30").next_slot(utc("2026-06-17T12:00")) == utc("2026-06-18T06:30")
    assert schedule("08:30").next_slot(utc("2026-01-17T12:00")) == utc("2026-01-18T07:30")


def test_only_on_its_days():
    slots = list(schedule("18:00", days=frozenset({0, 3})).slots(utc("2026-06-14T00:00"), utc("2026-06-21T00:00")))
    assert slots == [utc("2026-06-15T16:00"), utc("2026-06-18T16:00")]


def test_a_slot_now_is_not_the_next_one_but_one_that_is_due():
    now = utc("2026-06-17T06:30")
    assert schedule("08:30").next_slot(now) == utc("2026-06-18T06:30")
    assert list(schedule("08:30").slots(utc("2026-06-17T06:29"), now)) == [now]


def test_the_slot_before():
    assert schedule("18:00", days=frozenset({0})).slot_before(utc("2026-06-15T16:00")) == utc("2026-06-08T16:00")


def test_a_time_that_the_clocks_skip_comes_as_much_later():
    """On 29 March 2026 Berlin goes from 02:00 straight to 03:00."""
    assert schedule("02:30").next_slot(utc("2026-03-28T12:00")).astimezone(BERLIN).time() == dt.time(3, 30)


def test_a_time_that_the_clocks_repeat_comes_once_the_first_time():
    """On 25 October 2026 Berlin has 02:30 twice."""
    slots = list(schedule("02:30").slots(utc("2026-10-24T12:00"), utc("2026-10-25T12:00")))
    assert slots == [utc("2026-10-25T00:30")]


@pytest.mark.parametrize(
    "zone", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "Pacific/Apia"]
)
@pytest.mark.parametrize("time", ["00:00", "00:30", "02:00", "02:30", "03:00", "23:59"])
def test_every_day_of_a_year_has_one_slot(zone, time):
    """Egypt changes its clocks at midnight, Lord Howe by half an hour."""
    one = schedule(time, ZoneInfo(zone))
    slots = list(one.slots(*YEAR))
    assert 364 <= len(slots) <= 366
    assert slots == sorted(set(slots))
    gaps = {(later - earlier) for earlier, later in pairwise(slots)}
    assert gaps <= {dt.timedelta(hours=hours) for hours in (23, 23.5, 24, 24.5, 25)}


@given(
    st.integers(1577836800, 1893456000).map(lambda seconds: dt.datetime.fromtimestamp(seconds, dt.UTC)),  # 2020 to 2029
    st.times().map(lambda time: time.replace(second=0, microsecond=0, tzinfo=None)),
    st.sampled_from([BERLIN, NEW_YORK, ZoneInfo("Asia/Kathmandu"), ZoneInfo("UTC")]),
    st.frozensets(st.integers(0, 6), min_size=1),
)
def test_there_is_always_a_next_slot_and_nothing_between(moment, time, zone, days):
    one = Schedule(days, time, zone)
    slot = one.next_slot(moment)
    assert moment < slot <= moment + dt.timedelta(days=8)
    assert list(one.slots(moment, slot)) == [slot]
    assert one.next_slot(slot - dt.timedelta(microseconds=1)) == slot


def test_weekdays_are_monday_to_friday():
    slots = schedule("12:00", days=WEEKDAYS).slots(*YEAR)
    assert {slot.weekday() for slot in slots} == {0, 1, 2, 3, 4}
