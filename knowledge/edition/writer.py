"""EditionWriter: makes the file of a new edition beside the current one, afresh or from a copy of that."""

from __future__ import annotations

import datetime as dt
import json
import shutil
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from knowledge.edition.alias_writing import AliasWriting
from knowledge.edition.article_rows import ArticleRows, count_words
from knowledge.edition.edition import Edition
from knowledge.edition.failures import writing_failures
from knowledge.edition.index_writing import IndexWriting
from knowledge.edition.postings import article_postings
from knowledge.edition.publisher_writing import write_publisher_words
from knowledge.edition.schema import ARTICLE_COLUMNS, FACT_COLUMNS, SCHEMA_VERSION, create_indexes, create_tables
from knowledge.edition.stored import StoredSource
from knowledge.edition.syncing import sync
from knowledge.edition.verification import verify
from knowledge.edition.word_writing import WordWriting

_FAST = """
PRAGMA journal_mode = OFF;     -- a build that is interrupted is thrown away
PRAGMA synchronous = OFF;      -- the finished file is synced once
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA temp_store = FILE;        -- what sorting takes must not grow with the articles
PRAGMA cache_size = -8000;
"""


class _Tables(NamedTuple):
    """The file being written."""

    connection: sqlite3.Connection
    facts: IndexWriting
    words: WordWriting
    aliases: AliasWriting


class EditionWriter:
    """Writes edition `number` into `path`, which must not exist.

    `begin` afresh, or `begin_from_previous`; then add, remove and move; `finish` indexes, verifies and syncs. A full
    disk and the like raise EditionError.
    """

    def __init__(self, path: Path, number: int, previous: Edition | None) -> None:
        self.path = path
        self.number = number
        self.previous = previous
        self.finished = False
        self.articles = 0
        self.facts = 0
        self._first_article = 1
        self._next_article = 1
        self._tables: _Tables | None = None

    def begin(self, extraction_version: str) -> None:
        """Create an empty file; `extraction_version` names the code that will make the facts."""
        with writing_failures(self.path.parent):
            connection = self._connect()
            create_tables(connection)
            self._start(connection)
            self._set_meta({"extraction_version": extraction_version})

    def begin_from_previous(self) -> None:
        """Start from a copy of the edition before, which is to hold what was not removed from it."""
        if self.previous is None:
            raise RuntimeError("there is no edition to start from")
        with writing_failures(self.path.parent):
            shutil.copyfile(self.previous.path, self.path)
            connection = self._connect()
            self.articles, self.facts = self.previous.info.articles, self.previous.info.facts
            (last,) = connection.execute("SELECT max(id) FROM articles").fetchone()
            self._first_article = self._next_article = last + 1
            self._start(connection)

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(f"{self.path.absolute().as_uri()}", uri=True, isolation_level=None)
        connection.executescript(_FAST)
        return connection

    def _start(self, connection: sqlite3.Connection) -> None:
        connection.execute("BEGIN")
        self._tables = _Tables(
            connection,
            IndexWriting(connection, self.path.parent),
            WordWriting(connection, self.path.parent),
            AliasWriting(connection),
        )

    def add_source(self, source: StoredSource) -> None:
        """Write down a file that was read, in the place of what was known of it."""
        skipped, notes = ([[note.path, note.reason] for note in notes] for notes in (source.skipped, source.notes))
        with writing_failures(self.path.parent):
            self._open.connection.execute(
                "INSERT OR REPLACE INTO sources (path, sha256, size, skipped, notes) VALUES (?, ?, ?, ?, ?)",
                (source.path, source.sha256, source.size, json.dumps(skipped), json.dumps(notes)),
            )

    def remove_source(self, path: str) -> None:
        """Forget a file that is there no more."""
        with writing_failures(self.path.parent):
            self._open.connection.execute("DELETE FROM sources WHERE path = ?", (path,))

    def add_article(self, rows: ArticleRows) -> None:
        """Write an article with its facts; there must be none with its id."""
        tables = self._open
        article = self._next_article
        self._next_article += 1
        with writing_failures(self.path.parent):
            tables.connection.execute(_insert("articles", ARTICLE_COLUMNS), (article, *rows.article))
            first = tables.facts.add(article, rows.postings, rows.order)
            tables.connection.executemany(
                _insert("facts", FACT_COLUMNS), [(first + i, article, *row) for i, row in enumerate(rows.facts)]
            )
            tables.aliases.add(article, rows.aliases)
            tables.words.add(rows.words)
        self.articles += 1
        self.facts += len(rows.facts)

    def remove_article(self, article_id: str) -> None:
        """Take an article of the previous edition away with all its facts."""
        tables = self._open
        with writing_failures(self.path.parent):
            number, title_terms, title, publisher, language, body = tables.connection.execute(
                "SELECT id, title_terms, title, publisher, language, body FROM articles WHERE article_id = ?",
                (article_id,),
            ).fetchone()
            facts = tables.connection.execute(
                'SELECT id, start, "end", introduced_by, terms FROM facts WHERE article = ? ORDER BY ordinal', (number,)
            ).fetchall()
            stated = [terms.split() for *_, terms in facts]
            introducers = [by for _, _, _, by, _ in facts]
            postings = article_postings(title_terms.split(), stated, introducers)
            tables.facts.remove([fact for fact, *_ in facts], postings)
            statements = [body[start:end] for _, start, end, _, _ in facts]
            tables.words.remove(count_words(title, publisher, statements, language))
            tables.aliases.remove(number)
            tables.connection.execute("DELETE FROM facts WHERE article = ?", (number,))
            tables.connection.execute("DELETE FROM articles WHERE id = ?", (number,))
        self.articles -= 1
        self.facts -= len(facts)

    def move_article(self, article_id: str, path: str) -> None:
        """Write down where the file of an article lies now."""
        with writing_failures(self.path.parent):
            self._open.connection.execute("UPDATE articles SET path = ? WHERE article_id = ?", (path, article_id))

    def finish(self) -> None:
        """Index the facts, sync the file and verify it. Raises EditionError when it is not sound."""
        tables = self._open
        with writing_failures(self.path.parent):
            for part in (tables.facts, tables.words, tables.aliases):
                part.finish()
            write_publisher_words(tables.connection)
            if self._first_article == 1:
                create_indexes(tables.connection)
            self._set_meta(
                {
                    "number": str(self.number),
                    "built_at": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
                    "schema_version": str(SCHEMA_VERSION),
                    "articles": str(self.articles),
                    "facts": str(self.facts),
                    "numbers": str(tables.facts.numbers),
                    **self._publishers_and_languages(),
                }
            )
            tables.connection.execute("COMMIT")
            self._close()
            sync(self.path)
        verify(self.path, articles=self.articles, facts=self.facts, first_article=self._first_article)
        self.finished = True

    def discard(self) -> None:
        """Close and remove the file, if there is one."""
        self._close()
        with suppress(OSError):  # the next build tries again
            self.path.unlink(missing_ok=True)

    def _publishers_and_languages(self) -> dict[str, str]:
        queries = {
            "publishers": "SELECT DISTINCT publisher FROM articles WHERE publisher <> '' ORDER BY 1",
            "languages": """SELECT language FROM articles WHERE language <> ''
                            GROUP BY language ORDER BY count(*) DESC, language""",
        }
        found = {key: [value for (value,) in self._open.connection.execute(query)] for key, query in queries.items()}
        return {key: json.dumps(values, ensure_ascii=False) for key, values in found.items()}

    @property
    def _open(self) -> _Tables:
        if self._tables is None:
            raise RuntimeError("EditionWriter.begin() comes first, and nothing after finish()")
        return self._tables

    def _close(self) -> None:
        if self._tables:
            self._tables.connection.close()
            self._tables = None

    def _set_meta(self, values: dict[str, str]) -> None:
        self._open.connection.executemany("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", values.items())


def _insert(table: str, columns: tuple[str, ...]) -> str:
    names = ", ".join(f'"{column}"' for column in columns)
    return f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608 - our names
