"""What a number looks like in a language, in digits and in words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from knowledge.extraction.compound_numbers import JOINED
from knowledge.extraction.halves import AND_HALF, half_of, halves
from knowledge.extraction.lower_words import lower_words
from knowledge.extraction.number_values import (
    COLLECTIVES,
    FRACTIONS,
    MULTIPLIERS,
    ONE_OF,
    PARTS,
    SCALE,
    number_values,
)
from knowledge.extraction.vague_numbers import vague_number, vague_words

CURRENCY = r"(?:US|A|AU|C|CA|HK|MX|NT|NZ|R|S)?[$€£¥₽₴₺₹₩][ \u00a0]?|(?:USD|EUR|GBP|CHF|RUB)\s?"
_DIGITS = (
    r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3})+(?:[.,]\d+)?(?!\d)|"
    r"\d{1,3}(?:\.\d{3})+(?!\d|,\d{3})(?:,\d+)?"
    r"|\d+(?:[.,]\d+)?"
)
_OF = {
    "de": r"\s(?:der|des|aller|von|ihrer|seiner|davon|mehr|weniger)\b", "fr": r"\s(?:d(?:es|u|e)\b|d['’])",
    "es": r"\sdel?\b", "it": r"\sd(?:i|e[il]|ell[aeo]|egli)\b|\sdell['’]", "pt": r"\sd(?:[aeo]s?)\b",
}  # fmt: skip
"""What follows a part, by language; in those with cases any word may."""
_CANDIDATE = re.compile(rf"(?:{CURRENCY})(?=\d)|\d+|[^\W\d_]+")
_DIGITS_ONLY = re.compile(r"\d+")
_ARTICLES = "ein eine einen einer einem un una uno une um uma".split()
_LAST_OF_CURRENCIES = "$€£¥₽₴₺₹₩DRPFB"
_CURRENCY_BEFORE = re.compile(rf"(?:{CURRENCY})$")


class Numbers(NamedTuple):
    """The numbers of a language: the pattern of one, that of each of its words, the value of each, the words (in lower
    case, up to an apostrophe) that one may begin with, and those without which, and without a digit, there is none."""

    pattern: re.Pattern[str]
    each_word: re.Pattern[str]
    values: Mapping[str, float]
    first_words: frozenset[str]
    signs: frozenset[str]

    def in_words(self, text: str) -> bool:
        """Whether a text holds a number written in words."""
        return not self.signs.isdisjoint(lower_words(text))

    def candidates(self, text: str, *, in_words: bool) -> Iterator[int]:
        """Where a number may begin: at digits or the currency before them, and at the words for numbers."""
        if in_words:
            for word in _CANDIDATE.finditer(text):
                found = word[0]
                if found.lower() in self.first_words or not (found[0].isalpha() and found[-1].isalpha()):
                    yield word.start()
        else:
            for digits in _DIGITS_ONLY.finditer(text):
                start = digits.start()
                if text[max(0, start - 2) : start].rstrip()[-1:] in _LAST_OF_CURRENCIES:
                    currency = _CURRENCY_BEFORE.search(text, max(0, start - 4), start)
                    start = currency.start() if currency else start
                yield start


@lru_cache(maxsize=50)
def numbers_of(language: str) -> Numbers:
    """The numbers of a language; in words, those of English for one that is not known."""
    values = number_values(language)
    words = "|".join(
        word.replace("'", "['’ʼ]")
        for word in sorted((word for word in values if word not in ("half", "dozens")), key=len, reverse=True)
    )
    pattern = re.compile(
        rf"(?P<money>{CURRENCY})?(?<![\w.,/:#№])(?<![^\s(]-)(?P<digits>{_DIGITS})"
        rf"(?:(?P<short>bn|mn|tn|m|k|b)\b|[\s\u00a0]?(?P<scale>{SCALE})\b\.?)?"
        rf"|\b(?P<parts>a|one|two|three|four|five|nine)[\s-](?P<part>{'|'.join(FRACTIONS)})\b"
        rf"|\b(?P<dozen>an?\s+dozen|half\s+a\s+dozen|dozens)\b"
        rf"{_part_of(language)}{_one_of(language)}"
        rf"{half_of(language)}|\b(?P<half>half)\b(?=\s+(?:of|a|an|the)\b)"
        rf"|\b(?P<vague>{vague_number(language)})\b"
        rf"|\b(?P<words>{_joined(language, words)})"
        rf"(?P<and_half>\s+and\s+a\s+half)?(?:[\s-](?P<wscale>{SCALE})\b)?(?!\w)",
        re.IGNORECASE,
    )
    signs = {re.split("['-]", word)[0] for word in values}
    ones, times = ONE_OF.get(language, ("", ""))
    if ones:
        signs |= {*COLLECTIVES, *re.findall(r"[^\W\d_]{2,}", times.lower().replace("?", " ")), "million", "milliarde"}
        signs |= {word for word in MULTIPLIERS if len(word) > 4}
    if language not in ("ru", "uk"):
        signs |= FRACTIONS.keys() | {"dozens"}
    signs |= {phrase.lower().split()[-1] for phrase in PARTS.get(language, ())} | halves(language)
    articles = (
        {phrase.lower().split()[0] for phrase in PARTS.get(language, ())}
        | {"a", "an"}
        | ({word for word in _ARTICLES if re.fullmatch(ones, word)} if ones else set())
    )
    signs |= vague_words(language)
    ones_told = dict.fromkeys(JOINED[language].ones, 1.0) if language in JOINED else {}
    return Numbers(
        pattern,
        re.compile("|".join((words, *ones_told))),
        ones_told | values,
        frozenset(signs | articles),
        frozenset(signs),
    )


def _joined(language: str, words: str) -> str:
    """A number of several words: 'two hundred and fifty', 'treinta y cinco', 'cento e vinte e uma'."""
    parts = JOINED.get(language)
    if parts is None:
        return rf"(?:{words})(?:(?:(?<=hundred)\s+and\s+|(?<=thousand)\s+and\s+|[\s-])(?:{words}))*"
    values = number_values(language)
    tens = "|".join(word for word, value in values.items() if value in range(20, 100, 10))
    ones = "|".join((*parts.ones, *(word for word, value in values.items() if value in range(1, 13))))
    one = rf"(?:(?:{tens}){parts.by}(?:{ones})\b|{words})"
    if not parts.after_hundreds:
        return rf"{one}(?:[\s-]{one})*"
    many = "|".join(word for word, value in values.items() if value in range(100, 1000, 100))
    return rf"(?:(?:{many}){parts.by}{one}|{one}(?:[\s-]{one})*)"


def _part_of(language: str) -> str:
    """A part of something in another language than English: 'un tiers des habitants'."""
    phrases = "|".join(sorted(PARTS.get(language, ()), key=len, reverse=True))
    return rf"|\b(?P<part_of>{phrases})\b(?={_OF.get(language, ' ')}|[^\w\s])" if phrases else ""


def _one_of(language: str) -> str:
    """One of what counts without a number before it: 'une centaine', 'un million', 'un mois'."""
    ones, times = ONE_OF.get(language, ("", ""))
    counts = f"(?P<collective>{'|'.join(COLLECTIVES)})|(?P<one_scale>{SCALE})"
    if not ones:
        return ""
    one_time = rf"(?:\b(?:(?:{ones})\s+|un['’])(?=(?:{times})\b)|\b(?=(?:{times}){AND_HALF}))"
    return rf"|\b(?:{ones})\s+(?:{counts})\b|(?P<one_time>{one_time})"
