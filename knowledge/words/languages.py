"""Guessing the language of a few words, among the languages that the articles have."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache, lru_cache

from knowledge.words.folding import fold
from knowledge.words.stem import stem
from knowledge.words.stop_words import STOP_WORDS
from knowledge.words.translations import has_entry

_CYRILLIC = re.compile(r"[Ѐ-ԯ]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_SURELY = 2  # stop words of a language that none of the articles has
_CYRILLIC_LANGUAGES = frozenset({"ru", "uk", "be", "bg", "kk", "ky", "sr", "mk", "tg", "mn"})

_OWN_LETTERS = {"uk": frozenset("іїєґ"), "ru": frozenset("ыэъё"), "es": frozenset("¿¡")}
"""Letters and signs that neighbouring languages lack."""

_MOSTLY_OWN = {
    language: frozenset(letters)
    for language, letters in {"de": "äöüß", "fr": "çœêèùâîûë", "es": "ñ", "it": "ìò", "pt": "ãõ"}.items()
}
"""Letters that tell only where no small word does, as names of any language hold them."""


def dominant_script(text: str) -> str:
    """'cyrillic', 'latin' or 'other': the script that most letters of the text are in."""
    cyrillic, latin = len(_CYRILLIC.findall(text)), len(_LATIN.findall(text))
    if not cyrillic and not latin:
        return "other"
    return "cyrillic" if cyrillic > latin else "latin"


def guess_language(text: str, known: Collection[str]) -> str:
    """The language of a short text, by its script and stop words, among the `known` ones where it can be.

    Where small words tell of several alike, the dictionary decides; where it tells nothing, too, it is the first of
    these in its script, which is to be the most common. In a text of two scripts the stop words decide: 'Кто такой
    Tomas Reyl?' is Russian. Stop words enough of another language tell that it is in none of these; so do fewer of them
    with words of its dictionary.

    >>> guess_language("Кто возглавит делегацию?", ["en", "ru"]), guess_language("wo liegt der hafen", ["de", "en"])
    ('ru', 'de')
    """
    return _guess(text, tuple(known))


@lru_cache(maxsize=4)
def _guess(text: str, known: tuple[str, ...]) -> str:
    """The same, remembered: each question is looked at twice, to find whether it is several and to read it."""
    script = dominant_script(text)
    mixed = bool(_CYRILLIC.search(text) and _LATIN.search(text))
    default = "ru" if script == "cyrillic" else "en"
    in_script = [one for one in known if (one in _CYRILLIC_LANGUAGES) == (script == "cyrillic")]
    candidates = [*in_script, default, *((*known, "ru", "en") if mixed else ())]
    words = re.findall(r"[^\W\d_]+", text.lower())

    letters = frozenset(text.lower())

    @cache
    def told_by(language: str) -> int:
        own = _SURELY * (not letters.isdisjoint(_OWN_LETTERS.get(language, ())))
        return own + sum(word in STOP_WORDS.get(language, ()) for word in words)

    @cache
    def held_by(language: str) -> int:
        own = not letters.isdisjoint(_MOSTLY_OWN.get(language, ()))
        return own + sum(has_entry(stem(fold(word), language), language) for word in words)

    most = max(map(told_by, candidates))
    even = dict.fromkeys(one for one in candidates if told_by(one) == most)
    best = max(even, key=held_by) if len(even) > 1 else next(iter(even))
    others = sorted(set(STOP_WORDS) - set(candidates))
    rivals = [language for language in others if told_by(language) >= max(told_by(best), 1)]
    if not rivals:
        return best

    def told_by_all(language: str) -> int:
        return told_by(language) + held_by(language)

    rival = max(rivals, key=told_by_all)
    surely = told_by(rival) >= _SURELY and told_by(rival) > told_by(best) + 1
    return rival if surely or told_by_all(rival) > told_by_all(best) + 1 else best
