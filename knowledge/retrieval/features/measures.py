"""Whether the numbers of a fact count or measure what was asked for."""

from __future__ import annotations

from knowledge.fact import FactKind
from knowledge.question import Asked
from knowledge.retrieval.evidence import Evidence
from knowledge.words import fold
from knowledge.words.person_nouns import people_terms, person_terms
from knowledge.words.unit_kinds import kinds_asked, kinds_of_unit

NUMERIC = frozenset({Asked.HOW_MANY, Asked.HOW_MUCH, Asked.HOW_LONG})


def unit_agrees(evidence: Evidence) -> float:
    """How telling the noun is that a quantity of the fact counts and the question asks for ('how many doses')."""
    focus = evidence.asked.focus
    if evidence.question.asked not in NUMERIC or not focus:
        return 0.0
    weights = [word.weight for word in evidence.question.words if word.matches[0].term in focus]
    meant = evidence.asked.focus_terms
    counted = any(evidence.terms_of(quantity.unit) & meant for quantity in evidence.fact.quantities)
    return max(weights, default=0.5) if counted else 0.0


def measure_agrees(evidence: Evidence) -> float:
    """1 when a quantity of the fact is of the kind of measure asked for: a time, a speed, money.

    Where a fact tells what something costs, or is an item of a list, a unit that is none of those known may be a
    currency. Of degrees mostly the number alone is told.
    """
    asked = evidence.question.measures
    numeric = evidence.question.asked in NUMERIC
    if not asked or not numeric:
        return 0.0
    kinds = [kinds_of_unit(quantity.text) for quantity in evidence.fact.quantities]
    if any(found & asked for found in kinds):
        return 1.0
    if all(kinds):
        return 0.0
    if "heat" in asked:
        return float(any(not quantity.unit for quantity in evidence.fact.quantities))
    listed = evidence.fact.kind is FactKind.LIST_ITEM
    return float("money" in asked and (listed or "money" in kinds_asked(fold(evidence.fact.statement))))


def measure_differs(evidence: Evidence) -> float:
    """1 when a kind of measure is asked for and the fact's quantities are all of others or none."""
    numeric = evidence.question.asked in (Asked.HOW_MUCH, Asked.HOW_LONG)
    return float(numeric and bool(evidence.question.measures) and not measure_agrees(evidence))


def unit_differs(evidence: Evidence) -> float:
    """1 when 'how many' of something are asked for and the fact counts only other things ('38,000 doses', not people).

    A number without a unit may count anything; an age is a number of years; whoever is counted is people.
    """
    asked, told = evidence.asked.focus, evidence.fact.quantities
    if evidence.question.asked is not Asked.HOW_MANY or not asked or not told or measure_agrees(evidence):
        return 0.0
    meant = evidence.asked.focus_terms | _counted_as(asked, evidence.article.language)
    return float(all(not quantity.bare and not evidence.terms_of(quantity.unit) & meant for quantity in told))


def _counted_as(asked: frozenset[str], language: str) -> frozenset[str]:
    """As what those asked for may be counted: people as any persons, soldiers as people."""
    people, persons = people_terms(language), person_terms(language)
    if not asked.isdisjoint(people):
        return people | persons
    return frozenset() if asked.isdisjoint(persons) else people
