"""The words of a question, looked for among the terms of facts."""

import pytest

from knowledge.question import Asked, Match, Question, QuestionWord
from knowledge.retrieval.asked_words import AskedWords


def word(*matches, **more):
    ways = tuple(Match(term=term, worth=worth, rarity=rarity) for term, worth, rarity in matches)
    return QuestionWord(text=ways[0].term, mended=ways[0].term, start=0, matches=ways, **more)


@pytest.fixture
def asked():
    """'Dahl's dam', where 'barrier' may stand for the dam."""
    words = (
        word(("dahl", 1.0, 3.0), ("~dahl", 0.9, 3.5), name=True, weight=0.9),
        word(("dam", 1.0, 2.0), ("barrier", 0.55, 4.0), weight=0.4),
        word(("1912", 1.0, 6.0), number=True, weight=1.0),
    )
    return AskedWords(Question(text="", as_read="", language="en", asked=Asked.WHAT, words=words, focus=("dam",)))


@pytest.mark.parametrize(
    ("terms", "hits", "positions"),
    [
        (["dahl", "~dahl", "say"], (1.0, 0.0, 0.0), (0, -1, -1)),
        (["mayor", "~mair", "~dahl", "dam"], (0.9, 1.0, 0.0), (0, 1, -1)),
        (["barrier", "wall", "dam", "dam"], (0.0, 1.0, 0.0), (-1, 2, -1)),
        (["barrier", "1912"], (0.0, 0.55, 1.0), (-1, 0, 1)),
        (["wall"], (0.0, 0.0, 0.0), (-1, -1, -1)),
        ([], (0.0, 0.0, 0.0), (-1, -1, -1)),
    ],
)
def test_the_best_meeting_of_each_word_counts_where_it_first_stands(asked, terms, hits, positions):
    """A name key stands where its word does."""
    assert asked.hits(terms)[:2] == (hits, positions)


def test_the_sorts_of_words_are_told_by_their_places(asked):
    assert (asked.names, asked.plain, asked.numbers) == ((0,), (1, 2), (2,))
    assert asked.weight == pytest.approx(2.3)


def test_a_synonym_is_not_surely_asked_for(asked):
    assert asked.terms == {"dahl", "~dahl", "dam", "1912"}
    assert asked.name_terms == {"dahl", "~dahl"}


def test_relevance_adds_up_the_rarity_of_all_that_is_held_and_half_of_what_stands_around(asked):
    usual = 2.2 / 2.2
    held, around = asked.hits(["dam", "barrier", "say"]).held, asked.hits(["1912", "dam"]).held
    assert asked.relevance(held, around, 1.0) == pytest.approx(usual * (2.0 + 4.0) + 0.5 * (2.0 + 6.0))


def test_the_longer_fact_is_the_less_relevant(asked):
    held = asked.hits(["dam"]).held
    assert asked.relevance(held, frozenset(), 0.5) > asked.relevance(held, frozenset(), 2.0) > 0
