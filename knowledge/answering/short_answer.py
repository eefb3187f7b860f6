"""The exact words of a fact that answer a question."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources
from typing import NamedTuple

import numpy as np

from knowledge.answering.inner_features import ALIKE
from knowledge.answering.phrase_features import Column, Features
from knowledge.answering.spans import Spans, spans
from knowledge.question import Asked
from knowledge.retrieval import Evidence

Weights = Mapping[str, float]
"""What each feature weighs, by its whole name: with the kind of question before it where it counts for that alone."""


class ShortAnswer(NamedTuple):
    """The slice `[start, end)` of a statement that answers, and its score: 0 is that of having no answer there."""

    start: int
    end: int
    score: float

    @property
    def place(self) -> tuple[int, int]:
        """The slice."""
        return self.start, self.end


@lru_cache(maxsize=1)
def shipped_weights() -> Weights:
    """Those that `benchmarks/train_short_answer.py` learned."""
    text = (resources.files("knowledge.answering") / "short_answer.json").read_text(encoding="utf-8")
    found: Weights = json.loads(text)["weights"]
    return found


@lru_cache(maxsize=8)
def short_answer(evidence: Evidence) -> ShortAnswer | None:
    """The span of the fact's statement that answers best; None when there is none: yes and no are not its words.

    The last few are remembered: how sure the answer is depends on it.
    """
    return best_span(evidence, shipped_weights())


def best_span(evidence: Evidence, weights: Weights) -> ShortAnswer | None:
    """The span with the best score by these weights. Equal scores: the earlier span, then the shorter."""
    found = None if evidence.question.asked is Asked.YES_NO else spans(evidence)
    if found is None:
        return None
    scores = np.round(scores_of(found, weights), 9)
    best = float(scores.max())
    start, end = min(place for place, score in zip(found.slices, scores.tolist(), strict=True) if score == best)
    return ShortAnswer(start, end, best)


def scores_of(found: Spans, weights: Weights) -> Column:
    """The score of each span, a weighted sum of its features."""
    begins, ends = (
        {at: _sum(edge.features, weights) for at, edge in edges.items()} for edges in (found.begins, found.ends)
    )
    names = list(found.inner)
    by_kind = [0.0 if name.startswith(ALIKE) else weights.get(f"{found.asked}|{name}", 0.0) for name in names]
    inner = np.array([weights.get(name, 0.0) for name in names]) + by_kind
    edges = [begins[first] + ends[last] for first, last in zip(found.first.tolist(), found.last.tolist(), strict=True)]
    scores: Column = edges + inner @ np.array([found.inner[name] for name in names], float)
    return scores


def _sum(features: Features, weights: Weights) -> float:
    return sum([weights[name] * value for name, value in features.items() if name in weights])
