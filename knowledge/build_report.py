"""BuildReport: what a build did, in a form that prints and sends well."""

from __future__ import annotations

from typing import Any

from knowledge.article import Frozen


class Note(Frozen):
    """A source and what is to be said of it: why it was skipped, or what was missing when it was taken."""

    path: str
    reason: str


class BuildReport(Frozen):
    """What changed between the edition before and this one. Ids of articles, sorted; `unchanged` is a count.

    `skipped` are files that gave no article, with the reason; `notes` are articles that were taken although
    something was missing (no date, no title).
    """

    edition: int
    articles: int
    facts: int
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unchanged: int = 0
    skipped: tuple[Note, ...] = ()
    notes: tuple[Note, ...] = ()
    seconds: float = 0.0

    def to_json(self) -> dict[str, Any]:
        """The report as plain JSON values."""
        return self.model_dump(mode="json")
