"""Where the best words of the first fact hardly answer, a fact behind it that answers better may pass.

A sentence may hold all words of a question and leave out what is asked for ('The regatta was won by half a length.'),
which stands in the next one. How well the words of a fact would answer costs more to find out than all features of the
ranker, so it is only asked of few facts, and only there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from knowledge.answering.short_answer import ShortAnswer, short_answer
from knowledge.extraction.weekdays import weekdays_in
from knowledge.question import Asked
from knowledge.retrieval import Evidence, Ranked
from knowledge.retrieval.filters import departs
from knowledge.retrieval.ranking import in_order, weights

LOOKED_AT = 2
"""So many facts, the best by the ranker, are looked at: a third passes rarely and costs as much."""

CLOSE = 2.0
"""A fact whose score lies further below the first one's is no rival to it."""

ANSWERS = 1.0
"""A short answer with a higher score surely answers; one with less than 0 does so worse than none."""

ANSWERS_BETTER = "answers_better"
"""The feature by which they are told apart: how much better a fact's short answer is than the poorest of them; a fact
without any has a score of 0, that of having no answer."""

AnswerOf = Callable[[Evidence], ShortAnswer | None]
"""The short answer of a fact."""


def by_answer(
    ranked: Sequence[Ranked], answer_of: AnswerOf = short_answer, weight: float | None = None
) -> list[Ranked]:
    """The facts with the close ones in a new order: their scores rise by how well they answer; the rest as it was.

    `weight` is what the feature counts, as learned by `benchmarks/train_ranker.py` unless told.
    """
    close = close_calls(ranked, answer_of)
    if len(close) < 2:
        return _of_the_days_asked(ranked)
    scale = weights()[ANSWERS_BETTER] if weight is None else weight
    told = [
        Ranked(one.evidence, one.features | {ANSWERS_BETTER: value}, one.score + scale * value)
        for one, value in zip(close, answers_better([answer_of(one.evidence) for one in close]), strict=True)
    ]
    return _of_the_days_asked([*in_order(told), *ranked[len(close) :]])


def _of_the_days_asked(ranked: Sequence[Ranked]) -> list[Ranked]:
    """The facts with a close one first that tells of the day of the week whose hours are asked for, where the first
    does not: 'When does the pool open on Thursday?' is not answered by when it opens for the winter."""
    question = ranked[0].evidence.question if ranked else None
    if question is None or question.asked is not Asked.WHEN:
        return list(ranked)
    days = weekdays_in(question.as_read, question.language)
    if not days:
        return list(ranked)
    close = [one for one in ranked if ranked[0].score - one.score <= CLOSE]
    telling = [one for one in close if days & weekdays_in(one.evidence.fact.statement, one.evidence.article.language)]
    first = [one for one in telling[:1] if departs(one.evidence) == departs(ranked[0].evidence)]
    return [*first, *(one for one in ranked if one not in first)]


def close_calls(ranked: Sequence[Ranked], answer_of: AnswerOf = short_answer) -> list[Ranked]:
    """The first facts of all, as far as they are no further behind and keep alike to what the question lays down; the
    first alone where its words answer."""
    if not ranked or _score(answer_of(ranked[0].evidence)) > ANSWERS:
        return list(ranked[:1])
    found: list[Ranked] = []
    for one in ranked[:LOOKED_AT]:
        if ranked[0].score - one.score > CLOSE or departs(one.evidence) != departs(ranked[0].evidence):
            break
        found.append(one)
    return found


def answers_better(answers: Sequence[ShortAnswer | None]) -> list[float]:
    """The feature of facts that have these short answers."""
    scores = [_score(answer) for answer in answers]
    return [score - min(scores) for score in scores]


def _score(answer: ShortAnswer | None) -> float:
    return answer.score if answer else 0.0
