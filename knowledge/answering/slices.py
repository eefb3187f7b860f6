"""Slices `[start, end)` of a statement beside one another."""

from __future__ import annotations

from collections.abc import Iterable


def touches(start: int, end: int, places: Iterable[tuple[int, int]]) -> bool:
    """Whether a slice has a part of one of these."""
    return any(begin < end and start < stop for begin, stop in places)
