"""The exact words of a fact that answer a question."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import lru_cache
from importlib import resources
from typing import NamedTuple

import numpy as np

from knowledge.answering.completed import completed
from knowledge.answering.phrase_features import Column, Features
from knowledge.answering.span_features import Edge
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


_SURE = 2.0
"""The least score of what surely answers: no learned feature speaks for the many words of a whole list."""


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
    return _best(evidence, _shipped_for)


def best_span(evidence: Evidence, weights: Weights) -> ShortAnswer | None:
    """The span with the best score by these weights. Equal scores: the earlier span, then the shorter."""
    return _best(evidence, lambda asked: for_kind(weights, asked))


@lru_cache(maxsize=len(Asked))
def _shipped_for(asked: Asked) -> Weights:
    return for_kind(shipped_weights(), asked)


def for_kind(weights: Weights, asked: Asked) -> Weights:
    """What each feature weighs in all for one kind of question.

    >>> for_kind({"names": 1.0, "who|names": 0.5, "when|names": -2.0}, Asked.WHO)["names"]
    1.5
    """
    prefix = f"{asked}|"
    own = {name.removeprefix(prefix): weight for name, weight in weights.items() if name.startswith(prefix)}
    return {name: weights.get(name, 0.0) + own.get(name, 0.0) for name in weights.keys() | own}


def _best(evidence: Evidence, weights_for: Callable[[Asked], Weights]) -> ShortAnswer | None:
    found = None if evidence.question.asked is Asked.YES_NO else spans(evidence)
    if found is None:
        return None
    scores = np.round(_scores(found, weights_for(found.asked)), 9)
    best = float(scores.max())
    start, end = min(found.slice_of(int(at)) for at in np.flatnonzero(scores == best))
    for first, last in found.lists:
        if start < last and first < end:
            start, end = min(start, first), max(end, last)
    in_english = evidence.article.language in ("en", "")
    a_thing = in_english and found.asked is Asked.WHAT and not found.sure
    start, end = completed(evidence.fact.statement, start, end, found.asked, with_article=a_thing)
    if found.sure:
        best = max(best, _SURE)
    return ShortAnswer(start, end, best)


def _scores(found: Spans, weights: Weights) -> Column:
    """The score of each span, a weighted sum of its features; the weights are those for the kind of question."""
    begins, ends = (_by_word(edges, weights) for edges in (found.begins, found.ends))
    names = [name for name in found.inner if name in weights]
    inner = np.array([weights[name] for name in names])
    scores: Column = (
        begins[found.first] + ends[found.last] + inner @ np.array([found.inner[name] for name in names], float)
    )
    return scores


def _by_word(edges: Mapping[int, Edge], weights: Weights) -> Column:
    """What each word up to the last of these scores as an edge."""
    found = np.zeros(max(edges) + 1)
    for at, edge in edges.items():
        found[at] = _sum(edge.by_kind, weights) + _sum(edge.alike, weights)
    return found


def _sum(features: Features, weights: Weights) -> float:
    return sum([weights[name] * value for name, value in features.items() if name in weights])
