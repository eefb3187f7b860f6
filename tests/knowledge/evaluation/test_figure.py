"""A mean with a bootstrap interval."""

import pytest

from knowledge.evaluation.figure import figure_of


def test_the_interval_of_fifty_in_a_hundred_is_that_of_the_binomial():
    figure = figure_of([1.0] * 50 + [0.0] * 50)
    assert (figure.value, figure.questions) == (0.5, 100)
    assert figure.low == pytest.approx(0.40, abs=0.02)  # 0.5 - 1.96 * sqrt(0.25 / 100)
    assert figure.high == pytest.approx(0.60, abs=0.02)


def test_more_questions_narrow_the_interval():
    few, many = figure_of([1.0, 0.0] * 10), figure_of([1.0, 0.0] * 200)
    assert many.high - many.low < (few.high - few.low) / 2


def test_the_same_values_give_the_same_interval():
    values = [0.2, 0.9, 1.0, 0.4, 0.0]
    assert figure_of(values) == figure_of(values)


def test_questions_that_do_not_count_are_left_out():
    assert figure_of([1.0, None, 0.0, None]).questions == 2
    assert figure_of([None, None]) is None
    assert figure_of([]) is None


def test_equal_values_give_no_width():
    figure = figure_of([1.0])
    assert (figure.value, figure.low, figure.high, figure.questions) == (1.0, 1.0, 1.0, 1)
