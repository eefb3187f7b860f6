"""Facts in order: a weighted sum of named features, its weights learned and kept in `weights.json`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from knowledge.retrieval.evidence import Evidence
from knowledge.retrieval.features import features_of


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


def rank(evidence: Sequence[Evidence], by: Mapping[str, float] | None = None) -> list[Ranked]:
    """The facts, best first. Equal scores: the newer article, then the article's id, then its earlier fact."""
    scale = weights() if by is None else by
    ranked = []
    for one in evidence:
        features = features_of(one)
        score = sum(scale.get(name, 0.0) * value for name, value in features.items())
        ranked.append(Ranked(one, features, score))
    return sorted(ranked, key=_order)


def parts(features: Mapping[str, float]) -> dict[str, float]:
    """What each feature adds to the score, by name; those that add nothing are left out."""
    return {name: part for name, value in features.items() if (part := weights().get(name, 0.0) * value)}


def _order(ranked: Ranked) -> tuple[float, int, str, int]:
    article = ranked.evidence.article
    day = article.published_on
    return -round(ranked.score, 9), -(day.toordinal() if day else 0), article.article_id, ranked.evidence.fact.ordinal
