"""Whether a report replaces what an older one gives: in so many words, or by another answer some days later."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import lru_cache

from knowledge.answering.changes_told import fills_a_post, is_post, moves_a_day
from knowledge.answering.corrections import Correction, Figure, changed_to
from knowledge.answering.given import asks_day, asks_figure, counted, given, gives_another
from knowledge.answering.same_topic import misses, one_topic, same_story, worded_alike
from knowledge.extraction.tense import speaks_of_the_future
from knowledge.question import Asked, Question
from knowledge.retrieval import Evidence, Ranked
from knowledge.retrieval.asked_words import SURELY_ASKED
from knowledge.words import tokenize
from knowledge.words.unit_kinds import kinds_of_unit

_GROWTH = 10.0  # a toll may rise so many times over from one report to the next
_NEAR = 3.0
"""A fact whose score lies further below the older one's answers another question, unless it holds as much."""
_ONE_POST = 4
"""So many words apart may stand what tells a post: 'minister for foreign and European affairs'."""
_PARTED = re.compile("[,;:—]")
SAME_TIME = dt.timedelta(days=3)
"""Reports this close together disagree, rather than correct each other."""


def corrects(question: Question, newer: Ranked, older: Ranked, corrected: Sequence[Correction]) -> bool:
    """Whether a report replaces what an older one gives: in so many words, or by another answer some days later."""
    if not _is_later(newer, older):
        return False
    if _takes_back(question, older, corrected):
        return same_story(newer, older)
    if not one_topic(newer, older):
        return False
    replaced = (_takes_over, _moved, _came_about, _succeeded)
    if any(one(question, newer, older) for one in replaced):
        return same_story(newer, older)
    return (
        day_of(newer) - day_of(older) > SAME_TIME
        and same_story(newer, older)
        and (not question.focus or not set(question.focus).isdisjoint(newer.evidence.fact.terms))
        and not misses(newer.evidence, older.evidence)
        and (older.score - newer.score <= _NEAR or _holds_as_much(newer.evidence, older.evidence))
        and (
            asks_figure(question) or (worded_alike(newer, older) and _tells_of_the_same(newer.evidence, older.evidence))
        )
        and gives_another(question, newer.evidence, older.evidence, _GROWTH)
    )


def _tells_of_the_same(newer: Evidence, older: Evidence) -> bool:
    """Whether a fact holds the words of the question that an older one surely holds as surely: a toll is told in many
    words, but pictures that are published are no launch."""
    pairs = zip(newer.question.words, newer.hits_near, older.hits, strict=True)
    return all(here > SURELY_ASKED or there <= SURELY_ASKED for word, here, there in pairs if not word.name)


def _holds_as_much(newer: Evidence, older: Evidence) -> bool:
    """Whether a fact itself holds every word of the question that an older one holds."""
    return all(here or not there for here, there in zip(newer.hits, older.hits, strict=True))


def corrects_in_words(question: Question, newer: Ranked, older: Ranked, corrected: Sequence[Correction]) -> bool:
    """Whether a report, however little of the question it holds, says that what an older one gives no longer holds."""
    return _is_later(newer, older) and _takes_back(question, older, corrected) and same_story(newer, older)


def _is_later(newer: Ranked, older: Ranked) -> bool:
    """Whether one report is later than another; of one without a day nobody knows."""
    return older.evidence.article.published_on is not None and day_of(newer) > day_of(older)


def _takes_back(question: Question, older: Ranked, corrected: Sequence[Correction]) -> bool:
    former = {correction.former.value for correction in corrected}
    figures = older.evidence.fact.quantities
    answers = given(question, older.evidence) if len(figures) > 1 or not asks_figure(question) else figures
    return bool(former) and not former.isdisjoint(answer.value for answer in answers)


@lru_cache(maxsize=64)
def _changed_to(evidence: Evidence) -> tuple[Figure, ...]:
    """The figures to which something has changed, as a fact says."""
    fact = evidence.fact
    return changed_to(fact.statement, fact.quantities, evidence.article.language, fact.start)


def _takes_over(question: Question, newer: Ranked, older: Ranked) -> bool:
    """Whether a report says to what the figure that an older one gives has changed since."""
    fact = newer.evidence.fact
    now = [one for one in _changed_to(newer.evidence) if _counts_the_same(question, newer.evidence, one)]
    if not (now and asks_figure(question)) or (fact.dates and all(date.until < day_of(older) for date in fact.dates)):
        return False  # 'by 1998 it had risen to 19'
    before = given(question, older.evidence)
    if not before and question.asked is Asked.HOW_MANY:
        before = counted(older.evidence)
    held_now = {figure.value for figure in now}
    if held_now & {answer.value for answer in before}:
        return False
    units = {figure.value: _unit_of(figure, newer) for figure in now}
    return any(
        kinds_of_unit(units[value]) == kinds_of_unit(answer.unit) and 1 / _GROWTH <= value / answer.value <= _GROWTH
        for value in held_now
        for answer in before
        if value > 0 and answer.value > 0
    )


def _counts_the_same(question: Question, evidence: Evidence, figure: Figure) -> bool:
    """Whether what is asked of stands, if at all, in the part of a sentence with a figure: 'the number of dead has
    risen to nine, after three of the injured died' counts no injured."""
    plain = (word for word in question.words if not (word.name or word.number or word.dated))
    asked = next((word for word in plain if word.matches[0].term not in question.focus), None)
    terms = {match.term for match in asked.matches if match.worth > SURELY_ASKED} if asked else set()
    statement = evidence.fact.statement
    places = [word.start for word in tokenize(statement, evidence.article.language) if word.term in terms]
    return not places or any(
        not _PARTED.search(statement, min(place, figure.start), max(place, figure.start)) for place in places
    )


def _moved(question: Question, newer: Ranked, older: Ranked) -> bool:
    """Whether a report says that the day which an older one gives was put off, or brought forward, to another."""
    days = {answer.value for answer in given(question, older.evidence)} if asks_day(question) else set()
    others = (date.since.toordinal() not in days for date in newer.evidence.fact.dates if date.since == date.until)
    return bool(days) and moves_a_day(newer.evidence.fact.statement) and any(others)


def _came_about(question: Question, newer: Ranked, older: Ranked) -> bool:
    """Whether a report says that something happened on a day for which, or nearly, the older one says it is planned:
    another meeting, weeks later, is another."""
    here, there = newer.evidence, older.evidence
    if not asks_day(question) or not there.fact.dates or not _tells_of_the_same(here, there):
        return False
    planned = there.fact.dates
    happened = (date.since for date in here.fact.dates if day_of(older) < date.since and date.until <= day_of(newer))
    return (
        all(plan.since > day_of(older) for plan in planned)
        and any(plan.since - SAME_TIME <= day <= plan.until + SAME_TIME for day in happened for plan in planned)
        and not speaks_of_the_future(here.fact.statement, here.article.language)
    )


def _succeeded(question: Question, newer: Ranked, older: Ranked) -> bool:
    """Whether it is asked who holds a post and a report says that it is somebody else than in the older one."""
    asks = question.asked is Asked.WHO and question.since is None and any(is_post(word.text) for word in question.words)
    told = min(map(max, newer.evidence.hits, newer.evidence.hits_title), default=0.0) > SURELY_ASKED
    if not (asks and told and fills_a_post(newer.evidence.fact.statement) and _tells_of_the_post(newer.evidence)):
        return False
    here, there = (
        [name.terms for name in one.evidence.fact.named if name.kind == "person" and name.terms.isdisjoint(asked)]
        for one in (newer, older)
        for asked in (one.evidence.asked.terms,)
    )
    return bool(here and there) and all(name.isdisjoint(other) for name in here for other in there)


def _tells_of_the_post(evidence: Evidence) -> bool:
    """Whether all words of the question that tell the post stand together in a fact: a foreign trade deal and a prime
    minister make no foreign minister."""
    places = [
        place
        for word, place in zip(evidence.question.words, evidence.positions, strict=True)
        if not (word.name or word.number or word.dated)
    ]
    return bool(places) and min(places) >= 0 and max(places) - min(places) <= _ONE_POST


def _unit_of(figure: Figure, ranked: Ranked) -> str:
    """The unit of the quantity in which a figure of a fact stands."""
    fact = ranked.evidence.fact
    start = fact.start + figure.start
    return next((one.unit for one in fact.quantities if one.start <= start < one.end), "")


def day_of(ranked: Ranked) -> dt.date:
    """The day of the report, the first of all days where it has none."""
    return ranked.evidence.article.published_on or dt.date.min
