"""Words that stand for one another: the files in `thesauri/`, one for each language, read when first needed.

A line is one of `word, word` (each for each other), `general > specific, specific` (a question about a vehicle is
answered by a sentence about a lorry) and `asked ~ told, told` (what is asked with one word is often told with another).
A word may be a phrase.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib import resources

from knowledge.words.folding import fold
from knowledge.words.stem import stem

SYNONYM, SPECIFIC, TOLD = 0.55, 0.5, 0.3
"""What a meeting through each sort of line is worth."""

_PASSED_OVER = {
    "en": "the a an his her its their our your my this that these those",
    "de": "der die das den dem",
    "fr": "le la les un une",
    "es": "el la los las un una",
    "it": "il lo la i gli le un una",
    "pt": "o a os as um uma",
    "ru": "свой свою свои своих своей его ее их",
    "uk": "свій свою своі своіх своєі його іі іх",
}

_ONE_WAY = {" > ": SPECIFIC, " ~ ": TOLD}


@lru_cache(maxsize=50)
def passed_over(language: str) -> frozenset[str]:
    """Words that may stand inside of a phrase and do not count: 'lost their lives'."""
    return frozenset(_PASSED_OVER.get(language or "en", "").split())


def related(term: str, language: str) -> Mapping[str, float]:
    """The terms that a sentence may hold where a question holds this one, each with what the meeting is worth.

    >>> related("arrest", "en")["detain"]
    0.55
    """
    found: dict[str, float] = {}
    for told, worth in _asked(language).get(term, ()):
        for other in told:
            if other != term:
                found[other] = max(worth, found.get(other, 0.0))
    return found


@lru_cache(maxsize=16)
def phrases(language: str) -> frozenset[str]:
    """The terms of all phrases of a language: the stems of their words, joined by "_".

    >>> "step_down" in phrases("en")
    True
    """
    return frozenset(term for asked, told, _ in _lines(language) for term in (*asked, *told) if "_" in term)


def phrase_term(phrase: str, language: str) -> str:
    """The term of a folded word or phrase.

    >>> phrase_term("lost their lives", "en")
    'lose_live'
    """
    return _Terms(language)[phrase]


@lru_cache(maxsize=16)
def _asked(language: str) -> Mapping[str, list[tuple[tuple[str, ...], float]]]:
    """For each term that a question may hold: what may be told with, in each of its lines."""
    found: dict[str, list[tuple[tuple[str, ...], float]]] = {}
    for asked, told, worth in _lines(language):
        line = (told, worth)
        for term in asked:
            found.setdefault(term, []).append(line)
    return found


@lru_cache(maxsize=16)
def _lines(language: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...], float], ...]:
    """The terms of a question, the terms that a sentence may hold for them, and the worth, of each line."""
    file = resources.files("knowledge.words") / "thesauri" / f"{language or 'en'}.txt"
    if not file.is_file():
        return ()
    terms = _Terms(language)
    lines = fold(file.read_text(encoding="utf-8")).splitlines()
    return tuple([_entry(line, terms) for line in lines if line and line[0] != "#"])


class _Terms(dict[str, str]):
    """The terms of the folded words and phrases of a language, each made when it is first met: few stand once."""

    def __init__(self, language: str) -> None:
        self._language, self._passed_over = language, passed_over(language)

    def __missing__(self, phrase: str) -> str:
        words = phrase.split()
        if len(words) > 1:
            term = "_".join([self[word] for word in words if word not in self._passed_over])
        else:
            term = stem(phrase, self._language)
        self[phrase] = term
        return term


def _entry(line: str, terms: _Terms) -> tuple[tuple[str, ...], tuple[str, ...], float]:
    for mark, worth in _ONE_WAY.items():
        asked, found, told = line.partition(mark)
        if found:
            return _terms(asked, terms), _terms(told, terms), worth
    each_other = _terms(line, terms)
    return each_other, each_other, SYNONYM


def _terms(words: str, terms: _Terms) -> tuple[str, ...]:
    return tuple([terms[phrase] for phrase in words.split(", ")])
