"""Whether answers are as often right as their confidence says."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

from knowledge.article import Frozen
from knowledge.evaluation.outcome import Outcome

_BINS = 10


class Bin(Frozen):
    """The questions answered with a confidence in [low, high), and in 1 itself in the last bin.

    `confidence` is their mean confidence and `right` the share whose first fact is right, None when there are none.
    A question that nothing answers is never right.
    """

    low: float
    high: float
    questions: int
    confidence: float | None
    right: float | None


def calibrate(outcomes: Sequence[Outcome]) -> tuple[Bin, ...]:
    """Ten bins of equal width, from no confidence to full."""
    members: list[list[Outcome]] = [[] for _ in range(_BINS)]
    for outcome in outcomes:
        members[min(int(outcome.answer.confidence * _BINS), _BINS - 1)].append(outcome)
    return tuple(
        Bin(
            low=at / _BINS,
            high=(at + 1) / _BINS,
            questions=len(inside),
            confidence=statistics.fmean(one.answer.confidence for one in inside) if inside else None,
            right=statistics.fmean(one.right for one in inside) if inside else None,
        )
        for at, inside in enumerate(members)
    )
