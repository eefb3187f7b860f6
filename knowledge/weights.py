"""Learned weights: what each feature counts, for all kinds of question alike or for one of them."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge.question import Asked

Weights = Mapping[str, float]
"""What each feature weighs, by its whole name: with the kind of question before it where it counts for that alone."""


def for_kind(weights: Weights, asked: Asked) -> dict[str, float]:
    """What each feature weighs in all for one kind of question.

    >>> for_kind({"names": 1.0, "who|names": 0.5, "when|names": -2.0}, Asked.WHO)["names"]
    1.5
    """
    prefix = f"{asked}|"
    own = {name.removeprefix(prefix): weight for name, weight in weights.items() if name.startswith(prefix)}
    return {name: weights.get(name, 0.0) + own.get(name, 0.0) for name in weights.keys() | own}
