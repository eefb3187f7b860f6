"""Edition: one finished build of the knowledge, open for reading."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any

from knowledge.build_report import Note
from knowledge.edition.failures import reading_failures
from knowledge.edition.schema import SCHEMA_VERSION
from knowledge.edition.stored import EditionInfo, SourceSummary, StoredArticle, StoredFact, StoredSource
from knowledge.edition.withheld import Withheld
from knowledge.errors import EditionError
from knowledge.fact import FactKind

_FACT = """SELECT facts.id, facts.article, facts.ordinal, facts.paragraph, facts.kind, facts.start, facts."end",
    substr(articles.body, facts.start + 1, facts."end" - facts.start),
    facts.speaker, facts.speaker_role, facts.verb, facts.quote, facts.reference, facts.terms, facts.details"""
_ARTICLE = """SELECT id, article_id, path, title, publisher, published, published_on, url, language, place, title_terms
    FROM articles WHERE id IN (SELECT value FROM json_each(?))"""
_RANK = "bm25(1.0, 0.5)"  # a word in the statement counts twice as much as one in its context
_KINDS = {str(kind): kind for kind in FactKind}


class Edition:
    """Everything one edition can tell. Read only; like its connection it belongs to the thread that opened it.

    Raises EditionError when the file is damaged, or was written by another version of the program.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._withheld = Withheld()
        self._withheld_articles: frozenset[int] = frozenset()
        with reading_failures(path):
            path.stat()
            uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
            self._connection = sqlite3.connect(uri, uri=True, isolation_level=None)
            try:
                self._connection.execute("PRAGMA cache_size = -65536")  # KiB
                self._meta = self._read_meta()
            except BaseException:
                self._connection.close()
                raise

    def _read_meta(self) -> dict[str, str]:
        try:
            meta = dict(self._connection.execute("SELECT key, value FROM meta"))
        except sqlite3.OperationalError as error:
            if "no such table" not in str(error):
                raise
            meta = {}
        if meta.get("schema_version") != str(SCHEMA_VERSION):
            raise EditionError(
                f"The edition {str(self.path)!r} was written by another version of the program. Build a new one."
            )
        return meta

    def close(self) -> None:
        """Let the file go. An edition left open keeps answering even after its file was removed."""
        self._connection.close()

    def __enter__(self) -> Edition:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    @cached_property
    def info(self) -> EditionInfo:
        """Its number, when it was built, and what it holds."""
        return EditionInfo(
            number=int(self._meta["number"]),
            built_at=dt.datetime.fromisoformat(self._meta["built_at"]),
            articles=int(self._meta["articles"]),
            facts=int(self._meta["facts"]),
            publishers=tuple(json.loads(self._meta["publishers"])),
        )

    def withhold(self, withheld: Withheld) -> None:
        """From now on no fact of these is found or shown; `all_facts` has them still."""
        rows = self._rows(
            "SELECT id FROM articles WHERE article_id IN (SELECT value FROM json_each(?))", (_json(withheld.articles),)
        )
        self._withheld, self._withheld_articles = withheld, frozenset(number for (number,) in rows)

    @property
    def extraction_version(self) -> str:
        """The version of the code that made its facts."""
        return self._meta["extraction_version"]

    # Finding

    def document_frequencies(self, terms: Sequence[str]) -> dict[str, int]:
        """How many facts `search` would find for each term, in their statement or context; 0 for unknown ones."""
        found = dict(
            self._rows("SELECT term, facts FROM terms WHERE term IN (SELECT value FROM json_each(?))", (_json(terms),))
        )
        return {term: found.get(term, 0) for term in terms}

    def statement_frequencies(self, terms: Sequence[str]) -> dict[str, int]:
        """How many facts hold each term in the statement itself; unknown ones are left out."""
        query = "SELECT term, statements FROM terms WHERE term IN (SELECT value FROM json_each(?))"
        return dict(self._rows(query, (_json(terms),)))

    def search(
        self, terms: Sequence[str], limit: int, not_after: dt.date | None = None, publishers: Sequence[str] = ()
    ) -> list[tuple[int, float]]:
        """The ids of at most `limit` facts with any of the terms, and their BM25 scores: the higher, the better.

        `not_after` leaves out articles published later; those without a date stay. Only `publishers` count, if given.
        The time grows with the facts that match, about a microsecond each: give rare terms.
        """
        if not terms:
            return []
        match = " OR ".join('"' + term.replace('"', '""') + '"' for term in terms)
        if not_after is None and not publishers and not self._withheld_articles:
            query = """SELECT rowid, -rank FROM facts_fts WHERE facts_fts MATCH ? AND rank MATCH ?
                       ORDER BY rank LIMIT ?"""
            return self._rows(query, (match, _RANK, limit))
        query = """SELECT facts_fts.rowid, -facts_fts.rank
                   FROM facts_fts CROSS JOIN facts ON facts.id = facts_fts.rowid
                                  CROSS JOIN articles ON articles.id = facts.article
                   WHERE facts_fts MATCH ? AND rank MATCH ? AND coalesce(articles.published_on, 0) <= ?
                         AND facts.article NOT IN (SELECT value FROM json_each(?))
                         AND (NOT ? OR articles.publisher IN (SELECT value FROM json_each(?)))
                   ORDER BY facts_fts.rank LIMIT ?"""
        last, withheld = (not_after or dt.date.max).toordinal(), _json(self._withheld_articles)
        return self._rows(query, (match, _RANK, last, withheld, len(publishers), _json(publishers), limit))

    # Facts

    def facts(self, ids: Sequence[int]) -> list[StoredFact]:
        """The facts with these ids, in their order; ids that do not exist are left out."""
        found = self._facts(
            """FROM json_each(?) AS wanted CROSS JOIN facts ON facts.id = wanted.value
               CROSS JOIN articles ON articles.id = facts.article""",
            _json(ids),
        )
        by_id = {fact.id: fact for fact in found}  # sorting here is twice as fast as in SQL
        return [by_id[number] for number in ids if number in by_id]

    def fact(self, reference: str) -> StoredFact | None:
        """The fact with a reference; None when this edition has none."""
        found = self._facts(
            "FROM facts JOIN articles ON articles.id = facts.article WHERE facts.reference = ? LIMIT 1", reference
        )
        return found[0] if found else None

    def holds(self, reference: str) -> bool:
        """Whether it has a fact with a reference, shown or withheld."""
        return bool(self._rows("SELECT 1 FROM facts WHERE reference = ? LIMIT 1", (reference,)))

    def facts_by(self, speaker: str) -> list[StoredFact]:
        """All facts that a speaker, named as in `speakers`, says; by article and order."""
        return self._facts(
            "FROM facts JOIN articles ON articles.id = facts.article WHERE facts.speaker = ? ORDER BY facts.id", speaker
        )

    def speakers(self) -> list[tuple[str, int]]:
        """Everybody who says something, by name, with the number of facts."""
        return self._rows("SELECT speaker, count(*) FROM facts WHERE speaker <> '' GROUP BY speaker ORDER BY speaker")

    def facts_of(self, article: int) -> list[StoredFact]:
        """All facts of an article, in order."""
        return self._facts(
            """FROM facts JOIN articles ON articles.id = facts.article
               WHERE facts.article = ? ORDER BY facts.ordinal""",
            article,
        )

    def article_facts_between(self, since: dt.date, until: dt.date, articles: int) -> list[StoredFact]:
        """All facts of the articles published from `since` to `until`, both included, by article and order.

        At most so many articles are looked at, the newest.
        """
        return self._facts(
            """FROM (SELECT id FROM articles WHERE published_on BETWEEN ? AND ?
                     ORDER BY published_on DESC, id LIMIT ?) AS wanted
               CROSS JOIN articles ON articles.id = wanted.id
               CROSS JOIN facts ON facts.article = articles.id ORDER BY facts.id""",
            since.toordinal(),
            until.toordinal(),
            articles,
        )

    def all_facts(self) -> list[StoredFact]:
        """Every fact, by article and order: for measuring and checking, never to answer from."""
        return self._all("FROM facts JOIN articles ON articles.id = facts.article ORDER BY facts.id")

    # Articles

    def articles(self, ids: Iterable[int]) -> dict[int, StoredArticle]:
        """The articles with these numbers."""
        rows = self._rows(_ARTICLE, (_json(set(ids)),))
        return {row[0]: _article(*row) for row in rows}

    def article_of(self, article_id: str) -> StoredArticle | None:
        """The article with an id of its own; None when this edition has none."""
        rows = self._rows("SELECT id FROM articles WHERE article_id = ?", (article_id,))
        return self.articles([rows[0][0]])[rows[0][0]] if rows else None

    def body(self, article: int) -> str:
        """The whole text of an article. Raises KeyError when there is none with this number."""
        rows = self._rows("SELECT body FROM articles WHERE id = ?", (article,))
        if not rows:
            raise KeyError(article)
        return str(rows[0][0])

    def sources(self) -> tuple[SourceSummary, ...]:
        """The publishers by name, each with its articles counted and the day of the newest."""
        rows = self._rows(
            "SELECT publisher, count(*), max(published_on) FROM articles GROUP BY publisher ORDER BY publisher"
        )
        return tuple(SourceSummary(publisher=name, articles=count, newest=_day(day)) for name, count, day in rows)

    def languages(self) -> tuple[str, ...]:
        """The languages of the articles, the most common first; unknown ones are left out."""
        query = "SELECT language FROM articles WHERE language <> '' GROUP BY language ORDER BY count(*) DESC, language"
        return tuple(language for (language,) in self._rows(query))

    def latest_day(self) -> dt.date | None:
        """The day of the newest article, None when none has a date."""
        return _day(self._rows("SELECT max(published_on) FROM articles")[0][0])

    # Words

    def aliases(self) -> list[tuple[str, str, int]]:
        """All (short, full, in how many articles), the most widely used first."""
        return self._rows("SELECT short, full, articles FROM aliases ORDER BY articles DESC, short, full")

    def words(self) -> list[tuple[str, int]]:
        """Every word as written (but for case and accents) with its frequency, in alphabetical order."""
        return self._rows("SELECT word, frequency FROM vocabulary ORDER BY word")

    # For the next build

    def source_files(self) -> dict[str, StoredSource]:
        """The files it was built from, by path."""
        rows = self._rows("SELECT path, sha256, size, skipped, notes FROM sources")
        return {
            path: StoredSource(path=path, sha256=sha256, size=size, skipped=_notes(skipped), notes=_notes(notes))
            for path, sha256, size, skipped, notes in rows
        }

    def content(self) -> list[tuple[str, str, str]]:
        """The (id, path, content hash) of every article, in order."""
        return self._rows("SELECT article_id, path, content_hash FROM articles ORDER BY id")

    def _facts(self, origin: str, *parameters: Any) -> list[StoredFact]:
        """The facts that may be shown."""
        return [
            fact
            for fact in self._all(origin, *parameters)
            if fact.article not in self._withheld_articles and not self._withheld.holds(fact.statement)
        ]

    def _all(self, origin: str, *parameters: Any) -> list[StoredFact]:
        return [_fact(*row) for row in self._rows(f"{_FACT} {origin}", parameters)]

    def _rows(self, query: str, parameters: tuple[Any, ...] = ()) -> list[Any]:
        with reading_failures(self.path):
            return self._connection.execute(query, parameters).fetchall()


def _fact(*row: Any) -> StoredFact:
    values = list(row)
    values[4], values[11], values[13] = _KINDS[row[4]], bool(row[11]), tuple(row[13].split())
    return StoredFact(*values)


def _article(*row: Any) -> StoredArticle:
    values = list(row)
    values[5], values[6], values[10] = _published(row[5]), _day(row[6]), tuple(row[10].split())
    return StoredArticle(*values)


def _published(text: str | None) -> dt.datetime | dt.date | None:
    if not text:
        return None
    return dt.date.fromisoformat(text) if len(text) <= 10 else dt.datetime.fromisoformat(text)


def _day(ordinal: int | None) -> dt.date | None:
    return dt.date.fromordinal(ordinal) if ordinal else None


def _notes(text: str) -> tuple[Note, ...]:
    return tuple(Note(path=path, reason=reason) for path, reason in json.loads(text))


def _json(values: Iterable[Any]) -> str:
    return json.dumps(list(values), ensure_ascii=False)
