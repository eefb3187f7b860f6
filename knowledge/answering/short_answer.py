"""The exact words of a fact that answer a question."""

from __future__ import annotations

from knowledge.question import Asked
from knowledge.retrieval import Evidence


def short_answer(evidence: Evidence) -> tuple[int, int] | None:
    """The slice of the fact's statement that answers, None when there is no good one."""
    fact, asked = evidence.fact, evidence.question.asked
    told = {match.term for word in evidence.question.words for match in word.matches if match.worth > 0.7}
    spans: list[tuple[int, int]] = []
    if asked is Asked.WHEN:
        spans = [(date.start, date.end) for date in fact.dates]
    elif asked in (Asked.HOW_MANY, Asked.HOW_MUCH, Asked.HOW_LONG):
        spans = [(quantity.start, quantity.end) for quantity in fact.quantities]
    elif asked is Asked.WHO:
        spans = [(name.start, name.end) for name in fact.names if name.kind in ("person", "organisation", "other")]
    elif asked is Asked.WHERE:
        spans = [(name.start, name.end) for name in fact.names if name.kind in ("place", "other")]
    for start, end in spans:
        inside = (start - fact.start, end - fact.start)
        if not evidence.terms_of(fact.statement[inside[0] : inside[1]]) & told:
            return inside
    return None
