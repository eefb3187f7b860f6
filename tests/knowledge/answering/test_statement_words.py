"""How a question is built, and what the words of a statement are beside it."""

import pytest

from knowledge.answering.question_form import question_form
from knowledge.answering.statement_words import StatementWords


@pytest.mark.parametrize(
    ("text", "form", "echo"),
    [
        ("What did the flood destroy?", "object", ""),
        ("What is a comet?", "copula", ""),
        ("What caused the fire?", "subject", ""),
        ("Where was the telescope built?", "where", ""),
        ("How was the telescope built?", "how", ""),
        ("How many barns were built?", "subject", ""),
        ("It was built against what?", "last", "against"),
        ("At which port is it?", "copula", "at"),
        ("What is it made of?", "object", "of"),
        ("Who was hurt at the port?", "subject", ""),
        ("Who may open the port?", "subject", ""),
        ("Which port has its own dam?", "subject", ""),
        ("What has the port lost?", "object", ""),
        ("What is the name of the ship that Orlan hired?", "copula", ""),
        ("Is the port open?", "none", ""),
        ("Kalvend dam", "none", ""),
    ],
)
def test_the_form_of_a_question_and_its_preposition(invented, text, form, echo):
    assert question_form(invented.find(text)[0]) == (form, echo)


def test_words_of_the_statement_meet_those_of_the_question(evidence):
    reading = StatementWords(evidence("Who discovered the comet Veyra?", "The comet Veyra was discovered"))
    met = [word.text for word, hit in zip(reading.words, reading.hit, strict=True) if hit]
    assert met == ["comet", "Veyra", "discovered"]
    kinds = {word.text: reading.kind_of_hit(at) for at, word in enumerate(reading.words)}
    assert (kinds["Veyra"], kinds["discovered"], kinds["Observatory"]) == ("name", "plain", "none")


def test_what_was_read_in_the_statement_is_marked_by_its_kind(evidence):
    reading = StatementWords(evidence("How many houses did the flood destroy?", "The flood destroyed 120"))
    kinds = {reading.statement[start:end]: kind for (start, end), kind in reading.typed.items()}
    assert kinds == {"120 houses": "counted", "Brenholt": "name_place"}


def test_distances_are_counted_to_the_nearest_word_asked_about(evidence):
    reading = StatementWords(evidence("Which dam leaks?", "The dam supplies water"))
    assert reading.to_hit[:5] == [1, 0, 1, 2, 3]
