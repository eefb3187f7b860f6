"""Whether a fact holds the kind of thing that was asked for."""

import pytest

from knowledge.retrieval.features import fit
from tests.knowledge.retrieval.features.pairs import features_in, of_pair

NHWU = "What is the NHWU?"
TAKE = "How long will the repairs take?"

# feature: a question, the opening of a fact for which it is higher, and of one for which it is lower
PAIRS = {
    "fits": ("When do the repairs of the dam begin?", "Repairs begin", "The reservoir was"),
    "misfits": ("When do the repairs of the dam begin?", "The reservoir was", "Repairs begin"),
    "number_misfits": ("When was the NHWU founded?", "The NHWU has", "It was founded"),
    "introduces": (NHWU, "The Northern Harbour", "The NHWU has"),
    "focus_found": ("Which barns were destroyed?", "In the village", "The flood destroyed"),
    "quotation_wanted": ("What did Dahl say?", "Dahl said", "Ingrid Dahl, the mayor"),
}
KINDS = {
    "who": ("Who will mediate at the port?", "The minister of transport", "The port rejected"),
    "where": ("Where did the storm or the flood do damage?", "In the village of Tamsel", "The river Oster"),
    "when": ("When was the NHWU founded?", "It was founded", "The NHWU has"),
    "how_many": ("How many members has the NHWU?", "The NHWU has", "The Northern Harbour"),
    "how_much": ("How much do the repairs of the dam cost?", "Repairs will cost", "Ingrid Dahl"),
    "how_long": (TAKE, "Repairs will cost", "Repairs begin"),
    "why": ("Why was the reservoir of the dam lowered?", "The reservoir was", "Repairs begin"),
    "quote": ("What did Dahl say about Kalvend?", "Dahl said", "The dam supplies"),
    "definition": ("What is a comet?", "A comet is", "Afghanistan, Tajikistan"),
    "contact": ("What is the e-mail address of the quay office?", "Questions to", "The quay office"),
    "which": ("Which astronomer saw the telescope?", "The comet Veyra", "The telescope was"),
    "где": ("Где начнутся переговоры?", "Переговоры начнутся", "В них примут"),
    "когда": ("Когда начнутся переговоры?", "Переговоры начнутся", "Строительство моста"),
    "кто": ("Кто возглавит делегацию на переговоры?", "Делегацию Ульвары", "В них примут"),
    "сколько": ("Сколько инженеров примут участие в переговорах?", "В них примут", "Переговоры начнутся"),
}


def test_every_feature_has_its_pair():
    assert set(PAIRS) | {"asks_alike"} == features_in(fit)


@pytest.mark.parametrize("name", PAIRS)
def test_it_is_higher_for_the_first_fact_and_within_0_and_1(evidence, name):
    more, less = of_pair(name, PAIRS[name], evidence)
    assert 0 <= less < more <= 1


@pytest.mark.parametrize("kind", KINDS)
def test_a_fact_fits_the_kind_that_it_holds(evidence, kind):
    question, fitting, other = (KINDS[kind][0], *(evidence(KINDS[kind][0], opening) for opening in KINDS[kind][1:]))
    assert (fit.fits(fitting), fit.misfits(fitting)) == (1, 0), question
    assert (fit.fits(other), fit.misfits(other)) == (0, 1), question


def test_where_no_kind_is_asked_for_nothing_fits_or_misfits(evidence):
    for question in ("Was the telescope built?", "telescope"):
        fact = evidence(question, "The telescope was built")
        assert (fit.fits(fact), fit.misfits(fact), fit.number_misfits(fact)) == (0, 0, 0)


def test_what_the_question_says_itself_is_no_answer(evidence):
    """A date, a number or a name that the question gives is not what it asks for."""
    assert fit.fits(evidence("When was the telescope of March 1987 built?", "The telescope was built")) == 0
    assert fit.fits(evidence("How many of the 1,811 members have left?", "The NHWU has 1,811 members")) == 0
    assert fit.fits(evidence("Who does Aino Brandt mediate for?", "The minister of transport, Aino Brandt")) == 0


def test_what_is_measured_is_not_counted(evidence):
    """Money and days are no number of workers, while a bare number of other things may be."""
    question = "How many workers do the repairs of the Kalvend dam take?"
    assert fit.fits(evidence(question, "Repairs will cost")) == 0
    assert fit.fits(evidence(question, "Engineers found 14")) == 1
    assert fit.fits(evidence("How many days do the repairs of the dam take?", "Repairs will cost")) == 1


def test_where_the_hour_is_asked_for_a_day_is_no_answer(evidence):
    assert fit.fits(evidence("When do the repairs of the dam begin?", "Repairs begin")) == 1
    assert fit.fits(evidence("At what time do the repairs of the dam begin?", "Repairs begin")) == 0


@pytest.mark.parametrize(("question", "alike"), [("How long do I wait for a decision?", 1), ("Who decides?", 0)])
def test_a_fact_below_a_question_of_the_same_kind_is_asked_alike(evidence_in_forms, question, alike):
    assert fit.asks_alike(evidence_in_forms(question, "Usually eight weeks")) == alike


def test_where_the_day_is_asked_for_the_hours_alone_are_no_answer(reports):
    base = reports(
        (
            "Weddings at the town hall",
            "Town hall",
            "2026-03-01",
            "Weddings are held from 10:00 to 13:00 at the town hall.",
        ),
        ("Weddings at the town hall", "Town hall", "2026-03-02", "Weddings at the town hall are held on Saturdays."),
    )
    assert base.ask("On which days are weddings held at the town hall?").short_answer == "Saturdays"
    assert base.ask("At what time are weddings held at the town hall?").short_answer == "from 10:00 to 13:00"
