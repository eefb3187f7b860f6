"""Learn how sure an answer is: logistic regression on what the ranker does with questions it was not trained on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from train_close_calls import Judge, right_of
from training_examples import FOLDS, Example

from knowledge.answering.close_calls import by_answer
from knowledge.answering.confidence import confidence_features, forbidden

ANSWERED, CLOSEST = 0.65, 0.08
"""The confidence from which on a fact answers, and from which on it comes close."""

CONFIDENCE_PRIOR = 30.0
# a wrong 'answered' costs more trust than a shy 'closest'
HOPELESS_WEIGHT = 2.0
# strays are as many as all others, and most are told apart easily
STRAY_WEIGHT = 0.3
# the first set named is the real task
FIRST_SET_WEIGHT = 2.0
ROBBED_WEIGHT = 0.05


class Judged(NamedTuple):
    """The first fact for a question, ranked by weights that had not seen the question: its features, is it right, and
    may it be told at all?

    `robbed` questions had their right facts taken away, so that what comes first is wrong although it is near. Of
    `Example.stray` questions there is nothing to take.
    """

    example: Example
    features: dict[str, float]
    right: bool
    robbed: bool
    passes: bool


def judge_all(examples: list[Example], judge: Judge, answer_weights: Sequence[float]) -> list[Judged]:
    """What comes first for each question, and for the same when the right facts are taken away; `answer_weights` has
    the weight of close calls for each fold."""
    found = []
    for e in examples:
        right, answer_of = right_of(e), judge.answer_of(e)
        for robbed in (False, True) if right else (False,):
            ranked = by_answer(judge.ranked(e, robbed=robbed), answer_of, answer_weights[e.fold])
            if ranked:
                first = ranked[0].evidence
                features = confidence_features(e.asked, ranked, answer_of(first))
                found.append(Judged(e, features, first in right, robbed, not forbidden(e.asked, ranked[0])))
    return found


def _share(one: Judged, first_set: str) -> float:
    """How much a question counts in learning the confidence."""
    if one.example.stray:
        return STRAY_WEIGHT
    kind = ROBBED_WEIGHT if one.robbed else 1.0 if one.example.gold.answerable else HOPELESS_WEIGHT
    return kind * (FIRST_SET_WEIGHT if one.example.set_name == first_set else 1.0)


def learn_confidence(judged: list[Judged]) -> dict[str, float]:
    """Logistic regression: is the first fact right?"""
    names = list(judged[0].features)
    matrix = np.array([[one.features[name] for name in names] for one in judged])
    centre, spread = matrix.mean(axis=0), matrix.std(axis=0)
    spread = np.maximum(spread, 0.1)
    scaled = np.hstack([(matrix - centre) / spread, np.ones((len(judged), 1))])
    target = np.array([float(one.right) for one in judged])
    share = np.array([_share(one, judged[0].example.set_name) for one in judged])
    weights = np.zeros(scaled.shape[1])
    prior = np.full(len(weights), CONFIDENCE_PRIOR)
    prior[-1] = 0.0
    for _ in range(30):  # Newton's method
        odds = 1 / (1 + np.exp(-scaled @ weights))
        hessian = (scaled * (share * odds * (1 - odds))[:, None]).T @ scaled + np.diag(prior + 1e-9)
        weights -= np.linalg.solve(hessian, scaled.T @ (share * (odds - target)) + prior * weights)
    found = {name: float(w / s) for name, w, s in zip(names, weights, spread, strict=False)}
    found["bias"] = float(weights[-1] - (weights[:-1] * centre / spread).sum())
    return found


def cross_validated(judged: list[Judged]) -> list[tuple[Judged, float]]:
    """Each question as it was asked, with the confidence by a model that was not trained on it."""
    certain = {fold: learn_confidence([one for one in judged if one.example.fold != fold]) for fold in range(FOLDS)}

    def probability(one: Judged) -> float:
        weights = certain[one.example.fold]
        total = weights["bias"] + sum(weights[name] * value for name, value in one.features.items())
        return float(1 / (1 + np.exp(-total)))

    return [(one, probability(one)) for one in judged if not one.robbed]
