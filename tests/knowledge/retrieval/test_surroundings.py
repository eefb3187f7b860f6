"""What stands around a fact, and with what it is read together."""

import pytest


@pytest.mark.parametrize(
    ("question", "opening", "above", "before"),
    [
        (
            "How long does a decision take?",
            "Usually",
            "How long does a decision take?",
            "How long does a decision take?",
        ),
        ("What of a decision in summer?", "In summer", "How long does a decision take?", "Usually eight weeks."),
        ("When does the pool open on Thursday?", "Thursday", None, "Day | Opens | Closes | Remarks"),
        ("Who runs the Sund Ferry Company?", "Petra Holm", None, None),
    ],
)
def test_what_stands_above_and_before_a_fact(evidence_in_forms, question, opening, above, before):
    beside = evidence_in_forms(question, opening)
    assert (beside.above.statement if beside.above else None) == above
    assert (beside.before.statement if beside.before else None) == before


@pytest.mark.parametrize(
    ("question", "opening", "met"),
    [
        ("When does the pool open on Thursday?", "Thursday", {"open", "Thursday"}),
        ("How long does a decision take?", "Usually", {"long", "decision", "take"}),
        ("How long does a decision take in summer?", "In summer", {"summer"}),
        ("What admission do students pay?", "Students", {"admission", "students"}),
    ],
)
def test_rows_and_answers_are_read_together_with_what_introduces_them(evidence_in_forms, question, opening, met):
    beside = evidence_in_forms(question, opening)
    found = {word.text for word, hit in zip(beside.question.words, beside.hits, strict=True) if hit}
    assert found == met
