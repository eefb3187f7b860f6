"""A question's words in the other languages of the articles."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from knowledge.asking.lexicon import Lexicon
from knowledge.words.compounds import PART_WORTH, as_part, compound_parts
from knowledge.words.thesaurus import related
from knowledge.words.translations import translations

TRANSLATED_WORTH = 0.9
"""What it is worth to meet what a word is called in another language."""
MOST_OF_A_LANGUAGE = 6
"""So many terms of each other language are looked for in place of a word, those that are worth most."""


def translates(term: str, language: str, lexicon: Lexicon) -> bool:
    """Whether a term has a translation into another language of the articles."""
    return any(translations(term, language, other) for other in _others(language, lexicon))


def translated(term: str, word: str, language: str, lexicon: Lexicon) -> dict[str, float]:
    """What a folded word with this term is called in the other languages of the articles, and what may stand for that,
    as far as the articles hold it; of a compound that has no translation, what its parts are called."""
    found: dict[str, float] = {}
    for other in _others(language, lexicon):
        worths = _called(term, language, other, 1.0)
        if not worths:
            for part, worth in compound_parts(word, language, partial(_known, language, other)).items():
                worths |= _called(part, language, other, worth)
        known = lexicon.frequencies(list(worths))
        for one in sorted(known, key=lambda one: (-worths[one], known[one], one))[:MOST_OF_A_LANGUAGE]:
            found[one] = max(worths[one], found.get(one, 0.0))
    return found


def _others(language: str, lexicon: Lexicon) -> list[str]:
    return [other for other in lexicon.languages if other != (language or "en")]


def _called(term: str, language: str, other: str, worth: float) -> dict[str, float]:
    """The translations of a term and the terms that may stand for them, each with its share of a worth."""
    worths: dict[str, float] = {}
    for translation in translations(term, language, other):
        worths[translation] = worth * TRANSLATED_WORTH
        worths |= dict.fromkeys(as_part(translation, other), worth * TRANSLATED_WORTH * PART_WORTH)
        for near, share in related(translation, other).items():
            worths[near] = max(worth * TRANSLATED_WORTH * share, worths.get(near, 0.0))
    return worths


def _known(language: str, other: str, terms: Collection[str]) -> set[str]:
    return {term for term in terms if translations(term, language, other)}
