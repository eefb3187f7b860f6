"""Statements that share out several answers: which part of one is asked for."""

import pytest

from knowledge.answering.shared_out import part_asked, shares
from knowledge.answering.statement_words import StatementWords

FEES = "The fee for a single-entry visa is 40 corons, that for a multiple-entry visa 75 corons."
FLOOD = "In Brenholt the flood destroyed 12 houses, and 300 people fled to Tamsel."


@pytest.fixture
def reading(reports):
    base = reports(("Fees", "Post", "2026-03-01", FEES), ("Flood", "Post", "2026-03-02", FLOOD))

    def read(question, statement):
        ranked = base.find(question)[1]
        return StatementWords(next(one.evidence for one in ranked if one.evidence.fact.statement == statement))

    return read


@pytest.mark.parametrize(
    ("question", "statement", "part"),
    [
        ("How much is a single entry visa?", FEES, "The fee for a single entry visa is 40 corons"),
        ("How much is a multiple entry visa?", FEES, "that for a multiple entry visa 75 corons"),
        ("How many people fled the flood in Brenholt?", FLOOD, "and 300 people fled to Tamsel"),
        ("How much is a visa?", FEES, None),
        ("Where did people flee from Brenholt?", FLOOD, None),
    ],
)
def test_words_that_only_one_part_meets_ask_for_it(reading, question, statement, part):
    read = reading(question, statement)
    found = part_asked(read)
    assert (None if found is None else " ".join(read.words[at].text for at in found)) == part


def test_each_word_has_the_share_of_the_question_that_its_part_holds(reading):
    read = reading("How much is a single entry visa?", FEES)
    found = dict(zip([word.text for word in read.words], shares(read), strict=True))
    assert found["40"] == 1 > found["75"] > 0


def test_nothing_is_shared_out_where_one_answer_stands(reading):
    assert set(shares(reading("When did people flee the flood in Brenholt?", FLOOD))) == {1.0}
