"""Times that name no day: by their distance from something, or by how often they come."""

import pytest

from knowledge.extraction.time_limits import time_limits


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The deposit is returned within six weeks.", "within six weeks"),
        ("en", "Cancel up to seven days before the course.", "up to seven days before the course"),
        ("en", "It is paid on the third day of each month.", "the third day of each month"),
        ("en", "The board meets on the first Tuesday of every month.", "the first Tuesday of every month"),
        ("en", "Paper is collected every four weeks.", "every four weeks"),
        ("en", "Trams run every 20 minutes.", "every 20 minutes"),
        ("en", "It is checked twice a year.", "twice a year"),
        ("en", "Come three times in six months.", "three times in six months"),
        ("en", "Paper is collected every second Thursday.", "every second Thursday"),
        ("en", "The regatta is held every April.", "every April"),
        ("en", "The pool reopens in early summer.", "in early summer"),
        ("en", "Kohl came on in the 61st minute.", "in the 61st minute"),
        ("de", "Sie öffnet in der zweiten Januarhälfte.", "in der zweiten Januarhälfte"),
        ("fr", "Le pont rouvre avant Noël.", "avant Noël"),
        ("es", "Abre en primavera.", "en primavera"),
        ("ru", "Школу откроют к зиме.", "к зиме"),
        ("uk", "Міст відкриють навесні.", "навесні"),
        ("de", "Die Regatta findet jeden Sommer statt.", "jeden Sommer"),
        (
            "en",
            "On the first Tuesday and third Thursday of the month.",
            "the first Tuesday and third Thursday of the month",
        ),
        ("de", "Spätestens zwei Wochen vor der Reise.", "Spätestens zwei Wochen vor der Reise"),
        ("de", "Er tagt jeden ersten Dienstag im Monat.", "jeden ersten Dienstag im Monat"),
        ("fr", "Le dossier est traité dans un délai de 30 jours.", "dans un délai de 30 jours"),
        ("es", "Se reúne el primer martes de cada mes.", "el primer martes de cada mes"),
        ("it", "Entro 30 giorni.", "Entro 30 giorni"),
        ("pt", "O lixo é recolhido a cada duas semanas.", "cada duas semanas"),
        ("ru", "Не позднее чем за три дня до экзамена.", "Не позднее чем за три дня до экзамена"),
        ("uk", "Кожні 20 хвилин.", "Кожні 20 хвилин"),
        ("ru", "Въезд закрыт с семи до десяти утра.", "с семи до десяти утра"),
        ("uk", "Рух перекриють із сьомої до десятої ранку.", "із сьомої до десятої ранку"),
    ],
)
def test_they_are_found(language, text, expected):
    assert [text[start:end] for start, end in time_limits(text, language, often=True)] == [expected]


@pytest.mark.parametrize(
    "text", ["It took six weeks.", "A week is long.", "The first year was hard.", "Two days passed."]
)
def test_how_long_something_takes_is_none(text):
    assert time_limits(text, "en") == []


def test_each_day_is_how_often_and_no_time():
    text = "Each day of the strike costs two million; it is checked weekly."
    assert time_limits(text, "en") == []
    assert [text[a:b] for a, b in time_limits(text, "en", often=True)] == ["Each day", "weekly"]
