"""The small words of other languages are read as English ones that do the same work."""

import pytest

from knowledge.words.function_words import as_english


@pytest.mark.parametrize(
    ("word", "language", "english"),
    [("Wegen", "de", "because"), ("à", "fr", "at"), ("a", "fr", "has"), ("où", "fr", "where"), ("ou", "fr", "or"),
     ("della", "it", "of"), ("по", "ru", "by"), ("У", "uk", "in"), ("was", "de", "what"), ("quién", "es", "who")],
)  # fmt: skip
def test_a_small_word_has_an_english_one(word, language, english):
    assert as_english(word, language) == english


@pytest.mark.parametrize(("word", "language"), [("was", "en"), ("was", ""), ("dam", "de"), ("was", "xx")])
def test_all_others_stay(word, language):
    assert as_english(word, language) == word
