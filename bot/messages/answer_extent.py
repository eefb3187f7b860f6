"""How much of an answer is shown: at first what it takes, with each 'more' the next facts."""

from __future__ import annotations

from knowledge import Answer, Status

MOST = 10
"""Facts that an answer can grow to; what stands further down the list has little to do with the question."""

STEP = 3
"""Facts that 'more' adds, and those that are shown where none is sure."""


def usual_extent(answer: Answer) -> int:
    """The facts shown at first: one that answers, a few where sources disagree or it is not sure what is meant."""
    sure = answer.status is Status.ANSWERED and not answer.conflict and not answer.readings
    return 1 if sure else STEP


def shortened(answer: Answer, count: int | None = None) -> Answer:
    """The answer with its first `count` facts, as many as usual unless told; of several answers, each as usual."""
    if answer.answers:
        each = tuple(shortened(one) for one in answer.answers)
        return answer.model_copy(update={"answers": each, "facts": tuple(fact for one in each for fact in one.facts)})
    return answer.model_copy(update={"facts": answer.facts[: usual_extent(answer) if count is None else count]})
