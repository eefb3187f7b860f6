"""Cost against size, drawn."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import matplotlib as mpl
from matplotlib.figure import Figure
from speed_figures import ALL, OURS, Figures


def plot(measured: Sequence[Figures], path: Path) -> None:
    """Milliseconds of a question (p95) by each way to search, against the number of facts; both logarithmic."""
    mpl.rcParams["svg.hashsalt"] = "briefing-bot"  # the same figures give the same file
    figure = Figure(figsize=(8, 5), layout="constrained")
    axes = figure.subplots()
    for way in measured[0].times:
        points = [(one.facts, one.times[way][ALL].p95) for one in measured]
        axes.plot(*zip(*points, strict=True), marker="o", label=way, linewidth=3 if way == OURS else 1.2)
    axes.set(xscale="log", yscale="log", xlabel="facts", ylabel="milliseconds of a question, 95th percentile")
    axes.grid(which="major", alpha=0.3)
    axes.legend()
    figure.savefig(path, metadata={"Date": None})
