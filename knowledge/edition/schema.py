"""The tables of an edition.

meta            what the edition is: number, built_at, versions, counts
sources         the files read, with their hashes and what was said of them
articles        one row each, the body last, so that reading a title touches no overflow page
facts           one row each; the statement is not stored again: it is the slice [start, end) of the body; found by
                id, by article, by reference (see `knowledge.reference`) and by speaker
terms           for each term how many facts hold it, in how many the statement itself does, and which they are
                (see `postings`)
dense           what the search needs of every fact, by number: `lengths` in words, 0 where there is no fact,
                `order`, which decides between equal scores, and `articles`, their numbers
vocabulary      the words as written, with their frequencies
spellings       the same words by first letter and length, for mending spelling
publisher_words what publishers are found by
article_aliases, aliases    names of one bearer, for each article and added up; found by a word of either name, the
                most widely used first

Numbers of articles and facts grow with each that is written, and none is given twice: what a build puts in the place
of something old gets new ones. So nothing that can be told apart may depend on them: equal things are ordered by what
they say.
"""

from __future__ import annotations

import sqlite3

SCHEMA_VERSION = 8

FACT_COLUMNS = (
    "id",
    "article",
    "ordinal",
    "paragraph",
    "kind",
    "introduced_by",
    "start",
    "end",
    "speaker",
    "speaker_role",
    "verb",
    "quote",
    "reference",
    "bearers",
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
    "about_terms",
    "body",
)
ALIAS_COLUMNS = ("short", "full", "articles", "short_word", "full_word", "short_terms", "full_terms")
_NUMBERS = {"id", "article", "ordinal", "paragraph", "introduced_by", "start", "end", "quote", "published_on"}

# sqlite-utils makes no tables without row numbers, and these are looked up by their words only
_WORDS = """
CREATE TABLE terms (term TEXT PRIMARY KEY, facts INTEGER NOT NULL, statements INTEGER NOT NULL, postings BLOB NOT NULL)
    WITHOUT ROWID;
CREATE TABLE vocabulary (word TEXT PRIMARY KEY, frequency INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE publisher_words (word TEXT, publisher TEXT, PRIMARY KEY (word, publisher)) WITHOUT ROWID;
CREATE TABLE spellings (initial TEXT, length INTEGER, words TEXT NOT NULL, PRIMARY KEY (initial, length)) WITHOUT ROWID;
"""
_INDEXES = (
    "CREATE UNIQUE INDEX facts_of_article ON facts (article, ordinal)",
    "CREATE INDEX facts_by_reference ON facts (reference)",
    "CREATE INDEX facts_by_speaker ON facts (speaker) WHERE speaker <> ''",
    "CREATE INDEX aliases_of_article ON article_aliases (article)",
    # these hold all that is asked for, so that the rows themselves, which lie far apart, need not be read
    "CREATE INDEX aliases_by_short ON aliases (short_word, articles DESC, short_terms, full_terms)",
    "CREATE INDEX aliases_by_full ON aliases (full_word, articles DESC, short_terms, full_terms)",
    "CREATE INDEX term_counts ON terms (term, facts, statements)",
)


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
    database.table("aliases").create(
        {name: int if name == "articles" else str for name in ALIAS_COLUMNS}, pk=("short", "full")
    )
    database.table("dense").create({"name": str, "data": bytes}, pk="name")
    database.table("articles").create_index(["article_id"], unique=True)
    database.table("articles").create_index(["path", "article_id", "content_hash"])
    database.table("articles").create_index(["publisher", "published_on"])
    database.table("articles").create_index(["published_on"])
    database.table("articles").create_index(["language"])
    connection.executescript(_WORDS)


def create_indexes(connection: sqlite3.Connection) -> None:
    """Make the larger tables searchable: cheaper once all their rows are there."""
    for index in _INDEXES:
        connection.execute(index)


def _typed(columns: tuple[str, ...]) -> dict[str, type]:
    return {column: int if column in _NUMBERS else str for column in columns}
