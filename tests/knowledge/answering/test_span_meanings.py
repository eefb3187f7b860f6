"""What word vectors say of a span: near to what was asked, and what sort of thing it is."""

import numpy as np
import pytest

from knowledge.answering.span_meanings import span_meanings
from knowledge.answering.spans import spans
from knowledge.answering.statement_words import StatementWords


def features(beside, words):
    """The features of the only span with these words."""
    found = spans(beside)
    (at,) = [at for at, (start, end) in enumerate(found.slices) if beside.fact.statement[start:end] == words]
    return {name: column[at] for name, column in found.inner.items()}


def test_the_noun_asked_for_is_nearest_to_its_kin(evidence):
    beside = evidence("Which building in Tamsel did the storm hit?", "In the village of Tamsel")
    assert features(beside, "barns")["kin_focus"] > features(beside, "storm")["kin_focus"]


def test_what_the_statement_does_not_meet_is_looked_for_in_the_span(evidence):
    beside = evidence("What barrier did engineers look at?", "Engineers found 14")
    assert features(beside, "dam")["kin_open"] > features(beside, "Monday")["kin_open"]


def test_only_where_anything_may_answer_the_vector_itself_counts(evidence):
    what = evidence("What was lowered?", "The reservoir was lowered")
    who = evidence("Who discovered the comet Veyra?", "The comet Veyra")
    assert "meaning_0" in spans(what).inner
    assert "meaning_0" not in spans(who).inner


@pytest.mark.parametrize("bounds", [[(0, 0)], [(0, 1), (1, 1)], [(0, 2), (1, 2), (2, 2)]])
def test_each_span_has_its_features(evidence, bounds):
    reading = StatementWords(evidence("What was lowered?", "The reservoir was lowered"))
    found = span_meanings(reading, *np.array(bounds).T)
    assert all(len(column) == len(bounds) for column in found.values())
    assert all((abs(column) <= 1.001).all() for column in found.values())


def test_the_highest_cosine_of_a_span_is_that_of_one_of_its_words(evidence):
    reading = StatementWords(evidence("What was lowered?", "The reservoir was lowered"))
    alone = span_meanings(reading, np.arange(4), np.arange(4))["kin_asked"]
    whole = span_meanings(reading, np.array([1]), np.array([3]))["kin_asked"]
    assert whole == pytest.approx(max(alone[1:4]))
