"""Statements that were made, to be asked whether another says the same."""

from hypothesis import given
from hypothesis import strategies as st

from knowledge.digest.statements import Statements, same_statement

WORDS = st.frozensets(st.sampled_from("ash birch cedar elm fir hazel oak pine rowan yew 7 9".split()), max_size=8)


def test_the_same_words_say_the_same():
    assert Statements([["bridg", "close", "monday"]]).say(["monday", "bridg", "close"])


def test_a_word_more_or_less_matters_little():
    told = Statements([["bridg", "close", "monday", "repair"]])
    assert told.say(["bridg", "close", "monday"])
    assert not told.say(["bridg", "open"])


def test_another_figure_says_something_else():
    told = Statements([["storm", "sink", "7", "boat"]])
    assert told.say(["storm", "sink", "7", "boat"])
    assert not told.say(["storm", "sink", "9", "boat"])


def test_nothing_was_said_at_first():
    assert not Statements().say(["bridg"])
    assert not Statements([["bridg"]]).say([])


@given(st.lists(WORDS, max_size=12), WORDS)
def test_whatever_is_held_is_found_as_if_all_were_compared(statements, terms):
    figures = {term for term in terms if term.isdigit()}
    compared = any(figures <= one and same_statement(terms, one) for one in statements)
    assert Statements(statements).say(terms) == compared
