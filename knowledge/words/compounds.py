"""The parts of compounds: 'Wasserstreit' asks for what is told as 'Streit um das Wasser', and 'Turm' for a
'Sprungturm'."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Container
from functools import lru_cache

from knowledge.words.stem import stem
from knowledge.words.stop_words import is_stop_word
from knowledge.words.thesaurus import terms_related
from knowledge.words.translations import terms_translated

HEAD_WORTH, FIRST_WORTH = 0.55, 0.45
"""What meeting the last part of a compound is worth, which tells what it is, and meeting the first."""

_LANGUAGES = frozenset({"de", "nl", "da", "sv", "no", "nb"})
_SHORTEST, _LONGEST = 7, 40
_SHORTEST_PART, _SHORTEST_HEAD = 4, 2
_SHORTEST_ENGLISH_PART = 3
_SHORT_HEADS = frozenset("amt bad bus gas hof ol ort rad rat see tag tal tor uhr weg zug".split())
_NO_HEADS = re.compile(r"(?:schaft|heit|keit|zung|tion|ung)(?:en)?|(?:er)?in(?:nen)?")
"""Endings that look like words."""
_NO_COMPOUND = re.compile(r"(?:mon|diens|donners|frei|sams|sonn)tag.*")
PART = "+"
"""What the terms begin with under which a text is indexed by the parts of its compounds."""
PART_WORTH = 0.5
"""What it is worth to meet a word as part of a compound."""
_LINKS = ("", "s", "n", "en", "es", "er", "e")


def compound_parts(word: str, language: str, known_of: Callable[[Collection[str]], Container[str]]) -> dict[str, float]:
    """The terms of the two parts of a folded compound, with what meeting one is worth; none when it is no compound.

    Both parts must be known, as by standing in the articles: `known_of` tells which terms are. Of several ways to part
    a word the one with the longest shorter part is taken. An English word is parted if it is not known itself: a
    'carpark' where the articles have a 'car park'.
    """
    english = language == "en"
    if not (english or language in _LANGUAGES) or not _SHORTEST <= len(word) <= _LONGEST or not word.isalpha():
        return {}
    if _NO_COMPOUND.fullmatch(word) or (english and stem(word, language) in known_of([stem(word, language)])):
        return {}
    shortest = _SHORTEST_ENGLISH_PART if english else _SHORTEST_PART
    heads = {
        at: stem(head, language)
        for at in range(shortest, len(word) - _SHORTEST_HEAD + 1)
        if len(head := word[at:]) >= _SHORTEST_PART or head in _SHORT_HEADS
        if not _NO_HEADS.fullmatch(head)
    }
    known = known_of(set(heads.values()))
    ways = [
        (min(at, len(word) - at), stem(first, language), head)
        for at, head in heads.items()
        if head in known
        for link in (_LINKS if not english else ("",))
        if (first := word[: at - len(link)]) and word[:at].endswith(link) and len(first) >= shortest
        if not is_stop_word(first, language)
    ]
    known = known_of({first for _, first, _ in ways}) if ways else ()
    best = max((way for way in ways if way[1] in known), default=None)
    return {best[2]: HEAD_WORTH, best[1]: FIRST_WORTH} if best and best[1] != best[2] else {}


def part_terms(word: str, language: str) -> tuple[str, ...]:
    """The terms under which a text is indexed by the parts of a folded compound, if both are words of its language.

    >>> part_terms("sprungturm", "de")
    ('+turm', '+sprung')
    """
    if language not in _LANGUAGES or len(word) < _SHORTEST:
        return ()
    return tuple(PART + part for part in compound_parts(word, language, _all_listed(language).intersection))


def as_part(term: str, language: str) -> tuple[str, ...]:
    """The term under which a text is indexed that holds a word as part of a compound; none where there are none."""
    return (PART + term,) if language in _LANGUAGES else ()


@lru_cache(maxsize=4)
def _all_listed(language: str) -> frozenset[str]:
    """The terms of a language's dictionary and thesaurus."""
    return frozenset(term for term in (*terms_related(language), *terms_translated(language)) if "_" not in term)
