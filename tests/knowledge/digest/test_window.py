"""What is to be summed up, in the words of those who ask. Today is Wednesday, 17 June 2026."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.digest import Window, read_window

TODAY = dt.date(2026, 6, 17)


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("today", "2026-06-17", "2026-06-17"),
        ("yesterday", "2026-06-16", "2026-06-16"),
        ("Monday", "2026-06-15", "2026-06-15"),
        ("since Monday", "2026-06-15", "2026-06-17"),
        ("last week", "2026-06-08", "2026-06-14"),
        ("this week", "2026-06-15", "2026-06-17"),
        ("the last seven days", "2026-06-11", "2026-06-17"),
        ("past 24 hours", "2026-06-16", "2026-06-17"),
        ("weekend", "2026-06-13", "2026-06-14"),
        ("last month", "2026-05-01", "2026-05-31"),
        ("3-9 June", "2026-06-03", "2026-06-09"),
        ("3 – 9 June 2025", "2025-06-03", "2025-06-09"),
        ("from 2026-06-03 to 2026-06-09", "2026-06-03", "2026-06-09"),
        ("March", "2026-03-01", "2026-03-31"),
        ("in May", "2026-05-01", "2026-05-31"),
        ("December", "2025-12-01", "2025-12-31"),
        ("2025", "2025-01-01", "2025-12-31"),
        ("сегодня", "2026-06-17", "2026-06-17"),
        ("вчера", "2026-06-16", "2026-06-16"),
        ("с понедельника", "2026-06-15", "2026-06-17"),
        ("на прошлой неделе", "2026-06-08", "2026-06-14"),
        ("за неделю", "2026-06-11", "2026-06-17"),
        ("за последние 3 дня", "2026-06-15", "2026-06-17"),
        ("последние семь дней", "2026-06-11", "2026-06-17"),
        ("в выходные", "2026-06-13", "2026-06-14"),
        ("3-9 июня", "2026-06-03", "2026-06-09"),
        ("июнь", "2026-06-01", "2026-06-17"),
        ("в марте", "2026-03-01", "2026-03-31"),
    ],
)
def test_days(text, since, until):
    assert read_window(text, TODAY) == Window(since=dt.date.fromisoformat(since), until=dt.date.fromisoformat(until))


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("border talks", "border talks"),
        ("border talks last week", "border talks"),
        ("measles since 3 June", "measles"),
        ("water talks in March", "water talks"),
        ("переговоры о границе за последние две недели", "переговоры о границе"),
        ("what May said", "what May said"),
        ("", ""),
    ],
)
def test_what_names_no_days_is_the_topic(text, topic):
    assert read_window(text, TODAY).topic == topic


def test_days_without_a_year_are_the_last_such_ones():
    assert read_window("3-9 December", TODAY).since == dt.date(2025, 12, 3)
    assert read_window("29 февраля 2024", TODAY).since == dt.date(2024, 2, 29)


def test_days_to_come_are_not_summed_up_yet():
    assert read_window("3 June - 9 July 2026", TODAY).until == TODAY


@given(st.text(max_size=60))
def test_any_text_is_read(text):
    window = read_window(text, TODAY)
    assert (window.since is None) == (window.until is None)


@given(st.integers(0, 999), st.sampled_from("hours days weeks months years дней недель лет".split()))
def test_any_number_of_days_is_read(number, span):
    window = read_window(f"last {number} {span}", TODAY)
    assert window.until in (None, TODAY)
