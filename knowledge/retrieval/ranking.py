"""Facts in order: a weighted sum of named features, and for the best of them an ensemble of small trees added to it.

Both are learned by `benchmarks/train_ranker.py` and kept in `weights.json` and `trees.json`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from operator import mul

from knowledge.retrieval.evidence import Evidence
from knowledge.retrieval.features import FEATURES, features_of
from knowledge.retrieval.trees import tree_scores

RERANKED = 20
"""How many of the best facts by the weighted sum the trees look at; the others stay behind these."""

TREES = "trees"
"""The name of the trees' part of a score."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A fact's evidence with its features and its score: higher is better, no fixed scale."""

    evidence: Evidence
    features: dict[str, float]
    score: float


@lru_cache(maxsize=1)
def weights() -> Mapping[str, float]:
    """The learned weight of each feature, by name (see `knowledge/retrieval/training`)."""
    text = (resources.files("knowledge.retrieval") / "weights.json").read_text(encoding="utf-8")
    found: dict[str, float] = json.loads(text)["weights"]
    return found


def rank(evidence: Sequence[Evidence]) -> list[Ranked]:
    """The facts, best first (see `in_order`)."""
    scale = [weights().get(name, 0.0) for name in FEATURES]
    facts = [
        Ranked(one, features, sum(map(mul, scale, features.values())))
        for one, features in zip(evidence, features_of(evidence), strict=True)
    ]
    summed = in_order(facts)
    added = tree_scores([one.features for one in summed[:RERANKED]])
    least = min(added, default=0.0)
    added += [least] * (len(summed) - len(added))
    return in_order(
        [Ranked(one.evidence, one.features, one.score + more) for one, more in zip(summed, added, strict=True)]
    )


def in_order(facts: Sequence[Ranked]) -> list[Ranked]:
    """The facts by their scores. Equal scores: the newer article, then the article's id, then its earlier fact."""
    return sorted(facts, key=_order)


def parts(ranked: Ranked) -> dict[str, float]:
    """What each feature, and the trees, add to the score, by name; what adds nothing is left out."""
    found = {name: part for name, value in ranked.features.items() if (part := weights().get(name, 0.0) * value)}
    return {**found, TREES: ranked.score - sum(found.values())}


def _order(ranked: Ranked) -> tuple[float, int, str, int]:
    article = ranked.evidence.article
    day = article.published_on
    return -round(ranked.score, 9), -(day.toordinal() if day else 0), article.article_id, ranked.evidence.fact.ordinal
