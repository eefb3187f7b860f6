"""What a fact gives as the answer to a question of number or day, so that facts can be compared."""

from __future__ import annotations

import re
from typing import NamedTuple

from knowledge.extraction.vague_numbers import is_vague
from knowledge.fact import Quantity
from knowledge.question import Asked, Question
from knowledge.retrieval import Evidence
from knowledge.words.unit_kinds import kinds_of_unit

_SAME_SCALE = 4.0
_MILLIONS = re.compile(r"\d\s?(?:m|bn|tn|million|billion|trillion|млн|млрд|mln|mio)\b")
"""Money in a currency that nobody has heard of."""
_COMMON_KINDS = frozenset({"share", "money", "age", "time"})
_NUMERIC = (Asked.HOW_MANY, Asked.HOW_MUCH, Asked.HOW_LONG)


class Given(NamedTuple):
    """A figure with its unit as written, or a day by its ordinal, with the unit 'day of the calendar'."""

    value: float
    unit: str


_DAY = "day of the calendar"


def asks_figure(question: Question) -> bool:
    """Whether a number is asked for."""
    return question.asked in _NUMERIC or (question.asked in (Asked.WHAT, Asked.WHICH) and bool(question.measures))


def asks_day(question: Question) -> bool:
    """Whether a day is asked for."""
    return question.asked is Asked.WHEN


def given(question: Question, evidence: Evidence) -> list[Given]:
    """What a fact gives: the quantities of the noun or measure asked for, else those without a unit; its only
    day."""
    if asks_day(question):
        days = [date for date in evidence.fact.dates if date.text.casefold() not in question.text.casefold()]
        return [Given(days[0].since.toordinal(), _DAY)] if len(days) == 1 and days[0].since == days[0].until else []
    focus = set(question.focus)
    quantities = [quantity for quantity in evidence.fact.quantities if not is_vague(quantity.text)]
    counted = [quantity for quantity in quantities if evidence.terms_of(quantity.unit) & focus]
    measures = frozenset() if question.asked is Asked.HOW_MANY and focus else question.measures
    measured = [quantity for quantity in quantities if kinds_of_unit(quantity.text) & measures and quantity.unit]
    found = counted or measured
    if not found:
        money = "money" in measures
        found = [
            quantity
            for quantity in quantities
            if (quantity.value >= 2 and quantity.bare) or (money and _MILLIONS.search(quantity.text))
        ]
    return list(map(given_by, found))


def given_by(quantity: Quantity) -> Given:
    """The figure of a quantity, with the unit that stands beside it."""
    return Given(quantity.value, "" if quantity.bare else quantity.unit)


def counted(evidence: Evidence) -> list[Given]:
    """All that a fact counts, where a question such as 'how many injured' names nothing that is."""
    things = (
        one
        for one in evidence.fact.quantities
        if one.value > 1 and not kinds_of_unit(one.text) and not is_vague(one.text)
    )
    return list(map(given_by, things))


def gives_another(question: Question, one: Evidence, other: Evidence, scale: float = _SAME_SCALE) -> bool:
    """Whether two facts give different answers that can be compared; not when both give a common one.

    Figures for one thing lie within the factor `scale`, and one of them says what it counts or measures.
    """
    here, there = given(question, one), given(question, other)
    if not here or not there or {answer.value for answer in here} & {answer.value for answer in there}:
        return False
    # where a measure is asked for, a bare number is none
    return any(
        comparable(a, b, scale) and (a.unit or b.unit) and (not question.measures or bool(a.unit) == bool(b.unit))
        for a in here
        for b in there
    )


def measured_alike(question: Question, one: Evidence, other: Evidence) -> bool:
    """Whether two facts give measures in one unit that says what is measured, such as litres per second."""
    here, there = ({answer.unit.casefold() for answer in given(question, evidence)} for evidence in (one, other))
    return any(kinds_of_unit(unit) - _COMMON_KINDS for unit in here & there)


def comparable(one: Given, other: Given, scale: float = _SAME_SCALE) -> bool:
    """Whether two answers may be of one thing: in one unit and, of figures, of one order of magnitude."""
    if _DAY in (one.unit, other.unit):
        return one.unit == other.unit
    if one.value <= 0 or other.value <= 0 or max(one.value, other.value) / min(one.value, other.value) > scale:
        return False
    mine, others = one.unit.casefold(), other.unit.casefold()
    return not mine or not others or mine == others or bool(set(mine.split()) & set(others.split()))
