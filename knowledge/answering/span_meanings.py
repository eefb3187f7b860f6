"""What the word vectors of a span say of it: how near it is to what was asked, and what sort of thing it is."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from knowledge.answering.phrase_features import Column, Places
from knowledge.answering.statement_words import StatementWords
from knowledge.question import Asked
from knowledge.words.word_vectors import Vectors, vectors_of

_OPEN = frozenset({Asked.WHAT, Asked.WHICH, Asked.WHY, Asked.HOW, Asked.DEFINITION})
"""Kinds of question that anything may answer: for these the vector itself tells what sort of thing does."""

_COMPONENTS = 16
"""So many of its components count, the chief ones."""


def span_meanings(reading: StatementWords, first: Places, last: Places) -> dict[str, Column]:
    """The features of the spans from a first to a last word, by name, each a column.

    `kin_focus` is the highest cosine of a word with the noun asked for, `kin_asked` with the question as a whole and
    `kin_open` with those of its words that the statement does not meet; those of the last word, which mostly is the
    head, and the mean count apart. `meaning_…` are the components of the span's vector.
    """
    if not len(first):
        return {}
    question, language = reading.question, reading.evidence.article.language
    words = vectors_of([word.term for word in reading.words], language).directions
    cosines = _directions(reading) @ words.T
    focus, whole, left = _highest(cosines, first, last)
    so_far = np.concatenate([[0.0], np.cumsum(cosines[1])])
    found: dict[str, Column] = {
        "kin_focus": focus,
        "kin_focus_last": cosines[0][last],
        "kin_asked": whole,
        "kin_asked_mean": (so_far[last + 1] - so_far[first]) / (last + 1 - first),
        "kin_open": left,
        "kin_open_last": cosines[2][last],
    }
    if question.asked in _OPEN:
        found |= zip(_NAMES, _components(words, first, last).T, strict=True)
    return found


_SHORTEST = 1e-6
"""What is shorter has no direction."""

_NAMES = [f"meaning_{at}" for at in range(_COMPONENTS)]


def _directions(reading: StatementWords) -> Vectors:
    """Those of the noun asked for, of the question as a whole, and of its words that the statement does not meet."""
    question = reading.question
    asked = reading.evidence.asked.vectors
    unmet = [at not in reading.met for at in range(len(question.words))]
    focus = vectors_of(question.focus, question.language).total
    sums = np.stack([focus, asked.total, (asked.weights * unmet) @ asked.directions])
    found: Vectors = sums / np.maximum(np.sqrt(np.einsum("ij,ij->i", sums, sums)), _SHORTEST)[:, None]
    return found


def _highest(cosines: Vectors, first: Places, last: Places) -> Vectors:
    """The highest of each row in each span."""
    beyond = np.zeros((len(cosines), cosines.shape[1] + 1))  # where the last spans end
    beyond[:, :-1] = cosines
    places = np.stack([first, last + 1], axis=1).ravel()
    found: Vectors = np.maximum.reduceat(beyond, places, axis=1)[:, ::2]
    return found


def _components(words: Vectors, first: Places, last: Places) -> npt.NDArray[np.float64]:
    """The chief components of the direction of each span."""
    before = np.vstack([np.zeros_like(words[:1]), np.cumsum(words, axis=0)])
    sums = before[last + 1] - before[first]
    lengths = np.sqrt(np.einsum("ij,ij->i", sums, sums))
    found: npt.NDArray[np.float64] = sums[:, :_COMPONENTS] / np.maximum(lengths, _SHORTEST)[:, None]
    return found
