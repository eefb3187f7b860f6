"""A small ensemble of regression trees: what a weighted sum cannot say, such as one that counts beside another.

LambdaMART (Burges, From RankNet to LambdaRank to LambdaMART, 2010), learned by `benchmarks/train_ranker.py`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib import resources
from typing import TypeAlias

import numpy as np

from knowledge.retrieval.features.field import Column

Tree: TypeAlias = "float | list[str | float | Tree]"
"""A leaf's value, or [feature, bound, the tree for values up to the bound, the tree for those above]."""


def tree_scores(facts: Sequence[Mapping[str, float]]) -> Column:
    """What the trees add to the scores of facts with these features: the sum of the leaves that each falls into."""
    return _forest().scores(facts)


class Forest:
    """The questions that all trees ask, in one list, so that all are asked of all facts at once.

    A question is which feature, and whether its value is above which bound: if so, the leaves below are left out (a bit
    for each, the first leaf the lowest). A fact falls into the first leaf of a tree that no question leaves out:
    QuickScorer (Lucchese et al., QuickScorer: a fast algorithm to rank documents with additive ensembles of regression
    trees, 2015). Trees that ask less than others are filled up with questions that leave out none.
    """

    def __init__(self, trees: Sequence[Tree]) -> None:
        asked: list[list[tuple[str, float, int]]] = []
        values: list[list[float]] = []
        for tree in trees:
            asked.append([])
            values.append([])
            _read(tree, asked[-1], values[-1])
        most = max(map(len, asked))
        self._shape = len(trees), most
        self._features = sorted({name for questions in asked for name, _, _ in questions})
        place = {name: at for at, name in enumerate(self._features)}
        filled = [
            question
            for questions in asked
            for question in questions + [(self._features[0], np.inf, 0)] * (most - len(questions))
        ]
        self._feature = np.array([place[name] for name, _, _ in filled], np.intp)
        self._bound = np.array([bound for _, bound, _ in filled])[:, None]
        self._leaves_below = np.array([leaves for _, _, leaves in filled], np.uint64)[:, None]
        self._value = np.array([leaf for leaves in values for leaf in leaves])
        self._first_leaf = np.cumsum([0, *map(len, values[:-1])])[:, None]

    def scores(self, facts: Sequence[Mapping[str, float]]) -> Column:
        """For each fact, one at least, the sum of the leaves that it falls into."""
        values = np.array([[features[name] for name in self._features] for features in facts]).T
        above = values[self._feature] > self._bound
        left_out = np.bitwise_or.reduce((above * self._leaves_below).reshape(*self._shape, len(facts)), axis=1)
        leaves = np.bitwise_count(left_out & ~(left_out + 1))  # so many are left out before the first that is not
        found: Column = self._value.take(leaves + self._first_leaf).sum(axis=0)
        return found


def _read(tree: Tree, asked: list[tuple[str, float, int]], values: list[float]) -> None:
    """Append what a tree asks, and the values of its leaves in order."""
    if not isinstance(tree, list):
        values.append(tree)
        return
    name, bound, below, above = tree
    first = len(values)
    _read(below, asked, values)  # type: ignore[arg-type]
    asked.append((str(name), float(bound), (1 << len(values)) - (1 << first)))  # type: ignore[arg-type]
    _read(above, asked, values)  # type: ignore[arg-type]


@lru_cache(maxsize=1)
def _forest() -> Forest:
    text = (resources.files("knowledge.retrieval") / "trees.json").read_text(encoding="utf-8")
    return Forest(json.loads(text)["trees"])
