"""Which of the stretches of a statement may tell the price, the age, the margin or the time that is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.answering.question_form import asks_age
from knowledge.answering.slices import touches
from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.answering.typed_places import COUNTED
from knowledge.answering.winners import asks_margin
from knowledge.extraction.ages import ages
from knowledge.question import Asked
from knowledge.retrieval.features.in_other_words import costs_nothing
from knowledge.retrieval.features.measures import NUMERIC
from knowledge.words import fold, stem
from knowledge.words.unit_kinds import kinds_asked, kinds_of_unit

_OF_A_NOUN = re.compile(
    r"\bwhat(?:['’]s| is| was| are| were) the (?:[\w-]+ )?(?P<noun>[\w-]+)(?: of\b|\W*$)",
    re.IGNORECASE,
)
_SIGNS = ",;:."
UNTIL = frozenset("until till bis до по hasta fino até jusqu'au jusqu’au jusqu'à jusqu’à".split())
"""Words before a day on which something ends."""
_TOLD_OF_PRICES = frozenset({"money", "share"})
"""A price rises by so much money or by so many per cent."""


def until(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Where it is asked how long something lasts and the statement has no length of time, until when it does: up to the
    end of the day that it names."""
    if reading.question.asked is not Asked.HOW_LONG or any(
        kind in ("quantity", COUNTED) for kind in reading.typed.values()
    ):
        return chosen
    days = [place for place, kind in reading.typed.items() if kind == "date"]
    ends = [at for at, word in enumerate(reading.words) if word.text.lower() in UNTIL]
    found = [one for one in chosen if one[0] in ends or one[0] - 1 in ends]
    if not days:
        return found or chosen
    near = 5  # characters of an article
    closes = {end for start, end in days if any(0 < start - reading.words[at].end <= near for at in ends)}
    closing = [one for one in found if reading.words[one[1]].end in closes]
    return closing or chosen


def prices(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """What holds an amount of money, or says that it is free, where a price is asked for and told: '12' is none in
    '£3 under 12'. What is measured otherwise is no price at all; for whom it is free beside what others pay, only where
    these are asked about."""
    if reading.question.asked is not Asked.HOW_MUCH or reading.question.measures != {"money"}:
        return chosen
    start = reading.evidence.fact.start
    free = costs_nothing(reading.evidence)
    amounts: list[tuple[int, int]] = []
    others: list[tuple[int, int]] = []
    perhaps: list[tuple[int, int]] = []  # in a currency that nobody has heard of
    for one in reading.evidence.fact.quantities:
        place = (one.start - start, one.end - start)
        if not _TOLD_OF_PRICES.isdisjoint(kinds_of_unit(f"{one.text} {one.unit}")):
            amounts.append(place)
        elif kinds_of_unit(one.unit) or one.unit == "phone":
            others.append(place)
        elif one.unit:
            perhaps.append(place)
    if amounts or perhaps:
        free = [place for place in free if _asked_beside(reading, place)]
    amounts += free
    if amounts:
        return [one for one in chosen if _touch(reading, one, amounts)] or chosen
    return [one for one in chosen if not _touch(reading, one, others)]


def _asked_beside(reading: StatementWords, place: tuple[int, int]) -> bool:
    """Whether the clause of a slice holds something that is asked about other than its price."""
    start = max(reading.statement.rfind(sign, 0, place[0]) for sign in _SIGNS) + 1
    end = min([at for sign in _SIGNS if (at := reading.statement.find(sign, place[1])) >= 0] + [len(reading.statement)])
    met = {reading.met[at] for at, word in enumerate(reading.words) if start <= word.start and word.end <= end} - {None}
    words = reading.question.words
    return any(not kinds_asked(fold(words[at].text)) for at in met if at is not None)


def ages_told(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """What tells an age, where one is asked for: '17 goals' are none."""
    if not asks_age(reading.question):
        return chosen
    told = ages(reading.statement)
    return [one for one in chosen if _touch(reading, one, told)]


def beside_its_noun(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """The number that stands beside the noun asked for, in English: 'a magnitude 7.6 earthquake killed 240 people'."""
    noun = _OF_A_NOUN.search(reading.question.as_read) if reading.question.asked in NUMERIC else None
    if noun is None or not reading.parts:
        return chosen
    term = stem(noun["noun"].casefold(), "en")
    at_noun = [at for at, word in enumerate(reading.words) if word.term == term]
    beside = {at + step for at in at_noun for step in (-1, 1, 2)}
    figures = {at for at in beside if 0 <= at < len(reading.words) and reading.words[at].number}
    fact = reading.evidence.fact
    counting = {one.start - fact.start for one in fact.quantities if one.unit.islower() and not kinds_of_unit(one.text)}
    last = dict(one for one in _typed_words(reading) if one[0] in figures)
    last |= {at: at for at in figures if reading.words[at].start in counting}  # '7.6 earthquake' counts none
    return [one for one in chosen if last.get(one[0]) == one[1]] or chosen


def _typed_words(reading: StatementWords) -> Iterator[Stretch]:
    """The words of each typed slice."""
    for start, end in reading.typed:
        inside = reading.words_in((start, end))
        if inside:
            yield inside[0], inside[-1]


def margins(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """What follows 'by', where it is asked by how much somebody won: their score alone tells nothing of it."""
    if not asks_margin(reading.question):
        return chosen
    return [one for one in chosen if "by" in reading.low[max(0, one[0] - 1) : one[1]]]


def _touch(reading: StatementWords, stretch: Stretch, places: Sequence[tuple[int, int]]) -> bool:
    return touches(reading.words[stretch[0]].start, reading.words[stretch[1]].end, places)
