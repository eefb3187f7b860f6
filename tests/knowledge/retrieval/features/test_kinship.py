"""How near in meaning a fact is to what was asked, where its words are others."""

import pytest

from knowledge.retrieval.features import OF_WORDS, Field, coverage, kinship

# feature: a question, the opening of a fact for which it is higher, and of one for which it is lower
PAIRS = {
    "kinship": ("Which pupils and teachers of Brenholt?", "Schools in Brenholt", "The flood destroyed 120"),
    "kinship_with_title": ("Which members or people of the port walked out?", "The NHWU has", "The dam supplies"),
    "kinship_with_before": ("What wages do labourers demand, what schools?", "The port rejected", "Schools in"),
    "kin_coverage": ("What fissures did Dahl and engineers see?", "Engineers found 14", "Ingrid Dahl, the mayor"),
    "kin_coverage_near": ("Which pupils of Brenholt or Kalvend?", "Schools in Brenholt", "Ingrid Dahl, the mayor"),
}


def of(feature, fact):
    """The value of a feature for one fact alone."""
    (value,) = feature(Field([fact]))
    return value


def test_every_feature_that_one_fact_alone_has_stands_here():
    named = {name for name, feature in OF_WORDS.items() if feature.__module__ == kinship.__name__}
    assert named == {*PAIRS, "kinship_lead"}


@pytest.mark.parametrize("name", PAIRS)
def test_it_is_higher_for_the_first_fact(evidence, name):
    question, higher, lower = PAIRS[name]
    more, less = (of(OF_WORDS[name], evidence(question, opening)) for opening in (higher, lower))
    assert -1 <= less < more <= 1


def test_the_lead_is_0_for_the_nearest_fact_and_below_for_the_others(invented):
    facts = [one.evidence for one in invented.find("How many cracks did engineers find in the Kalvend dam?")[1]]
    leads = kinship.kinship_lead(Field(facts)).tolist()
    assert max(leads) == 0
    assert min(leads) < 0


def test_kin_coverage_is_never_below_what_is_met_in_so_many_words(invented):
    for question in ("How many cracks did engineers find in the Kalvend dam?", "Who discovered the comet Veyra?"):
        field = Field([one.evidence for one in invented.find(question)[1]])
        assert (kinship.kin_coverage(field) >= coverage.coverage(field)).all()
        assert (kinship.kin_coverage_near(field) >= kinship.kin_coverage(field)).all()


def test_a_language_without_word_vectors_is_near_to_nothing(ask_in_polish):
    field = Field(ask_in_polish)
    assert not kinship.kinship(field).any()
    assert kinship.kin_coverage(field).tolist() == coverage.coverage(field).tolist()


@pytest.fixture
def ask_in_polish(tmp_path):
    from knowledge import KnowledgeBase

    path = tmp_path / "most.txt"
    path.write_text(
        "Most otwarty\n\nWARSZAWA (Wiadomości - 02nd May, 2026) Nowy most przez rzekę został otwarty w środę przez "
        "burmistrza.\n",
        encoding="utf-8",
    )
    base = KnowledgeBase.open(tmp_path / "data")
    base.build([path])
    yield [one.evidence for one in base.find("Kiedy został otwarty nowy most przez rzekę?")[1]]
    base.close()
