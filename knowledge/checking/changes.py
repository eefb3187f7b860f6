"""Changes: what became of facts that were cited from an earlier edition."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz, process

from knowledge.answer import CitedFact
from knowledge.answering import cite
from knowledge.article import Frozen
from knowledge.edition import Edition

_ALIKE = 65.0  # per cent of likeness, whatever the order of words, from which one sentence took the other's place


class Change(Frozen):
    """A fact that is no longer held: `now` is the sentence that took its place in its article, None when none did."""

    was: CitedFact
    now: CitedFact | None


def changes_of(facts: Sequence[CitedFact], edition: Edition) -> tuple[Change, ...]:
    """The changes of those facts that an edition does not hold any more, in their order."""
    kept = {fact.reference for fact in facts if edition.holds(fact.reference)}
    return tuple(Change(was=fact, now=_successor(fact, kept, edition)) for fact in facts if fact.reference not in kept)


def _successor(fact: CitedFact, kept: set[str], edition: Edition) -> CitedFact | None:
    article = edition.article_of(fact.article_id)
    if article is None:
        return None
    others = {one.reference: one for one in edition.facts_of(article.id) if one.reference not in kept}
    statements = {reference: one.statement for reference, one in others.items()}
    best = process.extractOne(fact.statement, statements, scorer=fuzz.token_sort_ratio, score_cutoff=_ALIKE)
    return cite(others[best[2]], article) if best else None
