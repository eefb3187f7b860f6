import gc

import pytest

from knowledge.garbage import no_collection


class _InACircle:
    """Something that only a search for garbage can free."""

    def __init__(self, ended):
        self.me = self
        self.ended = ended

    def __del__(self):
        self.ended.append(True)


def test_garbage_is_not_looked_for_meanwhile_and_is_afterwards():
    ended = []
    with no_collection():
        _InACircle(ended)
        lists = [[] for _ in range(100_000)]
        assert not ended
    lists = [[] for _ in range(100_000)]
    assert ended
    assert lists


def test_what_fails_leaves_the_search_for_garbage_switched_on():
    with pytest.raises(ValueError, match="no"), no_collection():
        raise ValueError("no")
    assert gc.isenabled()


def test_whoever_switched_the_search_for_garbage_off_finds_it_off():
    gc.disable()
    try:
        with no_collection():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_a_question_leaves_the_search_for_garbage_switched_on(invented):
    invented.ask("Who opened the new bridge?")
    assert gc.isenabled()
