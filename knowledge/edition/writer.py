"""EditionWriter: makes the file of a new edition, row by row, beside the current one."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections import Counter
from contextlib import suppress
from pathlib import Path

from knowledge.edition.article_rows import ArticleRows, count_words
from knowledge.edition.edition import Edition
from knowledge.edition.failures import writing_failures
from knowledge.edition.schema import ARTICLE_COLUMNS, FACT_COLUMNS, SCHEMA_VERSION, create_tables
from knowledge.edition.stored import StoredSource
from knowledge.edition.syncing import sync
from knowledge.edition.verification import verify

_FAST = """
PRAGMA journal_mode = OFF;     -- a build that is interrupted is thrown away
PRAGMA synchronous = OFF;      -- the finished file is synced once
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -64000;
"""
_BUFFER = 64 << 20  # bytes of index gathered in memory before they are written


class EditionWriter:
    """Writes edition `number` into `path`, which must not exist. The order of the calls is the order of the rows.

    `begin`, then for each source `add_source` and its articles, new ones by `add_article` and those of the edition
    `previous` by `carry_article`; `finish` indexes, verifies and syncs. A full disk and the like raise EditionError.
    """

    def __init__(self, path: Path, number: int, previous: Edition | None) -> None:
        self.path = path
        self.number = number
        self.previous = previous
        self.finished = False
        self.articles = 0
        self.facts = 0
        self._words: Counter[str] = Counter()
        self._carried: set[int] = set()
        self._connection: sqlite3.Connection | None = None

    def begin(self, extraction_version: str) -> None:
        """Create the file; `extraction_version` names the code that made the facts."""
        with writing_failures(self.path.parent):
            connection = self._connection = sqlite3.connect(f"{self.path.absolute().as_uri()}", uri=True)
            connection.isolation_level = None
            connection.executescript(_FAST)
            create_tables(connection)
            if self.previous:
                uri = f"{self.previous.path.absolute().as_uri()}?mode=ro&immutable=1"
                connection.execute("ATTACH ? AS previous", (uri,))
            connection.execute("BEGIN")
            self._add_meta({"extraction_version": extraction_version})

    def add_source(self, source: StoredSource) -> None:
        """Write down a file that was read, now or for an edition before."""
        skipped, notes = ([[note.path, note.reason] for note in notes] for notes in (source.skipped, source.notes))
        with writing_failures(self.path.parent):
            self._open.execute(
                "INSERT INTO sources (path, sha256, size, skipped, notes) VALUES (?, ?, ?, ?, ?)",
                (source.path, source.sha256, source.size, json.dumps(skipped), json.dumps(notes)),
            )

    def add_article(self, rows: ArticleRows) -> None:
        """Write an article with its facts."""
        self.articles += 1
        article = self.articles
        first = self.facts + 1
        with writing_failures(self.path.parent):
            self._open.execute(_insert("articles", ARTICLE_COLUMNS), (article, *rows.article))
            self._open.executemany(
                _insert("facts", FACT_COLUMNS), [(first + i, article, *row) for i, row in enumerate(rows.facts)]
            )
            self._open.executemany(
                "INSERT INTO article_aliases (article, short, full) VALUES (?, ?, ?)",
                [(article, short, full) for short, full in rows.aliases],
            )
        self.facts += len(rows.facts)
        self._words.update(rows.words)

    def carry_article(self, article_id: str, path: str) -> None:
        """Take an article over from the previous edition with all its facts; `path` is where its file lies now."""
        self.articles += 1
        with writing_failures(self.path.parent):
            old, first, count = self._open.execute(
                """SELECT articles.id, min(facts.id), count(facts.id) FROM previous.articles AS articles
                   LEFT JOIN previous.facts AS facts ON facts.article = articles.id WHERE articles.article_id = ?""",
                (article_id,),
            ).fetchone()
            self._open.execute(_CARRY_ARTICLE, (self.articles, path, old))
            if count:
                self._open.execute(_CARRY_FACTS, (self.facts + 1 - first, self.articles, old))
            self._open.execute(
                """INSERT INTO article_aliases (article, short, full)
                   SELECT ?, short, full FROM previous.article_aliases WHERE article = ? ORDER BY rowid""",
                (self.articles, old),
            )
        self.facts += count
        self._carried.add(old)

    def finish(self) -> None:
        """Index the facts, sync the file and verify it. Raises EditionError when it is not sound."""
        with writing_failures(self.path.parent):
            self._index()
            self._add_words()
            self._add_counts()
            self._open.execute("COMMIT")
            self._close()
            sync(self.path)
        verify(self.path, articles=self.articles, facts=self.facts)
        self.finished = True

    def discard(self) -> None:
        """Close and remove the file, if there is one."""
        self._close()
        with suppress(OSError):  # the next build tries again
            self.path.unlink(missing_ok=True)

    @property
    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            raise RuntimeError("EditionWriter.begin() comes first, and nothing after finish()")
        return self._connection

    def _close(self) -> None:
        if self._connection:
            self._connection.close()
            self._connection = None

    def _index(self) -> None:
        self._open.execute("INSERT INTO facts_fts (facts_fts, rank) VALUES ('hashsize', ?)", (_BUFFER,))
        self._open.execute(
            """INSERT INTO facts_fts (rowid, statement, context)
               SELECT facts.id, facts.terms, articles.title_terms || ' ' || coalesce(before.terms, '')
               FROM facts CROSS JOIN articles ON articles.id = facts.article
                   LEFT JOIN facts AS before ON before.id = facts.id - 1 AND before.article = facts.article
               ORDER BY facts.id"""
        )
        self._open.execute("INSERT INTO facts_fts (facts_fts) VALUES ('optimize')")
        self._open.execute(
            """INSERT INTO terms (term, facts, statements)
               SELECT term, doc, coalesce(
                   (SELECT doc FROM index_columns WHERE term = found.term AND col = 'statement'), 0)
               FROM index_terms AS found ORDER BY term"""
        )
        self._open.execute("CREATE INDEX facts_by_reference ON facts (reference)")
        self._open.execute("CREATE INDEX facts_by_speaker ON facts (speaker) WHERE speaker <> ''")
        self._open.execute(
            """INSERT INTO aliases (short, full, articles)
               SELECT short, full, count(*) FROM article_aliases GROUP BY short, full ORDER BY short, full"""
        )

    def _add_words(self) -> None:
        """Words of carried articles are those of the previous edition but for the articles that were left behind."""
        if self._carried:
            for word, frequency in self._open.execute("SELECT word, frequency FROM previous.vocabulary"):
                self._words[word] += frequency
            for number, *text in self._open.execute("SELECT id, title, publisher, body FROM previous.articles"):
                if number not in self._carried:
                    self._words.subtract(count_words(*text))
        self._open.executemany(
            "INSERT INTO vocabulary (word, frequency) VALUES (?, ?)",
            sorted((word, frequency) for word, frequency in self._words.items() if frequency > 0),
        )

    def _add_counts(self) -> None:
        publishers = self._open.execute("SELECT DISTINCT publisher FROM articles WHERE publisher <> '' ORDER BY 1")
        self._add_meta(
            {
                "number": str(self.number),
                "built_at": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
                "schema_version": str(SCHEMA_VERSION),
                "articles": str(self.articles),
                "facts": str(self.facts),
                "publishers": json.dumps([name for (name,) in publishers], ensure_ascii=False),
            }
        )

    def _add_meta(self, values: dict[str, str]) -> None:
        self._open.executemany("INSERT INTO meta (key, value) VALUES (?, ?)", values.items())


def _insert(table: str, columns: tuple[str, ...]) -> str:
    return f"INSERT INTO {table} ({_names(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608 - our names


def _names(columns: tuple[str, ...]) -> str:
    return ", ".join(f'"{column}"' for column in columns)


_KEPT = _names(tuple(column for column in ARTICLE_COLUMNS if column not in {"id", "path"}))
_CARRY_ARTICLE = f"""INSERT INTO articles (id, path, {_KEPT})
    SELECT ?, ?, {_KEPT} FROM previous.articles WHERE id = ?"""  # noqa: S608
_CARRY_FACTS = f"""INSERT INTO facts (id, article, {_names(FACT_COLUMNS[2:])})
    SELECT id + ?, ?, {_names(FACT_COLUMNS[2:])} FROM previous.facts WHERE article = ? ORDER BY ordinal"""  # noqa: S608
