"""Learn the weights that choose the short answer inside a fact, and write them where the library reads them.

    python benchmarks/train_short_answer.py SET [SET ...] [--write]

Trained on the facts that are right for each question: a softmax over the spans of a fact, in which the spans with the
best F1 against the right answers are to win, and what comes near them counts for something. Figures are by
cross-validation over folds of whole articles.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import NamedTuple

import numpy as np
from quality_page import write_short_answers
from training_examples import FOLDS, ROOT, examples_of

from knowledge.answering.spans import spans
from knowledge.evaluation.metrics import exact_match, f1

PRIOR = 2.0
EPOCHS = 10
STEP = 0.2
STRICTNESS = 5.0
"""A span whose F1 is 0.2 below the best one's is wanted 1/e times as much."""


class Choice(NamedTuple):
    """A right fact: the features of its spans as (span, column, value) triples side by side, and each span's F1."""

    spans: np.ndarray
    columns: np.ndarray
    values: np.ndarray
    f1: np.ndarray
    exact: np.ndarray
    fold: int
    set_name: str
    asked: str

    def scores(self, weights: np.ndarray) -> np.ndarray:
        """The score of each span."""
        return np.bincount(self.spans, weights[self.columns] * self.values, len(self.f1))


def choices_of(folder: Path, names: dict[str, int]) -> list[Choice]:
    """One choice for each question that has a right fact among its candidates."""
    found = []
    for example in examples_of(folder):
        if example.gold.type == "yes_no" or not example.right.any():
            continue
        evidence = example.ranked[int(np.flatnonzero(example.right)[0])].evidence
        candidates = spans(evidence)
        if not candidates:
            continue
        texts = [evidence.fact.statement[span.start : span.end] for span in candidates]
        triples = [
            (at, names.setdefault(name, len(names)), value)
            for at, span in enumerate(candidates)
            for name, value in span.features.items()
            if value
        ]
        at, columns, values = (np.array(column) for column in zip(*triples, strict=True))
        found.append(
            Choice(
                at,
                columns,
                values,
                np.array([f1(text, example.gold.answers) for text in texts]),
                np.array([exact_match(text, example.gold.answers) for text in texts]),
                example.fold,
                example.set_name,
                str(example.asked.asked),
            )
        )
    return found


def learn(choices: list[Choice], size: int) -> np.ndarray:
    """Weights that make the best spans likeliest, and those nearly as good likely.

    AdaGrad over the questions in a fixed order; the mean of the weights over the second half of the epochs.
    """
    usable = [choice for choice in choices if choice.f1.max() > 0.5]
    weights, squares, total = np.zeros(size), np.full(size, 1e-6), np.zeros(size)
    order = np.random.default_rng(0)
    for epoch in range(EPOCHS):
        for at in order.permutation(len(usable)):
            choice = usable[at]
            scores = choice.scores(weights)
            odds = np.exp(scores - scores.max())
            odds /= odds.sum()
            wanted = odds * np.exp(STRICTNESS * (choice.f1 - choice.f1.max()))
            wanted /= wanted.sum()
            pull = np.bincount(choice.columns, (odds - wanted)[choice.spans] * choice.values, size)
            pull += PRIOR * weights / len(usable)
            squares += pull**2
            weights = weights - STEP * pull / np.sqrt(squares)
            total += weights * (epoch >= EPOCHS // 2)
    return total / (len(usable) * (EPOCHS - EPOCHS // 2))


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
        picks = [int(np.argmax(c.scores(by_fold[c.fold]))) for c in chosen]
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
        write_short_answers({name: of for name, of in figures.items() if " " not in name}, ROOT.parent / "docs")


if __name__ == "__main__":
    main()
