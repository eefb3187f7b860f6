"""Hours in which nothing is posted."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.schedule import QuietHours

BERLIN = ZoneInfo("Europe/Berlin")
NIGHT = QuietHours(dt.time(22), dt.time(7))


def berlin(text):
    return dt.datetime.fromisoformat(text).replace(tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("moment", "over"),
    [
        ("2026-06-17T21:59", "2026-06-17T21:59"),
        ("2026-06-17T22:00", "2026-06-18T07:00"),
        ("2026-06-18T03:00", "2026-06-18T07:00"),
        ("2026-06-18T07:00", "2026-06-18T07:00"),
        ("2026-10-25T01:00", "2026-10-25T07:00"),
    ],
)
def test_over_midnight(moment, over):
    assert NIGHT.over(berlin(moment), BERLIN) == berlin(over)


def test_within_a_day():
    noon = QuietHours(dt.time(12), dt.time(14))
    assert noon.over(berlin("2026-06-17T13:00"), BERLIN) == berlin("2026-06-17T14:00")
    assert noon.over(berlin("2026-06-17T11:59"), BERLIN) == berlin("2026-06-17T11:59")


def test_no_hours_at_all_are_never_quiet():
    never = QuietHours(dt.time(9), dt.time(9))
    assert never.over(berlin("2026-06-17T09:00"), BERLIN) == berlin("2026-06-17T09:00")


MOMENTS = st.integers(1767225600, 1798761600).map(lambda seconds: dt.datetime.fromtimestamp(seconds, dt.UTC))  # 2026


@given(MOMENTS, st.times(), st.times())
def test_it_is_never_put_forward_and_less_than_a_day_and_an_hour_off(moment, start, end):
    over = QuietHours(start, end).over(moment, BERLIN)
    assert dt.timedelta() <= over - moment <= dt.timedelta(hours=25)
