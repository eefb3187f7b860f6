"""How common a word is in its language: what tells a misspelt word from one that the articles merely lack."""

from __future__ import annotations

import math
from functools import lru_cache

_LANGUAGES = frozenset({"en", "ru", "de", "es", "fr", "it", "pt", "nl", "lv", "eu", "ar", "fa"})


@lru_cache(maxsize=8)
def _frequencies(language: str) -> dict[str, int]:
    from spellchecker import SpellChecker  # its word lists take a moment: only words that no article holds need them

    frequencies: dict[str, int] = SpellChecker(language=language).word_frequency.dictionary
    return frequencies


def commonness(word: str, language: str) -> float:
    """0 for a word that the language's word list lacks (or has no list), towards 1 for its most common words.

    >>> commonness("monarch", "en") > 0.2, commonness("afganistan", "en")
    (True, 0.0)
    """
    if language not in _LANGUAGES:
        return 0.0
    frequencies = _frequencies(language)
    count = frequencies.get(word, 0)
    if not count:
        return 0.0
    return math.log1p(count) / math.log1p(max(frequencies.values()))
