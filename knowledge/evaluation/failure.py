"""What went wrong with a question, and which features of the ranking led there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from knowledge.answer import CitedFact, Status
from knowledge.article import Frozen
from knowledge.evaluation.metrics import f1
from knowledge.evaluation.outcome import ANSWERING, Outcome, place_of

_MOST_FEATURES = 6
_POOR_F1 = 0.5


class Fault(StrEnum):
    """The ways to fail."""

    WRONG_FACT = "wrong fact first"
    STALE = "stale figure first"
    ONE_SIDE = "sources disagree, not all sides shown"
    WITHHELD = "right fact, not called an answer"
    SHORT_ANSWER = "right fact, wrong short answer"
    FALSE_ANSWER = "answered, though nothing answers it"


class ToldFact(Frozen):
    """A fact of an answer. `place` counts from 1, `score` is the ranking's."""

    place: int
    article_id: str
    statement: str
    score: float


class Failure(Frozen):
    """A question with all that is needed to see why it failed.

    `right` is the first right fact wherever it stands among all facts that were ranked, None when none of them is right
    (or none could be); `in_edition` says whether any fact of the edition would have been. `misled` are the features
    that put the first fact before the right one: weight times difference of the two facts, the strongest first.
    """

    id: str
    question: str
    kind: str
    faults: tuple[Fault, ...]
    expected: tuple[str, ...]
    status: Status
    short_answer: str | None
    confidence: float
    first: ToldFact | None
    right: ToldFact | None
    in_edition: bool
    misled: dict[str, float]


def faults_of(outcome: Outcome) -> tuple[Fault, ...]:
    """All that is wrong with an outcome, () when it is as it should be."""
    gold, answer = outcome.gold, outcome.answer
    if not gold.answerable:
        return (Fault.FALSE_ANSWER,) if outcome.answered else ()
    found = []
    if not outcome.right:
        found.append(Fault.WRONG_FACT)
    if ANSWERING["stale first"](outcome):
        found.append(Fault.STALE)
    if ANSWERING["both shown"](outcome) == 0.0:
        found.append(Fault.ONE_SIDE)
    if outcome.right and not outcome.answered:
        found.append(Fault.WITHHELD)
    if outcome.right and f1(answer.short_answer, gold.answers) < _POOR_F1:
        found.append(Fault.SHORT_ANSWER)
    return tuple(found)


def failure_of(outcome: Outcome, further: Sequence[CitedFact], in_edition: bool) -> Failure:
    """The failure of an outcome. `further` are the facts that the question gives when as many are asked for as were
    ranked; the first need not be the same, for an answer to a few bare words puts the newest of its facts first.
    """
    gold, answer = outcome.gold, outcome.answer
    first = answer.facts[0] if answer.facts else None
    place = place_of(gold, ((fact.article_id, fact.statement) for fact in further))
    right = further[place - 1] if place else None
    return Failure(
        id=gold.id,
        question=gold.question,
        kind=gold.kind,
        faults=faults_of(outcome),
        expected=gold.answers if gold.answerable else (),
        status=answer.status,
        short_answer=answer.short_answer,
        confidence=answer.confidence,
        first=_told(first, 1) if first else None,
        right=_told(right, place) if right else None,
        in_edition=in_edition,
        misled=misleading(first.parts, right.parts) if first and right else {},
    )


def misleading(wrong: Mapping[str, float], right: Mapping[str, float]) -> dict[str, float]:
    """The features that speak for the wrong fact rather than the right one, the strongest first, by their parts in the
    scores of both.

    >>> misleading({"bm25": 3.0, "fits": 0.0}, {"bm25": 1.5, "fits": 2.0})
    {'bm25': 1.5}
    """
    names = wrong.keys() | right.keys()
    gaps = {name: wrong.get(name, 0.0) - right.get(name, 0.0) for name in names}
    strongest = sorted((name for name in gaps if gaps[name] > 0), key=lambda name: (-gaps[name], name))
    return {name: gaps[name] for name in strongest[:_MOST_FEATURES]}


def _told(fact: CitedFact, place: int) -> ToldFact:
    return ToldFact(place=place, article_id=fact.article_id, statement=fact.statement, score=fact.score)
