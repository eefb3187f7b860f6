"""The soak in small: faults, late and repeated updates, and kill -9, all at once; see benchmarks/soak.py."""

from benchmarks.soak import Soak


def test_every_question_is_answered_once_or_where_the_outcome_was_unknown_twice_at_most_and_nothing_is_lost(tmp_path):
    outcome = Soak(tmp_path, chats=60, subjects=40, silences=0, seed=7).run(updates=200, kills=2)
    assert outcome.good, outcome.report()
    assert outcome.answered.total() > 80
    assert outcome.run.injected.total() > 10
