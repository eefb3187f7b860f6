"""Facts in order, in two steps, since most features cost more than they tell of facts that are far behind.

All facts are sifted by a weighted sum of the features that come of the words alone. The best of them are then ranked
by a weighted sum of all features. The weights of both sums are learned by `benchmarks/train_ranker.py` and kept in
`weights.json`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

import numpy as np

from knowledge.retrieval.evidence import Evidence
from knowledge.retrieval.features import FEATURES, OF_WORDS, Field, features_of, of_facts, of_words
from knowledge.retrieval.features.field import Column, Matrix
from knowledge.retrieval.filters import departs

RANKED_IN_FULL = 12
"""So many facts, the best by their words alone, are ranked by all features; the others stay behind these."""

SIFTED = "words alone"
"""The name of the only part of the score of a fact that was not ranked in full."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A fact's evidence with its features and its score: higher is better, no fixed scale.

    A fact that was not ranked in full has no features.
    """

    evidence: Evidence
    features: dict[str, float]
    score: float


def weights() -> Mapping[str, float]:
    """The learned weight of each feature, by name."""
    return _learned()["weights"]


def sifting_weights() -> Mapping[str, float]:
    """The learned weight of each feature of the words where they count alone, by name."""
    return _learned()["sifting_weights"]


@lru_cache(maxsize=1)
def _learned() -> dict[str, dict[str, float]]:
    text = (resources.files("knowledge.retrieval") / "weights.json").read_text(encoding="utf-8")
    found: dict[str, dict[str, float]] = json.loads(text)
    return found


def rank(evidence: Sequence[Evidence]) -> list[Ranked]:
    """The facts, best first (see `in_order`)."""
    if not evidence:
        return []
    words = of_words(Field(evidence))
    row = {one: at for at, one in enumerate(evidence)}
    sums = weighed(words, sifting_weights(), OF_WORDS).tolist()
    sifted = in_order([Ranked(one, {}, score) for one, score in zip(evidence, sums, strict=True)])
    best, others = sifted[:RANKED_IN_FULL], sifted[RANKED_IN_FULL:]
    rows = np.hstack([words[[row[one.evidence] for one in best]], of_facts([one.evidence for one in best])])
    features = [dict(zip(FEATURES, values, strict=True)) for values in rows.tolist()]
    scores = weighed(rows, weights(), FEATURES)
    full = [
        Ranked(one.evidence, values, score) for one, values, score in zip(best, features, scores.tolist(), strict=True)
    ]
    return [*in_order(full), *behind(others, float(scores.min()))]


def in_full(one: Ranked) -> Ranked:
    """A fact with all its features, if it was left behind without; its score stays."""
    return one if one.features else Ranked(one.evidence, features_of([one.evidence])[0], one.score)


def weighed(rows: Matrix, scale: Mapping[str, float], names: Iterable[str]) -> Column:
    """The weighted sum of each row of features with these names."""
    found: Column = (rows * [scale.get(name, 0.0) for name in names]).sum(axis=1)
    return found


def behind(facts: Sequence[Ranked], least: float) -> list[Ranked]:
    """The facts with scores that end at `least`, the distances between them as they were."""
    most = max((one.score for one in facts), default=0.0)
    return [Ranked(one.evidence, one.features, least - (most - one.score)) for one in facts]


def in_order(facts: Sequence[Ranked]) -> list[Ranked]:
    """The facts by their scores, those that depart from what the question lays down behind all others.

    Equal scores: the newer article, then the article's id, then its earlier fact.
    """
    return sorted(facts, key=_order)


def parts(ranked: Ranked) -> dict[str, float]:
    """What each feature adds to the score, by name; what adds nothing is left out."""
    if not ranked.features:
        return {SIFTED: ranked.score}
    return {name: part for name, value in ranked.features.items() if (part := weights().get(name, 0.0) * value)}


def _order(ranked: Ranked) -> tuple[tuple[bool, ...], float, int, str, int]:
    article = ranked.evidence.article
    day = article.published_on
    return (
        departs(ranked.evidence),
        -round(ranked.score, 9),
        -(day.toordinal() if day else 0),
        article.article_id,
        ranked.evidence.fact.ordinal,
    )
