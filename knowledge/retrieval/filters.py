"""What a question lays down, its days, its publisher, which of a series: facts that keep to it come first."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.retrieval.evidence import Evidence
from knowledge.retrieval.features.agreement import days_agree
from knowledge.retrieval.ranking import Ranked
from knowledge.words import fold, numbered


def strays(evidence: Evidence) -> bool:
    """Whether a fact lies outside of the days, was published by another than the source, or tells of another of a
    series, than those that a question names."""
    question = evidence.question
    elsewhere = bool(question.publishers) and evidence.article.publisher not in question.publishers
    return elsewhere or (question.within and not days_agree(evidence)) or _another_number(evidence)


def _another_number(evidence: Evidence) -> bool:
    """Whether 'Saran-2' is asked about and the fact speaks of 'Saran-1'."""
    for word, hit in zip(evidence.question.words, evidence.hits, strict=True):
        parts = numbered(word.text) if hit < 1 else None
        if parts and any(
            term.startswith(f"{fold(parts[0])}-") and term not in (match.term for match in word.matches)
            for term in evidence.fact.terms
        ):
            return True
    return False


def kept_first(ranked: Sequence[Ranked]) -> list[Ranked]:
    """The facts that keep to what the question lays down, then the others, each in their order."""
    return sorted(ranked, key=lambda one: (strays(one.evidence), _misses_own_words(one.evidence)))


def _misses_own_words(evidence: Evidence) -> bool:
    """Whether 'And in Brenholt?' is asked and neither the fact nor what stands around it speaks of Brenholt."""
    if not evidence.question.own_words_first:
        return False
    around = zip(evidence.hits, evidence.hits_title, evidence.hits_before, evidence.hits_bearers, strict=True)
    own = [max(hits) for word, hits in zip(evidence.question.words, around, strict=True) if word.start >= 0]
    return not any(own)
