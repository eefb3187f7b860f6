"""Learn how much it counts that of facts that lie close together one answers better: see `close_calls` in the library.

A softmax over the close facts of a question, as the ranker learns, with one weight; scores and short answers are by
models that were not trained on the question.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
from training_examples import Example

from knowledge.answering.close_calls import AnswerOf, answers_better, close_calls
from knowledge.answering.short_answer import Weights, best_span
from knowledge.retrieval import Evidence
from knowledge.retrieval.ranking import Ranked, in_order

PRIOR = 1.0
_STEPS = 30


class CloseCall(NamedTuple):
    """The facts of a question that lie close together: their scores, how much better each answers, which are right."""

    scores: np.ndarray
    better: np.ndarray
    right: np.ndarray
    fold: int


class Judge(NamedTuple):
    """Models that were not trained on a question: the scores of its facts, and the weights of short answers."""

    scores_of: Callable[[Example], np.ndarray]
    weights_of: Callable[[Example], Weights]

    def ranked(self, e: Example, *, robbed: bool = False) -> list[Ranked]:
        """The facts by the ranker alone, best first; without the right ones where the question is robbed of them."""
        scores = self.scores_of(e)
        kept = [at for at in range(len(scores)) if not (robbed and e.right[at])]
        return in_order([Ranked(e.ranked[at].evidence, e.ranked[at].features, float(scores[at])) for at in kept])

    def answer_of(self, e: Example) -> AnswerOf:
        """The short answers of its facts."""
        weights = self.weights_of(e)
        return cache(lambda evidence: best_span(evidence, weights))


def right_of(e: Example) -> frozenset[Evidence]:
    """The right facts of a question."""
    return frozenset(one.evidence for one, right in zip(e.ranked, e.right, strict=True) if right)


def calls_of(examples: Sequence[Example], judge: Judge) -> list[CloseCall]:
    """Those of questions of which one close fact is right and another is not."""
    found = []
    for e in examples:
        right, answer_of = right_of(e), judge.answer_of(e)
        close = close_calls(judge.ranked(e), answer_of)
        of_close = np.array([one.evidence in right for one in close])
        if of_close.any() and not of_close.all():
            better = answers_better([answer_of(one.evidence) for one in close])
            found.append(CloseCall(np.array([one.score for one in close]), np.array(better), of_close, e.fold))
    return found


def learn_answer_weight(calls: Sequence[CloseCall]) -> float:
    """The weight that makes the right facts likeliest (Newton's method)."""
    weight = 0.0
    for _ in range(_STEPS):
        slope, curve = PRIOR * weight, PRIOR
        for call in calls:
            odds = np.exp(call.scores + weight * call.better)
            odds /= odds.sum()
            wanted = odds * call.right / (odds * call.right).sum()
            mean, mean_wanted = odds @ call.better, wanted @ call.better
            slope += mean - mean_wanted
            curve += odds @ call.better**2 - mean**2 - (wanted @ call.better**2 - mean_wanted**2)
        weight -= slope / curve
    return float(weight)


def place(e: Example, ranked: Sequence[Ranked]) -> int:
    """The place of the first right fact, from 1; 0 when no candidate is right."""
    right = right_of(e)
    return next((at for at, one in enumerate(ranked, 1) if one.evidence in right), 0)
