"""How common a word is, looked up in pyspellchecker's lists without reading all of them."""

import math
import random

import pytest
from spellchecker import SpellChecker

from knowledge.words.dictionary import commonness


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
