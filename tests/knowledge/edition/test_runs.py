"""What does not fit into memory at once is sorted in parts on the disk, and read again as one."""

import random

import pytest

from knowledge.edition.posting_runs import PostingRuns
from knowledge.edition.postings import Postings, article_postings
from knowledge.edition.word_runs import WordRuns

ARTICLES = [
    (["wall", "crack"], [["wall", "three", "crack"], ["wall", "wall", "leak"]], [-1, -1]),
    (["ferry"], [["ferry", "leav"], [], ["ferry", "ferry", "ferry", "come", "back"]], [-1, 0, 0]),
    (["leak"], [], []),
    (["wall"], [["leak", "stop"]], [-1]),
]


def postings(folder, most, kept=64):
    runs = PostingRuns(folder, most, kept)
    first = 1
    for title, statements, introducers in ARTICLES:
        runs.add(first, article_postings(title, statements, introducers))
        first += len(statements)
    return {term: list(zip(*map(list, Postings.unpack(data)), strict=True)) for term, data in runs.merged()}


class TestPostings:
    def test_each_entry_says_how_often_statement_and_context_hold_the_term(self, tmp_path):
        """A count of 16 for each time in the statement, 1 for each in the title, the fact before or what introduces."""
        found = postings(tmp_path, 1_000)
        assert found["wall"] == [(1, 16 + 1), (2, 32 + 2), (6, 1)]
        assert found["ferry"] == [(3, 16 + 1), (4, 2), (5, 48 + 2)]
        assert found["leav"] == [(3, 16), (4, 1), (5, 1)]
        assert found["come"] == [(5, 16)]

    def test_a_title_without_facts_has_no_entries(self, tmp_path):
        assert postings(tmp_path, 1_000)["leak"] == [(2, 16), (6, 16)]

    @pytest.mark.parametrize("most", [1, 5, 12])
    def test_any_number_of_runs_gives_the_same_in_alphabetical_order(self, tmp_path, most):
        found = postings(tmp_path, most)
        assert list(found) == sorted(found)
        assert found == postings(tmp_path, 1_000)

    def test_files_that_become_too_many_are_made_one(self, tmp_path):
        assert postings(tmp_path, 1, kept=2) == postings(tmp_path, 1_000)

    def test_no_count_is_higher_than_its_four_bits(self):
        found = article_postings(["a"] * 20, [["a"] * 99], [-1])
        assert found.counts.tolist() == [255]
        assert found.lengths.tolist() == [119]

    def test_nothing_is_left_on_the_disk(self, tmp_path):
        postings(tmp_path, 1)
        assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("most", [1, 7, 1_000])
def test_words_are_added_up_whatever_the_runs(tmp_path, most):
    chance = random.Random(3)  # noqa: S311
    runs, counts = WordRuns(tmp_path, most), {}
    for _ in range(40):
        words = {f"w{chance.randrange(30)}": chance.randrange(1, 4) for _ in range(5)}
        sign = chance.choice((1, 1, -1))
        (runs.add if sign > 0 else runs.subtract)(words)
        for word, count in words.items():
            counts[word] = counts.get(word, 0) + sign * count
    assert list(runs.summed()) == sorted(counts.items())
    assert list(tmp_path.iterdir()) == []
