"""What a search looks for: postings with their factors, those of rare terms joined.

NumPy takes a microsecond to be called, whatever it does then. A question has dozens of terms, most of them rare.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from knowledge.edition.postings import Counts, Numbers, Postings

Scores = npt.NDArray[np.float32]
Places = npt.NDArray[np.intp]

JOINED = 8_000
"""So many postings of rare terms are looked at together: as much as a processor has at hand."""


class Term(NamedTuple):
    """Where a term stands, and by what its frequencies in facts are multiplied."""

    postings: Postings
    factor: np.float32

    @property
    def held_by(self) -> int:
        """How many facts hold it."""
        return len(self.postings.facts)


class Run(NamedTuple):
    """The postings of some terms, one after the other: a fact that holds several comes several times.

    `places` are the facts once more, as NumPy looks them up.
    """

    facts: Numbers
    places: Places
    counts: Counts
    factors: Scores


def in_runs(terms: Sequence[Term], most: int = JOINED) -> Iterator[Run]:
    """The terms in their order, as many in a run as have at most so many postings together, one at least."""
    joined: list[Term] = []
    together = 0
    for term in terms:
        together += term.held_by
        if joined and together > most:
            yield _run(joined)
            joined, together = [], term.held_by
        joined.append(term)
    if joined:
        yield _run(joined)


def _run(terms: Sequence[Term]) -> Run:
    facts = np.concatenate([term.postings.facts for term in terms])
    counts = np.concatenate([term.postings.counts for term in terms])
    factors = np.repeat(np.array([term.factor for term in terms]), [term.held_by for term in terms])
    return Run(facts, facts.astype(np.intp), counts, factors)
