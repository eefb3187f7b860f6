"""Learn the weights of the ranker and of the confidence from question sets, and write them for the library.

    python benchmarks/train_ranker.py SET [SET ...] [--write]

A SET is a folder with `questions.jsonl` and either `articles/` or `articles.jsonl`. Ranking: a softmax over the
candidates of each question (listwise maximum likelihood with an L2 prior), confidence: logistic regression on what the
ranker does on questions that it was not trained on. All figures printed are by cross-validation: the folds hold whole
articles. Seconds to run, the same to the digit each time. Without --write nothing is changed.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import zlib
from pathlib import Path
from typing import NamedTuple

import numpy as np

from knowledge import KnowledgeBase
from knowledge.answering.confidence import confidence_features, passes_guards
from knowledge.evaluation.metrics import holds
from knowledge.evaluation.question_set import GoldQuestion, read_question_set
from knowledge.question import Question
from knowledge.retrieval.features import FEATURES
from knowledge.retrieval.ranking import Ranked

FOLDS = 6
PRIOR = 10.0
CONFIDENCE_PRIOR = 30.0
# the sets hold few hopeless questions, and a wrong 'answered' costs more trust than a shy 'closest'
HOPELESS_WEIGHT = 3.0
# the first set named is the real task
FIRST_SET_WEIGHT = 2.0
ROBBED_WEIGHT = 0.2
GUARDS = {
    "names_missing_near": -4.0,
    "names_missing": -1.0,
    "another_name": -2.5,
    "numbers_missing": -3.0,
    "another_year": -3.0,
    "days_differ": -2.0,
    "number_misfits": -2.0,
}
"""Where the prior expects a weight to lie, other than 0. The sets hardly ever offer a fact about another name, year or
number beside the right one, so that they alone would teach that those do not matter."""
GUARD_STRENGTH = 2.0
NAMES = list(FEATURES)
ROOT = Path(__file__).resolve().parent.parent / "knowledge"


class Example(NamedTuple):
    """A question with its candidates: a row of features each, and which of them are right."""

    set_name: str
    gold: GoldQuestion
    asked: Question
    ranked: list[Ranked]
    rows: np.ndarray
    right: np.ndarray
    fold: int


def examples_of(folder: Path) -> list[Example]:
    """Every question of a set with its candidates."""
    source = folder / "articles" if (folder / "articles").is_dir() else folder / "articles.jsonl"
    questions = read_question_set(folder / "questions.jsonl")
    by_id = {question.id: question for question in questions}
    found = []
    with tempfile.TemporaryDirectory() as data:
        base = KnowledgeBase.open(data)
        base.build([source])
        for gold in questions:
            after = by_id[gold.after].question if gold.after in by_id else None
            asked, ranked = base.find(gold.question, as_of=gold.as_of, after=after)
            rows = np.array([[one.features[name] for name in NAMES] for one in ranked]).reshape(len(ranked), len(NAMES))
            right = np.array([is_right(one, gold) for one in ranked], dtype=bool)
            key = gold.articles[0].rsplit("-", 1)[0] if gold.articles else gold.id
            found.append(Example(folder.name, gold, asked, ranked, rows, right, zlib.crc32(key.encode()) % FOLDS))
        base.close()
    return found


def is_right(one: Ranked, gold: GoldQuestion) -> bool:
    """Whether a fact comes from a right article and holds a right answer."""
    if one.evidence.article.article_id not in gold.articles:
        return False
    statement = one.evidence.fact.statement
    if gold.type == "yes_no" and gold.sentence:
        return any(holds(statement, text) or holds(text, statement) for text in (gold.sentence, *gold.alt_sentences))
    return any(holds(statement, answer) for answer in gold.answers)


def learn(examples: list[Example], steps: int = 400) -> np.ndarray:
    """Weights that make the right candidates likeliest (Adam, fixed steps, features scaled by their spread)."""
    usable = [e for e in examples if e.right.any() and not e.right.all()]
    # rare features have a small spread: without a floor they would escape the prior
    spread = np.maximum(np.concatenate([e.rows for e in usable]).std(axis=0), 0.25)
    expected = np.array([GUARDS.get(name, 0.0) for name in NAMES]) * spread
    strength = np.array([PRIOR * GUARD_STRENGTH if name in GUARDS else PRIOR for name in NAMES])
    weights, first, second = np.zeros(len(NAMES)), np.zeros(len(NAMES)), np.zeros(len(NAMES))
    scaled = [(e.rows / spread, e.right) for e in usable]
    for step in range(1, steps + 1):
        gradient = strength * (weights - expected)
        for rows, right in scaled:
            scores = rows @ weights
            all_odds = np.exp(scores - scores.max())
            all_odds /= all_odds.sum()
            right_odds = all_odds * right
            right_odds /= max(right_odds.sum(), 1e-12)
            gradient += rows.T @ (all_odds - right_odds)
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient**2
        weights -= 0.05 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return weights / spread


def ranks(example: Example, weights: np.ndarray) -> int:
    """The place of the first right fact, from 1; 0 when no candidate is right."""
    order = np.argsort(-(example.rows @ weights), kind="stable")
    places = np.flatnonzero(example.right[order])
    return int(places[0]) + 1 if len(places) else 0


def report(name: str, examples: list[Example], places: list[int]) -> dict[str, float]:
    """Print and return A@1, A@3 and the share that any candidate answers."""
    total = len(examples)
    figures = {
        "questions": total,
        "A@1": round(sum(place == 1 for place in places) / total, 4),
        "A@3": round(sum(1 <= place <= 3 for place in places) / total, 4),
        "among candidates": round(sum(place > 0 for place in places) / total, 4),
    }
    print(f"{name:32}", "  ".join(f"{key} {value}" for key, value in figures.items()))
    return figures


def cross_validate(examples: list[Example]) -> tuple[dict[str, dict[str, float]], list[np.ndarray]]:
    """The figures on questions not trained on, and the weights of each fold."""
    by_fold = [learn([e for e in examples if e.fold != fold]) for fold in range(FOLDS)]
    answerable = [e for e in examples if e.gold.answerable]
    places = {id(e): ranks(e, by_fold[e.fold]) for e in answerable}
    figures = {}
    for set_name in sorted({e.set_name for e in answerable}):
        of_set = [e for e in answerable if e.set_name == set_name]
        figures[set_name] = report(set_name, of_set, [places[id(e)] for e in of_set])
        kinds = sorted({e.gold.kind for e in of_set})
        for kind in kinds if len(kinds) > 1 else []:
            of_kind = [e for e in of_set if e.gold.kind == kind]
            report(f"  {kind}", of_kind, [places[id(e)] for e in of_kind])
    return figures, by_fold


class Judged(NamedTuple):
    """The first fact for a question, ranked by weights that had not seen the question: its features, and is it right?

    `robbed` questions had their right facts taken away, so that what comes first is wrong although it is near.
    """

    example: Example
    features: dict[str, float]
    right: bool
    robbed: bool


def judge(examples: list[Example], by_fold: list[np.ndarray]) -> list[Judged]:
    """What the ranker does on questions that it was not trained on, and on the same with the right facts taken away."""
    found = []
    for e in examples:
        scores = e.rows @ by_fold[e.fold]
        order = [int(at) for at in np.argsort(-scores, kind="stable")]
        for robbed in (False, True):
            left = [at for at in order if not (robbed and e.right[at])]
            if not left or (robbed and len(left) == len(order)):
                continue
            ranked = [Ranked(e.ranked[at].evidence, e.ranked[at].features, float(scores[at])) for at in left]
            found.append(Judged(e, confidence_features(e.asked, ranked), bool(e.right[left[0]]), robbed))
    return found


def _share(one: Judged, first_set: str) -> float:
    """How much a question counts in learning the confidence."""
    kind = ROBBED_WEIGHT if one.robbed else 1.0 if one.example.gold.answerable else HOPELESS_WEIGHT
    return kind * (FIRST_SET_WEIGHT if one.example.set_name == first_set else 1.0)


def learn_confidence(judged: list[Judged]) -> dict[str, float]:
    """Logistic regression: is the first fact right?"""
    names = list(judged[0].features)
    matrix = np.array([[one.features[name] for name in names] for one in judged])
    centre, spread = matrix.mean(axis=0), matrix.std(axis=0)
    spread = np.maximum(spread, 0.1)
    scaled = np.hstack([(matrix - centre) / spread, np.ones((len(judged), 1))])
    target = np.array([float(one.right) for one in judged])
    share = np.array([_share(one, judged[0].example.set_name) for one in judged])
    weights = np.zeros(scaled.shape[1])
    prior = np.full(len(weights), CONFIDENCE_PRIOR)
    prior[-1] = 0.0
    for _ in range(30):  # Newton's method
        odds = 1 / (1 + np.exp(-scaled @ weights))
        hessian = (scaled * (share * odds * (1 - odds))[:, None]).T @ scaled + np.diag(prior + 1e-9)
        weights -= np.linalg.solve(hessian, scaled.T @ (share * (odds - target)) + prior * weights)
    found = {name: float(w / s) for name, w, s in zip(names, weights, spread, strict=False)}
    found["bias"] = float(weights[-1] - (weights[:-1] * centre / spread).sum())
    return found


def cross_validate_confidence(judged: list[Judged]) -> None:
    """Print what each threshold would give on questions not trained on."""
    certain = {fold: learn_confidence([one for one in judged if one.example.fold != fold]) for fold in range(FOLDS)}

    def probability(one: Judged) -> float:
        weights = certain[one.example.fold]
        total = weights["bias"] + sum(weights[name] * value for name, value in one.features.items())
        return float(1 / (1 + np.exp(-total)))

    sure = [(one, probability(one)) for one in judged if not one.robbed]
    for set_name in sorted({one.example.set_name for one in judged}):
        of_set = [(one, p) for one, p in sure if one.example.set_name == set_name]
        for threshold in (0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8):
            told = [one for one, p in of_set if p >= threshold and passes_guards(one.features)]
            answerable = [one for one, _ in of_set if one.example.gold.answerable]
            hopeless = [one for one, _ in of_set if not one.example.gold.answerable]
            right = sum(one.right for one in told) / max(len(told), 1)
            covered = sum(one.example.gold.answerable for one in told) / max(len(answerable), 1)
            false = sum(not one.example.gold.answerable for one in told) / max(len(hopeless), 1)
            figures = f"precision {right:.3f}  coverage {covered:.3f}  false {false:.3f}"
            print(f"{set_name:14} threshold {threshold:.2f}  {figures}")


def main() -> None:
    """Train on the sets named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    examples = [example for folder in arguments.sets for example in examples_of(folder)]
    figures, by_fold = cross_validate(examples)
    weights = learn(examples)
    for name, weight in sorted(zip(NAMES, weights, strict=True), key=lambda pair: -abs(pair[1])):
        print(f"{weight:9.3f}  {name}")
    judged = judge(examples, by_fold)
    cross_validate_confidence(judged)
    sure = learn_confidence(judged)
    if arguments.write:
        made_by = "benchmarks/train_ranker.py"
        ranker = {
            "made_by": made_by,
            "cross_validated": figures,
            "weights": {name: round(float(weight), 4) for name, weight in zip(NAMES, weights, strict=True)},
        }
        (ROOT / "retrieval" / "weights.json").write_text(json.dumps(ranker, indent=2) + "\n", encoding="utf-8")
        certain = {
            "made_by": made_by,
            "thresholds": {"answered": 0.6, "closest": 0.08},
            "weights": {name: round(weight, 4) for name, weight in sure.items()},
        }
        (ROOT / "answering" / "confidence.json").write_text(json.dumps(certain, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
