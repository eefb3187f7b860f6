"""How much of the question stands in a fact and around it."""

import pytest

from knowledge.retrieval.features import OF_WORDS, Field, coverage, kinship

CRACKS = "How many cracks did engineers find in the Kalvend dam?"
COSTS = "How much do the repairs of the cracks in the dam cost?"

# feature: a question, the opening of a fact for which it is higher, and of one for which it is lower
PAIRS = {
    "coverage": (CRACKS, "Engineers found 14", "The dam supplies"),
    "telling_apart": (CRACKS, "Engineers found 14", "The dam supplies"),
    "telling_apart_near": ("When was the NHWU founded?", "It was founded", "The port rejected"),
    "title_gain": (CRACKS, "The reservoir was lowered", "Engineers found 23"),
    "before_gain": ("When was the NHWU founded?", "It was founded", "The NHWU has"),
    "before_gain_pointing_back": ("When was the NHWU founded?", "It was founded", "The port rejected"),
    "bearers_gain": ("What did Ingrid Dahl say?", "Dahl said", "Ingrid Dahl, the mayor"),
    "about_gain": ("When was the NHWU founded?", "The port rejected", "The NHWU has"),
    "plain_coverage": (CRACKS, "Engineers found 14", "Ingrid Dahl, the mayor of Kalvend"),
    "first_word_found": ("Which telescope photographed Veyra?", "The telescope was built", "Nobody has photographed"),
    "last_word_headed": (
        "How low is the reservoir with the cracks?",
        "The reservoir was lowered",
        "Engineers found 14",
    ),
    "plain_missing_near": (COSTS, "Engineers found 23", "Repairs will cost"),
    "names_missing_near": ("Who is the mayor of Brenholt?", "Ingrid Dahl, the mayor", "Schools in Brenholt"),
    "after_gain": ("How many joined the NHWU in 1924?", "The NHWU has", "It was founded"),
    "article_gain": (COSTS, "Engineers found 14", "Repairs will cost"),
    "article_coverage": (COSTS, "Engineers found 14", "Engineers found 23"),
    "title_coverage": ("Where did the river Oster close schools or barns?", "Schools in Brenholt", "In the village"),
    "exact_share": ("Who refused the demand?", "Its chairman, Pavel Orlan, demands", "The port rejected"),
    "bm25": (CRACKS, "Engineers found 14", "The dam supplies"),
    "relevance": (CRACKS, "Engineers found 14", "The dam supplies"),
    "words_together": ("Which barns did the storm destroy?", "In the village of Tamsel", "The flood destroyed"),
    "density": ("Is a comet of Quillon a body of ice?", "A comet is a body", "The comet Veyra was"),
}


def of(feature, fact):
    """The value of a feature for one fact alone."""
    (value,) = feature(Field([fact]))
    return value


def test_every_feature_has_its_pair():
    own = {name for name, feature in OF_WORDS.items() if feature.__module__ == coverage.__name__}
    of_surroundings = {"names_elsewhere", "asked_above", "answers_at_once"}  # the first tells nothing of one fact alone
    assert set(PAIRS) == own - of_surroundings


@pytest.mark.parametrize("name", PAIRS)
def test_it_is_higher_for_the_first_fact_and_within_0_and_1(evidence, name):
    question, higher, lower = PAIRS[name]
    more, less = (of(OF_WORDS[name], evidence(question, opening)) for opening in (higher, lower))
    assert 0 <= less < more <= 1


def test_a_fact_that_holds_every_word_covers_all_of_the_question(evidence):
    fact = evidence("How many barns did the storm destroy in the village of Tamsel?", "In the village of Tamsel")
    assert of(coverage.coverage, fact) == of(coverage.exact_share, fact) == 1
    assert of(coverage.plain_missing_near, fact) == 0


def test_what_the_fact_holds_itself_is_no_gain_of_its_surroundings(evidence):
    """The title of the article says 'cracks', 'Kalvend' and 'dam' too."""
    fact = evidence("cracks in the Kalvend dam", "Engineers found 14")
    assert of(coverage.coverage, fact) == 1
    gains = (coverage.title_gain, coverage.before_gain, coverage.bearers_gain, coverage.after_gain)
    assert [of(gain, fact) for gain in gains] == [0, 0, 0, 0]


def test_names_alone_make_no_plain_coverage(evidence):
    assert of(coverage.plain_coverage, evidence("Tell me about Ingrid Dahl", "Ingrid Dahl, the mayor")) == 0


def test_a_word_alone_has_no_neighbours_and_no_density(evidence):
    fact = evidence("Which barns?", "In the village of Tamsel")
    for feature in (coverage.words_together, coverage.density):
        assert of(feature, fact) == 0


@pytest.mark.parametrize("question", ["How many cracks did engineers find in the Kalvend dam?", "latest news"])
def test_a_fact_beside_others_is_told_what_it_is_told_alone(invented, question):
    """Also where the question has no word that a fact could hold."""
    facts = [one.evidence for one in invented.find(question)[1]]
    assert len(facts) > 1
    beside = {coverage.telling_apart, coverage.telling_apart_near, coverage.names_elsewhere, kinship.kinship_lead}
    for feature in set(OF_WORDS.values()) - beside:
        assert feature(Field(facts)).tolist() == [of(feature, fact) for fact in facts]


def test_a_name_that_heads_another_article_is_missed(reports):
    fees = ("Visa fees", "Embassy of {}", "2026-03-09", "A visa costs {} dollars. Citizens of Kelmar pay nothing.")
    tavoria, kelmar = (
        (*fees[:1], fees[1].format(name), fees[2], fees[3].format(price))
        for name, price in (("Tavoria", 48), ("Kelmar", 62))
    )
    found = [one.evidence for one in reports(tavoria, kelmar).find("How much is a visa for Kelmar?")[1]]
    missed = dict(
        zip([one.fact.statement for one in found], coverage.names_elsewhere(Field(found)).tolist(), strict=True)
    )
    assert missed["A visa costs 48 dollars."] > 0
    assert missed["A visa costs 62 dollars."] == 0


def test_a_word_that_all_facts_hold_tells_none_apart(invented):
    """All three speak of the dam, one of the cracks: it holds more of what tells them apart than of the question."""
    found = [one.evidence for one in invented.find("cracks dam")[1]]
    facts = [one for one in found if one.hits[1]]
    assert len(facts) > 1
    assert any(one.hits[0] for one in facts)
    field = Field(facts)
    for apart, share, one in zip(
        coverage.telling_apart(field).tolist(), coverage.coverage(field).tolist(), facts, strict=True
    ):
        if not one.hits[0]:
            assert apart < share


def test_what_is_asked_right_above_a_fact_counts_for_its_answer(evidence_in_forms):
    question = "Do they take credit cards at the office, and how long does a decision take in summer, or a card?"
    cards, office, decision = (
        of(coverage.asked_above, evidence_in_forms(question, opening)) for opening in ("No. Cash", "At 5", "In summer")
    )
    assert 0 < office < min(cards, decision)
    assert of(coverage.asked_above, evidence_in_forms("Who runs the Sund Ferry Company?", "Petra Holm")) == 0


def test_what_comes_first_below_a_question_answers_it(reports):
    base = reports(
        ("Choir", "Post", "2026-03-09", "## How do I join?\n\nFill in the form. Those who join in May pay half.")
    )
    found = {one.fact.statement: one for one in (ranked.evidence for ranked in base.find("how do i join")[1])}
    assert of(coverage.answers_at_once, found["Fill in the form."]) == 1
    assert of(coverage.answers_at_once, found["Those who join in May pay half."]) == 0
