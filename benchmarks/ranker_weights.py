"""The weights of the ranker, as examples teach them: listwise maximum likelihood with an L2 prior.

A softmax over the candidates of each question, once for sifting, once in full, and once more for each kind of question,
there held close to the weights for all.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from training_examples import GUARDS, NAMES, Example

from knowledge.question import Asked
from knowledge.retrieval.features import OF_WORDS
from knowledge.retrieval.ranking import RANKED_IN_FULL

WORDS = list(OF_WORDS)
PRIOR = 5.0
GUARD_STRENGTH = 2.0
KIND_PRIOR = 80.0
"""How strongly the weights for one kind of question are held to those for all: few questions ask for most kinds."""
STEPS = 400


class Compared(NamedTuple):
    """The candidates of many questions one after the other: their features, which are right, where each question's
    begin, and the number of each one's question."""

    rows: np.ndarray
    right: np.ndarray
    begins: np.ndarray
    owner: np.ndarray


def compared(examples: list[Example], size: int) -> Compared | None:
    """The candidates by their first `size` features. Of those that are behind anyway, and of questions whose candidates
    are all right or all wrong, nothing is to be learned; None where nothing is left."""
    found = [(e.rows[~e.behind, :size], e.right[~e.behind]) for e in examples]
    usable = [(rows, right) for rows, right in found if right.any() and not right.all()]
    if not usable:
        return None
    counts = np.array([len(right) for _, right in usable])
    return Compared(
        np.concatenate([rows for rows, _ in usable]),
        np.concatenate([right for _, right in usable]),
        np.cumsum([0, *counts[:-1]]),
        np.repeat(np.arange(len(usable)), counts),
    )


def likeliest(seen: Compared, spread: np.ndarray, expected: np.ndarray, strength: np.ndarray) -> np.ndarray:
    """Weights that make the right candidates likeliest, held to the expected ones by a prior of so much strength.

    Adam, fixed steps, features scaled by their spread.
    """
    rows, expected = seen.rows / spread, expected * spread
    weights, first, second = expected.copy(), np.zeros(len(spread)), np.zeros(len(spread))
    for step in range(1, STEPS + 1):
        scores = rows @ weights
        odds = np.exp(scores - np.maximum.reduceat(scores, seen.begins)[seen.owner])
        odds /= np.add.reduceat(odds, seen.begins)[seen.owner]
        right_odds = odds * seen.right
        right_odds /= np.maximum(np.add.reduceat(right_odds, seen.begins), 1e-12)[seen.owner]
        gradient = strength * (weights - expected) + rows.T @ (odds - right_odds)
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient**2
        weights -= 0.05 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return weights / spread


class Ranker(NamedTuple):
    """What `knowledge.retrieval.ranking` ranks by: weights of the features of words, and of all features, for all kinds
    of question and for each."""

    sifting_weights: np.ndarray
    weights: np.ndarray
    of_kind: Mapping[Asked, np.ndarray]

    def scores(self, example: Example) -> np.ndarray:
        """The score of each candidate, as the library reckons it."""
        sifted = example.rows[:, : len(WORDS)] @ self.sifting_weights
        best = np.lexsort((-sifted, example.behind))[:RANKED_IN_FULL]
        scores = example.rows[best] @ self.of_kind.get(example.asked.asked, self.weights)
        others = np.delete(sifted, best)
        found = sifted + scores.min(initial=0.0) - others.max(initial=0.0)
        found[best] = scores
        return found


def learn(examples: list[Example]) -> Ranker:
    """The ranker that these questions teach."""
    sifting, _ = learn_weights(examples, WORDS)
    weights, spread = learn_weights(examples, NAMES)
    strength = np.full(len(NAMES), KIND_PRIOR)
    of_kind = {}
    for kind in Asked:
        seen = compared([e for e in examples if e.asked.asked is kind], len(NAMES))
        if seen:
            of_kind[kind] = likeliest(seen, spread, weights, strength)
    return Ranker(sifting, weights, of_kind)


def learn_weights(examples: list[Example], names: list[str]) -> tuple[np.ndarray, np.ndarray]:
    """Weights of these features, the first of all, for all kinds of question, and the spread of each feature."""
    seen = compared(examples, len(names))
    assert seen, "no question has a right candidate beside a wrong one"
    # rare features have a small spread: without a floor they would escape the prior
    spread = np.maximum(seen.rows.std(axis=0), 0.25)
    expected = np.array([GUARDS.get(name, 0.0) for name in names])
    strength = np.array([PRIOR * GUARD_STRENGTH if name in GUARDS else PRIOR for name in names])
    return likeliest(seen, spread, expected, strength), spread
