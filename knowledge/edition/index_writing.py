"""IndexWriting: the tables `terms` and `dense` of an edition, made afresh or brought up to date."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from knowledge.edition.posting_runs import PostingRuns
from knowledge.edition.postings import ENTRY_BYTES, IN_STATEMENT, ArticlePostings, Numbers, Postings

_LONGEST = 65_535
_FEW = 40


class IndexWriting:
    """Gathers what is written and removed, and at `finish` changes the postings of those terms alone."""

    def __init__(self, connection: sqlite3.Connection, folder: Path) -> None:
        self._connection = connection
        self._runs = PostingRuns(folder)
        dense = dict(connection.execute("SELECT name, data FROM dense"))
        self._fresh = not dense
        # facts are numbered from 1
        self._lengths = array("H", dense.get("lengths", bytes(2)))
        self._order = array("Q", dense.get("order", bytes(8)))
        self._articles = array("I", dense.get("articles", bytes(4)))
        self._removed: list[int] = []
        self._terms_removed: set[str] = set()

    @property
    def numbers(self) -> int:
        """How many numbers of facts are given, whether they are still in use or not."""
        return len(self._lengths) - 1

    def add(self, article: int, postings: ArticlePostings, order: list[int]) -> int:
        """Write the facts of an article, given its number; the number of the first."""
        first = len(self._lengths)
        self._runs.add(first, postings)
        self._lengths.extend(np.minimum(postings.lengths, _LONGEST).tolist())
        self._order.extend(order)
        self._articles.extend([article] * len(order))
        return first

    def remove(self, facts: list[int], postings: ArticlePostings) -> None:
        """Take away the facts with these numbers, those of one article."""
        for fact in facts:
            self._lengths[fact] = self._order[fact] = self._articles[fact] = 0
        self._removed += facts
        self._terms_removed.update(postings.terms)

    def finish(self) -> None:
        """Write the tables."""
        removed = np.array(sorted(self._removed), np.uint32)
        self._connection.executemany(
            "INSERT OR REPLACE INTO terms (term, facts, statements, postings) VALUES (?, ?, ?, ?)",
            ((term, *_row(data)) for term, data in self._changed(removed)),
        )
        self._connection.execute("DELETE FROM terms WHERE facts = 0")
        self._connection.executemany(
            "INSERT OR REPLACE INTO dense (name, data) VALUES (?, ?)",
            [
                ("lengths", self._lengths.tobytes()),
                ("order", self._order.tobytes()),
                ("articles", self._articles.tobytes()),
            ],
        )

    def _changed(self, removed: Numbers) -> Iterator[tuple[str, bytes]]:
        """The terms whose postings are others than before, with these, packed."""
        if self._fresh:
            yield from self._runs.merged()
            return
        for term, data in self._runs.merged():
            self._terms_removed.discard(term)
            old, added = self._kept(term, removed), Postings.unpack(data)
            whole = Postings(np.concatenate([old.facts, added.facts]), np.concatenate([old.counts, added.counts]))
            yield term, whole.pack()
        for term in sorted(self._terms_removed):
            yield term, self._kept(term, removed).pack()

    def _kept(self, term: str, removed: Numbers) -> Postings:
        found = self._connection.execute("SELECT postings FROM terms WHERE term = ?", (term,)).fetchone()
        old = Postings.unpack(found[0] if found else b"")
        staying = np.isin(old.facts, removed, assume_unique=True, invert=True)
        return Postings(old.facts[staying], old.counts[staying])


def _row(data: bytes) -> tuple[int, int, bytes]:
    size = len(data) // ENTRY_BYTES
    if size < _FEW:  # as most are: NumPy would take longer to begin
        return size, sum([count >= IN_STATEMENT for count in data[-size:]]) if size else 0, data
    return size, int(np.count_nonzero(Postings.unpack(data).counts >= IN_STATEMENT)), data
