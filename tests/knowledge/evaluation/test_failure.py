"""What counts as a failure, and which features led there."""

import pytest

from knowledge import Status
from knowledge.evaluation import Fault
from knowledge.evaluation.failure import failure_of, faults_of, misleading
from tests.knowledge.evaluation.examples import fact, outcome, question, unanswerable

RIGHT, WRONG = fact("It has three cracks."), fact("It is old.")


class TestFaults:
    def test_a_right_answer_has_none(self):
        assert faults_of(outcome(question(), RIGHT, short_answer="three")) == ()

    def test_no_answer_to_what_nothing_answers_has_none(self):
        assert faults_of(outcome(unanswerable(), WRONG, status=Status.CLOSEST)) == ()

    def test_an_answer_to_what_nothing_answers(self):
        assert faults_of(outcome(unanswerable(), WRONG)) == (Fault.FALSE_ANSWER,)

    def test_a_wrong_fact_before_the_right_one(self):
        assert faults_of(outcome(question(), WRONG, RIGHT, short_answer="old")) == (Fault.WRONG_FACT,)

    def test_a_right_fact_that_is_not_called_an_answer(self):
        given = outcome(question(), RIGHT, short_answer="three", status=Status.CLOSEST)
        assert faults_of(given) == (Fault.WITHHELD,)

    @pytest.mark.parametrize("short_answer", [None, "cracks in the wall"])
    def test_a_right_fact_with_a_poor_short_answer(self, short_answer):
        assert faults_of(outcome(question(), RIGHT, short_answer=short_answer)) == (Fault.SHORT_ANSWER,)

    def test_one_side_of_a_conflict(self):
        gold = question(kind="conflict", answers=["three", "five"])
        assert faults_of(outcome(gold, RIGHT, short_answer="three")) == (Fault.ONE_SIDE,)

    def test_a_stale_figure(self):
        gold = question(kind="superseded", answers=["three"], stale_answers=["two"])
        assert faults_of(outcome(gold, fact("It has two cracks."))) == (Fault.WRONG_FACT, Fault.STALE)


class TestFailure:
    def test_it_tells_the_first_and_the_right_fact_and_what_misled(self):
        first = fact("It is old.", score=2.5, parts={"bm25": 4.0, "density": 9.0})
        right = fact("It has three cracks.", score=1.5, parts={"bm25": 2.0, "fits": 1.0, "density": 9.0})
        gold = question(id="q7", answers=["three", "3"])
        given = outcome(gold, first, right, short_answer="old", confidence=0.7)
        failure = failure_of(given, [first, right], True)
        assert (failure.id, failure.kind, failure.expected) == ("q7", "plain", ("three", "3"))
        assert (failure.status, failure.short_answer, failure.confidence) == (Status.ANSWERED, "old", 0.7)
        assert (failure.first.place, failure.first.statement, failure.first.score) == (1, "It is old.", 2.5)
        assert (failure.right.place, failure.right.article_id, failure.right.score) == (2, "wall", 1.5)
        assert failure.misled == {"bm25": 2.0}

    def test_the_right_fact_is_looked_for_further_down(self):
        given = outcome(question(), WRONG)
        assert failure_of(given, [WRONG] * 40 + [RIGHT], True).right.place == 41

    def test_a_right_fact_that_was_not_ranked_has_no_place(self):
        failure = failure_of(outcome(question(), WRONG), [WRONG], True)
        assert failure.right is None
        assert failure.in_edition
        assert failure.misled == {}

    def test_the_first_fact_is_that_of_the_answer_whatever_comes_first_further_down(self):
        failure = failure_of(outcome(question(), WRONG), [fact("It is new."), WRONG, RIGHT], True)
        assert (failure.first.statement, failure.right.place) == ("It is old.", 3)

    def test_no_fact_at_all(self):
        failure = failure_of(outcome(question(), status=Status.NOT_FOUND), [], False)
        assert (failure.first, failure.right, failure.in_edition) == (None, None, False)


def test_misleading_features_are_those_for_the_wrong_fact_strongest_first():
    wrong = {"title": 1.0, "late": 2.0, "order": 0.0}
    right = {"title": 0.5, "order": 3.0, "year": -0.25}
    assert list(misleading(wrong, right).items()) == [("late", 2.0), ("title", 0.5), ("year", 0.25)]
