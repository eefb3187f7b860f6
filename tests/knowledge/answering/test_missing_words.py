"""What of a question the first fact and its surroundings lack."""

import pytest

from knowledge import Status
from knowledge.answering.missing_words import first_missing, foreign, plain_near, unknown_share


@pytest.fixture
def first(invented):
    return lambda question: invented.find(question)[1][0]


def test_a_fact_that_meets_every_word_lacks_nothing(first):
    found = first("When was the telescope built?")
    assert (plain_near(found), first_missing(found), foreign(found)) == (1, 0, 0)


def test_a_word_of_near_meaning_is_less_foreign_than_one_of_none(first):
    near, far = first("How many fissures did engineers find?"), first("How many violins did engineers find?")
    assert 0 <= foreign(near) < foreign(far)


def test_the_first_plain_word_is_what_was_done(first):
    assert first_missing(first("Who painted the comet Veyra?")) > 0
    assert first_missing(first("Who discovered the comet Veyra?")) == 0


def test_the_share_that_no_article_holds(invented):
    known, _ = invented.find("Who discovered the comet Veyra?")
    partly, _ = invented.find("Who discovered the zeppelin Veyra?")
    assert unknown_share(known) == 0 < unknown_share(partly) < 1


CABLE = (
    '"The anchor was on deck," the owner\'s lawyer, Quentin Abelard, said of the cable. '
    "The mayor wants the cable repaired by May."
)


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("What did the lawyer say about the cable?", Status.ANSWERED),
        ("What did Abelard say about the cable?", Status.ANSWERED),
        ("What did the bishop say about the cable?", Status.CLOSEST),
    ],
)
def test_somebody_of_whom_an_article_does_not_speak_says_nothing_in_it(reports, question, status):
    other = ("Church", "Post", "2026-03-08", "The bishop opened a church in Tarn.")
    assert reports(("Cable", "Post", "2026-03-09", CABLE), other).ask(question).status is status
