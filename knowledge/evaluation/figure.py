"""A mean over questions, with how far it can be trusted."""

from __future__ import annotations

import random
import statistics
from collections.abc import Iterable

from knowledge.article import Frozen

RESAMPLES = 400
_SEED = 20_260_101


class Figure(Frozen):
    """A mean over `questions` questions, and the 95% interval [low, high] of a percentile bootstrap over them.

    The interval comes of `RESAMPLES` resamples with a fixed seed: the same values give the same interval. When all
    values are equal it has no width, however few they are.
    """

    value: float
    low: float
    high: float
    questions: int


def figure_of(values: Iterable[float | None]) -> Figure | None:
    """The figure over all values but None, None when there is no other.

    >>> figure_of([1.0, None, 1.0])
    Figure(value=1.0, low=1.0, high=1.0, questions=2)
    """
    counted = [value for value in values if value is not None]
    if not counted:
        return None
    value = statistics.fmean(counted)
    if min(counted) == max(counted):
        return Figure(value=value, low=value, high=value, questions=len(counted))
    draw = random.Random(_SEED)  # noqa: S311 - statistics, not secrets
    means = [sum(draw.choices(counted, k=len(counted))) / len(counted) for _ in range(RESAMPLES)]
    cuts = statistics.quantiles(means, n=40, method="inclusive")
    return Figure(value=value, low=cuts[0], high=cuts[-1], questions=len(counted))
