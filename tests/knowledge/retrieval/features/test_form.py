"""What sort of sentence a fact is, whatever was asked."""

import pytest

from knowledge.retrieval.features import OF_FACTS, form
from tests.knowledge.retrieval.features.pairs import features_in, of_pair

QUAY = "What is known of the old quay of stone in Solvhavn in August?"
VEYRA = "Has the comet Veyra come back?"
NHWU = "How many members has the NHWU, and when was it founded?"

# feature: a question, the opening of a fact for which it is higher, and of one for which it is lower
PAIRS = {
    "heading": (QUAY, "A quay of stone", "The masons lay"),
    "caption": (QUAY, "The old quay", "The masons lay"),
    "length": (VEYRA, "The comet Veyra", "Will Veyra"),
}
FOLLOWED = {
    "same_article_as_earlier": ("Orlan said", "Engineers found 14"),
}


def test_every_feature_has_its_pair():
    names = features_in(form)
    assert set(PAIRS) | set(FOLLOWED) | {"label_found", "label_missed"} == names


@pytest.mark.parametrize("name", PAIRS)
def test_it_is_higher_for_the_first_fact(evidence, name):
    more, less = of_pair(name, PAIRS[name], evidence)
    assert 0 <= less < more


@pytest.mark.parametrize("name", FOLLOWED)
def test_a_question_that_goes_on_looks_where_the_one_before_was_answered(evidence, name):
    higher, lower = FOLLOWED[name]
    question, before = "And when did it reject the demand, or find what Orlan found?", "How many members has the NHWU?"
    more, less = (OF_FACTS[name](evidence(question, opening, after=before)) for opening in (higher, lower))
    assert 0 == less < more <= 1
    assert OF_FACTS[name](evidence(question, higher)) == 0


class TestLabels:
    """What a row or an item tells of stands before its first sign."""

    @pytest.mark.parametrize(
        ("question", "opening", "found", "missed"),
        [
            ("When does the pool open on Thursday?", "Thursday", 1, 0),
            ("When does the pool open on Thursday?", "Tuesday", 0, 1),
            ("What do students pay at the rope museum?", "Students", 1, 0),
            ("What do students pay at the rope museum?", "Adults", 0, 1),
            ("When does the pool open on Thursday?", "The pool opens", 0, 0),
        ],
    )
    def test_it_is_asked_about_or_not(self, evidence_in_forms, question, opening, found, missed):
        beside = evidence_in_forms(question, opening)
        assert (form.label_found(beside), form.label_missed(beside)) == (found, missed)
