"""The tables of an edition.

meta            what the edition is: number, built_at, versions, counts
sources         the files read, with their hashes and what was said of them
articles        one row each, the body last, so that reading a title touches no overflow page
facts           one row each; the statement is not stored again: it is the slice [start, end) of the body; found by
                id, by article, by reference (see `knowledge.reference`) and by speaker
facts_fts       the index: terms of the statement, and of its context (the title and the fact before)
terms           how many facts the index finds for a term, and in how many the statement itself holds it
vocabulary      the words as written, for mending spelling
article_aliases, aliases    names of one bearer, for each article and added up

Rows are numbered in the order of the sources, so that a build that carries rows over equals a full one.
"""

from __future__ import annotations

import sqlite3

SCHEMA_VERSION = 3

FACT_COLUMNS = (
    "id",
    "article",
    "ordinal",
    "paragraph",
    "kind",
    "start",
    "end",
    "speaker",
    "speaker_role",
    "verb",
    "quote",
    "reference",
    "details",
    "terms",
)
ARTICLE_COLUMNS = (
    "id",
    "article_id",
    "path",
    "title",
    "publisher",
    "published",
    "published_on",
    "url",
    "language",
    "place",
    "content_hash",
    "title_terms",
    "body",
)
_NUMBERS = {"id", "article", "ordinal", "paragraph", "start", "end", "quote", "published_on"}

# Terms come normalised: whatever stands between two blanks is one token. No other `detail` will do: BM25 of a table
# without content counts nothing when positions are not kept.
_INDEX = """
CREATE VIRTUAL TABLE facts_fts USING fts5(statement, context, content='', tokenize="ascii tokenchars '~.,-_/%&+'''");
CREATE VIRTUAL TABLE index_terms USING fts5vocab(facts_fts, 'row');
CREATE VIRTUAL TABLE index_columns USING fts5vocab(facts_fts, 'col');
"""


def create_tables(connection: sqlite3.Connection) -> None:
    """Make the empty tables of an edition."""
    from sqlite_utils import Database  # half a second to import: only those who build pay it

    database = Database(connection)
    database.table("meta").create({"key": str, "value": str}, pk="key")
    database.table("sources").create({"path": str, "sha256": str, "size": int, "skipped": str, "notes": str}, pk="path")
    database.table("articles").create(_typed(ARTICLE_COLUMNS), pk="id", not_null=set(ARTICLE_COLUMNS[1:5]))
    database.table("facts").create(
        _typed(FACT_COLUMNS), pk="id", not_null=set(FACT_COLUMNS), foreign_keys=[("article", "articles", "id")]
    )
    database.table("article_aliases").create(
        {"article": int, "short": str, "full": str}, foreign_keys=[("article", "articles", "id")]
    )
    database.table("aliases").create({"short": str, "full": str, "articles": int}, pk=("short", "full"))
    database.table("vocabulary").create({"word": str, "frequency": int}, pk="word")
    database.table("terms").create({"term": str, "facts": int, "statements": int}, pk="term")
    database.table("articles").create_index(["article_id"], unique=True)
    database.table("articles").create_index(["published_on"])
    database.table("facts").create_index(["article", "ordinal"], unique=True)
    database.table("article_aliases").create_index(["article"])
    connection.executescript(_INDEX)


def _typed(columns: tuple[str, ...]) -> dict[str, type]:
    return {column: int if column in _NUMBERS else str for column in columns}
