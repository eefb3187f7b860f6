"""The weights of the ranker, as examples teach them: a softmax over the candidates of each question (listwise maximum
likelihood with an L2 prior), once for sifting and once in full."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from training_examples import GUARDS, NAMES, Example

from knowledge.retrieval.features import OF_WORDS
from knowledge.retrieval.ranking import RANKED_IN_FULL

WORDS = list(OF_WORDS)
PRIOR = 5.0
GUARD_STRENGTH = 2.0


def learn_weights(examples: list[Example], names: list[str], steps: int = 400) -> np.ndarray:
    """Weights of these features, the first of all, that make the right candidates likeliest.

    Adam, fixed steps, features scaled by their spread. Of candidates that are behind anyway nothing is to be learned.
    """
    size = len(names)
    compared = [(e.rows[~e.behind, :size], e.right[~e.behind]) for e in examples]
    usable = [(rows, right) for rows, right in compared if right.any() and not right.all()]
    rows = np.concatenate([rows for rows, _ in usable])
    right = np.concatenate([right for _, right in usable])
    counts = np.array([len(right) for _, right in usable])
    begins, owner = np.cumsum([0, *counts[:-1]]), np.repeat(np.arange(len(usable)), counts)
    # rare features have a small spread: without a floor they would escape the prior
    spread = np.maximum(rows.std(axis=0), 0.25)
    rows /= spread
    expected = np.array([GUARDS.get(name, 0.0) for name in names]) * spread
    strength = np.array([PRIOR * GUARD_STRENGTH if name in GUARDS else PRIOR for name in names])
    weights, first, second = np.zeros(size), np.zeros(size), np.zeros(size)
    for step in range(1, steps + 1):
        scores = rows @ weights
        odds = np.exp(scores - np.maximum.reduceat(scores, begins)[owner])
        odds /= np.add.reduceat(odds, begins)[owner]
        right_odds = odds * right
        right_odds /= np.maximum(np.add.reduceat(right_odds, begins), 1e-12)[owner]
        gradient = strength * (weights - expected) + rows.T @ (odds - right_odds)
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient**2
        weights -= 0.05 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return weights / spread


class Ranker(NamedTuple):
    """What `knowledge.retrieval.ranking` ranks by: weights of the features of words, and of all features."""

    sifting_weights: np.ndarray
    weights: np.ndarray

    def scores(self, example: Example) -> np.ndarray:
        """The score of each candidate, as the library reckons it."""
        sifted = example.rows[:, : len(WORDS)] @ self.sifting_weights
        best = np.lexsort((-sifted, example.behind))[:RANKED_IN_FULL]
        scores = example.rows[best] @ self.weights
        others = np.delete(sifted, best)
        found = sifted + scores.min(initial=0.0) - others.max(initial=0.0)
        found[best] = scores
        return found


def learn(examples: list[Example]) -> Ranker:
    """The ranker that these questions teach."""
    return Ranker(learn_weights(examples, WORDS), learn_weights(examples, NAMES))
