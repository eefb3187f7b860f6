"""Learn the weights that choose the short answer inside a fact, and write them where the library reads them.

    python benchmarks/train_short_answer.py SET [SET ...] [--write]

A softmax over the spans of a fact and, with a score of 0, none of them. Where the fact is right for the question, the
spans with the best F1 against the right answers are to win, and what comes near them counts for something; where it is
wrong, none is to win, so that the score tells how well a span answers at all (as in SQuAD 2.0, Rajpurkar and others
2018). Figures are by cross-validation over folds of whole articles, on the right facts.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from quality_page import write_short_answers
from training_examples import FOLDS, ROOT, Example, examples_of

from knowledge.answering.inner_features import ALIKE
from knowledge.answering.spans import Spans, spans
from knowledge.evaluation.metrics import exact_match, f1

PRIOR = 2.0
EPOCHS = 10
STEP = 0.2
STRICTNESS = 5.0
"""A span whose F1 is 0.2 below the best one's is wanted 1/e times as much."""
WRONG_WEIGHT = 0.3
OTHER_LANGUAGE_WEIGHT = 0.6
"""A question in another language counts for less: small words read as English ones do not do quite the same."""
ANOTHER_ANSWER = 0.6
"""A wrong fact with a span of a higher F1 than this may be right after all, and teaches nothing."""


class Choice(NamedTuple):
    """A fact for a question: the features of its spans as (span, column, value) triples side by side, and each span's
    F1 and whether it is exact, all 0 where the fact is not `right`."""

    spans: np.ndarray
    columns: np.ndarray
    values: np.ndarray
    f1: np.ndarray
    exact: np.ndarray
    example: Example
    right: bool

    def scores(self, weights: np.ndarray) -> np.ndarray:
        """The score of each span."""
        return np.bincount(self.spans, weights[self.columns] * self.values, len(self.f1))


def choices_of(examples: Sequence[Example], names: dict[str, int]) -> list[Choice]:
    """For each question the best of the right facts and the best of the wrong ones that do not hold the answer, too."""
    found = []
    for example in examples:
        if example.gold.type == "yes_no":
            continue
        right, wrong = np.flatnonzero(example.right), np.flatnonzero(~example.right)
        found += [_choice(example, int(at), names) for at in (*right[:1], *wrong[:1])]
    return [choice for choice in found if choice is not None and (choice.right or choice.f1.max() <= ANOTHER_ANSWER)]


def _choice(example: Example, at: int, names: dict[str, int]) -> Choice | None:
    evidence = example.ranked[at].evidence
    candidates = spans(evidence)
    if candidates is None:
        return None
    texts = [evidence.fact.statement[start:end] for start, end in candidates.slices]
    rows = list(_features(candidates))
    sizes = [len(places) for _, places, _ in rows]
    return Choice(
        np.concatenate([places for _, places, _ in rows]),
        np.repeat([names.setdefault(name, len(names)) for name, _, _ in rows], sizes),
        np.concatenate([values for _, _, values in rows]),
        np.array([f1(text, example.gold.answers) for text in texts]),
        np.array([exact_match(text, example.gold.answers) for text in texts]),
        example,
        bool(example.right[at]),
    )


def _features(found: Spans) -> Iterator[tuple[str, np.ndarray, np.ndarray]]:
    """Each feature by its whole name with the spans where it is not 0 and its values there."""
    for edges, words in ((found.begins, found.first), (found.ends, found.last)):
        for word, edge in edges.items():
            places = np.flatnonzero(words == word)
            for name, value in edge.features(found.asked).items():
                if value:
                    yield name, places, np.full(len(places), value)
    for name, column in found.inner.items():
        places = np.flatnonzero(column)
        for whole in (name,) if name.startswith(ALIKE) else (name, f"{found.asked}|{name}"):
            yield whole, places, column[places].astype(float)


def learn(choices: list[Choice], size: int) -> np.ndarray:
    """Weights that make the best spans likeliest, and those nearly as good likely.

    AdaGrad over the facts in a fixed order; the mean of the weights over the second half of the epochs.
    """
    usable = [choice for choice in choices if not choice.right or choice.f1.max() > 0.5]
    weights, squares, total = np.zeros(size), np.full(size, 1e-6), np.zeros(size)
    prior = PRIOR / sum(choice.right for choice in usable)
    order = np.random.default_rng(0)
    for epoch in range(EPOCHS):
        for at in order.permutation(len(usable)):
            choice = usable[at]
            scores = choice.scores(weights)
            odds = np.exp(scores - max(scores.max(), 0.0))
            odds /= odds.sum() + np.exp(-max(scores.max(), 0.0))
            if choice.right:
                wanted = odds * np.exp(STRICTNESS * (choice.f1 - choice.f1.max()))
                missed = odds - wanted / wanted.sum()
            else:
                missed = WRONG_WEIGHT * odds
            if choice.example.asked.language not in ("en", ""):
                missed *= OTHER_LANGUAGE_WEIGHT
            pull = np.bincount(choice.columns, missed[choice.spans] * choice.values, size) + prior * weights
            squares += pull**2
            weights = weights - STEP * pull / np.sqrt(squares)
            total += weights * (epoch >= EPOCHS // 2)
    return total / (len(usable) * (EPOCHS - EPOCHS // 2))


def by_fold(choices: list[Choice], size: int) -> list[np.ndarray]:
    """For each fold of the articles the weights learned from the others."""
    return [learn([choice for choice in choices if choice.example.fold != fold], size) for fold in range(FOLDS)]


def as_kept(weights: np.ndarray, names: Mapping[str, int]) -> dict[str, float]:
    """Weights by name as the library reads them, without those that hardly count."""
    return {name: round(float(weights[at]), 3) for name, at in sorted(names.items()) if abs(weights[at]) >= 0.02}


def main() -> None:
    """Train on the sets named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    names: dict[str, int] = {}
    choices = choices_of([example for folder in arguments.sets for example in examples_of(folder)], names)
    learned = by_fold(choices, len(names))
    figures: dict[str, dict[str, float]] = {}

    def told(name: str, chosen: list[Choice]) -> None:
        picks = [int(np.argmax(c.scores(learned[c.example.fold]))) for c in chosen]
        got = float(np.mean([c.f1[pick] for c, pick in zip(chosen, picks, strict=True)]))
        exact = float(np.mean([c.exact[pick] for c, pick in zip(chosen, picks, strict=True)]))
        best = float(np.mean([c.f1.max() for c in chosen]))
        print(f"{name:28} {len(chosen):4}  F1 {got:.3f}  exact {exact:.3f}  best span {best:.3f}")
        figures[name] = {"questions": len(chosen), "F1": round(got, 4), "exact": round(exact, 4)}

    for set_name in sorted({c.example.set_name for c in choices}):
        of_set = [c for c in choices if c.right and c.example.set_name == set_name]
        told(set_name, of_set)
        for asked in sorted({str(c.example.asked.asked) for c in of_set}):
            told(f"{set_name} {asked}", [c for c in of_set if c.example.asked.asked == asked])
    if arguments.write:
        text = json.dumps(
            {
                "made_by": "benchmarks/train_short_answer.py",
                "cross_validated_on_right_facts": figures,
                "weights": as_kept(learn(choices, len(names)), names),
            },
            indent=1,
            ensure_ascii=False,
        )
        (ROOT / "answering" / "short_answer.json").write_text(text + "\n", encoding="utf-8")
        write_short_answers({name: of for name, of in figures.items() if " " not in name}, ROOT.parent / "docs")


if __name__ == "__main__":
    main()
