"""Whether the numbers of a fact count or measure what was asked for."""

import pytest

from knowledge.retrieval.features import measures
from tests.knowledge.retrieval.features.pairs import features_in, of_pair

TAKE = "How long will the repairs take?"
HOUSES = "How many houses were destroyed in Brenholt?"

# feature: a question, the opening of a fact for which it is higher, and of one for which it is lower
PAIRS = {
    "unit_agrees": (HOUSES, "The flood destroyed", "In the village"),
    "measure_agrees": (TAKE, "Repairs will cost", "Repairs begin"),
    "measure_differs": (TAKE, "Repairs begin", "Repairs will cost"),
    "unit_differs": (HOUSES, "In the village", "The flood destroyed"),
}


def test_every_feature_has_its_pair():
    assert set(PAIRS) == features_in(measures)


@pytest.mark.parametrize("name", PAIRS)
def test_it_is_higher_for_the_first_fact_and_within_0_and_1(evidence, name):
    more, less = of_pair(name, PAIRS[name], evidence)
    assert 0 <= less < more <= 1


@pytest.mark.parametrize(
    ("question", "statement", "agrees"),
    [
        ("How cold will it be in the valleys?", "In the valleys it gets down to minus 6.", 1),
        ("How cold will it be in the valleys?", "The valleys got 40 litres of rain.", 0),
        ("How much do adults pay for the tour?", "- Tour for adults: 8 florets", 1),
        ("How much do adults pay for the tour?", "The tour for adults takes 8 florets.", 0),
    ],
)
def test_a_bare_number_may_be_degrees_and_an_unknown_unit_of_a_list_a_currency(reports, question, statement, agrees):
    base = reports(("Valley and tour", "Post", "2026-03-01", f"All about it here.\n\n{statement}"))
    told = statement.removeprefix("- ")
    found = next(one.evidence for one in base.find(question)[1] if one.evidence.fact.statement == told)
    assert measures.measure_agrees(found) == agrees


@pytest.mark.parametrize(
    ("question", "statement", "differs"),
    [
        ("How many soldiers did Kelland have?", "The army of Kelland had 18,000 men.", 0),
        ("How many people were killed in Kelland?", "The wall killed 34 spectators in Kelland.", 0),
        ("How many people died in Kelland?", "The flood claimed 74 lives in Kelland.", 0),
        ("How many soldiers did Kelland have?", "The army of Kelland had 40 tanks.", 1),
    ],
)
def test_whoever_is_counted_is_people(reports, question, statement, differs):
    found = reports(("Army", "Post", "2026-03-01", statement)).find(question)[1][0].evidence
    assert measures.unit_differs(found) == differs
