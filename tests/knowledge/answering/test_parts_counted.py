"""Of figures of which one counts a part of the other, the one that is asked for."""

import pytest

DAY = "2026-03-09"
BLAST = "More than 260 people were injured in the blast in Oren, 31 of them seriously."


@pytest.mark.parametrize(
    ("body", "question", "short"),
    [
        (BLAST, "How many people were injured in the blast in Oren?", "260"),
        (BLAST, "How many people were seriously injured in Oren?", "31"),
        ("The school in Oren has 23,400 pupils, of whom 17,100 are boarders.", "How many boarders are there?",
         "17,100"),
        ("Затоплены 346 домов, из них эвакуировано 910 жителей, в том числе 203 ребёнка.",
         "Сколько детей эвакуировано?", "203"),
        ("Das 300 Besucher fassende Kino beschäftigt 12 Mitarbeiter.", "Wie viele Besucher fasst das Kino?", "300"),
        ("Из 412 километров границы согласованы 367.", "Про сколько километров границы договорились?", "367"),
    ],
)  # fmt: skip
def test_it_is_told(reports, body, question, short):
    assert reports(("Oren", "Post", DAY, body)).ask(question).short_answer.startswith(short)
