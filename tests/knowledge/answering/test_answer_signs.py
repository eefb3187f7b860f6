"""Whether the words found are of the kind asked for says whether the fact answers."""

import pytest

from knowledge.answering.answer_signs import answer_signs
from knowledge.answering.short_answer import short_answer


def signs_of(beside):
    return answer_signs(beside, short_answer(beside))


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("Who discovered the comet Veyra?", "The comet Veyra"),
        ("When was the telescope built?", "The telescope was built"),
        ("How many cracks did engineers find?", "Engineers found 14"),
        ("How much will the repairs cost?", "Repairs will cost"),
        ("Why was the reservoir lowered?", "The reservoir was lowered"),
    ],
)
def test_what_is_of_the_kind_asked_for_fits(evidence, question, opening):
    signs = signs_of(evidence(question, opening))
    assert (signs["short_fits"], signs["short_misfits"], signs["short_missing"]) == (1, 0, 0)


def test_a_number_is_missing_where_the_fact_holds_none(evidence):
    signs = signs_of(evidence("How many cracks are in the dam of the NHWU?", "It was founded"))
    assert signs["short_missing"] or signs["short_fits"]
    signs = signs_of(evidence("How many people vote for a wall?", "Its chairman, Pavel Orlan, demands"))
    assert not signs["short_no_unit"]


def test_another_measure_differs_and_no_measure_has_no_unit(evidence):
    length = signs_of(evidence("How heavy was it when the reservoir was lowered?", "The reservoir was lowered"))
    assert (length["short_measure_differs"], length["short_no_unit"]) == (1, 0)
    members = signs_of(evidence("How much does the NHWU pay its members?", "The NHWU has"))
    assert (members["short_measure_differs"], members["short_no_unit"]) == (0, 1)


def test_who_is_no_thing(evidence):
    signs = signs_of(evidence("Who destroyed the barns of the village?", "In the village of Tamsel"))
    assert signs["short_who_misfits"] == signs["short_misfits"]
    assert signs["short_which_misfits"] == 0


@pytest.mark.parametrize("question", ["Did engineers find cracks?", "dam cracks"])
def test_where_no_words_are_asked_for_there_are_no_signs(evidence, question):
    assert not any(signs_of(evidence(question, "Engineers found 14")).values())


def test_how_far_from_the_words_asked_about_it_stands(evidence):
    near = signs_of(evidence("How many cracks did engineers find?", "Engineers found 14"))
    far = signs_of(evidence("What did somebody say about the wall of the mayor?", "Ingrid Dahl, the mayor"))
    assert near["short_far"] == 0.1
    shares = [signs[name] for signs in (near, far) for name in signs if name != "short_score"]
    assert all(0 <= value <= 1 for value in shares)


def test_how_far_from_the_noun_asked_for_it_stands(evidence):
    named = signs_of(evidence("What is the name of the mayor?", "Ingrid Dahl, the mayor"))
    assert (named["focus_missing"], named["focus_far"] <= 0.3) == (0, True)
    lacking = signs_of(evidence("Which lawyer of Kalvend praised the wall?", "Ingrid Dahl, the mayor"))
    assert (lacking["focus_missing"], lacking["focus_far"]) == (1, 0)


def test_what_answers_well_has_the_higher_score(evidence):
    right = signs_of(evidence("How many cracks did engineers find?", "Engineers found 14"))
    wrong = signs_of(evidence("How many cracks did engineers find?", "The reservoir was lowered"))
    assert right["short_score"] > wrong["short_score"]
