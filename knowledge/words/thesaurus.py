"""Words that stand for one another: the files in `related/`, two for each language.

`benchmarks/write_related_words.py` makes them of the thesauri beside it, which are written for people. A line has a
term of a question and, by what a meeting is worth, the terms that a sentence may hold for it; or the first term of
phrases, and these.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from knowledge.words.sorted_lines import SortedLines, sorted_lines
from knowledge.words.stem import stem

SYNONYM, SPECIFIC, LOOSE, TOLD = 0.55, 0.5, 0.45, 0.3
"""What meeting a synonym is worth; a specific word where the general one was asked ('vehicle': 'lorry'); a synonym of
a word that has many, for it has many senses; and a word by which is merely told what was asked."""

WORTHS = (SYNONYM, SPECIFIC, LOOSE, TOLD)
"""The order in which a line of `related/` has them."""

_FOLDER = Path(__file__).parent / "related"

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
    groups = _lines(language)[term].split(";")
    return {other: worth for worth, group in zip(WORTHS, groups, strict=False) for other in group.split(",") if other}


@lru_cache(maxsize=16)
def phrases(language: str) -> Mapping[str, str]:
    """The terms of all phrases of a language, parted by blanks, by their first terms: a phrase's is the stems of its
    words, joined by "_".

    >>> "step_down" in phrases("en")["step"].split()
    True
    """
    file = _FOLDER / f"{language}.phrases.txt"
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else ()
    return dict([line.split(" ", 1) for line in lines])


def terms_related(language: str) -> list[str]:
    """All terms of a language to which others are related."""
    return _lines(language).terms()


def phrase_term(phrase: str, language: str) -> str:
    """The term of a folded word or phrase.

    >>> phrase_term("lost their lives", "en")
    'lose_live'
    """
    words = phrase.split()
    small = passed_over(language) if len(words) > 1 else ()
    return "_".join([stem(word, language) for word in words if word not in small])


def _lines(language: str) -> SortedLines:
    return sorted_lines(_FOLDER / f"{language or 'en'}.txt")
