"""What word vectors say of a span: near to what was asked, and what sort of thing it is."""

import pytest

from knowledge.answering.span_meanings import span_meanings
from knowledge.answering.spans import spans
from knowledge.answering.statement_words import StatementWords


def features(beside, words):
    """The features of the only span with these words."""
    (found,) = [span.inner for span in spans(beside) if beside.fact.statement[span.start : span.end] == words]
    return found


def test_the_noun_asked_for_is_nearest_to_its_kin(evidence):
    beside = evidence("Which building in Tamsel did the storm hit?", "In the village of Tamsel")
    assert features(beside, "barns")["kin_focus"] > features(beside, "storm")["kin_focus"]


def test_what_the_statement_does_not_meet_is_looked_for_in_the_span(evidence):
    beside = evidence("What barrier did engineers look at?", "Engineers found 14")
    assert features(beside, "dam")["kin_open"] > features(beside, "Monday")["kin_open"]


def test_only_where_anything_may_answer_the_vector_itself_counts(evidence):
    what = evidence("What was lowered?", "The reservoir was lowered")
    who = evidence("Who discovered the comet Veyra?", "The comet Veyra")
    assert any("meaning_0" in span.inner for span in spans(what))
    assert not any("meaning_0" in span.inner for span in spans(who))


@pytest.mark.parametrize("bounds", [[], [(0, 0)], [(0, 1), (1, 1)]])
def test_each_span_has_its_features(evidence, bounds):
    reading = StatementWords(evidence("What was lowered?", "The reservoir was lowered"))
    found = span_meanings(reading, bounds)
    assert len(found) == len(bounds)
    assert all(-1.001 <= value <= 1.001 for one in found for value in one.values())
