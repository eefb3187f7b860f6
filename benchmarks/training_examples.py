"""The questions of a set with the facts ranked for them: what ranker, confidence and short answers learn from."""

from __future__ import annotations

import tempfile
import zlib
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from knowledge import KnowledgeBase
from knowledge.evaluation.metrics import holds
from knowledge.evaluation.question_set import GoldQuestion, read_question_set
from knowledge.question import Question
from knowledge.retrieval.features import FEATURES, features_of
from knowledge.retrieval.ranking import Ranked

FOLDS = 6
NAMES = list(FEATURES)
GUARDS = {
    "names_missing_near": -4.0,
    "names_missing": -1.0,
    "another_name": -2.5,
    "numbers_missing": -3.0,
    "another_year": -3.0,
    "days_differ": -2.0,
    "number_misfits": -2.0,
}
"""Features that speak against a fact, and where the prior expects their weights to lie. The sets hardly ever offer a
fact about another name, year or number beside the right one: alone they would teach that those do not matter."""

ROOT = Path(__file__).resolve().parent.parent / "knowledge"


class Example(NamedTuple):
    """A question with its candidates: a row of all features each, and which of them are right."""

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
            features = features_of([one.evidence for one in ranked])
            ranked = [replace(one, features=values) for one, values in zip(ranked, features, strict=True)]
            rows = np.array([list(values.values()) for values in features]).reshape(len(ranked), len(NAMES))
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
