"""What the small words of a question tell of a fact."""

import pytest

from knowledge.retrieval.features import grammar
from tests.knowledge.retrieval.features.pairs import features_in, of_pair

# feature: a question, the opening of a fact for which it is higher, and of one for which it is lower
PAIRS = {
    "tense_differs": ("When did the repairs of the dam in Kalvend begin?", "Repairs begin", "Engineers found 14"),
    "small_words_found": ("By whom was Veyra seen by telescope?", "The comet Veyra", "The telescope was"),
}


def test_every_feature_has_its_pair():
    assert set(PAIRS) == features_in(grammar)


@pytest.mark.parametrize("name", PAIRS)
def test_it_is_higher_for_the_first_fact_and_within_0_and_1(evidence, name):
    more, less = of_pair(name, PAIRS[name], evidence)
    assert 0 <= less < more <= 1


@pytest.mark.parametrize(
    ("question", "differs"),
    [
        ("When did the repairs begin?", True),
        ("When were the repairs to begin?", True),
        ("When will the repairs begin?", False),
        ("When do the repairs begin?", False),
        ("Wann haben die Reparaturen begonnen, die repairs?", True),
        ("What did the repairs cost?", False),
    ],
)
def test_what_is_still_to_come_did_not_happen(evidence, question, differs):
    """'Repairs begin next Wednesday.'"""
    assert bool(grammar.tense_differs(evidence(question, "Repairs begin"))) is differs


@pytest.mark.parametrize(
    ("question", "differs"),
    [
        ("When will the dam have cracks?", True),
        ("When is the dam to be mended?", True),
        ("When did the dam?", False),
    ],
)
def test_what_is_over_will_not_happen(evidence, question, differs):
    """'Engineers found 14 cracks in the Kalvend dam on Monday.'"""
    assert bool(grammar.tense_differs(evidence(question, "Engineers found 14"))) is differs
