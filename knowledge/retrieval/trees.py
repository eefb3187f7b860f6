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

Tree: TypeAlias = "float | list[str | float | Tree]"
"""A leaf's value, or [feature, bound, the tree for values up to the bound, the tree for those above]."""


def tree_scores(facts: Sequence[Mapping[str, float]]) -> list[float]:
    """What the trees add to the scores of facts with these features: the sum of the leaves that each falls into."""
    if not facts:
        return []
    forest = _forest()
    values = np.array([[features[name] for features in facts] for name in forest.features])
    nodes = np.repeat(forest.roots[:, None], len(facts), axis=1)
    columns = np.arange(len(facts))
    for _ in range(forest.depth):
        below = values[forest.feature[nodes], columns] <= forest.bound[nodes]
        nodes = np.where(below, forest.below[nodes], forest.above[nodes])
    return [float(total) for total in np.cumsum(forest.value[nodes], axis=0)[-1]]  # added up one after the other


class _Forest:
    """The nodes of all trees, numbered: for each the feature and the bound it asks for and the nodes that follow.

    A leaf is followed by itself, so that all trees may be gone down equally far.
    """

    def __init__(self, trees: Sequence[Tree]) -> None:
        self.features: list[str] = []
        self.depth = 0
        self._rows: list[tuple[int, float, int, int, float]] = []
        self.roots = np.array([self._add(tree, 0) for tree in trees], np.intp)
        feature, bound, below, above, value = zip(*self._rows, strict=True)
        self.feature, self.below, self.above = (np.array(column, np.intp) for column in (feature, below, above))
        self.bound, self.value = np.array(bound), np.array(value)

    def _add(self, tree: Tree, depth: int) -> int:
        number = len(self._rows)
        self._rows.append((0, np.inf, number, number, 0.0))
        if isinstance(tree, list):
            name, bound, below, above = tree
            feature = self._feature(str(name))
            self._rows[number] = (feature, bound, self._add(below, depth + 1), self._add(above, depth + 1), 0.0)  # type: ignore[arg-type, assignment]
        else:
            self.depth = max(self.depth, depth)
            self._rows[number] = (0, np.inf, number, number, tree)
        return number

    def _feature(self, name: str) -> int:
        if name not in self.features:
            self.features.append(name)
        return self.features.index(name)


@lru_cache(maxsize=1)
def _forest() -> _Forest:
    text = (resources.files("knowledge.retrieval") / "trees.json").read_text(encoding="utf-8")
    return _Forest(json.loads(text)["trees"])
