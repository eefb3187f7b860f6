"""Vague numbers: 'hundreds of people', 'десятки тысяч', which count nothing exactly."""

from __future__ import annotations

import re
from functools import cache

_VALUES: dict[str, dict[str, float]] = {
    "en": {"tens": 10, "hundreds": 100, "thousands": 1e3, "millions": 1e6, "billions": 1e9},
    "de": {"dutzende": 12, "hunderte": 100, "tausende": 1e3, "zehntausende": 1e4, "hunderttausende": 1e5},
    "fr": {"dizaines": 10, "douzaines": 12, "centaines": 100, "milliers": 1e3, "millions": 1e6, "milliards": 1e9},
    "es": {"decenas": 10, "docenas": 12, "cientos": 100, "centenares": 100, "miles": 1e3, "millones": 1e6},
    "it": {"decine": 10, "centinaia": 100, "migliaia": 1e3, "milioni": 1e6},
    "pt": {"dezenas": 10, "dúzias": 12, "centenas": 100, "milhares": 1e3, "milhões": 1e6},
    "ru": {"десятки": 10, "сотни": 100, "тысячи": 1e3, "тысяч": 1e3, "миллионы": 1e6, "миллионов": 1e6},
    "uk": {"десятки": 10, "сотні": 100, "тисячі": 1e3, "тисяч": 1e3, "мільйони": 1e6, "мільйонів": 1e6},
}
"""What the plurals stand for at least, by language."""
_OF = {"en": r"of\s+", "de": r"von\s+", "fr": r"de\s+|d['’]", "es": r"de\s+", "it": r"di\s+", "pt": r"de\s+"}


def vague_words(language: str) -> frozenset[str]:
    """The plurals of a language, in lower case."""
    return frozenset(_VALUES.get(language, ()))


def vague_number(language: str) -> str:
    """An expression for such a plural, or two ('tens of thousands'), without what it counts."""
    words = "|".join(sorted(_VALUES.get(language, ()), key=len, reverse=True))
    return rf"(?:{words})(?:\s+(?:{_OF.get(language, '')})?(?:{words}))?" if words else "(?!)"


def of_counted(language: str) -> str:
    """What may stand between such a number and what it counts."""
    return _OF.get(language, "(?!)")


def worth_of_vague(written: str, language: str) -> float:
    """What such a number is worth at least.

    >>> worth_of_vague("tens of thousands", "en"), worth_of_vague("сотни", "ru")
    (10000.0, 100.0)
    """
    worth = 1.0
    for word in re.findall(r"[^\W\d_]+", written.lower()):
        worth *= _VALUES[language].get(word, 1.0)
    return worth


@cache
def _any_vague() -> re.Pattern[str]:
    words = "|".join(word for values in _VALUES.values() for word in values)
    return re.compile(rf"(?:{words}|dozens)\b", re.IGNORECASE)


def is_vague(written: str) -> bool:
    """Whether a quantity, as written, counts nothing exactly."""
    return _any_vague().match(written) is not None
