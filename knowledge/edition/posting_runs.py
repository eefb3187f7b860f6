"""PostingRuns: the postings of any number of articles, term by term, in memory that does not grow with them."""

from __future__ import annotations

import heapq
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import count, groupby
from operator import itemgetter
from pathlib import Path
from typing import IO

import numpy as np

from knowledge.edition.postings import ArticlePostings, Counts, Numbers

ENTRIES_GATHERED = 250_000
"""So many are sorted and put on the disk at once: some 10 MB at that moment."""
RUNS_KEPT = 64
"""So many files are open at once; they are made one then."""
_NUMBER = 4  # bytes

Entries = tuple[str, bytes, bytes]
"""A term, the numbers of its facts, and their counts."""


class PostingRuns:
    """Entries are gathered, sorted by term, and written to files without a name in `folder`, one run after the other;
    then all runs are read side by side. A run ends with the article that makes it `most` entries or more."""

    def __init__(self, folder: Path, most: int = ENTRIES_GATHERED, kept: int = RUNS_KEPT) -> None:
        self._folder = folder
        self._most = most
        self._kept = kept
        self._runs: list[IO[bytes]] = []
        self._start_run()

    def _start_run(self) -> None:
        self._place: defaultdict[str, int] = defaultdict(count().__next__)
        self._gathered: list[tuple[Numbers, Numbers, Counts]] = []
        self._size = 0

    def add(self, first: int, postings: ArticlePostings) -> None:
        """The entries of an article whose first fact has this number, a higher one than all facts before."""
        places = np.fromiter(map(self._place.__getitem__, postings.terms), np.uint32, len(postings.terms))
        self._gathered.append((np.repeat(places, postings.sizes), postings.facts + np.uint32(first), postings.counts))
        self._size += len(postings.facts)
        if self._size >= self._most:
            self._end_run()

    def merged(self) -> Iterator[tuple[str, bytes]]:
        """Every term in alphabetical order with its entries, packed; nothing can be added afterwards."""
        if self._gathered:
            self._end_run()
        for term, facts, counts in _merged(self._runs):
            yield term, facts + counts

    def _end_run(self) -> None:
        self._runs.append(_written(self._folder, self._in_order()))
        self._start_run()
        if len(self._runs) == self._kept:
            self._runs = [_written(self._folder, _merged(self._runs))]

    def _in_order(self) -> Iterator[Entries]:
        """What was gathered, term by term."""
        names = sorted(self._place)
        rank = np.empty(len(names), np.uint32)
        rank[[self._place[name] for name in names]] = np.arange(len(names), dtype=np.uint32)
        places, facts, counts = (np.concatenate([one[at] for one in self._gathered]) for at in range(3))
        terms = rank[places]
        order = np.argsort(terms, kind="stable")  # the facts of a term stay in their order
        all_facts, all_counts = facts[order].tobytes(), counts[order].tobytes()
        start = 0
        for name, size in zip(names, np.bincount(terms, minlength=len(names)).tolist(), strict=True):
            end = start + size
            if size:  # the title of an article without facts has terms, but no entries
                yield name, all_facts[_NUMBER * start : _NUMBER * end], all_counts[start:end]
            start = end


def _written(folder: Path, entries: Iterable[Entries]) -> IO[bytes]:
    """A file of sorted entries, ready to be read: for each term a line with their number, then the entries."""
    run = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - read much later
    for term, facts, counts in entries:
        run.write(b"%b %d\n%b%b" % (term.encode(), len(counts), facts, counts))
    run.seek(0)
    return run


def _read(run: IO[bytes]) -> Iterator[Entries]:
    with run:
        while line := run.readline():
            term, _, size = line.decode().partition(" ")
            yield term, run.read(_NUMBER * int(size)), run.read(int(size))


def _merged(runs: list[IO[bytes]]) -> Iterator[Entries]:
    """The entries of runs, which end with it, as those of one."""
    if len(runs) == 1:
        yield from _read(runs[0])
        return
    found = heapq.merge(*map(_read, runs), key=itemgetter(0))
    for term, group in groupby(found, key=itemgetter(0)):
        entries = list(group)
        yield term, b"".join([facts for _, facts, _ in entries]), b"".join([counts for _, _, counts in entries])
