"""The same said in several articles is told once, with all that say it and how many say it first-hand."""

import json

import pytest

from knowledge import KnowledgeBase

BOATS = "How many boats did the fire destroy in Tamsel?"
TEXT = "The fire destroyed 40 boats in Tamsel on Sunday night, police said."
REWORDED = "The fire destroyed 40 boats in Tamsel late on Sunday night, police said on Monday."
OTHER_WORDS = "In Tamsel 40 boats of the fleet burned when a fire destroyed the quay, the harbour master reported."


@pytest.fixture
def told(tmp_path):
    """The first fact that answers, from articles given as (publisher, body)."""

    def told(*articles, question=BOATS):
        lines = [
            json.dumps(
                {
                    "id": f"r{at}",
                    "title": f"Fire {at}",
                    "publisher": publisher,
                    "published_at": "2026-03-01",
                    "body": body,
                }
            )
            for at, (publisher, body) in enumerate(articles)
        ]
        (tmp_path / "reports.jsonl").write_text("\n".join(lines))
        base = KnowledgeBase.open(tmp_path / "data")
        base.build([tmp_path / "reports.jsonl"])
        answer = base.ask(question)
        base.close()
        return answer.facts[0]

    return told


def counts(fact):
    return len(fact.repeated_by) + 1, fact.origins


def test_one_report_has_one_origin(told):
    assert counts(told(("Post", TEXT))) == (1, 1)


def test_a_copy_is_a_second_report_of_one_origin(told):
    assert counts(told(("Post", TEXT), ("Courier", TEXT))) == (2, 1)


def test_a_reworded_copy_is_so_too(told):
    assert counts(told(("Post", TEXT), ("Courier", REWORDED))) == (2, 1)


def test_the_same_answer_in_other_words_is_a_second_origin(told):
    assert counts(told(("Post", TEXT), ("Courier", OTHER_WORDS))) == (2, 2)


def test_what_one_publisher_prints_twice_has_one_origin(told):
    assert counts(told(("Post", TEXT), ("Post", OTHER_WORDS))) == (2, 1)


def test_what_two_agencies_print_together_has_the_origin_of_both(told):
    assert counts(told(("Post / Interpress", TEXT), ("Interpress", OTHER_WORDS))) == (2, 1)


def test_three_reports_two_origins(told):
    assert counts(told(("Post", TEXT), ("Courier", REWORDED), ("Herald", OTHER_WORDS))) == (3, 2)


def test_a_name_in_another_statement_confirms_nothing(told):
    first = told(
        ("Post", "Mayor Ingrid Dahl of Tamsel announced that the fire destroyed boats."),
        (
            "Courier",
            "Boats that a fire destroyed years ago get a museum in Tamsel with concerts, Ingrid Dahl announced.",
        ),
        question="Who announced that the fire destroyed boats in Tamsel?",
    )
    assert counts(first) == (1, 1)


def test_a_figure_that_is_a_part_of_another_confirms_nothing(told):
    others = (
        "In Tamsel 40 million boats of the fleet burned when a fire destroyed the quay, the harbour master reported."
    )
    assert not told(("Post", TEXT), ("Courier", others)).repeated_by


def test_another_figure_confirms_nothing(told):
    assert counts(told(("Post", TEXT), ("Courier", OTHER_WORDS.replace("40", "60")))) == (1, 1)
