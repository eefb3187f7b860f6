"""How common a word is in its language: what tells a misspelt word from one that the articles merely lack."""

from __future__ import annotations

import math
from functools import lru_cache

from knowledge.words.stem import stem

_LANGUAGES = frozenset({"en", "ru", "de", "es", "fr", "it", "pt", "nl", "lv", "eu", "ar", "fa"})


_MANY_FORMS = frozenset({"ru"})


@lru_cache(maxsize=8)
def _frequencies(language: str) -> dict[str, int]:
    from spellchecker import SpellChecker  # its word lists take a moment: only words that no article holds need them

    frequencies: dict[str, int] = SpellChecker(language=language).word_frequency.dictionary
    return frequencies


@lru_cache(maxsize=8)
def _stems(language: str) -> dict[str, int]:
    """The frequencies of stems, for languages whose word lists hold few of a word's many forms."""
    found: dict[str, int] = {}
    for word, count in _frequencies(language).items():
        root = stem(word, language)
        found[root] = found.get(root, 0) + count
    return found


def commonness(word: str, language: str) -> float:
    """0 for a word that the language's word list lacks (or has no list), towards 1 for its most common words.

    >>> commonness("monarch", "en") > 0.2, commonness("afganistan", "en")
    (True, 0.0)
    """
    if language not in _LANGUAGES:
        return 0.0
    count = _frequencies(language).get(word, 0)
    if not count and language in _MANY_FORMS:
        count = _stems(language).get(stem(word, language), 0)
    return math.log1p(count) / math.log1p(_most(language)) if count else 0.0


@lru_cache(maxsize=8)
def _most(language: str) -> int:
    return max(_frequencies(language).values())
