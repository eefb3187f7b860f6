"""The figures of one size, and how they are told."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from speed_corpus import KINDS

OURS = "briefing-bot"
ALL = "all"


class Times(NamedTuple):
    """Milliseconds of questions: the median, the 95th percentile, the most; and the share whose sentence was among the
    first three, None where no sentence is known to be right."""

    asked: int
    p50: float
    p95: float
    most: float
    found: float | None


class Figures(NamedTuple):
    """What one size cost. `times` are by way to search, then by kind of question."""

    facts: int
    articles: int
    times: dict[str, dict[str, Times]]
    answering: dict[str, float]
    building: dict[str, float]


def times_of(answers: Sequence[Mapping[str, Any]]) -> dict[str, Times]:
    """The times of each kind of question, and of all together."""
    return {
        kind: _times([one for one in answers if kind in (ALL, one["kind"])])
        for kind in (*KINDS, ALL)
        if kind == ALL or any(one["kind"] == kind for one in answers)
    }


def _times(answers: Sequence[Mapping[str, Any]]) -> Times:
    ordered = sorted(one["ms"] for one in answers)
    right = [one["right"] for one in answers if one["right"] is not None]
    return Times(
        asked=len(ordered),
        p50=percentile(ordered, 0.5),
        p95=percentile(ordered, 0.95),
        most=ordered[-1],
        found=sum(right) / len(right) if right else None,
    )


def percentile(ordered: Sequence[float], share: float) -> float:
    """The smallest value that at least this share of the values do not exceed (nearest rank)."""
    return ordered[max(math.ceil(share * len(ordered)) - 1, 0)]


def report(figures: Figures) -> str:
    """The figures of one size as Markdown."""
    lines = [f"## {figures.facts:,} facts in {figures.articles:,} articles", ""]
    lines += _table(
        ("milliseconds", "questions", "p50", "p95", "most", "sentence among the first three"),
        (
            (f"{way}, {kind}" if way == OURS else way, str(one.asked), *map(_short, one[1:4]), _share(one.found))
            for way, kinds in figures.times.items()
            for kind, one in kinds.items()
            if way == OURS or kind == ALL
        ),
    )
    for name, values in (("answering", figures.answering), ("building", figures.building)):
        lines += _table((name, ""), ((what, _short(value)) for what, value in values.items()))
    return "\n".join(lines)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    bars = ["---", *("---:" for _ in head[1:])]
    return [f"| {' | '.join(cells)} |" for cells in (head, bars, *rows)] + [""]


def _short(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.0%}"
