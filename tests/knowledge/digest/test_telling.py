"""Which sentences of a story are told, and which of them first."""

import pytest

from knowledge.digest.statements import Statements
from knowledge.digest.telling import MOST_TOLD, choose_facts, lead_words
from tests.knowledge.digest.conftest import CHESS, FIRE, FIRE_AGAIN

DAY = "2026-05-02"


def told(reported, *articles):
    found, rarity = reported(*articles)
    return [one.fact.statement for one in choose_facts(found, Statements(), rarity)]


def test_the_lead_is_told_first(reported):
    assert told(reported, ("a", "Post", DAY, FIRE))[0] == FIRE[0]


def test_of_two_leads_the_one_with_figures_goes_first(reported):
    with_figures = ["A fire on the ferry Solveig injured 17 of its 140 passengers.", "It began at 4 a.m. on Monday."]
    without = ["A fire on the ferry Solveig injured some of its passengers.", "It began early on Monday."]
    for names in ("ab", "ba"):
        articles = zip(names, ("Post", "Echo"), (DAY, DAY), (with_figures, without), strict=True)
        assert told(reported, *articles)[0] == with_figures[0]


def test_the_newest_report_is_told_first(reported):
    found = told(reported, ("a", "Post", "2026-05-02", FIRE), ("b", "Post", "2026-05-04", FIRE_AGAIN))
    assert found[0] == FIRE_AGAIN[0]


def test_what_lies_ahead_is_told_too(reported):
    body = [*FIRE, *CHESS, "The ferry is to sail again on 12 June 2026."]
    assert body[-1] in told(reported, ("a", "Post", DAY, body))


def test_nothing_is_told_twice_in_other_words(reported):
    reworded = (
        "Seventeen passengers were injured when a fire broke out on the ferry Solveig in the harbour of Brenholt."
    )
    found = told(reported, ("a", "Post", DAY, FIRE_AGAIN), ("b", "Echo", DAY, [reworded, "The quay is closed."]))
    assert sum("Seventeen" in statement for statement in found) == 1


def test_what_the_reader_had_is_left_out(reported):
    found, rarity = reported(("a", "Post", DAY, FIRE))
    had = Statements([found[0].lead.terms])
    assert FIRE[0] not in [one.fact.statement for one in choose_facts(found, had, rarity)]


def test_it_is_told_again_when_its_figure_is_another(reported):
    found, rarity = reported(("a", "Post", DAY, ["A fire on the ferry Solveig injured 19 passengers on Monday."]))
    had = Statements([[term if term != "19" else "17" for term in found[0].lead.terms]])
    assert choose_facts(found, had, rarity)


def test_there_are_at_most_so_many(reported):
    assert len(told(reported, ("a", "Post", DAY, [*FIRE, *CHESS]))) == MOST_TOLD


@pytest.mark.parametrize(
    ("statement", "language", "words"),
    [
        ("At least 11 people were killed when a train derailed.", "en", "At least 11 people were killed"),
        (
            "Delegations of the four states opened a first round of talks.",
            "en",
            "Delegations of the four states opened",
        ),
        ("The Agency (ZSA) published its first images.", "en", "The Agency (ZSA) published its first images"),
        ("The Zembar Space Agency (ZSA) published its first images.", "en", "The Zembar Space Agency"),
        ("Автомобильный мост через реку Серую открыли в среду.", "ru", "Автомобильный мост через реку Серую открыли"),
        ("“Nobody sleeps here,” she said.", "en", "“Nobody sleeps here"),
        ("Rain.", "en", "Rain"),
        ("", "en", ""),
    ],
)
def test_a_few_words_stand_for_a_statement(statement, language, words):
    start, end = lead_words(statement, language)
    assert statement[start:end] == words
