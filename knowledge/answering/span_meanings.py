"""What the word vectors of a span say of it: how near it is to what was asked, and what sort of thing it is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

import numpy as np
import numpy.typing as npt

from knowledge.answering.phrase_features import Features
from knowledge.answering.statement_words import StatementWords
from knowledge.question import Asked
from knowledge.words import fold, stem
from knowledge.words.word_vectors import Vectors, vectors_of

_OPEN = frozenset({Asked.WHAT, Asked.WHICH, Asked.WHY, Asked.HOW, Asked.DEFINITION})
"""Kinds of question that anything may answer: for these the vector itself tells what sort of thing does."""

_COMPONENTS = 16
"""So many of its components count, the chief ones."""


def span_meanings(reading: StatementWords, bounds: Sequence[tuple[int, int]]) -> list[Features]:
    """The features of the spans from a first to a last word.

    `kin_focus` is the highest cosine of a word with the noun asked for, `kin_asked` with the question as a whole and
    `kin_open` with those of its words that the statement does not meet; those of the last word, which mostly is the
    head, and the mean count apart. `meaning_…` are the components of the span's vector.
    """
    if not bounds:
        return []
    question, language = reading.question, reading.evidence.article.language
    words = vectors_of([word.term for word in reading.words], language).directions
    focus, whole, left = (_directions(reading) @ words.T).tolist()
    whole_left = list(accumulate(whole, initial=0.0))
    found: list[Features] = [
        {
            "kin_focus": max(focus[first : last + 1]),
            "kin_focus_last": focus[last],
            "kin_asked": max(whole[first : last + 1]),
            "kin_asked_mean": (whole_left[last + 1] - whole_left[first]) / (last + 1 - first),
            "kin_open": max(left[first : last + 1]),
            "kin_open_last": left[last],
        }
        for first, last in bounds
    ]
    if question.asked in _OPEN:
        for features, components in zip(found, _components(words, bounds).tolist(), strict=True):
            features.update(zip(_NAMES, components, strict=True))
    return found


_SHORTEST = 1e-6
"""What is shorter has no direction."""

_NAMES = [f"meaning_{at}" for at in range(_COMPONENTS)]


def _directions(reading: StatementWords) -> Vectors:
    """Those of the noun asked for, of the question as a whole, and of its words that the statement does not meet."""
    question = reading.question
    asked = vectors_of([stem(fold(word.mended), question.language) for word in question.words], question.language)
    unmet = [at not in reading.met for at in range(len(question.words))]
    focus = vectors_of(question.focus, question.language).total
    sums = np.stack([focus, asked.total, (asked.weights * unmet) @ asked.directions])
    found: Vectors = sums / np.maximum(np.sqrt(np.einsum("ij,ij->i", sums, sums)), _SHORTEST)[:, None]
    return found


def _components(words: Vectors, bounds: Sequence[tuple[int, int]]) -> npt.NDArray[np.float64]:
    """The chief components of the direction of each span."""
    before = np.vstack([np.zeros_like(words[:1]), np.cumsum(words, axis=0)])
    first, last = np.array(bounds).T
    sums = before[last + 1] - before[first]
    lengths = np.sqrt(np.einsum("ij,ij->i", sums, sums))
    found: npt.NDArray[np.float64] = sums[:, :_COMPONENTS] / np.maximum(lengths, _SHORTEST)[:, None]
    return found
