"""Words that stand for one another: the files in `related/`, one for each language, read when first needed.

`benchmarks/write_related_words.py` makes them of the thesauri beside it, which are written for people. A line has a
term of a question and, by what a meeting is worth, the terms that a sentence may hold for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib import resources

from knowledge.words.stem import stem

SYNONYM, SPECIFIC, TOLD = 0.55, 0.5, 0.3
"""What meeting a synonym is worth; a specific word where the general one was asked ('vehicle': 'lorry'); and a word by
which is merely told what was asked."""

WORTHS = (SYNONYM, SPECIFIC, TOLD)
"""The order in which a line of `related/` has them."""

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


@lru_cache(maxsize=50)
def passed_over(language: str) -> frozenset[str]:
    """Words that may stand inside of a phrase and do not count: 'lost their lives'."""
    return frozenset(_PASSED_OVER.get(language or "en", "").split())


def related(term: str, language: str) -> Mapping[str, float]:
    """The terms that a sentence may hold where a question holds this one, each with what the meeting is worth.

    >>> related("arrest", "en")["detain"]
    0.55
    """
    groups = _lines(language).get(term, "").split(";")
    return {other: worth for worth, group in zip(WORTHS, groups, strict=False) for other in group.split(",") if other}


@lru_cache(maxsize=16)
def phrases(language: str) -> frozenset[str]:
    """The terms of all phrases of a language: the stems of their words, joined by "_".

    >>> "step_down" in phrases("en")
    True
    """
    lines = _lines(language)
    told = (other for line in lines.values() if "_" in line for other in line.replace(";", ",").split(","))
    return frozenset(term for terms in (lines, told) for term in terms if "_" in term)


def phrase_term(phrase: str, language: str) -> str:
    """The term of a folded word or phrase.

    >>> phrase_term("lost their lives", "en")
    'lose_live'
    """
    words = phrase.split()
    small = passed_over(language) if len(words) > 1 else ()
    return "_".join([stem(word, language) for word in words if word not in small])


@lru_cache(maxsize=16)
def _lines(language: str) -> Mapping[str, str]:
    """What may be told with, as it is written, for each term that a question may hold."""
    file = resources.files("knowledge.words") / "related" / f"{language or 'en'}.txt"
    if not file.is_file():
        return {}
    return dict([line.split(" ", 1) for line in file.read_text(encoding="utf-8").splitlines()])
