"""The exact words of a fact that answer a question."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources

from knowledge.answering.spans import Span, spans
from knowledge.question import Asked
from knowledge.retrieval import Evidence


@lru_cache(maxsize=1)
def _weights() -> Mapping[str, float]:
    text = (resources.files("knowledge.answering") / "short_answer.json").read_text(encoding="utf-8")
    found: dict[str, float] = json.loads(text)["weights"]
    return found


def score(span: Span, weights: Mapping[str, float]) -> float:
    """How well a span fits as the short answer: higher is better, no fixed scale."""
    return sum(weights.get(name, 0.0) * value for name, value in span.features.items())


def short_answer(evidence: Evidence) -> tuple[int, int] | None:
    """The slice of the fact's statement that answers, None when there is none: yes and no are not the source's words.

    Equal scores: the earlier span, then the shorter.
    """
    if evidence.question.asked is Asked.YES_NO:
        return None
    weights = _weights()
    best = max(spans(evidence), key=lambda span: (score(span, weights), -span.start, -span.end), default=None)
    return (best.start, best.end) if best else None
