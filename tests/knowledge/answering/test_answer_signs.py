"""Whether the words found are of the kind asked for says whether the fact answers."""

import pytest

from knowledge.answering.answer_signs import answer_signs


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
    signs = answer_signs(evidence(question, opening))
    assert (signs["short_fits"], signs["short_misfits"], signs["short_missing"]) == (1, 0, 0)


def test_a_number_is_missing_where_the_fact_holds_none(evidence):
    signs = answer_signs(evidence("How many cracks are in the dam of the NHWU?", "It was founded"))
    assert signs["short_missing"] or signs["short_fits"]
    signs = answer_signs(evidence("How many people vote for a wall?", "Its chairman, Pavel Orlan, demands"))
    assert not signs["short_no_unit"]


def test_another_measure_differs_and_no_measure_has_no_unit(evidence):
    length = answer_signs(evidence("How much did it cost when the reservoir was lowered?", "The reservoir was lowered"))
    assert (length["short_measure_differs"], length["short_no_unit"]) == (1, 0)
    members = answer_signs(evidence("How much does the NHWU pay its members?", "The NHWU has"))
    assert (members["short_measure_differs"], members["short_no_unit"]) == (0, 1)


def test_who_is_no_thing(evidence):
    signs = answer_signs(evidence("Who destroyed the barns of the village?", "In the village of Tamsel"))
    assert signs["short_who_misfits"] == signs["short_misfits"]
    assert signs["short_which_misfits"] == 0


@pytest.mark.parametrize("question", ["Did engineers find cracks?", "dam cracks"])
def test_where_no_words_are_asked_for_there_are_no_signs(evidence, question):
    assert not any(answer_signs(evidence(question, "Engineers found 14")).values())


def test_how_far_from_the_words_asked_about_it_stands(evidence):
    near = answer_signs(evidence("How many cracks did engineers find?", "Engineers found 14"))
    far = answer_signs(evidence("What did somebody say about the wall of the mayor?", "Ingrid Dahl, the mayor"))
    assert near["short_far"] == 0.1
    assert all(0 <= value <= 1 for value in (*near.values(), *far.values()))
