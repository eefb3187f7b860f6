"""Learn the ensemble of small trees that is added to the ranker's weighted sum.

LambdaMART (Burges 2010) as LightGBM has it, on the same features and candidates; the trees are written out so that the
library walks them without LightGBM.
"""

from __future__ import annotations

from typing import Any

import lightgbm
import numpy as np
from training_examples import GUARDS, NAMES, Example

PARAMETERS: dict[str, Any] = {
    "objective": "lambdarank",
    "learning_rate": 0.05,
    "num_leaves": 7,
    "min_data_in_leaf": 40,
    "lambda_l2": 5.0,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "seed": 1,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 1,
    "verbose": -1,
    # the same guards as the weights': a missing or other name, number or day never speaks for a fact
    "monotone_constraints": [-1 if name in GUARDS else 0 for name in NAMES],
}
TREES = 150


def learn_trees(examples: list[Example]) -> lightgbm.Booster:
    """Trees that put the right facts of each question before the others."""
    usable = [e for e in examples if e.right.any() and not e.right.all()]
    data = lightgbm.Dataset(
        np.concatenate([e.rows for e in usable]),
        label=np.concatenate([e.right for e in usable]).astype(int),
        group=[len(e.right) for e in usable],
        feature_name=NAMES,
    )
    return lightgbm.train(PARAMETERS, data, num_boost_round=TREES)


def scores(trees: lightgbm.Booster, rows: np.ndarray) -> np.ndarray:
    """What the trees add to the score of each row of features."""
    return np.asarray(trees.predict(rows)) if len(rows) else np.zeros(0)


def written(trees: lightgbm.Booster) -> list[Any]:
    """The trees as nested lists: [feature, bound, tree up to the bound, tree above it], a leaf is its value."""
    return [_written(tree["tree_structure"]) for tree in trees.dump_model()["tree_info"]]


def _written(node: dict[str, Any]) -> Any:
    if "leaf_value" in node:
        return round(float(node["leaf_value"]), 4)
    bound = float(f"{node['threshold']:.6g}")
    return [NAMES[node["split_feature"]], bound, _written(node["left_child"]), _written(node["right_child"])]
