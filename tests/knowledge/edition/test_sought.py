"""Rare terms are looked at together, common ones alone."""

import numpy as np
import pytest

from knowledge.edition.postings import Postings
from knowledge.edition.sought import Term, in_runs


def term(*facts, factor=1.0):
    return Term(Postings(np.array(facts, np.uint32), np.full(len(facts), 16, np.uint8)), np.float32(factor))


@pytest.mark.parametrize(
    ("most", "sizes"), [(1, [1, 2, 2, 3]), (3, [3, 2, 3]), (5, [5, 3]), (7, [5, 3]), (8, [8]), (100, [8])]
)
def test_a_run_has_at_most_so_many_postings_and_one_term_at_least(most, sizes):
    terms = [term(1), term(1, 2), term(2, 3), term(1, 2, 3)]
    runs = list(in_runs(terms, most))
    assert [len(run.facts) for run in runs] == sizes
    assert [fact for run in runs for fact in run.places] == [1, 1, 2, 2, 3, 1, 2, 3]


def test_each_posting_keeps_the_factor_of_its_term():
    (run,) = in_runs([term(4, factor=2.5), term(4, 7, factor=0.5)])
    assert run.factors.tolist() == [2.5, 0.5, 0.5]
    assert run.factors.dtype == np.float32


def test_without_terms_there_is_no_run():
    assert list(in_runs([])) == []
