"""A fact falls into the leaf that the questions of a tree lead to."""

import pytest

from knowledge.retrieval.trees import Forest

TREES = [
    ["a", 0.5, ["b", 0.2, 1.0, 2.0], 4.0],
    ["b", 0.7, 8.0, ["a", 0.1, 16.0, ["a", 0.9, 32.0, 64.0]]],
    128.0,
]


@pytest.mark.parametrize(
    ("a", "b", "leaves"),
    [
        (0.0, 0.0, 1 + 8),
        (0.5, 0.2, 1 + 8),
        (0.5, 0.3, 2 + 8),
        (0.6, 0.7, 4 + 8),
        (0.1, 0.8, 2 + 16),
        (0.9, 0.8, 4 + 32),
        (1.0, 0.8, 4 + 64),
    ],
)
def test_up_to_a_bound_it_goes_one_way_and_above_it_the_other(a, b, leaves):
    assert Forest(TREES).scores([{"a": a, "b": b, "c": 1.0}]) == [leaves + 128]


def test_facts_side_by_side_are_scored_as_each_alone():
    facts = [{"a": at / 10, "b": (7 * at % 10) / 10} for at in range(11)]
    forest = Forest(TREES)
    assert forest.scores(facts).tolist() == [forest.scores([fact])[0] for fact in facts]
