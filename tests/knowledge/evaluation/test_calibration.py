"""Ten bins of confidence, each with the share that is right."""

import pytest

from knowledge.evaluation.calibration import calibrate
from tests.knowledge.evaluation.examples import fact, outcome, question, unanswerable

RIGHT, WRONG = fact("It has three cracks."), fact("It is old.")


def test_each_answer_falls_into_one_bin_and_full_confidence_into_the_last():
    outcomes = [outcome(question(), RIGHT, confidence=share) for share in (0.0, 0.05, 0.1, 0.95, 1.0)]
    assert [one.questions for one in calibrate(outcomes)] == [2, 1, 0, 0, 0, 0, 0, 0, 0, 2]


def test_a_bin_tells_its_mean_confidence_and_how_many_are_right():
    outcomes = [
        outcome(question(), RIGHT, confidence=0.62),
        outcome(question(), WRONG, confidence=0.68),
        outcome(unanswerable(), RIGHT, confidence=0.65),
    ]
    told = calibrate(outcomes)[6]
    assert (told.low, told.high) == (0.6, 0.7)
    assert told.confidence == pytest.approx(0.65)
    assert told.right == pytest.approx(1 / 3)


def test_an_empty_bin_tells_nothing():
    assert (calibrate([])[3].confidence, calibrate([])[3].right) == (None, None)
