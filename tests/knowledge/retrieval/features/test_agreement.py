"""Where a fact agrees with the names, numbers, days, speakers and sources of the question."""

import datetime as dt

import pytest

from knowledge.retrieval.features import OF_FACTS, agreement
from tests.knowledge.retrieval.features.pairs import features_in, of_pair

SPOKEN = "What did Orlan say?"
BUILT = "What was built or founded in March 1987?"
LOST = "What happened to the 180 houses of Brenholt?"
REPORTED = "According to Orlan, who has waited for two winters at the port?"

# feature: a question, the opening of a fact for which it is higher, and of one for which it is lower
PAIRS = {
    "names_found": ("What does Pavel Orlan demand?", "Its chairman, Pavel Orlan", "The port rejected"),
    "names_missing": ("Who is the mayor of Brenholt?", "Ingrid Dahl, the mayor", "Schools in Brenholt"),
    "another_name": (SPOKEN, "Dahl said", "Orlan said"),
    "numbers_missing": (LOST, "The flood destroyed 120", "The flood destroyed 180"),
    "another_year": (BUILT, "It was founded in 1924", "The telescope was built"),
    "days_agree": (BUILT, "The telescope was built", "It was founded in 1924"),
    "speaker_agrees": (SPOKEN, "Orlan said", "Dahl said"),
    "source_agrees": (REPORTED, "Orlan said", "The port rejected"),
    "negation_differs": ("Who has not photographed Veyra?", "The comet Veyra", "Nobody has photographed"),
    "recency_wanted": ("What is the latest on the cracks in the dam?", "Engineers found 23", "Engineers found 14"),
    "same_language": ("Who is Serov from Ulvara?", "Ulvara elected", "Делегацию Ульвары"),
}


def test_every_feature_has_its_pair():
    assert set(PAIRS) == features_in(agreement)


@pytest.mark.parametrize("name", PAIRS)
def test_it_is_higher_for_the_first_fact_and_within_0_and_1(evidence, name):
    more, less = of_pair(name, PAIRS[name], evidence)
    assert 0 <= less < more <= 1


@pytest.mark.parametrize(
    "name", ["names_found", "names_missing", "another_name", "numbers_missing", "another_year",
             "days_agree", "speaker_agrees", "source_agrees", "recency_wanted"],
)  # fmt: skip
def test_a_question_without_such_a_thing_agrees_and_disagrees_with_nothing(evidence, name):
    assert OF_FACTS[name](evidence("Which telescope was built?", "The telescope was built")) == 0


def test_a_fact_published_on_the_days_asked_about_agrees_by_half(evidence):
    fact = evidence("How many houses did the flood destroy on 10 April 2026?", "The flood destroyed 120")
    assert agreement.days_agree(fact) == 0.5


def test_relative_days_are_those_seen_from_the_day_of_asking(evidence):
    question, opening = "Will repairs begin tomorrow?", "Repairs begin next Wednesday"
    assert agreement.days_agree(evidence(question, opening, as_of=dt.date(2026, 3, 24))) == 1
    assert agreement.days_agree(evidence(question, opening, as_of=dt.date(2026, 3, 30))) == 0


def test_a_speaker_who_is_named_only_by_surname_is_the_one_asked_about(evidence):
    assert agreement.speaker_agrees(evidence("What did Ingrid Dahl say?", "Dahl said")) == 1
    assert agreement.names_missing(evidence("What did Ingrid Dahl say?", "Dahl said")) == 0


def test_recency_halves_each_thirty_days(evidence):
    """The articles are 18 days apart."""
    question = "What is the latest on the cracks in the dam?"
    newer, older = (agreement.recency_wanted(evidence(question, f"Engineers found {number}")) for number in (23, 14))
    assert older / newer == pytest.approx(0.5 ** (18 / 30))
