import datetime as dt
import time

import pytest

from knowledge.reading import Dateline, read_dateline

YEAR = dt.date(2026, 7, 10)


@pytest.mark.parametrize(
    ("opening", "place", "publishers", "date"),
    [
        (
            "MOSCOW (Pakistan Point News / Sputnik - 09th July, 2021) ",
            "MOSCOW",
            ("Pakistan Point News", "Sputnik"),
            "2021-07-09",
        ),
        ("ЗАРЕЧНОЕ (Вестник Взморья - 25 марта 2026 г.) ", "ЗАРЕЧНОЕ", ("Вестник Взморья",), "2026-03-25"),
        ("HOLMVIK, 20 January (UTB) — ", "HOLMVIK", ("UTB",), "2026-01-20"),
        ("HOLMVIK, 20 January (North / South) — ", "HOLMVIK", ("North", "South"), "2026-01-20"),
        ("WASHINGTON, Friday, July 9 (AP) -- ", "WASHINGTON", ("AP",), "2026-07-09"),
        ("Madrid, 3 mar (EFE).- ", "Madrid", ("EFE",), "2026-03-03"),
        ("NEW YORK, March 3, 2026 /PRNewswire/ -- ", "NEW YORK", ("PRNewswire",), "2026-03-03"),
        ("МОСКВА, 9 июля. /ТАСС/. ", "МОСКВА", ("ТАСС",), "2026-07-09"),
        ("МОСКВА, 9 июля - РИА Новости. ", "МОСКВА", ("РИА Новости",), "2026-07-09"),
        ("Москва. 9 июля. ИНТЕРФАКС - ", "Москва", ("ИНТЕРФАКС",), "2026-07-09"),
        ("HOLMVIK, 19 March — ", "HOLMVIK", (), "2026-03-19"),
        ("Holmvik, 18 February 2026. ", "Holmvik", (), "2026-02-18"),
        ("LONDON (Reuters) - ", "LONDON", ("Reuters",), None),
        ("Berlin (dpa) – ", "Berlin", ("dpa",), None),
        ("WASHINGTON, D.C. (AP) — ", "WASHINGTON, D.C.", ("AP",), None),
        ("LOS ANGELES, California (CNN)  -- ", "LOS ANGELES, California", ("CNN",), None),
        ("RIO DE JANEIRO (Reuters) - ", "RIO DE JANEIRO", ("Reuters",), None),
        ("GENEVA/ZURICH (Reuters) - ", "GENEVA/ZURICH", ("Reuters",), None),
        ("ST. OLAF — ", "ST. OLAF", (), None),
        ("PORT HOLM, Norland -- ", "PORT HOLM, Norland", (), None),
        ("(CNN) -- ", "", ("CNN",), None),
        ("(CNN)", "", ("CNN",), None),
    ],
)
def test_a_dateline_gives_place_agencies_and_day_and_ends_before_the_report(opening, place, publishers, date):
    text = opening + "The talks went on. Nobody left."
    assert read_dateline(text, YEAR) == Dateline(
        start=0,
        end=len(opening),
        place=place,
        publishers=publishers,
        date=dt.date.fromisoformat(date) if date else None,
    )


@pytest.mark.parametrize(
    "text",
    [
        "The European Union (EU) said it would wait.",
        "NATO (North Atlantic Treaty Organization) said nothing.",
        "NATO — the alliance of old — said nothing.",
        "SCO-Afghanistan meeting is to take place.",
        "Foreign Minister Anna Berg (left) - a photo",
        "President Berg (D) - the favourite",
        "BREAKING — The minister resigned.",
        "On 3 March — The minister resigned.",
        '"Nobody is packing," he said.',
        "HOLMVIK\n\nHeading — The minister resigned.",
        "Ana Ruiz (Lima, 3 May 1921 – London, 4 June 1980) was a painter.",
        "Карл Новак (Прага, 3 мая 1921 — Лондон, 4 июня 1980) — чешский художник.",
        "Carlo Rossi (Roma, 8 gennaio 1951) è un regista.",
        "MOSCOW (Sputnik - 09th July, 2021) ",
        "",
    ],
)
def test_other_openings_are_no_dateline(text):
    assert read_dateline(text) is None


def test_a_day_without_a_year_needs_the_article_to_tell_it():
    text = "HOLMVIK, 31 December — Snow fell."
    assert read_dateline(text).date is None
    assert read_dateline(text, dt.date(2026, 1, 2)).date == dt.date(2025, 12, 31)


def test_a_day_that_no_calendar_has_is_left_out():
    assert read_dateline("HOLMVIK, 30 February 2026 — Snow fell.").date is None


def test_blanks_before_a_dateline_stand_outside_it():
    assert read_dateline("\n HOLMVIK — Snow fell.").start == 2


@pytest.mark.parametrize("text", ["A " * 500_000, "HOLMVIK, " * 100_000, "A (b/" * 200_000, "AA-AA " * 200_000])
def test_a_hostile_line_of_a_megabyte_costs_next_to_nothing(text):
    before = time.perf_counter()
    read_dateline(text)
    assert time.perf_counter() - before < 0.5
