"""Ranked facts -> Answer."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence

from knowledge.answer import Answer, CitedFact, Status
from knowledge.answering.agreement import reconcile
from knowledge.answering.cite import citation, cite
from knowledge.answering.confidence import confidence, perhaps, status
from knowledge.answering.readings import readings
from knowledge.answering.repeats import Told, confirmed, each_once
from knowledge.answering.short_answer import short_answer
from knowledge.fact import DateSpan
from knowledge.question import Question
from knowledge.retrieval import Ranked
from knowledge.retrieval.ranking import parts

_NO_MONTHS = frozenset("the ago day days week weeks month months year years назад дней дня день недель недели".split())
_MEANT = 0.3  # probability of an answer from which it is worth to say that the question may mean two things
_OVERVIEW = 5  # facts that a word or two get, newest first of those that hold any of them


def compose(question: Question, ranked: Sequence[Ranked], limit: int) -> Answer:
    """The answer that the ranked facts make: at most `limit` facts, each statement once."""
    probability = confidence(question, ranked)
    agreement = reconcile(question, ranked)
    ranked = agreement.ranked
    reached = status(question, ranked, probability)
    either = None if agreement.settled or probability < _MEANT else readings(question, ranked)
    if either:
        ranked = [ranked[0], either[0], *(one for one in ranked[1:] if one is not either[0])]
        reached = Status.CLOSEST
    if question.overview:
        ranked = [*sorted(ranked[:_OVERVIEW], key=_held_then_newest), *ranked[_OVERVIEW:]]
    told = each_once(ranked, limit)
    short = told and reached is not Status.NOT_FOUND and not question.overview
    best = short_answer(told[0].ranked.evidence) if short and not agreement.current else None
    found = (agreement.current or (best and best.place)) if short else None
    if found and question.follows and _said_already(question, told[0].ranked.evidence.fact.statement[slice(*found)]):
        found = None
    if reached is Status.ANSWERED:
        told[0] = confirmed(told[0], [one for one in ranked if one.evidence.fact.id not in agreement.superseded], found)
    facts = [_cited(one, agreement.superseded, found if at == 0 else None) for at, one in enumerate(told)]
    return Answer(
        question=question.text,
        question_as_read=question.as_read,
        status=reached,
        facts=tuple(facts),
        short_answer=facts[0].statement[found[0] : found[1]] if found else None,
        short_answer_date=_day_meant(told[0].ranked, found) if found else None,
        conflict=agreement.conflict,
        follows=question.follows,
        overview=question.overview and all(word.known for word in question.words),
        confidence=probability,
        language=facts[0].language if facts and facts[0].language != question.language else "",
        readings=either[1] if either else (),
        perhaps=reached is Status.CLOSEST and not either and perhaps(question, ranked, probability),
    )


def _said_already(question: Question, answer: str) -> bool:
    """Whether the question itself has all the words of an answer: 'July' is none to 'And in July?'."""
    asked = set(re.findall(r"\w+", question.as_read.casefold()))
    return asked.issuperset(re.findall(r"\w+", answer.casefold()))


def _cited(told: Told, superseded: Mapping[int, dt.date], emphasis: tuple[int, int] | None) -> CitedFact:
    one = told.ranked
    again = tuple(citation(cite(other.evidence.fact, other.evidence.article)) for other in told.repeats)
    return cite(one.evidence.fact, one.evidence.article, one.score).model_copy(
        update={
            "repeated_by": again,
            "origins": told.origins,
            "introduced_by": one.evidence.introducer.statement if one.evidence.introducer else "",
            "emphasis": emphasis,
            "features": one.features,
            "parts": parts(one),
            "superseded_by": superseded.get(one.evidence.fact.id),
        }
    )


def together(question: str, answers: Sequence[Answer]) -> Answer:
    """The answers to the questions of one message as one: the first, with the facts of all."""
    facts = tuple(fact for answer in answers for fact in answer.facts)
    read = " ".join(answer.question_as_read for answer in answers)
    asked = " ".join(answer.question for answer in answers)
    return answers[0].model_copy(
        update={
            "question": question,
            "question_as_read": question if read == asked else read,
            "facts": facts,
            "context": answers[-1].context,
            "answers": tuple(answers),
        }
    )


def _day_meant(ranked: Ranked, found: tuple[int, int]) -> str | None:
    """The resolved day of a relative date in the short answer, in ISO form; '14 July' speaks for itself."""
    fact = ranked.evidence.fact
    start, end = fact.start + found[0], fact.start + found[1]
    meant = (date for date in fact.dates if date.relative and date.start < end and start < date.end)
    return next((date.iso for date in meant if not _tells_day_and_month(date)), None)


def _tells_day_and_month(date: DateSpan) -> bool:
    """Whether a reader needs no resolving: the day's number stands there, and a word that can be the month."""
    words = re.findall(r"[^\W\d_]{3,}", date.text)
    number = re.search(rf"(?<!\d){date.since.day}(?!\d)", date.text)
    return bool(number) and any(word.casefold() not in _NO_MONTHS for word in words)


def _held_then_newest(ranked: Ranked) -> tuple[bool, int, float]:
    day = ranked.evidence.article.published_on
    return not any(ranked.evidence.hits), -(day.toordinal() if day else 0), -ranked.score
