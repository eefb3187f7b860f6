"""Shares told by counting heads: 'one in five pupils', 'jeder Fünfte', 'un élève sur cinq', 'каждый пятый'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from knowledge.extraction.number_values import counts
from knowledge.words import fold

_FEW = r"[^\W\d_]{2,7}|\d{1,3}"
_OUT_OF = {
    "en": rf"(?P<some>{_FEW})\s+(?:in|out\s+of)\s+(?:every\s+)?(?P<all>{_FEW})(?!\s+(?:(?:second|minute|hour|day|week|month|year|decade|game|match|race|attempt)s?|of)\b)",
    "de": rf"(?P<some>ein(?:er|e|s)|{_FEW})\s+von\s+(?P<all>{_FEW})",
    "fr": rf"(?P<some>{_FEW})\s+(?:[^\W\d_]+\s+)?sur\s+(?P<all>{_FEW})",
    "es": rf"(?P<some>{_FEW})\s+de\s+cada\s+(?P<all>{_FEW})",
    "it": rf"(?P<some>{_FEW})\s+(?:[^\W\d_]+\s+)?su\s+(?P<all>{_FEW})",
    "pt": rf"(?P<some>{_FEW})\s+em\s+cada\s+(?P<all>{_FEW})",
    "ru": rf"(?P<some>{_FEW})\s+из\s+(?P<all>{_FEW})",
    "uk": rf"(?P<some>{_FEW})\s+із?\s+(?P<all>{_FEW})",
}
"""How so many of so many are told, by language."""
_EVERY = {
    "en": (
        r"every\s+(?P<one>{ordinals})(?!\s+(?:hour|day|week|month|year|time|minute)s?\b)",
        "second third fourth fifth sixth seventh eighth ninth tenth",
    ),
    "de": (
        r"jede[rsnm]?\s+(?P<one>(?:{ordinals})[rnsm]?)(?!\s+(?:Tag|Woche|Monat|Jahr|Stunde|Mal|Minute))\b",
        "zweite dritte vierte fünfte sechste siebte achte neunte zehnte",
    ),
    "ru": (
        r"кажд(?:ый|ая|ое|ого|ой|ую|ому)\s+(?P<one>(?:{ordinals})\w{{1,3}})(?!\s+(?:час|день|недел|месяц|год|раз|минут))\b",
        "втор трет четверт пят шест седьм восьм девят десят",
    ),
    "uk": (
        r"кож(?:ен|ний|на|не|ного|ної|ну|ному)\s+(?P<one>(?:{ordinals})\w{{1,3}})(?!\s+(?:годин|день|тиж|місяц|рік|раз|хвилин))\b",
        "друг трет четверт п['’ʼ]ят шост сьом восьм дев['’ʼ]ят десят",
    ),
}
"""How one of so many is told, and the ordinals from the second on, by language."""
_IN_OTHER_CASES = {
    "de": {"einer": 1, "eine": 1, "eins": 1}, "fr": {"un": 1, "une": 1}, "es": {"uno": 1, "una": 1}, "it": {"uno": 1, "una": 1, "un": 1},
    "pt": {"um": 1, "uma": 1}, "ru": {"один": 1, "одна": 1, "двое": 2, "трое": 3, "четверо": 4, "двух": 2, "трех": 3, "четырех": 4, "пяти": 5, "шести": 6, "семи": 7, "восьми": 8, "девяти": 9, "десяти": 10},
    "uk": {"один": 1, "одна": 1, "двоє": 2, "троє": 3, "двох": 2, "трьох": 3, "чотирьох": 4, "п'яти": 5, "шести": 6, "семи": 7, "восьми": 8, "дев'яти": 9, "десяти": 10},
}  # fmt: skip
_MOST = 100
_EACH = re.compile(r"every|jede|кажд|кож", re.IGNORECASE)


class _Shares(NamedTuple):
    out_of: re.Pattern[str]
    every: re.Pattern[str]
    ordinals: tuple[re.Pattern[str], ...]
    numbers: dict[str, float]


def some_of_many(text: str, language: str) -> Iterator[tuple[int, int, float]]:
    """The slices `[start, end)` of a text that tell so many of so many, each with the share.

    >>> list(some_of_many("About one in five pupils was absent.", "en"))
    [(6, 17, 0.2)]
    """
    if language not in _OUT_OF:
        return
    shares = _shares(language)
    for match in shares.out_of.finditer(text):
        some, whole = (_value(match[name], shares) for name in ("some", "all"))
        if some and whole and some < whole <= _MOST:
            yield *match.span(), some / whole


def one_of_many(text: str, language: str) -> Iterator[tuple[int, int, float]]:
    """The slices `[start, end)` of a text that tell one of so many by an ordinal, each with the share.

    >>> list(one_of_many("Jeder fünfte Schüler fehlte.", "de"))
    [(0, 12, 0.2)]
    """
    if language not in _EVERY or not _EACH.search(text):
        return
    shares = _shares(language)
    for match in shares.every.finditer(text):
        place = next(at for at, ordinal in enumerate(shares.ordinals, 2) if ordinal.match(match["one"]))
        yield *match.span(), 1 / place


def _value(written: str, shares: _Shares) -> float | None:
    return float(written) if written.isdigit() else shares.numbers.get(fold(written))


@cache
def _shares(language: str) -> _Shares:
    numbers = {fold(word): value for word, value in counts(language).items()}
    numbers |= {fold(word): float(value) for word, value in _IN_OTHER_CASES.get(language, {}).items()}
    every, ordinals = _EVERY.get(language, ("", ""))
    pattern = every.format(ordinals="|".join(ordinals.split()))
    return _Shares(
        re.compile(rf"(?<![\w.,]){_OUT_OF[language]}(?!\w|[.,]\d)", re.IGNORECASE),
        re.compile(rf"(?<!\w){pattern}", re.IGNORECASE),
        tuple(re.compile(one, re.IGNORECASE) for one in ordinals.split()),
        numbers,
    )
