"""Whether the fact holds the kind of thing that was asked for."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from knowledge.asking.interrogatives import asked_for
from knowledge.question import Asked
from knowledge.retrieval.evidence import Evidence
from knowledge.retrieval.features.cues import CLOCK, cues
from knowledge.retrieval.features.in_other_words import asks_often, costs_nothing, lasts, times_from
from knowledge.retrieval.features.years_asked import asks_year, tells_year
from knowledge.retrieval.introductions import introductions
from knowledge.words import fold
from knowledge.words.contacts import PLACES, contacts_in
from knowledge.words.unit_kinds import SCORE, kinds_of_unit

_SCORE_TOLD = re.compile(r"(?<![\d.,:])\d{1,3}(?:\s?[:–-]\s?|\s(?:a|à|zu|to)\s)\d{1,3}(?![\d.,]?\d|\s?%)")
_HOURS_ALONE = re.compile(
    r"(?:\d|[:.,–\s-]|[ap]\.?m\.?|to|and|until|uhr|bis|und|h|à|et|a|y|e|alle|às|до|и|і|horas)+", re.IGNORECASE
)


def has_person(evidence: Evidence) -> bool:
    """Whether the fact names someone or something that the question does not."""
    asked = evidence.asked.terms
    return any(name.kind in ("person", "other") and name.terms.isdisjoint(asked) for name in evidence.fact.named)


def has_name(evidence: Evidence) -> bool:
    """Whether the fact holds any name that the question does not."""
    asked = evidence.asked.terms
    return any(not name.terms <= asked for name in evidence.fact.named)


def has_place(evidence: Evidence) -> bool:
    """Whether the fact names a place that the question does not, be it a house in a street or one in the web."""
    if any(kind in PLACES for _, kind in contacts_in(evidence.fact.statement)):
        return True
    asked = evidence.asked.terms
    if any(name.kind == "place" and name.terms.isdisjoint(asked) for name in evidence.fact.named):
        return True
    days = {(date.start - evidence.fact.start, date.end - evidence.fact.start) for date in evidence.fact.dates}
    # 'on July 14' looks like a place
    return any(
        not any(start < match.end() <= end for start, end in days)
        for match in cues(evidence.article.language).place.finditer(evidence.fact.statement)
    )


def has_date(evidence: Evidence) -> bool:
    """Whether the fact holds a date that the question does not, or a time by its distance from something; where the
    hour is asked for, a time of day, where the day is, more than that, where the year is, one."""
    if cues(evidence.question.language).asks_hour.search(evidence.question.text):
        return bool(CLOCK.search(evidence.fact.statement))
    asked = evidence.question.text.casefold()
    if asks_year(evidence.question):
        return any(tells_year(date) and date.text.casefold() not in asked for date in evidence.fact.dates)
    hours_do = not cues(evidence.question.language).asks_day.search(evidence.question.text)
    return bool(times_from(evidence)) or any(
        date.text.casefold() not in asked and (hours_do or not _HOURS_ALONE.fullmatch(date.text))
        for date in evidence.fact.dates
    )


def has_quantity(evidence: Evidence) -> bool:
    """Whether the fact holds a quantity that the question does not; of things counted, one that measures nothing.

    'Two were hurt, one of them aged 24': 24 years answer no 'how many'.
    """
    question = evidence.question
    if SCORE in question.measures:
        return _SCORE_TOLD.search(evidence.fact.statement) is not None
    if costs_nothing(evidence):
        return True
    if (asks_often(question) and times_from(evidence)) or (question.asked is Asked.HOW_LONG and lasts(evidence)):
        return True
    numbers = {word.text for word in question.words if word.number}
    counting = question.asked is Asked.HOW_MANY and bool(question.focus) and not question.measures
    counting = counting and not kinds_of_unit(question.text)
    return any(
        not any(number in quantity.text for number in numbers) and not (counting and kinds_of_unit(quantity.text))
        for quantity in evidence.fact.quantities
    )


def has_reason(evidence: Evidence) -> bool:
    """Whether the fact gives a reason in so many words."""
    return bool(cues(evidence.article.language).reason.search(evidence.fact.statement))


def has_quotation(evidence: Evidence) -> bool:
    """Whether the fact holds words in quotation marks or reports a speech."""
    return evidence.fact.quote or bool(evidence.fact.speaker)


def has_contact(evidence: Evidence) -> bool:
    """Whether the fact holds a way to reach somebody of those asked for."""
    return any(kind in evidence.question.contacts for _, kind in contacts_in(evidence.fact.statement))


def defines(evidence: Evidence) -> bool:
    """Whether the fact says what something is."""
    return bool(cues(evidence.article.language).defines.search(evidence.fact.statement))


_TESTS: dict[Asked, Callable[[Evidence], bool]] = {
    Asked.WHO: has_person,
    Asked.WHERE: has_place,
    Asked.WHEN: has_date,
    Asked.HOW_MANY: has_quantity,
    Asked.HOW_MUCH: has_quantity,
    Asked.HOW_LONG: has_quantity,
    Asked.WHY: has_reason,
    Asked.QUOTE: has_quotation,
    Asked.CONTACT: has_contact,
    Asked.DEFINITION: defines,
    Asked.WHICH: has_name,
}


KINDS = frozenset(_TESTS)
"""The kinds of question that ask for something that is told by how it looks."""


@lru_cache(maxsize=64)
def _holds_kind(evidence: Evidence) -> bool | None:
    """Whether the fact holds the kind of thing asked for; None when no kind is asked."""
    test = _TESTS.get(evidence.question.asked)
    return None if test is None else test(evidence)


def asks_alike(evidence: Evidence) -> float:
    """1 when the question that the fact stands below asks for the same kind of thing."""
    above = evidence.above
    if above is None or not above.only_asks:
        return 0.0
    return float(_asked_for(above.statement, evidence.article.language) is evidence.question.asked)


@lru_cache(maxsize=64)
def _asked_for(question: str, language: str) -> Asked:
    return asked_for(fold(question), language)


def fits(evidence: Evidence) -> float:
    """1 when the fact holds the kind of thing asked for, 0 when it does not or no kind is asked."""
    return float(_holds_kind(evidence) is True)


def misfits(evidence: Evidence) -> float:
    """1 when a kind is asked for and the fact does not hold it."""
    return float(_holds_kind(evidence) is False)


def number_misfits(evidence: Evidence) -> float:
    """1 when a number, a date or a way to reach somebody is asked for, which are sure to be seen, and the fact holds
    none."""
    sure = (Asked.WHEN, Asked.HOW_MANY, Asked.HOW_MUCH, Asked.CONTACT)
    return misfits(evidence) if evidence.question.asked in sure else 0.0


def introduces(evidence: Evidence) -> float:
    """1 when it is asked who or what somebody or something is and the fact holds words that introduce it."""
    return float(evidence.question.asked is Asked.DEFINITION and bool(introductions(evidence)))


def focus_found(evidence: Evidence) -> float:
    """The share of the noun asked for that the fact holds."""
    focus = evidence.question.focus
    if not focus:
        return 0.0
    return sum(term in evidence.fact.terms for term in focus) / len(focus)


def quotation_wanted(evidence: Evidence) -> float:
    """1 when somebody's words are asked for and the fact quotes them in quotation marks."""
    return float(evidence.question.asked is Asked.QUOTE and evidence.fact.quote)
