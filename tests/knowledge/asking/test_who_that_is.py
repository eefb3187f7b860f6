"""'Who is Anna Holm?' has the name and asks for what she is."""

import pytest

from knowledge import Status
from knowledge.question import Asked


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Who is Pavel Orlan?", Asked.DEFINITION),
        ("who's orlan", Asked.DEFINITION),
        ("hi bot, who the hell is Pavel Orlan?", Asked.DEFINITION),
        ("And who was Ingrid Dahl?", Asked.DEFINITION),
        ("Кто такой Артём Серов?", Asked.DEFINITION),
        ("Who is the mayor of Kalvend?", Asked.WHO),
        ("Who is Mayor of Kalvend?", Asked.WHO),
        ("Who is Kalvend's CEO?", Asked.WHO),
        ("Who did Pavel Orlan meet?", Asked.WHO),
        ("Who discovered Veyra?", Asked.WHO),
        ("What is the NHWU?", Asked.DEFINITION),
        ("what is the nhwu", Asked.DEFINITION),
        ("What is the strike about?", Asked.WHAT),
    ],
)
def test_it_asks_for_a_name_or_for_what_is_known_of_one(invented, question, asked):
    assert invented.find(question)[0].asked is asked


@pytest.mark.parametrize("question", ["What does NHWU stand for?", "what does the NHWU mean", "What is the NHWU?"])
def test_what_asks_for_a_definition_is_not_looked_for(invented, question):
    typed = [word.text for word in invented.find(question)[0].words if word.start >= 0]  # the rest is its full name
    assert typed == ["NHWU"]
    answer = invented.ask(question)
    assert (answer.status, answer.short_answer) == (Status.ANSWERED, "Northern Harbour Workers Union")
