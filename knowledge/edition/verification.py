"""Verification: is the file of an edition sound? Asked before it is put in place."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from knowledge.edition.failures import reading_failures
from knowledge.errors import EditionError

_HUGE = 300_000  # facts, from which on the full check would take minutes
_SMALL = 20_000  # facts, up to which the whole of a changed copy is checked in a moment

# Each finds rows that must not be, among the articles from number :first on.
_RULES = {
    "a fact reaches outside its article": """
        SELECT articles.article_id FROM articles
        JOIN (SELECT article, min(start) AS first, max("end") AS last, max(start >= "end") AS empty
              FROM facts WHERE article >= :first GROUP BY article) ON article = articles.id
        WHERE first < 0 OR last > length(articles.body) OR empty""",
    "a fact is blank": """
        SELECT articles.article_id FROM facts JOIN articles ON articles.id = facts.article
        WHERE facts.article >= :first AND
            trim(substr(articles.body, facts.start + 1, facts."end" - facts.start), char(9, 10, 13, 32, 160)) = ''""",
    "the facts of an article are not numbered from 0": """
        SELECT article FROM facts WHERE article >= :first
        GROUP BY article HAVING min(ordinal) <> 0 OR max(ordinal) <> count(*) - 1""",
    "an article's file is not among the sources": """
        SELECT article_id FROM articles WHERE path NOT IN (SELECT path FROM sources)""",
}
_RULES_OF_ALL = {
    "a foreign key points nowhere": "PRAGMA foreign_key_check",
    "the postings of a term are not as many as its facts": """
        SELECT term FROM terms WHERE length(postings) <> 5 * facts OR statements > facts""",
}


def verify(path: Path, *, articles: int, facts: int, first_article: int = 1) -> None:
    """Check the file of an edition against what was written and the rules. Raises EditionError at the first fault.

    Articles before number `first_article` come from a copy of an edition that was verified: they are counted, and
    checked again only when that takes but a moment.
    """
    with reading_failures(path):
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            fault = next(_faults(connection, articles, facts, first_article), None)
        finally:
            connection.close()
    if fault:
        raise EditionError(f"The new edition is not sound: {fault}. It was not put in place; the current one stays.")


def _faults(connection: sqlite3.Connection, articles: int, facts: int, first_article: int) -> Iterator[str]:
    whole = first_article == 1 or facts <= _SMALL
    if whole:
        check = "quick_check" if facts > _HUGE else "integrity_check"
        (state,) = connection.execute(f"PRAGMA {check}(1)").fetchone()
        if state != "ok":
            yield state
    for name, table, expected in (("articles", "articles", articles), ("facts", "facts", facts)):
        (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 - our names
        if count != expected:
            yield f"{count} {name} instead of {expected}"
    dense = dict(connection.execute("SELECT name, data FROM dense"))
    indexed = np.count_nonzero(np.frombuffer(dense.get("order", b""), np.uint64))
    if indexed != facts:
        yield f"{indexed} indexed facts instead of {facts}"
    for fault, query in (_RULES | (_RULES_OF_ALL if whole else {})).items():
        if row := connection.execute(query, {"first": 1 if whole else first_article}).fetchone():
            yield f"{fault} ({row[0]})"
