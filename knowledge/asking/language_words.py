"""Words of a language, as far as its dictionary and its thesaurus tell."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from knowledge.words import stem
from knowledge.words.compounds import compound_parts
from knowledge.words.dictionary import commonness
from knowledge.words.thesaurus import related
from knowledge.words.translations import has_entry

_ENDINGS = ("ation", "ations", "ion", "ions", "ate", "ance", "ence", "ity", "ous", "ive", "al", "ism", "ist")


def is_word(word: str, language: str) -> bool:
    """Whether a folded word stands in the dictionary or the thesaurus of a language, or is a compound of two that do:
    word lists hold few German nouns, and no Ukrainian words. What is but the stem of another is none."""
    if not commonness(word, language) and _only_begins_words(word, language):
        return False
    return bool(
        _listed([stem(word, language)], language) or compound_parts(word, language, partial(_listed, language=language))
    )


def _only_begins_words(word: str, language: str) -> bool:
    """Whether it is the stem of a common word in English: 'repar', of 'reparation'."""
    return language == "en" and any(commonness(word + ending, language) for ending in _ENDINGS)


def _listed(terms: Collection[str], language: str) -> set[str]:
    return {term for term in terms if has_entry(term, language) or related(term, language)}
