"""Surroundings: what stands around each fact in its article, with the words of a question that it holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from knowledge.edition import StoredFact
from knowledge.fact import FactKind
from knowledge.retrieval.asked_words import AskedWords, Hits


def read_together(facts: Mapping[tuple[int, int], StoredFact]) -> dict[tuple[int, int], StoredFact]:
    """The facts by (article, ordinal), those that say nothing alone with the terms of what introduces them after their
    own: a row of a table, an item below a heading, the first sentence below a question."""
    found = dict(facts)
    for key, fact in facts.items():
        above = facts.get((fact.article, fact.introduced_by))
        if above is None:
            continue
        item = fact.kind is FactKind.LIST_ITEM and above.kind in (FactKind.LIST_ITEM, FactKind.HEADING)
        if item or (above.only_asks and above.ordinal == fact.ordinal - 1):
            found[key] = fact._replace(terms=(*fact.terms, *above.terms))
    return found


class Beside(NamedTuple):
    """A fact that stands near another one, None where there is none, and its hits."""

    fact: StoredFact | None
    hits: Hits


class Surroundings:
    """A question beside some facts, by (article, ordinal), and beside what stands around each of them."""

    def __init__(self, asked: AskedWords, facts: Mapping[tuple[int, int], StoredFact]) -> None:
        self._asked = asked
        self._facts = facts
        self._hits = {fact.id: asked.hits(fact.terms) for fact in facts.values()}

    def own(self, fact: StoredFact) -> Hits:
        """The hits of a fact itself."""
        return self._hits[fact.id]

    def before(self, fact: StoredFact) -> Beside:
        """The fact before; of an item of a list, or a row, what introduces it."""
        before = self._facts.get((fact.article, fact.ordinal - 1))
        if fact.kind is FactKind.LIST_ITEM:
            before = self._facts.get((fact.article, fact.introduced_by), before)
        return self._beside(before)

    def after(self, fact: StoredFact) -> Beside:
        """The fact after."""
        return self._beside(self._facts.get((fact.article, fact.ordinal + 1)))

    def above(self, fact: StoredFact) -> Beside:
        """The heading or the question below which a fact stands, or its list, with the hits of that and of the heading
        above it in its turn."""
        one = self._introducer(fact)
        if one is not None and fact.kind is FactKind.LIST_ITEM:
            one = self._introducer(one)
        heading = None if one is None else self._introducer(one)
        above = self._beside(one)
        return above if heading is None else Beside(one, above.hits.joined(self.own(heading)))

    def _introducer(self, fact: StoredFact) -> StoredFact | None:
        return self._facts.get((fact.article, fact.introduced_by))

    def _beside(self, fact: StoredFact | None) -> Beside:
        return Beside(fact, self._asked.nothing if fact is None else self.own(fact))
