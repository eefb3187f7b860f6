"""Two simple ways to search the same facts, to measure the ranker against.

An exception to the rule that all SQL is in `knowledge/edition`: the table here lives in memory for one evaluation and
is no part of any edition. An edition's own index holds normalised terms, and plain FTS5 must see the plain sentences.
"""

from __future__ import annotations

import datetime as dt
import re
import sqlite3
from collections.abc import Sequence
from typing import NamedTuple, Protocol

from rapidfuzz import fuzz, process, utils


class PlainFact(NamedTuple):
    """What a simple way knows of a fact. `published_on` is the day of its article, None when not known."""

    article_id: str
    statement: str
    published_on: dt.date | None


class Baseline(Protocol):
    """A way to search, with the name that it is reported by."""

    name: str

    def search(self, question: str, limit: int, as_of: dt.date | None = None) -> list[PlainFact]:
        """At most `limit` facts, best first; with `as_of` none of an article published later."""


class PlainFts5:
    """SQLite's full-text search with Porter stemming: every word of the question joined by OR, by BM25."""

    name = "FTS5"

    def __init__(self, facts: Sequence[PlainFact]) -> None:
        self._facts = facts
        self._connection = sqlite3.connect(":memory:")
        self._connection.execute(
            "CREATE VIRTUAL TABLE facts USING fts5(statement, day UNINDEXED, tokenize = 'porter unicode61')"
        )
        self._connection.executemany(
            "INSERT INTO facts (rowid, statement, day) VALUES (?, ?, ?)",
            ((at, fact.statement, _day(fact)) for at, fact in enumerate(facts)),
        )

    def search(self, question: str, limit: int, as_of: dt.date | None = None) -> list[PlainFact]:
        """See `Baseline.search`."""
        words = re.findall(r"\w+", question)
        if not words:
            return []
        rows = self._connection.execute(
            "SELECT rowid FROM facts WHERE facts MATCH ? AND day <= ? ORDER BY rank, rowid LIMIT ?",
            (" OR ".join(f'"{word}"' for word in words), (as_of or dt.date.max).toordinal(), limit),
        )
        return [self._facts[at] for (at,) in rows]


class TokenSetRatio:
    """rapidfuzz's `token_set_ratio` of the question with every fact, case and punctuation aside."""

    name = "token_set_ratio"

    def __init__(self, facts: Sequence[PlainFact]) -> None:
        self._facts = facts
        self._texts = [utils.default_process(fact.statement) for fact in facts]

    def search(self, question: str, limit: int, as_of: dt.date | None = None) -> list[PlainFact]:
        """See `Baseline.search`."""
        last = (as_of or dt.date.max).toordinal()
        texts = [text if _day(fact) <= last else None for text, fact in zip(self._texts, self._facts, strict=True)]
        found = process.extract(utils.default_process(question), texts, scorer=fuzz.token_set_ratio, limit=limit)
        return [self._facts[at] for _, _, at in found]


def _day(fact: PlainFact) -> int:
    return fact.published_on.toordinal() if fact.published_on else 0
