"""A small ensemble of regression trees: what a weighted sum cannot say, such as one that counts beside another.

LambdaMART (Burges, From RankNet to LambdaRank to LambdaMART, 2010), learned by `benchmarks/train_ranker.py`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources
from typing import TypeAlias

Tree: TypeAlias = "float | list[str | float | Tree]"
"""A leaf's value, or [feature, bound, the tree for values up to the bound, the tree for those above]."""


@lru_cache(maxsize=1)
def trees() -> tuple[Tree, ...]:
    """The learned trees."""
    text = (resources.files("knowledge.retrieval") / "trees.json").read_text(encoding="utf-8")
    return tuple(json.loads(text)["trees"])


def tree_score(features: Mapping[str, float]) -> float:
    """What the trees add to the score of a fact with these features: the sum of the leaves that it falls into."""
    total = 0.0
    for node in trees():
        while isinstance(node, list):
            name, bound, below, above = node
            node = below if features[name] <= bound else above  # type: ignore[index, operator, assignment]
        total += node
    return total
