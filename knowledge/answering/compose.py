"""Ranked facts -> Answer."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.answer import Answer, Status
from knowledge.answering.agreement import reconcile
from knowledge.answering.cite import citation, cite
from knowledge.answering.confidence import confidence, status
from knowledge.answering.short_answer import short_answer
from knowledge.fact import DateSpan
from knowledge.question import Question
from knowledge.retrieval import Ranked
from knowledge.retrieval.ranking import parts

_NO_MONTHS = frozenset("the ago day days week weeks month months year years назад дней дня день недель недели".split())
_OVERVIEW = 5  # facts that a word or two get, newest first
_ALIKE = 0.8  # Jaccard share of terms from which two statements of different articles are one


def compose(question: Question, ranked: Sequence[Ranked], limit: int) -> Answer:
    """The answer that the ranked facts make: at most `limit` facts, each statement once."""
    probability = confidence(question, ranked)
    agreement = reconcile(question, ranked)
    ranked = agreement.ranked
    reached = status(question, ranked, probability)
    if question.overview:
        ranked = [*sorted(ranked[:_OVERVIEW], key=_newest_first), *ranked[_OVERVIEW:]]
    told, repeats = _each_once(ranked, limit)
    short = told and reached is not Status.NOT_FOUND and not question.overview
    found = short_answer(told[0].evidence) if short else None
    facts = []
    for at, one in enumerate(told):
        fact = cite(one.evidence.fact, one.evidence.article, one.score)
        again = tuple(citation(cite(other.evidence.fact, other.evidence.article)) for other in repeats[at])
        emphasis = found if at == 0 else None
        facts.append(
            fact.model_copy(
                update={
                    "repeated_by": again,
                    "emphasis": emphasis,
                    "features": one.features,
                    "parts": parts(one),
                    "superseded_by": agreement.superseded.get(one.evidence.fact.id),
                }
            )
        )
    words = facts[0].statement[found[0] : found[1]] if found else None
    day = _day_meant(told[0], found) if found else None
    return Answer(
        question=question.text,
        question_as_read=question.as_read,
        status=reached,
        facts=tuple(facts),
        short_answer=words,
        short_answer_date=day,
        conflict=agreement.conflict,
        follows=question.follows,
        overview=question.overview and all(word.known for word in question.words),
        confidence=probability,
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


def _newest_first(ranked: Ranked) -> tuple[int, float]:
    day = ranked.evidence.article.published_on
    return -(day.toordinal() if day else 0), -ranked.score


def _each_once(ranked: Sequence[Ranked], limit: int) -> tuple[list[Ranked], list[list[Ranked]]]:
    """The first `limit` facts that say different things, and for each those that repeat it."""
    told: list[Ranked] = []
    repeats: list[list[Ranked]] = []
    for one in ranked:
        words = set(one.evidence.fact.terms)
        for at, other in enumerate(told):
            known = set(other.evidence.fact.terms)
            if len(words & known) >= _ALIKE * len(words | known):
                if one.evidence.fact.article != other.evidence.fact.article:
                    repeats[at].append(one)
                break
        else:
            if len(told) == limit:
                break
            told.append(one)
            repeats.append([])
    return told, repeats
