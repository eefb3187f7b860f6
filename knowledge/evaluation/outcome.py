"""One question of a set, what came back for it, and what each measure makes of that."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from knowledge.answer import Answer, Status
from knowledge.evaluation.metrics import exact_match, f1, holds
from knowledge.evaluation.question_set import GoldQuestion
from knowledge.evaluation.right_fact import is_right_fact

SHOWN = 3
"""The facts that people see unless they ask for more."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A question and its answer. `baseline_places` are the places of the right fact that the simple ways give, by name.

    A place counts from 1; 0 means that no fact looked at is right.
    """

    gold: GoldQuestion
    answer: Answer
    baseline_places: Mapping[str, int]

    @property
    def place(self) -> int:
        """The place of the first right fact."""
        return place_of(self.gold, ((fact.article_id, fact.statement) for fact in self.answer.facts))

    @property
    def answered(self) -> bool:
        """Whether the answer says that it is one."""
        return self.answer.status is Status.ANSWERED

    @property
    def right(self) -> bool:
        """Whether the first fact is right."""
        return self.place == 1


def place_of(gold: GoldQuestion, facts: Iterable[tuple[str, str]]) -> int:
    """The place, from 1, of the first right one among facts given as (article id, statement); 0 when none is."""
    right = (at for at, (article_id, statement) in enumerate(facts, 1) if is_right_fact(gold, article_id, statement))
    return next(right, 0)


RANKING: dict[str, Callable[[int], float]] = {
    "A@1": lambda place: float(place == 1),
    "A@3": lambda place: float(1 <= place <= 3),
    "MRR": lambda place: 1 / place if place else 0.0,
}
"""What a place is worth, by the name of the measure; over answerable questions."""


def _both_shown(outcome: Outcome) -> float | None:
    gold = outcome.gold
    if not (gold.conflict or gold.kind == "conflict"):
        return None
    shown = [fact.statement for fact in outcome.answer.facts[:SHOWN] if fact.article_id in gold.articles]
    return float(all(any(holds(statement, answer) for statement in shown) for answer in gold.answers))


def _stale_first(outcome: Outcome) -> float | None:
    gold = outcome.gold
    if not gold.stale_answers:
        return None
    first = outcome.answer.facts[0].statement if outcome.answer.facts else ""
    stale = any(holds(first, answer) for answer in gold.stale_answers)
    return float(stale and not any(holds(first, answer) for answer in gold.answers))


ANSWERING: dict[str, Callable[[Outcome], float | None]] = {
    "F1": lambda one: f1(one.answer.short_answer, one.gold.answers) if one.gold.answerable else None,
    "EM": lambda one: exact_match(one.answer.short_answer, one.gold.answers) if one.gold.answerable else None,
    "coverage": lambda one: float(one.answered) if one.gold.answerable else None,
    "precision": lambda one: float(one.right) if one.answered else None,
    "false answers": lambda one: None if one.gold.answerable else float(one.answered),
    "both shown": _both_shown,
    "stale first": _stale_first,
}
"""What an outcome is worth, by the name of the measure; None when it does not count for it."""
