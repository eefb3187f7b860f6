"""The order of stories: their signals, added up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from knowledge.digest.report import Report
from knowledge.digest.signals import deaths, novelty, official_voices, prominence, reach, sources
from knowledge.digest.statements import Statements


def importances(stories: Sequence[Sequence[Report]], told: Statements, rarity: Mapping[str, float]) -> list[float]:
    """How important each story is among these: the sum of its signals, each put on a scale of 0 to 1 by the window.

    All weigh the same. Weights learned from a handful of digests would fit those; equal ones do hardly worse than the
    best there could be (Dawes, "The robust beauty of improper linear models", American Psychologist 34, 1979).
    """
    signals = [
        [sources(story) for story in stories],
        [official_voices(story) for story in stories],
        [prominence(story) for story in stories],
        [reach(story) for story in stories],
        [deaths(story) for story in stories],
        [novelty(story, told, rarity) for story in stories],
    ]
    return [sum(values) for values in zip(*map(_scaled, signals), strict=True)]


def _scaled(values: Sequence[float]) -> list[float]:
    """From 0, the least, to 1, the most; all 0 when they are equal, for then they tell nothing."""
    low, high = min(values, default=0.0), max(values, default=0.0)
    return [(value - low) / (high - low) if high > low else 0.0 for value in values]
