"""Learn the weights of the ranker and of the confidence from question sets, and write them for the library.

    python benchmarks/train_ranker.py SET [SET ...] [--write]

A SET is a folder with `questions.jsonl` and either `articles/` or `articles.jsonl`. Ranking: a softmax over the
candidates of each question (listwise maximum likelihood with an L2 prior), once for sifting and once in full, there
once more for each kind of question, held close to the weights for all; close
calls: how much it counts that one fact answers better than another; confidence: logistic regression on what all of it
does with questions that it was not trained on, and with strays, questions asked of the articles of another set. All
figures printed are by cross-validation: the folds hold whole articles. Four minutes to run, and the same to the digit
each time. As the short answer learns from the facts that the ranker puts first, and close calls and confidence from the
short answer, all are learned by this, `train_short_answer.py` and this again, each with --write. Without it nothing is
changed; with it, docs/quality.md is written too. Needs the extra `benchmarks`.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np
import train_short_answer
from quality_page import THRESHOLDS, share_told, told_at, write_quality
from train_close_calls import Judge, calls_of, learn_answer_weight, place
from train_confidence import ANSWERED, CLOSEST, cross_validated, judge_all, learn_confidence
from training_examples import FOLDS, GUARDS, NAMES, ROOT, Example, examples_of, strays_of

from knowledge.answering.close_calls import ANSWERS_BETTER, by_answer
from knowledge.question import Asked
from knowledge.retrieval.features import OF_WORDS
from knowledge.retrieval.ranking import RANKED_IN_FULL

WORDS = list(OF_WORDS)
PRIOR = 5.0
GUARD_STRENGTH = 2.0
KIND_PRIOR = 80.0
"""How strongly the weights for one kind of question are held to those for all: few questions ask for most kinds."""
LEAST_OF_KIND = 0.02
"""What a weight for one kind must differ by to be kept."""
STEPS = 400


class Compared(NamedTuple):
    """The candidates of many questions one after the other: their features, which are right, where each question's
    begin, and the number of each one's question."""

    rows: np.ndarray
    right: np.ndarray
    begins: np.ndarray
    owner: np.ndarray


def compared(examples: list[Example], size: int) -> Compared | None:
    """The candidates by their first `size` features. Of those that are behind anyway, and of questions whose candidates
    are all right or all wrong, nothing is to be learned; None where nothing is left."""
    found = [(e.rows[~e.behind, :size], e.right[~e.behind]) for e in examples]
    usable = [(rows, right) for rows, right in found if right.any() and not right.all()]
    if not usable:
        return None
    counts = np.array([len(right) for _, right in usable])
    return Compared(
        np.concatenate([rows for rows, _ in usable]),
        np.concatenate([right for _, right in usable]),
        np.cumsum([0, *counts[:-1]]),
        np.repeat(np.arange(len(usable)), counts),
    )


def likeliest(seen: Compared, spread: np.ndarray, expected: np.ndarray, strength: np.ndarray) -> np.ndarray:
    """Weights that make the right candidates likeliest, held to the expected ones by a prior of so much strength.

    Adam, fixed steps, features scaled by their spread.
    """
    rows, expected = seen.rows / spread, expected * spread
    weights, first, second = expected.copy(), np.zeros(len(spread)), np.zeros(len(spread))
    for step in range(1, STEPS + 1):
        scores = rows @ weights
        odds = np.exp(scores - np.maximum.reduceat(scores, seen.begins)[seen.owner])
        odds /= np.add.reduceat(odds, seen.begins)[seen.owner]
        right_odds = odds * seen.right
        right_odds /= np.maximum(np.add.reduceat(right_odds, seen.begins), 1e-12)[seen.owner]
        gradient = strength * (weights - expected) + rows.T @ (odds - right_odds)
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient**2
        weights -= 0.05 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return weights / spread


class Ranker(NamedTuple):
    """What `knowledge.retrieval.ranking` ranks by: weights of the features of words, and of all features, for all kinds
    of question and for each."""

    sifting_weights: np.ndarray
    weights: np.ndarray
    of_kind: Mapping[Asked, np.ndarray]

    def scores(self, example: Example) -> np.ndarray:
        """The score of each candidate, as the library reckons it."""
        sifted = example.rows[:, : len(WORDS)] @ self.sifting_weights
        best = np.lexsort((-sifted, example.behind))[:RANKED_IN_FULL]
        scores = example.rows[best] @ self.of_kind.get(example.asked.asked, self.weights)
        others = np.delete(sifted, best)
        found = sifted + scores.min(initial=0.0) - others.max(initial=0.0)
        found[best] = scores
        return found


def learn(examples: list[Example]) -> Ranker:
    """The ranker that these questions teach."""
    sifting, _ = learn_weights(examples, WORDS)
    weights, spread = learn_weights(examples, NAMES)
    strength = np.full(len(NAMES), KIND_PRIOR)
    of_kind = {}
    for kind in Asked:
        seen = compared([e for e in examples if e.asked.asked is kind], len(NAMES))
        if seen:
            of_kind[kind] = likeliest(seen, spread, weights, strength)
    return Ranker(sifting, weights, of_kind)


def learn_weights(examples: list[Example], names: list[str]) -> tuple[np.ndarray, np.ndarray]:
    """Weights of these features, the first of all, for all kinds of question, and the spread of each feature."""
    seen = compared(examples, len(names))
    assert seen, "no question has a right candidate beside a wrong one"
    # rare features have a small spread: without a floor they would escape the prior
    spread = np.maximum(seen.rows.std(axis=0), 0.25)
    expected = np.array([GUARDS.get(name, 0.0) for name in names])
    strength = np.array([PRIOR * GUARD_STRENGTH if name in GUARDS else PRIOR for name in names])
    return likeliest(seen, spread, expected, strength), spread


def report(name: str, places: list[int]) -> dict[str, float]:
    """Print and return A@1, A@3 and the share that any candidate answers."""
    total = len(places)
    figures = {
        "questions": total,
        "A@1": round(sum(place == 1 for place in places) / total, 4),
        "A@3": round(sum(1 <= place <= 3 for place in places) / total, 4),
        "among candidates": round(sum(place > 0 for place in places) / total, 4),
    }
    print(f"{name:32}", "  ".join(f"{key} {value}" for key, value in figures.items()))
    return figures


def cross_validate(examples: list[Example], judge: Judge, answer_weights: list[float]) -> dict[str, dict[str, float]]:
    """The figures on questions not trained on."""
    answerable = [e for e in examples if e.gold.answerable]
    places = {
        id(e): place(e, by_answer(judge.ranked(e), judge.answer_of(e), answer_weights[e.fold])) for e in answerable
    }
    figures = {}
    for set_name in sorted({e.set_name for e in answerable}):
        of_set = [e for e in answerable if e.set_name == set_name]
        figures[set_name] = report(set_name, [places[id(e)] for e in of_set])
        kinds = sorted({e.gold.kind for e in of_set})
        for kind in kinds if len(kinds) > 1 else []:
            report(f"  {kind}", [places[id(e)] for e in of_set if e.gold.kind == kind])
    return figures


def main() -> None:
    """Train on the sets named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    examples = [example for folder in arguments.sets for example in examples_of(folder)]
    by_fold = [learn([e for e in examples if e.fold != fold]) for fold in range(FOLDS)]
    ranker = learn(examples)
    for name, weight in sorted(zip(NAMES, ranker.weights, strict=True), key=lambda pair: -abs(pair[1])):
        print(f"{weight:9.3f}  {name}")
    names: dict[str, int] = {}
    choices = train_short_answer.choices_of(examples, names)
    spans_by_fold = [
        train_short_answer.as_kept(learned, names) for learned in train_short_answer.by_fold(choices, len(names))
    ]
    judge = Judge(lambda e: by_fold[e.fold].scores(e), lambda e: spans_by_fold[e.fold])
    calls = calls_of(examples, judge)
    answer_weights = [learn_answer_weight([call for call in calls if call.fold != fold]) for fold in range(FOLDS)]
    answer_weight = learn_answer_weight(calls)
    print(f"{answer_weight:9.3f}  {ANSWERS_BETTER}, of {len(calls)} close calls")
    figures = cross_validate(examples, judge, answer_weights)
    strays = strays_of(arguments.sets)
    judged = judge_all([*examples, *strays], judge, answer_weights)
    certain = cross_validated(judged)
    sure = [(one, p) for one, p in certain if not one.example.stray]
    astray = [(one, p) for one, p in certain if one.example.stray]
    for set_name in sorted(figures):
        of_set = [(one, p) for one, p in sure if one.example.set_name == set_name]
        for threshold in THRESHOLDS:
            precision, coverage, false = told_at(threshold, of_set)
            told = f"precision {precision:.3f}  coverage {coverage:.3f}  false {false:.3f}"
            print(f"{set_name:14} threshold {threshold:.2f}  {told}")
    for threshold in THRESHOLDS:
        print(f"strays         threshold {threshold:.2f}  false {share_told(threshold, astray):.3f}")
    if arguments.write:
        write(figures, ranker, answer_weight, learn_confidence(judged))
        write_quality(figures, sure, astray, ROOT.parent / "docs")


def write(
    figures: dict[str, dict[str, float]], ranker: Ranker, answer_weight: float, certainty: dict[str, float]
) -> None:
    """Put what was learned where the library reads it."""
    made_by = "benchmarks/train_ranker.py"
    weights, sifting = (
        {name: round(float(weight), 4) for name, weight in zip(names, learned, strict=True)}
        for names, learned in ((NAMES, ranker.weights), (WORDS, ranker.sifting_weights))
    )
    weights[ANSWERS_BETTER] = round(answer_weight, 4)
    for kind, learned in ranker.of_kind.items():
        more = zip(NAMES, learned - ranker.weights, strict=True)
        weights |= {f"{kind}|{name}": round(float(by), 4) for name, by in more if abs(by) >= LEAST_OF_KIND}
    certain = {name: round(weight, 4) for name, weight in certainty.items()}
    thresholds = {"answered": ANSWERED, "closest": CLOSEST}
    files = {
        "retrieval/weights.json": json.dumps(
            {"made_by": made_by, "cross_validated": figures, "sifting_weights": sifting, "weights": weights}, indent=2
        ),
        "answering/confidence.json": json.dumps(
            {"made_by": made_by, "thresholds": thresholds, "weights": certain}, indent=2
        ),
    }
    for name, text in files.items():
        (ROOT / name).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
