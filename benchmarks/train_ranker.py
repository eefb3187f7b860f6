"""Learn the weights of the ranker and of the confidence from question sets, and write them for the library.

    python benchmarks/train_ranker.py SET [SET ...] [--write]

A SET is a folder with `questions.jsonl` and either `articles/` or `articles.jsonl`. Ranking: see `ranker_weights.py`;
close calls: how much it counts that one fact answers better than another; confidence: logistic regression on what all
of it does with questions that it was not trained on, and with strays, questions asked of the articles of another set.
All figures printed are by cross-validation: the folds hold whole articles. Ten minutes to run, and the same to the
digit each time. As the short answer learns from the facts that the ranker puts first, and close calls and confidence
from the short answer, all are learned by this, `train_short_answer.py` and this again, each with --write. Without it
nothing is changed; with it, docs/quality.md is written too. Needs the extra `benchmarks`.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import train_short_answer
from quality_page import THRESHOLDS, share_told, told_at, write_quality
from ranker_weights import WORDS, Ranker, learn
from train_close_calls import Judge, calls_of, learn_answer_weight, place
from train_confidence import ANSWERED, CLOSEST, cross_validated, judge_all, learn_confidence
from training_examples import FOLDS, NAMES, ROOT, Example, examples_of, strays_of

from knowledge.answering.close_calls import ANSWERS_BETTER, by_answer


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
