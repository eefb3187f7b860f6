"""Field: a question's words beside all candidates at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from knowledge.retrieval.evidence import Evidence
from knowledge.retrieval.meanings import Meanings

Column: TypeAlias = npt.NDArray[np.float64]
"""A number for each fact."""
Matrix: TypeAlias = npt.NDArray[np.float64]
"""A row for each word of the question, a column for each fact."""
Rows: TypeAlias = npt.NDArray[np.intp]


class Field:
    """The hits of all facts as matrices, so that a feature is worked out for all of them in a few steps.

    `weights` is a matrix of one column. `with_title` are the best hits of a fact and its title, `with_before` of these
    and the fact before, `with_after` of these and the fact after. `plain` and `names` are the rows of words of each
    sort, `first` those of the first telling word of the question, `last` the row of the last one that is no
    name and no number, None where there is none. `places` tells in how many places of a fact words of
    the question stand, `telling_apart` how rare each word is among these facts, on a logarithmic scale.
    """

    def __init__(self, evidence: Sequence[Evidence]) -> None:
        self.evidence = evidence
        asked, words = evidence[0].asked, evidence[0].question.words
        self.weight = asked.weight
        self.weights = np.array(asked.weights)[:, None]
        self.plain, self.names = np.array(asked.plain, np.intp), np.array(asked.names, np.intp)
        opening = min((word.start for word in words if word.start >= 0), default=None)
        self.first = np.array([at for at, word in enumerate(words) if word.start == opening], np.intp)
        plain = {word.start: at for at, word in enumerate(words) if word.start >= 0 and not (word.name or word.number)}
        self.last = plain[max(plain)] if plain else None
        self.hits = _matrix([one.hits for one in evidence])
        self.positions = _matrix([one.positions for one in evidence])
        self.title = _matrix([one.hits_title for one in evidence])
        self.above = _matrix([one.hits_above for one in evidence])
        self.before = _matrix([one.hits_before for one in evidence])
        self.after = _matrix([one.hits_after for one in evidence])
        self.article = _matrix([one.hits_article for one in evidence])
        self.about = _matrix([one.hits_about for one in evidence])
        self.bearers = _matrix([one.hits_bearers for one in evidence])
        self.with_title = np.maximum(self.hits, self.title)
        self.with_before = np.maximum(self.with_title, self.before)
        self.with_after = np.maximum(self.with_before, self.after)
        self.places = self._places()
        held = (self.hits > 0).sum(axis=1, keepdims=True)
        self.telling_apart = np.log((len(evidence) + 1) / (held + 0.5))

    @cached_property
    def meanings(self) -> Meanings:
        """What the words of question and facts mean."""
        return Meanings(self.evidence)

    def _places(self) -> Column:
        ordered = np.sort(self.positions, axis=0)
        another = np.ones(ordered.shape, bool)
        another[1:] = ordered[1:] != ordered[:-1]
        places: Column = (another & (ordered >= 0)).sum(axis=0, dtype=np.float64)
        return places

    def column(self, values: Iterable[float]) -> Column:
        """One number for each fact, in their order."""
        return np.fromiter(values, np.float64, len(self.evidence))

    def share(self, hits: Matrix) -> Column:
        """The share of the question, weighed by rarity, that is met."""
        return divided((self.weights * hits).sum(axis=0), self.weight)

    def gain(self, hits: Matrix, known: Matrix) -> Column:
        """The share of the question that the hits add to those already counted."""
        return self.share(np.maximum(hits - known, 0.0))


def divided(parts: Column, whole: Column | float) -> Column:
    """Parts of a whole, 0 where there is no whole."""
    if not isinstance(whole, np.ndarray):
        return parts / whole if whole else np.zeros_like(parts)
    found: Column = np.divide(parts, whole, out=np.zeros_like(parts), where=whole != 0)
    return found


def _matrix(columns: Sequence[Sequence[float]]) -> Matrix:
    return np.array(columns, np.float64).T.copy()  # in the order of its rows, which are added up one after the other
