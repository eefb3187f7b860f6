"""Days of the week: 'open on Sunday?' is not answered by what holds on Tuesdays."""

from __future__ import annotations

from knowledge.extraction.weekdays import weekdays_in
from knowledge.retrieval import Evidence


def other_weekdays(evidence: Evidence) -> bool:
    """Whether a question names days of the week and the fact, with what introduces it, only others."""
    asked = weekdays_in(evidence.question.as_read, evidence.question.language)
    if not asked:
        return False
    above = evidence.introducer.statement if evidence.introducer else ""
    told = weekdays_in(f"{above}\n{evidence.fact.statement}", evidence.article.language)
    return bool(told) and asked.isdisjoint(told)
