"""How common a word is, looked up in pyspellchecker's lists without reading all of them."""

import math
import random

import pytest
from spellchecker import SpellChecker

from knowledge.words.dictionary import common_words, commonness


@pytest.mark.parametrize("language", ["en", "de", "fa"])
def test_every_word_has_the_count_that_the_library_gives_it(language):
    counts = SpellChecker(language=language).word_frequency.dictionary
    most = math.log1p(max(counts.values()))
    words = sorted(counts)
    for word in (*words[:5], *words[-5:], *random.Random(2).sample(words, 500)):  # noqa: S311
        assert commonness(word, language) == pytest.approx(math.log1p(counts[word]) / most)


@pytest.mark.parametrize("word", ["", "aaaa", "zzzzz", "teh", "}", '"', "afganistan"])
def test_a_word_that_the_list_lacks_is_not_common(word):
    assert commonness(word, "en") == 0


def test_a_language_without_a_list_has_no_common_words():
    assert commonness("the", "xx") == 0


def test_a_form_that_the_list_lacks_is_as_common_as_its_stem():
    """Russian words have more forms than the list holds."""
    counts = SpellChecker(language="ru").word_frequency.dictionary
    assert "делегациями" not in counts
    assert commonness("делегациями", "ru") > 0


def test_a_british_spelling_is_as_common_as_the_american():
    assert commonness("colour", "en") == commonness("color", "en") > 0


@pytest.mark.parametrize(("language", "initial"), [("en", "a"), ("en", "z"), ("de", "s"), ("fa", "ا")])
def test_the_common_words_of_a_letter_are_those_of_the_list(language, initial):
    counts = SpellChecker(language=language).word_frequency.dictionary
    common = [
        word for word in counts if word[0] == initial and len(word) in (4, 5, 6) and commonness(word, language) >= 0.4
    ]
    assert common_words(initial, range(4, 7), language, 0.4) == tuple(sorted(common))
    assert common


@pytest.mark.parametrize(("initial", "language"), [("é", "en"), ("0", "en"), ("a", "xx"), ("д", "ru")])
def test_there_are_none_of_a_letter_or_a_language_that_no_list_tells_of(initial, language):
    assert common_words(initial, range(1, 50), language, 0.4) == ()
