"""WordWriting: the tables `vocabulary` and `spellings` of an edition, made afresh or brought up to date."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path

from knowledge.edition.word_runs import WordRuns


class WordWriting:
    """Counts the words of what is written and removed, and at `finish` changes those words alone."""

    def __init__(self, connection: sqlite3.Connection, folder: Path) -> None:
        self._connection = connection
        self._runs = WordRuns(folder)
        self._fresh = connection.execute("SELECT 1 FROM vocabulary LIMIT 1").fetchone() is None

    def add(self, words: Mapping[str, int]) -> None:
        """Count the words of an article."""
        self._runs.add(words)

    def remove(self, words: Mapping[str, int]) -> None:
        """Count them no more."""
        self._runs.subtract(words)

    def finish(self) -> None:
        """Write the tables."""
        if self._fresh:
            words = ((word, count) for word, count in self._runs.summed() if count > 0)
            self._connection.executemany("INSERT INTO vocabulary (word, frequency) VALUES (?, ?)", words)
            self._connection.executemany(
                "INSERT INTO spellings (initial, length, words) VALUES (?, ?, ?)", self._spellings()
            )
        else:
            self._change()

    def _spellings(self) -> Iterator[tuple[str, int, str]]:
        words = self._connection.cursor().execute("SELECT word FROM vocabulary ORDER BY word")
        for initial, group in groupby((word for (word,) in words), key=lambda word: word[0]):
            by_length: defaultdict[int, list[str]] = defaultdict(list)
            for word in group:
                by_length[len(word)].append(word)
            for length, alike in sorted(by_length.items()):
                yield initial, length, " ".join(alike)

    def _change(self) -> None:
        come: defaultdict[tuple[str, int], set[str]] = defaultdict(set)
        gone: defaultdict[tuple[str, int], set[str]] = defaultdict(set)
        for word, change in self._runs.summed():
            found = self._connection.execute("SELECT frequency FROM vocabulary WHERE word = ?", (word,)).fetchone()
            before = found[0] if found else 0
            if before + change > 0:
                row = (word, before + change)
                self._connection.execute("INSERT OR REPLACE INTO vocabulary (word, frequency) VALUES (?, ?)", row)
            else:
                self._connection.execute("DELETE FROM vocabulary WHERE word = ?", (word,))
            if (before > 0) != (before + change > 0):
                (gone if before > 0 else come)[word[0], len(word)].add(word)
        for key in sorted(come.keys() | gone.keys()):
            self._change_spellings(key, come[key], gone[key])

    def _change_spellings(self, key: tuple[str, int], come: set[str], gone: set[str]) -> None:
        query = "SELECT words FROM spellings WHERE initial = ? AND length = ?"
        found = self._connection.execute(query, key).fetchone()
        words = (set(found[0].split(" ")) if found else set()) - gone | come
        if words:
            self._connection.execute(
                "INSERT OR REPLACE INTO spellings (initial, length, words) VALUES (?, ?, ?)",
                (*key, " ".join(sorted(words))),
            )
        else:
            self._connection.execute("DELETE FROM spellings WHERE initial = ? AND length = ?", key)
