"""Report: one article as a digest sees it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from knowledge.edition import StoredArticle, StoredFact
from knowledge.fact import FactKind
from knowledge.words.list_items import CELL_END

_CELLS = re.compile(CELL_END)
_SENTENCE = 6  # terms from which a statement can be a lead; 'Updated at 9.' is none


@dataclass(frozen=True)
class Report:
    """An article with its quotable facts in order: statements, and items of lists."""

    article: StoredArticle
    facts: tuple[StoredFact, ...]

    @property
    def day(self) -> dt.date:
        """The day of publication; the first of all days where it is not known."""
        return self.article.published_on or dt.date.min

    @cached_property
    def lead(self) -> StoredFact | None:
        """The first whole statement: news says first what matters."""
        statements = [fact for fact in self.facts if fact.kind is FactKind.STATEMENT]
        return next((fact for fact in statements if len(fact.terms) >= _SENTENCE), next(iter(statements), None))

    @cached_property
    def opening(self) -> tuple[StoredFact, ...]:
        """The lead and the statement after it."""
        if self.lead is None:
            return ()
        at = self.facts.index(self.lead)
        return self.facts[at : at + 2]

    @cached_property
    def subjects(self) -> frozenset[str]:
        """The terms of the names in the opening."""
        return frozenset().union(*(name.terms for fact in self.opening for name in fact.named))

    @cached_property
    def title_terms(self) -> frozenset[str]:
        """The terms of the title."""
        return frozenset(self.article.title_terms)

    @cached_property
    def head_terms(self) -> frozenset[str]:
        """The terms of title and lead."""
        return self.title_terms | frozenset(self.lead.terms if self.lead else ())

    @cached_property
    def terms(self) -> frozenset[str]:
        """The terms of the title and of all its facts."""
        return self.head_terms.union(*(fact.terms for fact in self.facts))


def _is_row(fact: StoredFact) -> bool:
    return fact.kind is FactKind.LIST_ITEM and _CELLS.search(fact.statement) is not None


def reports(facts: Iterable[StoredFact], articles: dict[int, StoredArticle]) -> list[Report]:
    """The articles that have anything to quote, oldest first, those of one day by their id.

    Answers to questions and rows of tables are quoted only where an article says nothing else: alone they can hardly be
    understood.
    """
    found: dict[int, list[StoredFact]] = {}
    asking: set[tuple[int, int]] = set()
    for fact in facts:
        if fact.kind in (FactKind.STATEMENT, FactKind.LIST_ITEM):
            found.setdefault(fact.article, []).append(fact)
        elif fact.only_asks:
            asking.add((fact.article, fact.ordinal))
    made = []
    for number, told in found.items():
        alone = [fact for fact in told if (number, fact.introduced_by) not in asking and not _is_row(fact)]
        said = any(fact.kind is FactKind.STATEMENT and len(fact.terms) >= _SENTENCE for fact in alone)
        made.append(Report(articles[number], tuple(alone if said else told)))
    return sorted(made, key=lambda report: (report.day, report.article.article_id))
