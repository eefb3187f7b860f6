"""Withheld: what an edition holds and yet never shows."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge.article import Frozen


class Withheld(Frozen):
    """Statements and articles (by their ids) that are not to be shown, in whatever edition they stand.

    A statement is withheld wherever it stands word for word, whatever its case and spacing: news is reprinted.
    """

    statements: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()

    @classmethod
    def of(cls, statements: Iterable[str] = (), articles: Iterable[str] = ()) -> Withheld:
        """These statements and articles, withheld."""
        return cls(statements=frozenset(map(_folded, statements)), articles=frozenset(articles))

    def holds(self, statement: str) -> bool:
        """Whether a statement is one of those withheld."""
        return bool(self.statements) and _folded(statement) in self.statements


def _folded(statement: str) -> str:
    return " ".join(statement.split()).casefold()
