"""docs/quality.md and its plot: the cross-validated figures of training runs.

`train_ranker.py --write` writes the page, `train_short_answer.py --write` its part on short answers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from calibration import plot
from train_confidence import ANSWERED, Judged

from knowledge.evaluation import Bin

BINS = 10
THRESHOLDS = (0.4, 0.5, 0.6, ANSWERED, 0.7, 0.8)
_SHORT_ANSWERS = "## Short answers"


def write_quality(
    figures: Mapping[str, Mapping[str, float]],
    sure: Sequence[tuple[Judged, float]],
    astray: Sequence[tuple[Judged, float]],
    docs: Path,
) -> None:
    """Writes the page. `sure` has each question with the confidence by a model that was not trained on it, `astray` the
    same for those that were asked of another set's articles."""
    sets = sorted(figures)
    plot(_bins([(p, one.right) for one, p in sure]), docs / "calibration.png")
    lines = [
        "# How good the answers are",
        "",
        "Written by `benchmarks/train_ranker.py`. Cross-validated: each question is ranked and judged by a model that",
        "was trained without the articles it is about. `briefing-bot evaluate` measures a set of your own, beside two",
        "simple ways; sets that the shipped weights were trained on, these here, would flatter them there.",
        "",
        "| set | questions with an answer | A@1 | A@3 | among the ranked |",
        "|---|---|---|---|---|",
    ]
    for name in sets:
        of = figures[name]
        lines.append(
            f"| {name} | {of['questions']:.0f} | {of['A@1']:.3f} | {of['A@3']:.3f} | {of['among candidates']:.3f} |"
        )
    lines += [
        "",
        f"What is told as an answer at each threshold of the confidence ({ANSWERED} is shipped): the share of those",
        "that is right, the share of questions with an answer that get one, and of hopeless questions that wrongly get",
        f"one. Strays are {len(astray):,} questions asked of another set's articles, which hold some of their words by",
        "chance.",
        "",
        "| set | threshold | precision | coverage | false answers |",
        "|---|---|---|---|---|",
    ]
    for name in sets:
        of_set = [(one, p) for one, p in sure if one.example.set_name == name]
        for threshold in THRESHOLDS:
            precision, coverage, false = told_at(threshold, of_set)
            lines.append(f"| {name} | {threshold:.2f} | {precision:.3f} | {coverage:.3f} | {false:.3f} |")
    lines += [f"| strays | {threshold:.2f} | | | {share_told(threshold, astray):.3f} |" for threshold in THRESHOLDS]
    lines += [
        "",
        "![Confidence beside the share that is right](calibration.png)",
        "",
        "Bars: the share of questions whose first fact is right, by confidence; dots: their mean confidence; labels:",
        "how many. On the dotted line the confidence is exact.",
        "",
    ]
    page = docs / "quality.md"
    _, heading, short_answers = page.read_text(encoding="utf-8").partition(_SHORT_ANSWERS)
    page.write_text("\n".join(lines) + "\n" * bool(heading) + heading + short_answers, encoding="utf-8")


def write_short_answers(figures: Mapping[str, Mapping[str, float]], docs: Path) -> None:
    """Writes the part of the page on short answers: `figures` are by set."""
    lines = [
        "",
        "",
        "Written by `benchmarks/train_short_answer.py`. The words chosen inside the right fact, beside the right",
        "answer: their F1 (as SQuAD has it), and the share that is exact; cross-validated as above.",
        "",
        "| set | questions | F1 | exact |",
        "|---|---|---|---|",
        *(f"| {name} | {of['questions']:.0f} | {of['F1']:.3f} | {of['exact']:.3f} |" for name, of in figures.items()),
        "",
    ]
    page = docs / "quality.md"
    before, _, _ = page.read_text(encoding="utf-8").partition(_SHORT_ANSWERS)
    page.write_text(before.rstrip() + "\n\n" + _SHORT_ANSWERS + "\n".join(lines), encoding="utf-8")


def share_told(threshold: float, sure: Sequence[tuple[Judged, float]]) -> float:
    """The share of questions that get an answer when what is that sure, and passes the guards, is told."""
    return sum(p >= threshold and one.passes for one, p in sure) / max(len(sure), 1)


def told_at(threshold: float, sure: Sequence[tuple[Judged, float]]) -> tuple[float, float, float]:
    """Precision, coverage and share of false answers when what is that sure, and passes the guards, is told."""
    told = [one for one, p in sure if p >= threshold and one.passes]
    answerable = sum(one.example.gold.answerable for one, _ in sure)
    hopeless = len(sure) - answerable
    covered = sum(one.example.gold.answerable for one in told)
    return (
        sum(one.right for one in told) / max(len(told), 1),
        covered / max(answerable, 1),
        (len(told) - covered) / max(hopeless, 1),
    )


def _bins(outcomes: Sequence[tuple[float, bool]]) -> tuple[Bin, ...]:
    found = []
    for at in range(BINS):
        held = [(p, right) for p, right in outcomes if min(int(p * BINS), BINS - 1) == at]
        found.append(
            Bin(
                low=at / BINS,
                high=(at + 1) / BINS,
                questions=len(held),
                confidence=sum(p for p, _ in held) / len(held) if held else None,
                right=sum(right for _, right in held) / len(held) if held else None,
            )
        )
    return tuple(found)
