"""Questions that ask the same in other words, or nearly the same ones."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz, process

from knowledge.asking.interrogatives import asked_for
from knowledge.question import Asked
from knowledge.words import STOP_WORDS, fold, guess_language, terms

_ALIKE = 85.0  # per cent of likeness of two questions' terms, whatever their order


def alike(questions: Sequence[str]) -> list[list[int]]:
    """The questions by likeness: for each group their places, in order; the groups by their first place.

    Each joins the group whose first question it is most like. Those that ask for different things, such as a time and
    a reason, are never alike; small words and inflection make no difference.

    >>> alike(["When will the harbour talks resume?", "Who leads them?", "when do harbour talks resume"])
    [[0, 2], [1]]
    """
    groups: dict[int, list[int]] = {}
    firsts: dict[Asked, dict[int, str]] = {}
    for place, question in enumerate(questions):
        asked, words = _gist(question)
        rivals = firsts.setdefault(asked, {})
        near = process.extractOne(words, rivals, scorer=fuzz.token_sort_ratio, score_cutoff=_ALIKE)
        first = near[2] if near else place
        rivals.setdefault(first, words)
        groups.setdefault(first, []).append(place)
    return list(groups.values())


def _gist(question: str) -> tuple[Asked, str]:
    """What is asked for, and by which words; all of them where no word tells anything."""
    folded, language = " ".join(fold(question).split()), guess_language(question, STOP_WORDS)
    words = " ".join(term for term in terms(folded, language) if not term.startswith("~"))
    return asked_for(folded, language), words or folded
