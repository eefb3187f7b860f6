"""What of a question the first fact and its surroundings lack."""

import pytest

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
