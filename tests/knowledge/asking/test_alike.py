"""Alike: questions that ask the same are counted as one."""

import pytest

from knowledge import alike


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("When will the harbour talks resume?", "when do the harbour talks resume"),
        ("When will the harbour talks resume?", "harbour talks resume when?"),
        ("When will the harbour talks resume?", "WHEN WILL THE HARBOR TALKS RESUME??"),
        ("Когда возобновятся переговоры?", "когда переговоры возобновятся"),
        ("who is it?", "Who is it"),
    ],
)
def test_those_that_ask_the_same_in_other_words_are_one(one, other):
    assert alike([one, other]) == [[0, 1]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("When will the harbour talks resume?", "Why did the harbour talks resume?"),
        ("When will the harbour talks resume?", "When will the ferry talks resume?"),
        ("When will the harbour talks resume?", "Когда возобновятся переговоры?"),
        ("Who leads the talks?", "Who leads the strike?"),
    ],
)
def test_those_that_ask_for_another_thing_are_not(one, other):
    assert alike([one, other]) == [[0], [1]]


def test_groups_come_in_the_order_in_which_they_were_first_asked():
    questions = ["Who leads the talks?", "Where is the ferry?", "who leads talks", "", "where is the ferry"]
    assert alike(questions) == [[0, 2], [1, 4], [3]]


def test_nothing_is_like_nothing():
    assert alike([]) == []
