"""Evaluation: all figures of one run over a question set."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from knowledge.article import Frozen
from knowledge.evaluation.calibration import Bin, calibrate
from knowledge.evaluation.failure import Failure
from knowledge.evaluation.figure import RESAMPLES, Figure, figure_of
from knowledge.evaluation.outcome import ANSWERING, RANKING, Outcome

ALL = "all"


class Group(Frozen):
    """The figures over the questions of one kind, or over all.

    `figures` are by measure, `baselines` by way to search and then by measure, only those of ranking. A measure that no
    question of the group counts for is left out.
    """

    kind: str
    questions: int
    figures: dict[str, Figure]
    baselines: dict[str, dict[str, Figure]]


class Evaluation(Frozen):
    """How an edition answers a question set. `groups` are one for each kind in the order of the set, and all together.

    `elapsed_ms_p50` and `elapsed_ms_p95` are the median and the 95th percentile of the time of one asking, in
    milliseconds.
    """

    articles: int
    facts: int
    groups: tuple[Group, ...]
    calibration: tuple[Bin, ...]
    elapsed_ms_p50: float
    elapsed_ms_p95: float
    failures: tuple[Failure, ...]

    def to_json(self) -> dict[str, Any]:
        """All of it as JSON values; `resamples` is how many the intervals come of."""
        return {**self.model_dump(mode="json"), "resamples": RESAMPLES}


def summarise(outcomes: Sequence[Outcome], failures: Sequence[Failure], *, articles: int, facts: int) -> Evaluation:
    """The figures of at least one outcome, each kind by itself and all together."""
    kinds = dict.fromkeys(outcome.gold.kind for outcome in outcomes)
    groups = [_group(kind, [one for one in outcomes if one.gold.kind == kind]) for kind in kinds]
    times = sorted(outcome.answer.elapsed_ms for outcome in outcomes)
    return Evaluation(
        articles=articles,
        facts=facts,
        groups=(*groups, _group(ALL, outcomes)),
        calibration=calibrate(outcomes),
        elapsed_ms_p50=_percentile(times, 0.5),
        elapsed_ms_p95=_percentile(times, 0.95),
        failures=tuple(failures),
    )


def _group(kind: str, outcomes: Sequence[Outcome]) -> Group:
    answerable = [outcome for outcome in outcomes if outcome.gold.answerable]
    answering = {name: figure_of(worth(one) for one in outcomes) for name, worth in ANSWERING.items()}
    return Group(
        kind=kind,
        questions=len(outcomes),
        figures=_ranking([one.place for one in answerable]) | {name: one for name, one in answering.items() if one},
        baselines={
            name: _ranking([one.baseline_places[name] for one in answerable]) for name in outcomes[0].baseline_places
        },
    )


def _ranking(places: Sequence[int]) -> dict[str, Figure]:
    figures = {name: figure_of(map(worth, places)) for name, worth in RANKING.items()}
    return {name: figure for name, figure in figures.items() if figure}


def _percentile(ordered: Sequence[float], share: float) -> float:
    """The smallest value that at least this share of the values do not exceed (nearest rank)."""
    return ordered[max(math.ceil(share * len(ordered)) - 1, 0)]
