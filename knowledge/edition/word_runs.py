"""WordRuns: how often each word stands in any number of articles, in memory that does not grow with them."""

from __future__ import annotations

import heapq
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import IO

WORDS_GATHERED = 100_000
"""The counts of so many different words are put on the disk at once: some 15 MB at that moment."""


class WordRuns:
    """Counts are gathered, written in alphabetical order to files without a name in `folder`, and added up at last.
    A run ends with the article that makes it `most` different words or more."""

    def __init__(self, folder: Path, most: int = WORDS_GATHERED) -> None:
        self._folder = folder
        self._most = most
        self._runs: list[IO[bytes]] = []
        self._counts: Counter[str] = Counter()

    def add(self, words: Mapping[str, int]) -> None:
        """Count words of an article."""
        self._counts.update(words)
        if len(self._counts) >= self._most:
            self._end_run()

    def subtract(self, words: Mapping[str, int]) -> None:
        """Count words of an article that is there no more."""
        self._counts.subtract(words)

    def summed(self) -> Iterator[tuple[str, int]]:
        """Every word in alphabetical order with its count, which may be 0 or less after subtracting."""
        self._end_run()
        found = heapq.merge(*map(_counts, self._runs), key=itemgetter(0))
        for word, group in groupby(found, key=itemgetter(0)):
            yield word, sum(count for _, count in group)

    def _end_run(self) -> None:
        run = tempfile.TemporaryFile(dir=self._folder)  # noqa: SIM115 - read much later
        run.writelines(f"{word} {count}\n".encode() for word, count in sorted(self._counts.items()))
        run.seek(0)
        self._runs.append(run)
        self._counts = Counter()


def _counts(run: IO[bytes]) -> Iterator[tuple[str, int]]:
    with run:
        for line in run:
            word, _, count = line.decode().rpartition(" ")
            yield word, int(count)
