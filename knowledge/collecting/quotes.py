"""Quotes: what one person said, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from knowledge.answer import CitedFact
from knowledge.answering import cite
from knowledge.article import Frozen
from knowledge.collecting.people import people_meant
from knowledge.edition import Edition, StoredArticle, StoredFact

_MOST_MEANT = 3


class Quotes(Frozen):
    """What was asked for by `name`: at most `limit` of the `total` facts that `speaker` says, newest first.

    Where the name may mean several people there are no facts, and `meant` names them, at most three, who says most
    first. Where it means nobody, both are empty.
    """

    name: str
    speaker: str = ""
    role: str = ""
    facts: tuple[CitedFact, ...] = ()
    total: int = 0
    meant: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The quotes as the command line prints them."""
        return {
            "name": self.name,
            "speaker": self.speaker or None,
            "role": self.role or None,
            "total": self.total,
            "facts": [fact.to_json() for fact in self.facts],
            "meant": list(self.meant),
        }


def collect_quotes(name: str, edition: Edition, limit: int) -> Quotes:
    """What the person of that name said in the articles of an edition."""
    counts = dict(edition.speakers())
    people = people_meant(name, counts, [(short, full) for short, full, _ in edition.aliases()])
    if not people:
        return Quotes(name=name)
    if len(people) > 1:
        people.sort(key=lambda person: -sum(counts[form] for form in person[1]))
        return Quotes(name=name, meant=tuple(fullest for fullest, _ in people[:_MOST_MEANT]))
    ((fullest, forms),) = people
    said = [fact for form in forms for fact in edition.facts_by(form)]
    articles = edition.articles({fact.article for fact in said})
    said = _each_once(sorted(said, key=lambda fact: _newest_first(fact, articles[fact.article])))
    return Quotes(
        name=name,
        speaker=fullest,
        role=next((fact.speaker_role for fact in said if fact.speaker_role), ""),
        facts=tuple(cite(fact, articles[fact.article]) for fact in said[:limit]),
        total=len(said),
    )


def _newest_first(fact: StoredFact, article: StoredArticle) -> tuple[int, str, int]:
    return -(article.published_on.toordinal() if article.published_on else 0), article.article_id, fact.ordinal


def _each_once(facts: Sequence[StoredFact]) -> list[StoredFact]:
    return list({fact.statement.casefold(): fact for fact in reversed(facts)}.values())[::-1]
