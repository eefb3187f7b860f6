"""A question that names a day of the week is not answered by what holds on others."""

import pytest

from knowledge import Status

NOTICE = "The consular section of the embassy is closed on Tuesdays. The embassy issues visas from Wednesday to Friday."


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
