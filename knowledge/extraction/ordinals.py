"""Ordinals with a full stop, as German writes them: 'am 30. Juni', 'die 31. Auflage'."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.extraction.date_languages import DATE_WORDS
from knowledge.words import is_stop_word

_LANGUAGES = frozenset({"de", "da", "nb", "no", "fi", "et", "lv", "cs", "sk", "sl", "hr", "bs", "sr", "hu", "is", "tr"})
"""In these a full stop after a number may make an ordinal of it."""
_NUMBER = re.compile(r"(?:^|(?P<word>[^\W\d_]+),?\s)(?P<number>\d{1,3})$")
_NEAR = 30


def is_ordinal(line: str, stop: int, after: str, language: str) -> bool:
    """Whether the full stop at `stop` makes an ordinal of the number before it: `after`, the word behind it, is none
    that opens sentences, and what stands before the number is a small word, such as an article; or it is a month.

    >>> is_ordinal("Sie gewann die 31. Auflage", 17, "Auflage", "de")
    True
    >>> is_ordinal("Sie kam auf Rang 31. Danach", 19, "Danach", "de")
    False
    >>> is_ordinal("Es öffnet am Samstag, 10. Oktober", 24, "Oktober", "de")
    True
    """
    if language not in _LANGUAGES or not after or is_stop_word(after.lower(), language):
        return False
    found = _NUMBER.search(line, max(0, stop - _NEAR), stop)
    if found is None:
        return False
    return not found["word"] or is_stop_word(found["word"].lower(), language) or _is_month(after, language)


@lru_cache(maxsize=500)
def _is_month(word: str, language: str) -> bool:
    months = DATE_WORDS[language].months if language in DATE_WORDS else ()
    return any(re.fullmatch(month, word) for month in months)
