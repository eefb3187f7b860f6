"""What a text holds, and how short answers are compared."""

import pytest

from knowledge.evaluation.metrics import exact_match, f1, holds


def test_a_text_holds_an_answer_whatever_the_case_and_punctuation():
    assert holds("It was “St. Halvard’s\nHospital”, she said.", "st halvard's hospital")


def test_a_text_holds_whole_words_only():
    assert not holds("At least 114 people", "14")
    assert not holds("The crackdown began", "crack")


def test_an_answer_without_a_word_is_held_by_nothing():
    assert not holds("It holds - or does it?", "-")


def test_exact_match_leaves_case_punctuation_and_articles_aside():
    assert exact_match("The Harbour.", ["ferry", "harbour"]) == 1.0
    assert exact_match("harbour wall", ["harbour"]) == 0.0
    assert exact_match(None, ["harbour"]) == 0.0


def test_f1_is_that_of_the_answer_that_comes_nearest():
    assert f1("three deep cracks", ["cracks", "three cracks"]) == pytest.approx(0.8)
    assert f1("on Monday", ["three"]) == 0.0
    assert f1(None, ["three"]) == 0.0


def test_f1_counts_a_repeated_word_as_often_as_both_hold_it():
    assert f1("no no no", ["no"]) == pytest.approx(0.5)
