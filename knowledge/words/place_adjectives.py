"""Places and the adjectives made of them, by their endings: 'der ulvarische Präsident' is 'der Präsident Ulvaras'.

What countries and their people are called stands in the thesauri; these are for all other places. English adjectives
that are written with a capital are in `demonyms`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from knowledge.words.dictionary import commonness
from knowledge.words.name_key import name_key
from knowledge.words.stem import stem


class _Endings(NamedTuple):
    """Of a language: the endings of adjectives, folded, as a pattern; one form for each to be made of a root; and the
    endings that a place may have after the root, its cases among them."""

    adjective: re.Pattern[str]
    adjectives: tuple[str, ...]
    places: tuple[str, ...]


_ROMANCE_PLACES = ("", "a", "ia", "e", "o")
_LANGUAGES = {
    "en": _Endings(re.compile(r"(?:ese|i?an|ean|ish|i)$"), (), ("", "a", "ia", "e", "o", "land", "istan")),
    "de": _Endings(
        re.compile(r"isch(?:e[mnrs]?)?$"),
        ("isch",),
        ("", "a", "as", "ien", "iens", "en", "ens", "e", "es", "land", "lands", "s"),
    ),
    "fr": _Endings(
        re.compile(r"(?:ois|ais|ien(?=$|s|n)|ain|een)(?:ne|e)?s?$"),
        ("ois", "ais", "ien", "ain", "een"),
        ("", "e", "ie", "ia", "a"),
    ),
    "es": _Endings(re.compile(r"(?:ense|es|esa|[aei]n[oa])s?$"), ("ense", "es", "ano", "ino", "eno"), _ROMANCE_PLACES),
    "it": _Endings(re.compile(r"(?:es[ei]|i?an[oaie]|in[oaie])$"), ("ese", "ano", "iano", "ino"), _ROMANCE_PLACES),
    "pt": _Endings(re.compile(r"(?:ense|es|esa|i?an[oa]|in[oa])s?$"), ("ense", "es", "ano", "iano"), _ROMANCE_PLACES),
    "ru": _Endings(
        re.compile(r"(?:н?ск)(?:ий|ая|ое|ие|ого|ой|ому|им|ом|их|ими|ую)$"),
        ("ский", "нский"),
        ("", "а", "ы", "е", "у", "ой", "ом", "ия", "ии", "ию", "ией", "и", "о"),
    ),
    "uk": _Endings(
        re.compile(r"(?:н?ськ)(?:ий|а|е|і|ого|ої|ому|им|их|ими|у|ою)$"),
        ("ський", "нський"),
        ("", "а", "и", "і", "у", "ою", "ом", "ія", "ії", "ію", "ею", "о"),
    ),
}
_GERMAN = re.compile(r"sch(?:e[mnrs]?)?$")  # 'deutsche' is made otherwise
_SHORTEST_ROOT = 4


def like_place_adjective(word: str, language: str) -> bool:
    """Whether a folded word has the ending of adjectives made of places, in other languages than English.

    >>> like_place_adjective("iranische", "de"), like_place_adjective("alte", "de")
    (True, False)
    """
    endings = _LANGUAGES.get(language)
    if endings is None or language == "en":
        return False
    return (_GERMAN if language == "de" else endings.adjective).search(word) is not None


@lru_cache(maxsize=2_000)
def of_the_same_place(word: str, language: str, *, name: bool) -> frozenset[str]:
    """The terms that a folded word may be met by as the name of a place or as an adjective made of one; most of them
    stand in no text. Of a `name` they are adjectives, of another word names; a word of the dictionary has none.

    >>> "~ulvaras" in of_the_same_place("ulvarische", "de", name=False)
    True
    >>> "tolmarens" in of_the_same_place("tolmara", "es", name=True)
    True
    """
    endings = _LANGUAGES.get(language)
    if endings is None or not word.isalpha():
        return frozenset()
    if name:
        roots = {word.removesuffix(ending) for ending in endings.places if word.endswith(ending)}
        made = {root + ending for root in roots for ending in endings.adjectives if len(root) >= _SHORTEST_ROOT}
        return frozenset(stem(adjective, language) for adjective in made if not commonness(adjective, language))
    root = endings.adjective.sub("", word)
    if root == word or len(root) < _SHORTEST_ROOT or commonness(word, language):
        return frozenset()
    return frozenset("~" + name_key(root + ending) for ending in endings.places)
