"""Verification: is the file of an edition sound? Asked before it is put in place."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from knowledge.edition.failures import reading_failures
from knowledge.errors import EditionError

_HUGE = 300_000  # facts, from which on the full check would take minutes

# Each finds rows that must not be.
_RULES = {
    "a fact reaches outside its article": """
        SELECT articles.article_id FROM articles
        JOIN (SELECT article, min(start) AS first, max("end") AS last, max(start >= "end") AS empty
              FROM facts GROUP BY article) ON article = articles.id
        WHERE first < 0 OR last > length(articles.body) OR empty""",
    "a fact is blank": """
        SELECT articles.article_id FROM facts JOIN articles ON articles.id = facts.article
        WHERE trim(substr(articles.body, facts.start + 1, facts."end" - facts.start), char(9, 10, 13, 32, 160)) = ''""",
    "an article's file is not among the sources": """
        SELECT article_id FROM articles WHERE path NOT IN (SELECT path FROM sources)""",
    "the facts of an article are not numbered from 0": """
        SELECT article FROM facts GROUP BY article HAVING min(ordinal) <> 0 OR max(ordinal) <> count(*) - 1""",
    "a foreign key points nowhere": "PRAGMA foreign_key_check",
}


def verify(path: Path, *, articles: int, facts: int) -> None:
    """Check the file of an edition against what was written and the rules. Raises EditionError at the first fault."""
    with reading_failures(path):
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            fault = next(_faults(connection, articles, facts), None)
        finally:
            connection.close()
    if fault:
        raise EditionError(f"The new edition is not sound: {fault}. It was not put in place; the current one stays.")


def _faults(connection: sqlite3.Connection, articles: int, facts: int) -> Iterator[str]:
    check = "quick_check" if facts > _HUGE else "integrity_check"
    (state,) = connection.execute(f"PRAGMA {check}(1)").fetchone()
    if state != "ok":
        yield state
    for name, table, expected in (
        ("articles", "articles", articles),
        ("facts", "facts", facts),
        ("indexed facts", "facts_fts_docsize", facts),
    ):
        (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 - our names
        if count != expected:
            yield f"{count} {name} instead of {expected}"
    for fault, query in _RULES.items():
        if row := connection.execute(query).fetchone():
            yield f"{fault} ({row[0]})"
