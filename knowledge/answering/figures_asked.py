"""Which of the stretches of a statement may tell the price, the age, the margin or the time that is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.answering.question_form import asks_age
from knowledge.answering.slices import touches
from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.answering.typed_places import COUNTED
from knowledge.answering.winners import asks_margin
from knowledge.extraction.ages import ages
from knowledge.question import Asked
from knowledge.retrieval.features.in_other_words import costs_nothing
from knowledge.words.unit_kinds import kinds_of_unit

UNTIL = frozenset("until till bis до по hasta fino até jusqu'au jusqu’au jusqu'à jusqu’à".split())
"""Words before a day on which something ends."""
_TOLD_OF_PRICES = frozenset({"money", "share"})
"""A price rises by so much money or by so many per cent."""


def until(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Where it is asked how long something lasts and no time is read in the statement, until when it does."""
    if reading.question.asked is not Asked.HOW_LONG or any(
        kind in ("quantity", COUNTED, "date") for kind in reading.typed.values()
    ):
        return chosen
    ends = [at for at, word in enumerate(reading.words) if word.text.lower() in UNTIL]
    return [one for one in chosen if one[0] in ends or one[0] - 1 in ends] or chosen


def prices(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """What holds an amount of money, or says that it is free, where a price is asked for and told: '12' is none in
    '£3 under 12'. What is measured otherwise is no price at all."""
    if reading.question.asked is not Asked.HOW_MUCH or reading.question.measures != {"money"}:
        return chosen
    start = reading.evidence.fact.start
    amounts, others = list(costs_nothing(reading.evidence)), []
    for one in reading.evidence.fact.quantities:
        place = (one.start - start, one.end - start)
        if not _TOLD_OF_PRICES.isdisjoint(kinds_of_unit(f"{one.text} {one.unit}")):
            amounts.append(place)
        elif kinds_of_unit(one.unit) or one.unit == "phone":
            others.append(place)
    if amounts:
        return [one for one in chosen if _touch(reading, one, amounts)] or chosen
    return [one for one in chosen if not _touch(reading, one, others)]


def ages_told(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """What tells an age, where one is asked for: '17 goals' are none."""
    if not asks_age(reading.question):
        return chosen
    told = ages(reading.statement)
    return [one for one in chosen if _touch(reading, one, told)]


def margins(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """What follows 'by', where it is asked by how much somebody won: their score alone tells nothing of it."""
    if not asks_margin(reading.question):
        return chosen
    return [one for one in chosen if "by" in reading.low[max(0, one[0] - 1) : one[1]]]


def _touch(reading: StatementWords, stretch: Stretch, places: Sequence[tuple[int, int]]) -> bool:
    return touches(reading.words[stretch[0]].start, reading.words[stretch[1]].end, places)
