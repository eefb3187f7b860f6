"""Plot whether answers are as often right as their confidence says.

    python benchmarks/calibration.py QUESTIONS.jsonl --plot FILE [--data DIR]

The bars are the share of questions whose first fact is right, by confidence; on the dotted line confidence is exact.
Needs matplotlib. The figures are those of `briefing-bot evaluate`.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import matplotlib as mpl
from matplotlib.figure import Figure

from knowledge import BriefingError, KnowledgeBase
from knowledge.evaluation import Bin, evaluate

FORMATS = (".png", ".svg", ".pdf")


def plot(bins: tuple[Bin, ...], path: Path) -> None:
    """Write the plot in the format that the file's ending names."""
    mpl.rcParams["svg.hashsalt"] = "calibration"  # the same figures, the same file
    figure = Figure(figsize=(6, 5), layout="constrained")
    axes = figure.subplots()
    axes.plot([0, 1], [0, 1], linestyle=":", color="grey")
    for one in bins:
        if one.right is None or one.confidence is None:
            continue
        axes.bar((one.low + one.high) / 2, one.right, width=(one.high - one.low) * 0.9, color="#8fb3d9")
        axes.plot(one.confidence, one.right, marker="o", color="#1f4e79")
        axes.annotate(str(one.questions), (one.confidence, one.right), (0, 6), textcoords="offset points", ha="center")
    axes.set(xlim=(0, 1), ylim=(0, 1.08), xlabel="confidence (dots: mean)", ylabel="share right (labels: questions)")
    figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else None)


def main() -> None:
    """Evaluate the set named on the command line and plot its calibration."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("questions", type=Path)
    parser.add_argument("--data", type=Path, default=Path("data"))
    parser.add_argument("--plot", type=Path, required=True)
    arguments = parser.parse_args()
    if arguments.plot.suffix not in FORMATS:
        parser.error(f"--plot {str(arguments.plot)!r} must end in one of {', '.join(FORMATS)}")
    if not arguments.plot.parent.is_dir():
        parser.error(f"--plot {str(arguments.plot)!r}: there is no folder {str(arguments.plot.parent)!r}")
    try:
        evaluation = evaluate(KnowledgeBase.open(arguments.data), arguments.questions)
    except BriefingError as error:
        raise SystemExit(str(error)) from None
    plot(evaluation.calibration, arguments.plot)


if __name__ == "__main__":
    main()
