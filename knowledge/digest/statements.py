"""Statements that were made, to be asked whether another says the same."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from math import ceil

ALIKE = 0.6
"""Share of all terms of two statements that both hold (Jaccard) from which one is the other reworded."""


def same_statement(one: Collection[str], other: Collection[str]) -> bool:
    """Whether two statements, given by their terms, are near duplicates.

    >>> same_statement(["bridg", "close", "monday"], ["bridg", "close", "monday", "say"])
    True
    """
    here, there = frozenset(one), frozenset(other)
    return bool(here) and len(here & there) >= ALIKE * len(here | there)


class Statements:
    """Statements by their terms. To ask takes about as long whether it holds a hundred or a hundred thousand.

    Two near duplicates share one of their rarest terms, so only those that do are looked at (prefix filtering: Bayardo,
    Ma and Srikant, "Scaling up all pairs similarity search", WWW 2007).
    """

    def __init__(self, statements: Iterable[Iterable[str]] = ()) -> None:
        self._statements = [frozenset(statement) for statement in statements]
        self._frequency = Counter(term for statement in self._statements for term in statement)
        self._index: dict[str, list[int]] = defaultdict(list)
        for at, statement in enumerate(self._statements):
            for term in self._prefix(statement):
                self._index[term].append(at)

    def say(self, terms: Collection[str]) -> bool:
        """Whether one of them says the same, and every figure of it: the same words with another figure are news."""
        figures = {term for term in terms if term[0].isdigit()}
        return any(figures <= other and same_statement(terms, other) for other in self._near(terms))

    def nearest(self, terms: Collection[str]) -> list[frozenset[str]]:
        """Those that share any of the rarer terms."""
        return list(self._near(terms))

    def _near(self, terms: Collection[str]) -> Iterable[frozenset[str]]:
        if not self._index:
            return []
        found = {at for term in self._prefix(frozenset(terms)) for at in self._index.get(term, ())}
        return [self._statements[at] for at in sorted(found)]

    def _prefix(self, terms: frozenset[str]) -> list[str]:
        """The rarest terms, so many that a near duplicate must hold one of them."""
        rarest = sorted(terms, key=lambda term: (self._frequency[term], term))
        return rarest[: len(rarest) - ceil(ALIKE * len(rarest)) + 1]
