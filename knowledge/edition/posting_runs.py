"""PostingRuns: the postings of any number of articles, term by term, in memory that does not grow with them."""

from __future__ import annotations

import heapq
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import IO, NamedTuple

import numpy as np

from knowledge.edition.postings import ArticlePostings, Counts, Numbers

ENTRIES_GATHERED = 2_000_000
"""So many are sorted and put on the disk at once: some 60 MB at that moment."""
_NUMBER = 4  # bytes


class PostingRuns:
    """Entries are gathered, sorted by term, and written to files without a name in `folder`, one run after the other;
    then all runs are read side by side. A run ends with the article that makes it `most` entries or more."""

    def __init__(self, folder: Path, most: int = ENTRIES_GATHERED) -> None:
        self._folder = folder
        self._most = most
        self._runs: list[_Run] = []
        self._start_run()

    def _start_run(self) -> None:
        self._place: defaultdict[str, int] = defaultdict()
        self._place.default_factory = self._place.__len__
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
        if len(self._runs) == 1:
            for term, facts, counts in self._runs[0].entries():
                yield term, facts + counts
            return
        found = heapq.merge(*(run.entries() for run in self._runs), key=itemgetter(0))
        for term, group in groupby(found, key=itemgetter(0)):
            entries = list(group)
            facts = b"".join([facts for _, facts, _ in entries])
            yield term, facts + b"".join([counts for _, _, counts in entries])

    def _end_run(self) -> None:
        names = sorted(self._place)
        rank = np.empty(len(names), np.uint32)
        rank[[self._place[name] for name in names]] = np.arange(len(names), dtype=np.uint32)
        places, facts, counts = (np.concatenate([one[at] for one in self._gathered]) for at in range(3))
        terms = rank[places]
        order = np.argsort(terms, kind="stable")  # the facts of a term stay in their order
        sizes = np.bincount(terms, minlength=len(names))
        self._runs.append(_Run.written(self._folder, names, sizes.tolist(), facts[order], counts[order]))
        self._start_run()


class _Run(NamedTuple):
    """Sorted entries on the disk: the terms with their sizes line by line, the numbers of facts, and the counts."""

    terms: IO[bytes]
    facts: IO[bytes]
    counts: IO[bytes]

    @classmethod
    def written(cls, folder: Path, names: list[str], sizes: list[int], facts: Numbers, counts: Counts) -> _Run:
        run = cls(*(tempfile.TemporaryFile(dir=folder) for _ in range(3)))  # noqa: SIM115 - read much later
        run.terms.writelines(f"{name} {size}\n".encode() for name, size in zip(names, sizes, strict=True) if size)
        run.facts.write(facts.data)
        run.counts.write(counts.data)
        for file in run:
            file.seek(0)
        return run

    def entries(self) -> Iterator[tuple[str, bytes, bytes]]:
        for line in self.terms:
            term, size = line.decode().split(" ")
            yield term, self.facts.read(_NUMBER * int(size)), self.counts.read(int(size))
        for file in self:
            file.close()
