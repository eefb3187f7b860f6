"""Learn the weights that choose the short answer inside a fact, and write them where the library reads them.

    python benchmarks/train_short_answer.py SET [SET ...] [--write]

Trained on the facts that are right for each question: a softmax over the spans of a fact, in which the spans with the
best F1 against the right answers are to win. Figures are by cross-validation over folds of whole articles.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import NamedTuple

import numpy as np
from train_ranker import FOLDS, ROOT, examples_of

from knowledge.answering.spans import spans
from knowledge.evaluation.metrics import exact_match, f1

PRIOR = 1.0


class Choice(NamedTuple):
    """A right fact: the features of each of its spans (columns and values), and each span's F1."""

    columns: list[np.ndarray]
    values: list[np.ndarray]
    f1: np.ndarray
    exact: np.ndarray
    fold: int
    set_name: str
    asked: str


def choices_of(folder: Path, names: dict[str, int]) -> list[Choice]:
    """One choice for each question that has a right fact among its candidates."""
    found = []
    for example in examples_of(folder):
        if example.gold.type == "yes_no" or not example.right.any():
            continue
        evidence = example.ranked[int(np.flatnonzero(example.right)[0])].evidence
        candidates = spans(evidence)
        texts = [evidence.fact.statement[span.start : span.end] for span in candidates]
        found.append(
            Choice(
                [np.array([names.setdefault(name, len(names)) for name in span.features], dtype=int) for span in candidates],
                [np.array(list(span.features.values())) for span in candidates],
                np.array([f1(text, example.gold.answers) for text in texts]),
                np.array([exact_match(text, example.gold.answers) for text in texts]),
                example.fold,
                example.set_name,
                str(example.asked.asked),
            )
        )
    return found


def learn(choices: list[Choice], size: int, steps: int = 150) -> np.ndarray:
    """Weights that make the best spans likeliest (Adam, fixed steps)."""
    rows = []
    for choice in choices:
        matrix = np.zeros((len(choice.f1), size), dtype=np.float32)
        for at, (columns, values) in enumerate(zip(choice.columns, choice.values, strict=True)):
            matrix[at, columns] = values
        best = choice.f1.max()
        if best > 0.5:
            rows.append((matrix, (choice.f1 >= best - 1e-9).astype(np.float32)))
    weights, first, second = np.zeros(size), np.zeros(size), np.zeros(size)
    for step in range(1, steps + 1):
        gradient = PRIOR * weights
        for matrix, right in rows:
            scores = matrix @ weights
            odds = np.exp(scores - scores.max())
            odds /= odds.sum()
            wanted = odds * right
            wanted /= max(wanted.sum(), 1e-12)
            gradient += matrix.T @ (odds - wanted)
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient**2
        weights -= 0.05 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return weights


def main() -> None:
    """Train on the sets named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    names: dict[str, int] = {}
    choices = [choice for folder in arguments.sets for choice in choices_of(folder, names)]
    by_fold = [learn([c for c in choices if c.fold != fold], len(names)) for fold in range(FOLDS)]
    figures: dict[str, dict[str, float]] = {}

    def told(name: str, chosen: list[Choice]) -> None:
        picks = []
        for c in chosen:
            scores = [float(by_fold[c.fold][columns] @ values) for columns, values in zip(c.columns, c.values, strict=True)]
            picks.append(int(np.argmax(scores)))
        got = float(np.mean([c.f1[pick] for c, pick in zip(chosen, picks, strict=True)]))
        exact = float(np.mean([c.exact[pick] for c, pick in zip(chosen, picks, strict=True)]))
        best = float(np.mean([c.f1.max() for c in chosen]))
        print(f"{name:28} {len(chosen):4}  F1 {got:.3f}  exact {exact:.3f}  best span {best:.3f}")
        figures[name] = {"questions": len(chosen), "F1": round(got, 4), "exact": round(exact, 4)}

    for set_name in sorted({c.set_name for c in choices}):
        of_set = [c for c in choices if c.set_name == set_name]
        told(set_name, of_set)
        for asked in sorted({c.asked for c in of_set}):
            told(f"{set_name} {asked}", [c for c in of_set if c.asked == asked])
    if arguments.write:
        weights = learn(choices, len(names))
        kept = {name: round(float(weights[at]), 3) for name, at in names.items() if abs(weights[at]) >= 0.02}
        text = json.dumps(
            {
                "made_by": "benchmarks/train_short_answer.py",
                "cross_validated_on_right_facts": figures,
                "weights": dict(sorted(kept.items())),
            },
            indent=1,
            ensure_ascii=False,
        )
        (ROOT / "answering" / "short_answer.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
