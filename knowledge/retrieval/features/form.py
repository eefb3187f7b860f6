"""What sort of sentence the fact is, whatever was asked."""

from __future__ import annotations

import math

from knowledge.retrieval.evidence import Evidence
from knowledge.retrieval.features.cues import cues

_POOR = {"heading": "heading", "caption": "caption", "question": "question", "boilerplate": "boilerplate"}


def heading(evidence: Evidence) -> float:
    """1 for a heading."""
    return float(evidence.fact.kind == "heading")


def caption(evidence: Evidence) -> float:
    """1 for a caption or boilerplate."""
    return float(evidence.fact.kind in ("caption", "boilerplate"))


def interrogative(evidence: Evidence) -> float:
    """1 for a fact that is a question itself."""
    return float(evidence.fact.kind == "question")


def lead(evidence: Evidence) -> float:
    """1 for the first fact of an article, where news says what matters."""
    return float(evidence.fact.ordinal == 0)


def depth(evidence: Evidence) -> float:
    """How far down the article the fact stands, on a logarithmic scale."""
    return math.log1p(evidence.fact.ordinal) / 4


def length(evidence: Evidence) -> float:
    """The number of telling words on a logarithmic scale; of a list, those of two lines."""
    return math.log1p(evidence.words) / 4


def too_short(evidence: Evidence) -> float:
    """1 for a fact of fewer than five telling words."""
    return float(len(evidence.fact.terms) < 5)


def points_back(evidence: Evidence) -> float:
    """1 for a fact that opens with a word pointing to the one before."""
    return float(bool(cues(evidence.article.language).points_back.match(evidence.fact.statement)))


def near_earlier(evidence: Evidence) -> float:
    """How near the fact stands to the earlier answer: 1 for the same or the next, 0 in another article."""
    if evidence.earlier is None or evidence.earlier.article != evidence.fact.article:
        return 0.0
    return 1 / max(abs(evidence.fact.ordinal - evidence.earlier.ordinal), 1)


def same_article_as_earlier(evidence: Evidence) -> float:
    """1 when the question before was answered from the same article."""
    return float(evidence.earlier is not None and evidence.earlier.article == evidence.fact.article)
