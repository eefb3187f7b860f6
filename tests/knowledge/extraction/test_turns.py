"""Who speaks in each paragraph of a transcript or an interview."""

import pytest

from knowledge.article import BlockKind
from knowledge.extraction.turns import Turn, find_turns


def turns(*texts, kinds=()):
    return find_turns(texts, [*kinds, *[BlockKind.PARAGRAPH] * (len(texts) - len(kinds))])


def test_a_label_that_comes_again_is_who_speaks_until_the_next():
    assert turns("ANN LEE: We wait.", "It is late.", "BO RAY: Why?", "ANN LEE: Ice.") == [
        Turn("ANN LEE", 9),
        Turn("ANN LEE"),
        Turn("", 8, asked=True),
        Turn("ANN LEE", 9),
    ]


def test_who_speaks_but_once_among_others_is_in_capitals():
    said = turns("ANN LEE: We wait.", "BO RAY: So do I.", "Opening Hours: nine to five.", "ANN LEE: It is late.")
    assert [turn.label for turn in said] == ["ANN LEE", "BO RAY", "BO RAY", "ANN LEE"]
    assert said[2].length == 0


@pytest.mark.parametrize(
    ("asking", "answering"), [("Q", "A"), ("Question", "Mr Holm"), ("Вопрос", "Ответ"), ("Sund Courier", "Petra Holm")]
)
def test_who_asks_is_nobody_and_what_only_labels_is_counted(asking, answering):
    question, answer = turns(f"{asking}: Why is it shut?", f"{answering}: It failed.")
    assert question == Turn("", len(asking) + 2, asked=True)
    assert answer.length == len(answering) + 2
    assert answer.label == (answering if " " in answering else "")


def test_what_the_asking_label_says_without_a_question_mark_is_asked_too():
    said = turns("Sund Post: Why?", "Petra Holm: Ice.", "Sund Post: And who?", "Petra Holm: I.", "Sund Post: You did.")
    assert [turn.asked for turn in said] == [True, False, True, False, True]


@pytest.mark.parametrize("lines", [("Length: 4 km", "Founded: 1911"), ("Note: it is hot.", "Note: it is wet.")])
def test_the_lines_of_a_fact_sheet_are_said_by_nobody(lines):
    assert turns(*lines) == [Turn(), Turn()]


def test_who_answers_may_ask_back():
    said = turns("Q: Why?", "ANN LEE: It froze. Who knew?", "Q: Who pays?", "ANN LEE: The port.")
    assert [turn.asked for turn in said] == [True, False, True, False]
    assert said[1].label == "ANN LEE"


def test_who_is_addressed_first_answers_all():
    heading, told = BlockKind.HEADING, BlockKind.PARAGRAPH
    kinds = [told, heading, told, heading, told]
    said = turns("We met her.", "Ms Holm, why?", "Ice.", "And who pays?", "We do.", kinds=kinds)
    assert [turn.label for turn in said] == ["", "", "Ms Holm", "", "Ms Holm"]


def test_a_heading_ends_a_turn():
    kinds = [BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.HEADING]
    said = turns("ANN LEE: We wait.", "ANN LEE: It is late.", "Background", "The strait is shut.", kinds=kinds)
    assert [turn.label for turn in said] == ["ANN LEE", "ANN LEE", "", ""]
