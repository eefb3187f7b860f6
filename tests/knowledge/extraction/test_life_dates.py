"""The dates in the bracket behind a name: when somebody was born and died."""

import datetime as dt

import pytest

from knowledge.extraction import find_dates
from knowledge.extraction.life_dates import life_dates, life_places


def read(text, language="en"):
    found = life_dates(text, [(date.start, date.end) for date in find_dates(text, dt.date(2026, 3, 9), language)])
    return tuple(text[slice(*place)] if place else None for place in found)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Piet Orlan (3 March 1781 – 19 August 1852) was a general.", ("3 March 1781", "19 August 1852")),
        (
            "en",
            "Lena Torvik (née Solberg; 8 October 1886 – 27 May 1969) was a chemist.",
            ("8 October 1886", "27 May 1969"),
        ),
        ("en", "Ana Ruiz (1919–1998) was a painter.", ("1919", "1998")),
        ("en", "Ana Ruiz (born 4 May 1950) is a painter.", ("4 May 1950", None)),
        (
            "de",
            "Piet Orlan (* 3. März 1781 in Kiel; † 19. August 1852 in Bonn) war ein General.",
            ("3. März 1781", "19. August 1852"),
        ),
        ("ru", "Пётр Орлов (3 марта 1781 — 19 августа 1852) — русский генерал.", ("3 марта 1781", "19 августа 1852")),
    ],
)
def test_they_are_told_apart(language, text, expected):
    assert read(text, language) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Prime Minister, Ana Ruiz (1990–1998), resigned.",
        "The war (1914–1918) was long.",
        "The bridge (opened 4 May 1950) is closed.",
        "It was rebuilt (3 March 1781).",
    ],
)
def test_a_reign_a_war_and_a_day_alone_are_none(text):
    assert read(text) == (None, None)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Ana Ruiz (Lima, 3 May 1871 – Rome, 4 June 1944) was a painter.", ("Lima", "Rome")),
        (
            "de",
            "Max Orlan (* 3. Mai 1871 in Konstanz; † 19. Februar 1944 in Zürich) war Maler.",
            ("Konstanz", "Zürich"),
        ),
        ("es", "Ana Ruiz (Lima, 3 de mayo de 1871-Roma, 4 de junio de 1944) fue pintora.", ("Lima", "Roma")),
        ("ru", "Карл Орлов (12 апреля 1839, Устюг — 30 октября 1907, Томск) — художник.", ("Устюг", "Томск")),
        ("en", "Lena Torvik (née Solberg; 8 October 1886 – 27 May 1969) was a chemist.", (None, None)),
    ],
)
def test_where_they_were_born_and_died_stands_beside(language, text, expected):
    dates = [(date.start, date.end) for date in find_dates(text, dt.date(2026, 3, 9), language)]
    assert tuple(text[slice(*place)] if place else None for place in life_places(text, dates)) == expected


@pytest.mark.parametrize(
    ("question", "answer"),
    [("When did Piet Orlan die?", "19 August 1852"), ("When was Piet Orlan born?", "3 March 1781")],
)
def test_each_answers_its_own_question(reports, question, answer):
    base = reports(("Orlan", "Post", "2026-03-09", "Piet Orlan (3 March 1781 – 19 August 1852) was a general."))
    assert base.ask(question).short_answer == answer
