"""Edition: one finished build of the knowledge, open for reading."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from knowledge.edition.build_record import BuildRecord
from knowledge.edition.edition_file import as_json
from knowledge.edition.fact_index import FactIndex, Hit
from knowledge.edition.failures import reading_failures
from knowledge.edition.from_rows import article_from, day_from, fact_from
from knowledge.edition.known_words import KnownWords
from knowledge.edition.stored import EditionInfo, SourceSummary, StoredArticle, StoredFact
from knowledge.edition.withheld import Withheld

_FACT = """SELECT facts.id, facts.article, facts.ordinal, facts.paragraph, facts.kind, facts.introduced_by,
    facts.start, facts."end", facts.speaker, facts.speaker_role, facts.verb, facts.quote, facts.reference, facts.terms,
    facts.bearers,
    facts.details"""
_ARTICLE_OF_FACT = 1
_ARTICLE = """SELECT id, article_id, path, title, publisher, published, published_on, url, language, place, title_terms,
    about_terms
    FROM articles WHERE id IN (SELECT value FROM json_each(?))"""


class Edition(KnownWords, BuildRecord):
    """Everything one edition can tell. Read only; like its connection it belongs to the thread that opened it."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._withheld = Withheld()
        self._withheld_articles: frozenset[int] = frozenset()

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
            "SELECT id FROM articles WHERE article_id IN (SELECT value FROM json_each(?))",
            (as_json(withheld.articles),),
        )
        self._withheld, self._withheld_articles = withheld, frozenset(number for (number,) in rows)
        self._index.withhold(self._withheld_articles)

    @cached_property
    def _index(self) -> FactIndex:
        return FactIndex(self._connection, int(self._meta["facts"]))

    # Finding

    def search(
        self,
        terms: Mapping[str, float] | Iterable[str],
        limit: int,
        not_after: dt.date | None = None,
        publishers: Sequence[str] = (),
    ) -> list[Hit]:
        """At most `limit` facts with any of the terms, best first; see `FactIndex.search`.

        Terms may come with what a meeting with each is worth, 1 unless told. `not_after` leaves out articles published
        later; those without a date stay. Only `publishers` count, if given.
        """
        worth = terms if isinstance(terms, Mapping) else dict.fromkeys(terms, 1.0)
        among = None
        if publishers:
            query = "SELECT id FROM articles WHERE publisher IN (SELECT value FROM json_each(?))"
            among = [number for (number,) in self._rows(query, (as_json(publishers),))]
        with reading_failures(self.path):
            return self._index.search(worth, limit, not_after, among)

    # Facts

    def facts(self, ids: Sequence[int]) -> list[StoredFact]:
        """The facts with these ids, in their order; ids that do not exist are left out."""
        found = self._facts("FROM json_each(?) AS wanted CROSS JOIN facts ON facts.id = wanted.value", as_json(ids))
        by_id = {fact.id: fact for fact in found}  # sorting here is twice as fast as in SQL
        return [by_id[number] for number in ids if number in by_id]

    def fact(self, reference: str) -> StoredFact | None:
        """The fact with a reference; None when this edition has none."""
        found = self._facts("FROM facts WHERE facts.reference = ? LIMIT 1", reference)
        return found[0] if found else None

    def holds(self, reference: str) -> bool:
        """Whether it has a fact with a reference, shown or withheld."""
        return bool(self._rows("SELECT 1 FROM facts WHERE reference = ? LIMIT 1", (reference,)))

    def facts_by(self, speaker: str) -> list[StoredFact]:
        """All facts that a speaker, named as in `speakers`, says; by article and order."""
        return self._facts(
            """FROM facts JOIN articles ON articles.id = facts.article
               WHERE facts.speaker = ? ORDER BY articles.article_id, facts.ordinal""",
            speaker,
        )

    def speakers(self) -> list[tuple[str, int]]:
        """Everybody who says something, by name, with the number of facts."""
        return self._rows("SELECT speaker, count(*) FROM facts WHERE speaker <> '' GROUP BY speaker ORDER BY speaker")

    def facts_of(self, article: int) -> list[StoredFact]:
        """All facts of an article, in order."""
        return self._facts("FROM facts WHERE facts.article = ? ORDER BY facts.ordinal", article)

    def article_facts_between(self, since: dt.date, until: dt.date, articles: int) -> list[StoredFact]:
        """All facts of the articles published from `since` to `until`, both included, by article and order.

        At most so many articles are looked at, the newest.
        """
        return self._facts(
            """FROM (SELECT id FROM articles WHERE published_on BETWEEN ? AND ?
                     ORDER BY published_on DESC, article_id LIMIT ?) AS wanted
               CROSS JOIN articles ON articles.id = wanted.id
               CROSS JOIN facts ON facts.article = articles.id ORDER BY articles.article_id, facts.ordinal""",
            since.toordinal(),
            until.toordinal(),
            articles,
        )

    def all_facts(self) -> list[StoredFact]:
        """Every fact, by article and order: for measuring and checking, never to answer from."""
        return self._all("FROM facts JOIN articles ON articles.id = facts.article ORDER BY article_id, ordinal")

    # Articles

    def articles(self, ids: Iterable[int]) -> dict[int, StoredArticle]:
        """The articles with these numbers."""
        rows = self._rows(_ARTICLE, (as_json(set(ids)),))
        return {row[0]: article_from(*row) for row in rows}

    def article_of(self, article_id: str) -> StoredArticle | None:
        """The article with an id of its own; None when this edition has none."""
        rows = self._rows("SELECT id FROM articles WHERE article_id = ?", (article_id,))
        return self.articles([rows[0][0]])[rows[0][0]] if rows else None

    def body(self, article: int) -> str:
        """The whole text of an article. Raises KeyError when there is none with this number."""
        return self._bodies([article])[article]

    def sources(self) -> tuple[SourceSummary, ...]:
        """The publishers by name, each with its articles counted and the day of the newest."""
        rows = self._rows(
            "SELECT publisher, count(*), max(published_on) FROM articles GROUP BY publisher ORDER BY publisher"
        )
        return tuple(SourceSummary(publisher=name, articles=count, newest=day_from(day)) for name, count, day in rows)

    def languages(self) -> tuple[str, ...]:
        """The languages of the articles, the most common first; unknown ones are left out."""
        return tuple(json.loads(self._meta["languages"]))

    def latest_day(self) -> dt.date | None:
        """The day of the newest article, None when none has a date."""
        return day_from(self._rows("SELECT max(published_on) FROM articles")[0][0])

    def _facts(self, origin: str, *parameters: Any) -> list[StoredFact]:
        """The facts that may be shown."""
        return [
            fact
            for fact in self._all(origin, *parameters)
            if fact.article not in self._withheld_articles and not self._withheld.holds(fact.statement)
        ]

    def _all(self, origin: str, *parameters: Any) -> list[StoredFact]:
        rows = self._rows(f"{_FACT} {origin}", parameters)
        bodies = self._bodies({row[_ARTICLE_OF_FACT] for row in rows})  # one by one is slower: most share an article
        return [fact_from(bodies[row[_ARTICLE_OF_FACT]], *row) for row in rows]

    def _bodies(self, articles: Iterable[int]) -> dict[int, str]:
        query = "SELECT id, body FROM articles WHERE id IN (SELECT value FROM json_each(?))"
        return dict(self._rows(query, (as_json(articles),)))
