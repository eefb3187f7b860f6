"""The questions of a set with the facts ranked for them: what ranker, confidence and short answers learn from."""

from __future__ import annotations

import tempfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from knowledge import KnowledgeBase
from knowledge.answering.close_calls import ANSWERS_BETTER
from knowledge.evaluation.metrics import holds
from knowledge.evaluation.question_set import GoldQuestion, read_question_set
from knowledge.question import Question
from knowledge.retrieval.features import FEATURES, features_of
from knowledge.retrieval.filters import departs
from knowledge.retrieval.ranking import Ranked, parts
from knowledge.words import STOP_WORDS, guess_language

FOLDS = 6
NAMES = list(FEATURES)
GUARDS = {
    "names_missing_near": -4.0,
    "names_missing": -1.0,
    "another_name": -2.5,
    "numbers_missing": -3.0,
    "another_year": -3.0,
    "number_misfits": -2.0,
}
"""Features that speak against a fact, and where the prior expects their weights to lie. The sets hardly ever offer a
fact about another name, year or number beside the right one: alone they would teach that those do not matter."""

ROOT = Path(__file__).resolve().parent.parent / "knowledge"


class Example(NamedTuple):
    """A question with its candidates: a row of all features each, which of them are right, and which of them are behind
    whatever their features are (see `knowledge.retrieval.filters`).

    A `stray` was written for other articles than those that it is asked of, so that nothing there answers it.
    """

    set_name: str
    gold: GoldQuestion
    asked: Question
    ranked: list[Ranked]
    rows: np.ndarray
    right: np.ndarray
    behind: np.ndarray
    fold: int
    stray: bool = False


def examples_of(folder: Path) -> list[Example]:
    """Every question of a set with its candidates."""
    questions = _questions(folder)
    before = {question.id: question.question for question in questions}
    with _built(folder) as base:
        return [_example(base, folder, gold, before.get(gold.after or "")) for gold in questions]


def strays_of(folders: Sequence[Path]) -> list[Example]:
    """The questions of each set asked of another set's articles, in its language where there is one.

    Near misses are hopeless in another way: of these, the articles hold some words, by chance.
    """
    by_language: dict[str, list[Path]] = {}
    for folder in folders:
        by_language.setdefault(_language(folder), []).append(folder)
    alone = [group[0] for group in by_language.values() if len(group) == 1]
    found = []
    for group in (alone, *by_language.values()):
        for folder, other in zip(group, [*group[1:], *group[:1]], strict=True) if len(group) > 1 else ():
            with _built(folder) as base:
                found += [_example(base, folder, gold, stray=True) for gold in _questions(other) if not gold.after]
    return found


def _questions(folder: Path) -> Sequence[GoldQuestion]:
    return read_question_set(folder / "questions.jsonl")


def _language(folder: Path) -> str:
    return guess_language(" ".join(gold.question for gold in _questions(folder)), STOP_WORDS)


@contextmanager
def _built(folder: Path) -> Iterator[KnowledgeBase]:
    """The articles of a set, to be asked."""
    source = folder / "articles" if (folder / "articles").is_dir() else folder / "articles.jsonl"
    with tempfile.TemporaryDirectory() as data:
        base = KnowledgeBase.open(data)
        base.build([source])
        yield base
        base.close()


def _example(
    base: KnowledgeBase, folder: Path, gold: GoldQuestion, after: str | None = None, *, stray: bool = False
) -> Example:
    asked, found = base.find(gold.question, as_of=None if stray else gold.as_of, after=after)
    # by the ranker alone, so that what is learned of short answers does not depend on what it is used for
    ranked = sorted(found, key=lambda one: parts(one).get(ANSWERS_BETTER, 0.0) - one.score)
    features = features_of([one.evidence for one in ranked])
    ranked = [replace(one, features=values) for one, values in zip(ranked, features, strict=True)]
    rows = np.array([list(values.values()) for values in features]).reshape(len(ranked), len(NAMES))
    right = np.array([not stray and is_right(one, gold) for one in ranked], dtype=bool)
    behind = np.array([any(departs(one.evidence)) for one in ranked], dtype=bool)
    key = gold.articles[0].rsplit("-", 1)[0] if gold.articles else gold.id
    return Example(folder.name, gold, asked, ranked, rows, right, behind, zlib.crc32(key.encode()) % FOLDS, stray)


def is_right(one: Ranked, gold: GoldQuestion) -> bool:
    """Whether a fact comes from a right article and holds a right answer."""
    if one.evidence.article.article_id not in gold.articles:
        return False
    statement = one.evidence.fact.statement
    if gold.type == "yes_no" and gold.sentence:
        return any(holds(statement, text) or holds(text, statement) for text in (gold.sentence, *gold.alt_sentences))
    return any(holds(statement, answer) for answer in gold.answers)
