"""The exact words of a fact that answer a question."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources

from knowledge.answering.phrase_features import Features
from knowledge.answering.spans import Span, spans
from knowledge.question import Asked
from knowledge.retrieval import Evidence


@lru_cache(maxsize=1)
def _weights() -> Mapping[str, float]:
    text = (resources.files("knowledge.answering") / "short_answer.json").read_text(encoding="utf-8")
    found: dict[str, float] = json.loads(text)["weights"]
    return found


@lru_cache(maxsize=len(Asked))
def _weights_for(asked: Asked) -> Mapping[str, float]:
    """What each feature weighs together with its name for one kind of question."""
    found = defaultdict(float, {name: weight for name, weight in _weights().items() if "|" not in name})
    for name, weight in _weights().items():
        kind, _, rest = name.partition("|")
        if kind == asked:
            found[rest] += weight
    return dict(found)


def _sum(features: Features, weights: Mapping[str, float]) -> float:
    return sum([weights[name] * value for name, value in features.items() if name in weights])


@lru_cache(maxsize=8)
def short_answer(evidence: Evidence) -> tuple[int, int] | None:
    """The slice of the fact's statement that answers, None when there is none: yes and no are not the source's words.

    Equal scores: the earlier span, then the shorter. The last few are remembered: how sure the answer is depends on it.
    """
    asked = evidence.question.asked
    if asked is Asked.YES_NO:
        return None
    found = spans(evidence)
    weights = _weights_for(asked)
    edges = {
        edge: _sum(edge.features, _weights()) for edge in {edge for span in found for edge in (span.begins, span.ends)}
    }

    def order(span: Span) -> tuple[float, int, int]:
        score = edges[span.begins] + edges[span.ends] + _sum(span.inner, weights)
        return round(score, 9), -span.start, -span.end

    best = max(found, key=order, default=None)
    return (best.start, best.end) if best else None
