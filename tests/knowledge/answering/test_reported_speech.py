"""What somebody is told to have said without quotation marks is the clause beside the attribution."""

import pytest

from knowledge.answering.reported_speech import reported

MASTER = "Lissem's harbour master"


@pytest.mark.parametrize(
    ("statement", "speaker", "role", "verb", "said"),
    [
        (
            f"The old pier will be torn down, {MASTER}, Odo Vance, told the council on Monday.",
            *("Odo Vance", MASTER, "told"),
            "The old pier will be torn down",
        ),
        (
            "Vance said the pier was past saving.",
            *("Odo Vance", "", "said"),
            "the pier was past saving",
        ),
        (
            "Vance told the council in a letter that divers had found rot.",
            *("Odo Vance", "", "told"),
            "divers had found rot",
        ),
        (
            "The pier leans a little more every winter, he said.",
            *("Odo Vance", "", "said"),
            "The pier leans a little more every winter",
        ),
        (
            "Пирс придётся снести до зимы, сообщил журналистам мэр.",
            *("мэр", "", "сообщил"),
            "Пирс придётся снести до зимы",
        ),
        (
            "Der Steg sei nicht mehr zu retten, sagte Hafenmeister Odo Vance.",
            *("Odo Vance", "Hafenmeister", "sagte"),
            "Der Steg sei nicht mehr zu retten",
        ),
    ],
)
def test_what_is_said_is_parted_from_who_says_it(statement, speaker, role, verb, said):
    start, end = reported(statement, speaker, role, verb)
    assert statement[start:end] == said


@pytest.mark.parametrize(
    ("statement", "speaker", "verb"),
    [
        ("The pier leans.", "", ""),
        ("Vance asked for a diver who knows the harbour.", "Odo Vance", "asked"),
        ("The pier, said Vance, will have to be torn down before winter.", "Odo Vance", "said"),
        ("Vance said on Monday.", "Odo Vance", "said"),
    ],
)
def test_where_that_is_not_to_be_seen_there_is_nothing(statement, speaker, verb):
    assert reported(statement, speaker, "", verb) is None


@pytest.mark.parametrize(
    ("question", "attributed", "said"),
    [
        (
            "What did Odo Vance say about the pier?",
            "{}, harbour master Odo Vance told the council on Monday.",
            "The old pier will be torn down",
        ),
        (
            "What did Odo Vance say about the divers?",
            "Odo Vance said that {}.",
            "the divers had found rot in nine of the twelve piles",
        ),
    ],
)
def test_the_short_answer_is_a_part_of_it(reports, question, attributed, said):
    answer = reports(("Pier", "Post", "2026-03-09", attributed.format(said))).ask(question)
    assert answer.short_answer
    assert answer.short_answer in said
