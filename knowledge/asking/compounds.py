"""The parts of compounds: 'Wasserstreit' asks for what is told as 'Streit um das Wasser'."""

from __future__ import annotations

from collections.abc import Callable, Collection, Container

from knowledge.words import stem

HEAD_WORTH, FIRST_WORTH = 0.55, 0.45
"""What meeting the last part of a compound is worth, which tells what it is, and meeting the first."""

_LANGUAGES = frozenset({"de", "nl", "da", "sv", "no", "nb"})
_SHORTEST, _LONGEST = 8, 40
_SHORTEST_PART = 4
_LINKS = ("", "s", "n", "en", "es", "er", "e")


def compound_parts(word: str, language: str, known_of: Callable[[Collection[str]], Container[str]]) -> dict[str, float]:
    """The terms of the two parts of a folded compound, with what meeting one is worth; none when it is no compound.

    Both parts must be known, as by standing in the articles: `known_of` tells which terms are. Of several ways to part
    a word the one with the longest shorter part is taken.
    """
    if language not in _LANGUAGES or not _SHORTEST <= len(word) <= _LONGEST or not word.isalpha():
        return {}
    ways = [
        (min(at, len(word) - at), stem(first, language), stem(word[at:], language))
        for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
        for link in _LINKS
        if (first := word[: at - len(link)]) and word[:at].endswith(link) and len(first) >= _SHORTEST_PART
    ]
    known = known_of({part for _, *parts in ways for part in parts})
    best = max((way for way in ways if way[1] in known and way[2] in known), default=None)
    return {best[2]: HEAD_WORTH, best[1]: FIRST_WORTH} if best and best[1] != best[2] else {}
