"""What a question lays down, its days, its publisher, which of a series: facts that keep to it come first."""

from __future__ import annotations

from knowledge.fact import FactKind
from knowledge.retrieval.evidence import Evidence
from knowledge.retrieval.features.agreement import days_agree
from knowledge.retrieval.features.fit import has_contact

_MET = 0.5
"""So much of a question must a fact with its surroundings hold to have the telephone number of who is asked about."""


def strays(evidence: Evidence) -> bool:
    """Whether a fact lies outside of the days, was published by another than the source, or tells of another of a
    series, than those that a question names."""
    question = evidence.question
    elsewhere = bool(question.publishers) and evidence.article.publisher not in question.publishers
    return elsewhere or (question.within and not days_agree(evidence)) or _another_number(evidence)


def _another_number(evidence: Evidence) -> bool:
    """Whether 'Saran-2' is asked about and the fact speaks of 'Saran-1'."""
    for at, name in evidence.asked.numbered.items():
        own = [match.term for match in evidence.question.words[at].matches]
        if evidence.hits[at] < 1 and any(
            term.startswith(f"{name}-") and term not in own for term in evidence.fact.terms
        ):
            return True
    return False


def departs(evidence: Evidence) -> tuple[bool, ...]:
    """Whether a fact departs from what the question lays down, whether from its own words, whether it lacks the way to
    reach somebody that is asked for, and whether it only introduces what is told: False stands first."""
    return strays(evidence), _misses_own_words(evidence), _lacks_contact(evidence), _only_introduces(evidence)


def _only_introduces(evidence: Evidence) -> bool:
    """Whether a fact is a question, the head of a table or the few words that an item opens with, and introduces the
    next one."""
    fact, after = evidence.fact, evidence.after
    if after is None or after.introduced_by != fact.ordinal:
        return False
    return (
        fact.only_asks or fact.kind is FactKind.LIST_ITEM or (fact.kind is FactKind.HEADING and "|" in fact.statement)
    )


def _lacks_contact(evidence: Evidence) -> bool:
    """Whether a telephone number or an address is asked for and the fact has none, or none of who is asked about."""
    if not evidence.question.contacts:
        return False
    met = sum(weight * hit for weight, hit in zip(evidence.weights, evidence.hits_near, strict=True))
    return not has_contact(evidence) or met < _MET * sum(evidence.weights)


def _misses_own_words(evidence: Evidence) -> bool:
    """Whether 'And in Brenholt?' is asked and neither the fact nor what stands around it speaks of Brenholt."""
    if not evidence.question.own_words_first:
        return False
    near = zip(evidence.question.words, evidence.hits_near, strict=True)
    return not any(hit for word, hit in near if word.start >= 0)
