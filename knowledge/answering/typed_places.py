"""What is read in the slices of a statement beside a question: names, dates, figures, quotations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from knowledge.answering.changed_values import former_days, not_meant, sides_of_change
from knowledge.answering.parts_counted import parts_of_others, wholes
from knowledge.answering.quotations import quoted
from knowledge.answering.reported_speech import reported
from knowledge.extraction import find_quantities
from knowledge.extraction.quotations import FEWEST_SAID
from knowledge.fact import DateSpan
from knowledge.question import Asked, Question
from knowledge.retrieval import Evidence
from knowledge.retrieval.features.in_other_words import costs_nothing, times_from
from knowledge.retrieval.introductions import introductions
from knowledge.words.contacts import PLACES, contacts_in
from knowledge.words.unit_kinds import SCORE, kinds_of_unit

COUNTED, OTHER_COUNTED = "counted", "other_counted"
"""Numbers of what is asked for, and of something else where nothing but what is counted or measured is asked for."""

REPORTED = "reported"
"""What somebody is told to have said, where that is asked for and no words of theirs are quoted."""

TIME_FROM = "time_from"
"""A time without a date, where a time or how often is asked for."""

CONTACT = "contact"
"""A way to reach somebody of those asked for; where a place is asked for, a street or a place in the web."""

_HALF = re.compile(r"half an? \w+", re.IGNORECASE)
"""A measure that counts no further than its noun: 'won by half a length'."""

_COMPARATIVES = (
    "more|fewer|less|higher|lower|larger|smaller|longer|shorter|earlier|later|older|younger|больше|меньше|выше|ниже|"
    "раньше|позже|більше|менше|вище|нижче|раніше|пізніше|mehr|weniger|höher|niedriger|früher|später|de plus|de moins|"
    "más|menos|(?:in )?più|(?:in )?meno|a mais|a menos"
)
_COMPARING = re.compile(rf"\b(?:{_COMPARATIVES})\b", re.IGNORECASE)
_COMPARED = re.compile(
    rf"\s(?:{_COMPARATIVES})(?:\s\w+){{0,2}},?\s(?:than|чем|ніж|als|que|rispetto|di|del|do)\b", re.IGNORECASE
)
"""What follows a number that only tells how far another figure is off: 'fourteen fewer than'."""
_COMPARISON = 50
"""So many characters after the number hold the beginning of that."""

_BY_SIDES = re.compile(r"\s?[x×х]\s?|\s+(?P<word>by)\s+")

_FIGURES_ASKED = frozenset({Asked.HOW_MANY, Asked.HOW_MUCH, Asked.HOW_LONG})
_MEASURING = frozenset({Asked.HOW_MUCH, Asked.HOW_LONG})
"""The kinds of question that a number of another measure does not answer, where the fact has one of the right one."""


def typed_places(evidence: Evidence) -> dict[tuple[int, int], str]:
    """The sorts of the slices `[start, end)` of the statement.

    A number that tells how far another is off, or another side of a change than is asked for, is a 'difference'; where
    nothing but what is counted or measured is asked for, a number of something else beside it is 'other_counted'.
    """
    return dict(_typed(evidence))


def _typed(evidence: Evidence) -> Iterator[tuple[tuple[int, int], str]]:
    fact, question, statement = evidence.fact, evidence.question, evidence.fact.statement
    for name in fact.names:
        yield (name.start - fact.start, name.end - fact.start), f"name_{name.kind}"
    times = times_from(evidence)
    former = former_days(evidence)
    counted = {date: place for date in fact.dates for place in _times_counted(evidence, date)}
    days = (
        ((date.start - fact.start, date.end - fact.start), "difference" if date.start in former else "date")
        for date in fact.dates
        if date not in counted
    )
    for place in counted.values():
        yield place, COUNTED
    for (start, end), kind in (*_joined(_figures(evidence), statement), *days):
        if not any(first <= start and end <= last for first, last in times):  # 'Friday' of 'each second Friday'
            yield (start, end), kind
    for place in times:
        yield place, TIME_FROM
    for place in costs_nothing(evidence):
        yield place, COUNTED
    said = [place for place in quoted(statement) if len(statement[slice(*place)].split()) >= FEWEST_SAID]
    for place in quoted(statement):
        yield place, "quotation" if place in said else "quoted_name"
    wanted = question.contacts or (PLACES if question.asked is Asked.WHERE else frozenset())
    for place, kind in contacts_in(statement) if wanted else ():
        if kind in wanted:
            yield place, CONTACT
    if question.asked is Asked.DEFINITION:
        for place in introductions(evidence):
            yield place, "introduction"
    if question.asked is Asked.QUOTE and not said:
        clause = reported(statement, fact.speaker, fact.speaker_role, fact.verb)
        if clause:
            yield clause, REPORTED


def _times_counted(evidence: Evidence, date: DateSpan) -> Iterator[tuple[int, int]]:
    """The number of years or days that a date is told by, where it is asked for: 'in eleven years'."""
    if evidence.question.asked is not Asked.HOW_MANY or evidence.terms_of(date.text).isdisjoint(
        evidence.question.focus
    ):
        return
    for quantity in find_quantities(date.text, evidence.article.language, date.start - evidence.fact.start):
        yield quantity.start, quantity.end


def _joined(figures: Iterable[tuple[tuple[int, int], str]], statement: str) -> Iterator[tuple[tuple[int, int], str]]:
    """The figures with those that are the sides of one thing taken together: '35 cm x 30 cm x 20 cm'."""
    found: list[tuple[tuple[int, int], str]] = []
    for place, kind in figures:
        between = _BY_SIDES.fullmatch(statement, found[-1][0][1], place[0]) if found else None
        measured = between and "length" in kinds_of_unit(statement[slice(*found[-1][0])])
        if between and (measured or not between["word"]):
            (start, _), kind = found.pop()
            place = (start, place[1])
        found.append((place, kind))
    yield from found


def _figures(evidence: Evidence) -> Iterator[tuple[tuple[int, int], str]]:
    fact, question = evidence.fact, evidence.question
    focus, quantities = set(question.focus), fact.quantities
    comparing = asks_how_far_off(question)
    alone = _asks_for_nothing_else(question)
    counted = [not focus.isdisjoint(evidence.terms_of(quantity.unit)) for quantity in quantities]
    measured = [
        not question.measures.isdisjoint(kinds_of_unit(f"{quantity.text} {quantity.unit}")) for quantity in quantities
    ]
    if question.asked in _MEASURING and any(measured):
        counted, alone = measured, True
    aside = not_meant(evidence) | parts_of_others(evidence)
    if not _asks_for_nothing_else(question):
        aside |= wholes(evidence)
    counts = (
        question.asked is Asked.HOW_MANY and bool(focus) and not (question.measures or kinds_of_unit(question.text))
    )
    of_quantities = zip(quantities, counted, measured, strict=True)
    of_sides = [(sides, *one) for one in of_quantities for sides in sides_of_change(evidence, one[0])]
    for (begin, close), quantity, asked_for, fits in of_sides:
        start, end = begin - fact.start, close - fact.start
        if half := _HALF.match(fact.statement, start):
            end = max(end, half.end())
        compared = _COMPARED.search(fact.statement, start, end + _COMPARISON)
        off = compared is not None and compared.start() <= end and not comparing
        half_time = SCORE in question.measures and fact.statement[start - 1 : start] == "("
        figure = question.asked in _FIGURES_ASKED and not (asked_for or fits)
        # 'a five-storey building'
        of_a_noun = figure and bool(quantity.unit) and quantity.text.endswith(f"-{quantity.unit}")
        measure = counts and not asked_for and bool(kinds_of_unit(quantity.text))
        if begin in aside or off or half_time or of_a_noun or measure:
            yield (start, end), "difference"
        elif asked_for:
            yield (start, end), COUNTED
        else:
            yield (start, end), OTHER_COUNTED if alone and any(counted) and quantity.unit else "quantity"


def asks_how_far_off(question: Question) -> bool:
    """Whether it is asked by how much one figure differs from another: 'how many more'."""
    return _COMPARING.search(question.as_read) is not None


def _asks_for_nothing_else(question: Question) -> bool:
    """Whether a question has no words but names, days and what it counts: 'how many passengers were hurt' may ask for
    people."""
    focus = set(question.focus)
    return all(word.matches[0].term in focus for word in question.words if not word.name and not word.dated)
