"""A question that names a day of the week is not answered by what holds on others."""

import pytest

from knowledge import Status
from knowledge.answering.weekdays import weekdays_in

NOTICE = "The consular section of the embassy is closed on Tuesdays. The embassy issues visas from Wednesday to Friday."


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "Monday to Wednesday and on Sundays", {0, 1, 2, 6}),
        ("de", "freitags bis sonntags", {4, 5, 6}),
        ("fr", "du samedi au lundi", {5, 6, 0}),
        ("ru", "по средам и пятницам", {2, 4}),
        ("uk", "щосереди", {2}),
        ("pt", "às segundas-feiras", {0}),
        ("en", "They wed in the sun.", set()),
    ],
)
def test_days_and_those_between_two_are_read(language, text, days):
    assert weekdays_in(text, language) == days


@pytest.mark.parametrize(
    "question", ["Is the consular section closed on Sunday?", "Does the embassy issue visas on Mondays?"]
)
def test_what_holds_on_other_days_is_no_answer(reports, question):
    base = reports(("Embassy hours", "Embassy", "2026-03-01", NOTICE))
    assert base.ask(question).status is not Status.ANSWERED


@pytest.mark.parametrize(
    "question", ["Is the consular section closed on Tuesday?", "Does the embassy issue visas on Thursday?"]
)
def test_what_holds_on_the_day_is(reports, question):
    base = reports(("Embassy hours", "Embassy", "2026-03-01", NOTICE))
    assert base.ask(question).status is Status.ANSWERED
