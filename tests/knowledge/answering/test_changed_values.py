"""Of a figure that changes, what it is now is meant, unless what it was or by how much it changed is asked for."""

import pytest

DAY = "2026-03-09"
RAISED = "The museum raised the price of a ticket by 2 euros to 12 euros."


@pytest.mark.parametrize(
    ("statement", "question", "answer"),
    [
        (RAISED, "What is the price of a ticket?", "12 euros"),
        (RAISED, "By how much did the price of a ticket rise?", "2 euros"),
        ("The ticket costs 9 instead of the previous 7 euros.", "How much is the ticket?", "9"),
        ("Das Ticket kostet neun statt bisher sieben Euro.", "Was kostet das Ticket?", "neun"),
        (
            "Поезда поедут со скоростью 140 вместо прежних 80 километров в час.",
            "С какой скоростью поедут поезда?",
            "140",
        ),
        (
            "Der See erholt sich nicht in neun, sondern in elf Jahren.",
            "In wie vielen Jahren erholt sich der See?",
            "elf",
        ),
        ("The blast injured not only nine miners but also eleven rescuers.", "How many miners were injured?", "nine"),
        ("Ce ne sont pas 64 mais 71 caisses qui ont disparu.", "Combien de caisses ont disparu ?", "71"),
        (
            "Seven of the nine board members voted for the increase.",
            "How many board members voted for the increase?",
            "Seven",
        ),
        (
            "All 412 road bridges in the county will be inspected within 18 months.",
            "How many bridges will be inspected?",
            "412",
        ),
    ],
)
def test_the_one_that_is_meant(reports, statement, question, answer):
    found = reports(("Notice", "Post", DAY, statement)).ask(question).short_answer
    assert found is not None
    assert found.startswith(answer)
