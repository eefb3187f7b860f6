"""Ordinals with a full stop, as German writes them: 'am 30. Juni', 'die 31. Auflage'."""

from __future__ import annotations

import re

from knowledge.words import is_stop_word

_LANGUAGES = frozenset({"de", "da", "nb", "no", "fi", "et", "lv", "cs", "sk", "sl", "hr", "bs", "sr", "hu", "is", "tr"})
"""In these a full stop after a number may make an ordinal of it."""
_NUMBER = re.compile(r"(?:^|(?P<word>[^\W\d_]+)\s)(?P<number>\d{1,3})$")
_NEAR = 30


def is_ordinal(line: str, stop: int, after: str, language: str) -> bool:
    """Whether the full stop at `stop` makes an ordinal of the number before it: `after`, the word behind it, is none
    that opens sentences, and what stands before the number is a small word, such as an article.

    >>> is_ordinal("Sie gewann die 31. Auflage", 17, "Auflage", "de")
    True
    >>> is_ordinal("Sie kam auf Rang 31. Danach", 19, "Danach", "de")
    False
    """
    if language not in _LANGUAGES or not after or is_stop_word(after.lower(), language):
        return False
    found = _NUMBER.search(line, max(0, stop - _NEAR), stop)
    return found is not None and (not found["word"] or is_stop_word(found["word"].lower(), language))
