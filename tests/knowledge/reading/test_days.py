import datetime as dt

import pytest

from knowledge.reading.days import read_day, read_moment


@pytest.mark.parametrize(
    "value",
    ["2026-02-11", "20260211", "11 February 2026", "February 11, 2026", "11.02.2026", "2026-02-11 15:10:00",
     "2026-02-11T15:10:00", "11 февраля 2026 г.", "11 February 2026, 15.10"],
)  # fmt: skip
def test_a_value_without_a_zone_is_a_day(value):
    assert read_moment(value) == dt.date(2026, 2, 11)
    assert not isinstance(read_moment(value), dt.datetime)


@pytest.mark.parametrize(
    "value",
    ["2026-02-11T15:10:00+02:00", "2026-02-11 13:10:00Z", "2026-02-11T13:10:00.000Z", "1770815400", "1770815400000",
     "Wed, 11 Feb 2026 15:10:00 +0200"],
)  # fmt: skip
def test_a_value_with_time_and_zone_is_a_moment(value):
    assert read_moment(value) == dt.datetime(2026, 2, 11, 13, 10, tzinfo=dt.UTC)


@pytest.mark.parametrize("value", ["2026-02-30", "2026-13-01T10:00:00Z", "31 June 2026", "yesterday", "", "March 2026"])
def test_a_value_that_means_no_day_is_an_error(value):
    with pytest.raises(ValueError, match=r"day|month"):
        read_moment(value)


def test_a_day_without_a_year_is_the_nearest_one():
    assert read_day("29 February", near=dt.date(2025, 1, 10)) == dt.date(2024, 2, 29)
    assert read_day("2 January", near=dt.date(2025, 12, 30)) == dt.date(2026, 1, 2)
