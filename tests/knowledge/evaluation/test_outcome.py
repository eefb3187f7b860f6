"""What each measure makes of an answer."""

import pytest

from knowledge import Status
from knowledge.evaluation.outcome import ANSWERING, RANKING
from tests.knowledge.evaluation.examples import fact, outcome, question, unanswerable

RIGHT, WRONG = fact("It has three cracks."), fact("It is old.")


def worth(measure, one):
    return ANSWERING[measure](one)


@pytest.mark.parametrize(
    ("place", "first", "three", "reciprocal"), [(1, 1, 1, 1), (3, 0, 1, 1 / 3), (4, 0, 0, 0.25), (0, 0, 0, 0)]
)
def test_a_place_is_worth(place, first, three, reciprocal):
    assert [RANKING[name](place) for name in ("A@1", "A@3", "MRR")] == [first, three, reciprocal]


def test_the_place_is_that_of_the_first_right_fact():
    assert outcome(question(), WRONG, RIGHT, RIGHT).place == 2
    assert outcome(question(), WRONG).place == 0
    assert outcome(question()).place == 0


def test_the_place_does_not_depend_on_the_status():
    assert outcome(question(), RIGHT, status=Status.NOT_FOUND).place == 1


def test_coverage_is_answered_among_the_answerable():
    assert worth("coverage", outcome(question(), WRONG)) == 1.0
    assert worth("coverage", outcome(question(), RIGHT, status=Status.CLOSEST)) == 0.0
    assert worth("coverage", outcome(unanswerable(), WRONG)) is None


def test_precision_is_right_among_all_that_were_answered():
    assert worth("precision", outcome(question(), RIGHT)) == 1.0
    assert worth("precision", outcome(question(), WRONG, RIGHT)) == 0.0
    assert worth("precision", outcome(unanswerable(), RIGHT)) == 0.0
    assert worth("precision", outcome(question(), WRONG, status=Status.CLOSEST)) is None


def test_false_answers_are_answered_among_the_unanswerable():
    assert worth("false answers", outcome(unanswerable(), WRONG)) == 1.0
    assert worth("false answers", outcome(unanswerable(), WRONG, status=Status.CLOSEST)) == 0.0
    assert worth("false answers", outcome(question(), WRONG)) is None


def test_a_short_answer_that_is_not_given_counts_nought():
    assert worth("F1", outcome(question(), RIGHT, short_answer=None)) == 0.0
    assert worth("F1", outcome(question(), RIGHT, short_answer="Three")) == 1.0
    assert worth("EM", outcome(question(), RIGHT, short_answer="three cracks")) == 0.0
    assert worth("EM", outcome(unanswerable(), RIGHT, short_answer="three")) is None


class TestBothShown:
    """Where sources disagree, every answer must be among the three facts that people see."""

    GOLD = question(kind="conflict", answers=["212", "236"], articles=["utb", "interpress"])
    UTB, INTERPRESS = fact("It carried 212.", "utb"), fact("There were 236.", "interpress")

    def test_both_sides_among_the_first_three(self):
        assert worth("both shown", outcome(self.GOLD, self.UTB, WRONG, self.INTERPRESS)) == 1.0

    def test_one_fact_may_hold_both(self):
        assert worth("both shown", outcome(self.GOLD, fact("One says 212, one 236.", "utb"))) == 1.0

    def test_the_fourth_fact_is_not_shown(self):
        assert worth("both shown", outcome(self.GOLD, self.UTB, WRONG, WRONG, self.INTERPRESS)) == 0.0

    def test_a_wrong_article_is_no_side(self):
        assert worth("both shown", outcome(self.GOLD, self.UTB, fact("There were 236.", "ferry"))) == 0.0

    def test_other_questions_do_not_count(self):
        assert worth("both shown", outcome(question(), RIGHT)) is None


class TestStaleFirst:
    """A figure that was replaced must not come first."""

    GOLD = question(kind="superseded", answers=["14"], stale_answers=["11"])

    def test_the_first_fact_holds_the_stale_answer_only(self):
        assert worth("stale first", outcome(self.GOLD, fact("11 people died."), fact("14 people died."))) == 1.0

    def test_a_fact_that_tells_both_is_not_stale(self):
        assert worth("stale first", outcome(self.GOLD, fact("The toll rose from 11 to 14."))) == 0.0

    def test_a_stale_answer_further_down_does_no_harm(self):
        assert worth("stale first", outcome(self.GOLD, fact("14 people died."), fact("11 people died."))) == 0.0

    def test_no_fact_is_not_stale(self):
        assert worth("stale first", outcome(self.GOLD, status=Status.NOT_FOUND)) == 0.0

    def test_other_questions_do_not_count(self):
        assert worth("stale first", outcome(question(), RIGHT)) is None
