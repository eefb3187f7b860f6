"""AliasWriting: the tables `article_aliases` and `aliases` of an edition, made afresh or brought up to date."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from knowledge.words import terms

_SHORTEST_KEY = 4  # characters of a name key that a word of three letters may have


class AliasWriting:
    """Writes the aliases of each article, and at `finish` in how many articles each stands."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._fresh = connection.execute("SELECT 1 FROM aliases LIMIT 1").fetchone() is None
        self._changes: Counter[tuple[str, str]] = Counter()

    def add(self, article: int, aliases: Iterable[tuple[str, str]]) -> None:
        """Write the (short, full) pairs of an article, which are different."""
        for short, full in aliases:
            self._connection.execute(
                "INSERT INTO article_aliases (article, short, full) VALUES (?, ?, ?)", (article, short, full)
            )
            if not self._fresh:
                self._changes[short, full] += 1

    def remove(self, article: int) -> None:
        """Take away what was written for an article."""
        pairs = self._connection.execute("SELECT short, full FROM article_aliases WHERE article = ?", (article,))
        self._changes.subtract(pairs.fetchall())
        self._connection.execute("DELETE FROM article_aliases WHERE article = ?", (article,))

    def finish(self) -> None:
        """Write the sums."""
        query = "SELECT short, full, count(*) FROM article_aliases GROUP BY short, full ORDER BY short, full"
        changes = self._connection.cursor().execute(query) if self._fresh else self._changed()
        self._connection.executemany(
            """INSERT INTO aliases (short, full, articles, short_word, full_word, short_terms, full_terms)
               VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET articles = articles + excluded.articles""",
            (_row(short, full, change) for short, full, change in changes),
        )
        self._connection.execute("DELETE FROM aliases WHERE articles <= 0")

    def _changed(self) -> Iterator[tuple[str, str, int]]:
        for (short, full), change in sorted(self._changes.items()):
            yield short, full, change


def _row(short: str, full: str, articles: int) -> tuple[str, str, int, str, str, str, str]:
    few, many = _terms(short), _terms(full)
    return short, full, articles, _found_by(few), _found_by(many), " ".join(few), " ".join(many)


def _terms(name: str) -> list[str]:
    return sorted(set(terms(name, "en")))


def _found_by(name: Sequence[str]) -> str:
    """The term that a name is looked up by, the longest name key, as that is hardly a common one ('spokeswoman of
    Bachian Bank'), else the longest term; '' when it has none.

    A question has no name key for words as short as 'UMC'.
    """
    found = [term for term in name if term[0] != "~" or len(term) > _SHORTEST_KEY]
    return max(found, key=lambda term: (term[0] == "~", len(term), term), default="")
