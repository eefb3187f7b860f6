"""The days a question asks about, and which of its words only say so."""

import datetime as dt

import pytest

from knowledge.asking.times import read_times

TODAY = dt.date(2026, 6, 10)  # a Wednesday
D = dt.date


@pytest.mark.parametrize(
    ("language", "text", "since", "until"),
    [
        ("en", "What happened last week?", D(2026, 6, 1), D(2026, 6, 7)),
        ("en", "Who resigned since Monday?", D(2026, 6, 8), TODAY),
        ("en", "What was signed before May 3?", D.min, D(2026, 5, 2)),
        ("en", "What was signed after 12 March 2026?", D(2026, 3, 13), TODAY),
        ("en", "What has to be paid by Friday?", D.min, D(2026, 6, 12)),
        ("en", "What happened in the last three days?", D(2026, 6, 7), TODAY),
        ("en", "What happened over the past few days?", D(2026, 6, 7), TODAY),
        ("en", "What happened in the last 30 days?", D(2026, 5, 11), TODAY),
        ("en", "What happened in June?", D(2026, 6, 1), D(2026, 6, 30)),
        ("en", "What happened last weekend?", D(2026, 6, 6), D(2026, 6, 7)),
        ("de", "Was geschah am vergangenen Wochenende?", D(2026, 6, 6), D(2026, 6, 7)),
        ("es", "¿Qué pasó anoche?", D(2026, 6, 9), D(2026, 6, 9)),
        ("ru", "Что случилось на прошлой неделе?", D(2026, 6, 1), D(2026, 6, 7)),
        ("ru", "Что произошло с понедельника?", D(2026, 6, 8), TODAY),
        ("ru", "Что произошло за последние три дня?", D(2026, 6, 7), TODAY),
        ("ru", "Что произошло за последнюю неделю?", D(2026, 6, 3), TODAY),
        ("de", "Was geschah in den letzten zwei Wochen?", D(2026, 5, 27), TODAY),
        ("de", "Was geschah seit Montag?", D(2026, 6, 8), TODAY),
        ("fr", "Que s'est-il passé ces trois derniers jours ?", D(2026, 6, 7), TODAY),
        ("es", "¿Qué pasó en los últimos tres días?", D(2026, 6, 7), TODAY),
    ],
)
def test_the_window_asked_about(language, text, since, until):
    times = read_times(text, language, TODAY)
    assert (times.since, times.until) == (since, until)


@pytest.mark.parametrize(
    ("text", "filters"),
    [
        ("What did he say yesterday?", ["yesterday"]),
        ("What happened last week?", ["last week"]),
        ("Who resigned since Monday?", ["since Monday"]),
        ("Who resigned on Monday?", []),
        ("What happened in June?", []),
        ("What happened since 2 June?", ["since "]),
        ("What happened 3 days ago?", ["3 days ago"]),
        ("Is the museum open at the weekend?", []),
        ("Who won?", []),
    ],
)
def test_words_that_no_fact_need_hold(text, filters):
    assert [text[start:end] for start, end in read_times(text, "en", TODAY).filters] == filters


@pytest.mark.parametrize("today", [D.min, D.max])
def test_the_ends_of_the_calendar_are_survived(today):
    for text in ("since Monday", "after tomorrow", "before today", "in the last 900 years", "until next year"):
        read_times(text, "en", today)


def test_no_days_no_window():
    assert read_times("Who discovered the comet?", "en", TODAY) == (None, None, (), ())
