"""Facts of a window -> Digest."""

from __future__ import annotations

import datetime as dt
import math
from collections import defaultdict

from knowledge.answer import Digest, Story
from knowledge.answering import cite
from knowledge.edition import Edition, StoredArticle, StoredFact
from knowledge.fact import FactKind

_SAME_STORY = 0.22  # cosine of two articles' terms, by their rarity, from which they tell one story


def make_digest(edition: Edition, since: dt.date, until: dt.date, limit: int) -> Digest:
    """At most `limit` stories of the articles of these days: each with its newest article's lead first.

    Articles tell one story when their rare words are alike. A story counts for more, the more articles and publishers
    carry it; equal ones stand by their newest day, then by the id of their first article.
    """
    facts: dict[int, list[StoredFact]] = defaultdict(list)
    for fact in edition.article_facts_between(since, until):
        facts[fact.article].append(fact)
    articles = edition.articles(facts)
    terms = {
        number: {*articles[number].title_terms, *(term for fact in facts[number] for term in fact.terms)}
        for number in facts
    }
    weight = _rarity(edition, {term for held in terms.values() for term in held})
    stories = [_Story([articles[number] for number in group], facts) for group in _grouped(articles, terms, weight)]
    stories.sort(key=lambda story: story.order)
    return Digest(since=since, until=until, stories=tuple(story.told() for story in stories[:limit]))


class _Story:
    def __init__(self, articles: list[StoredArticle], facts: dict[int, list[StoredFact]]) -> None:
        self.articles = sorted(articles, key=lambda article: (-_day(article), article.article_id))
        self.facts = facts

    @property
    def order(self) -> tuple[float, int, str]:
        publishers = len({article.publisher for article in self.articles})
        told = sum(len(self.facts[article.id]) for article in self.articles)
        return -(publishers + math.log1p(told) / 2), -_day(self.articles[0]), self.articles[0].article_id

    def told(self) -> Story:
        leads = [(article, _lead(self.facts[article.id])) for article in self.articles]
        return Story(
            facts=tuple(cite(fact, article) for article, fact in leads if fact),
            article_ids=tuple(article.article_id for article in self.articles),
        )


def _lead(facts: list[StoredFact]) -> StoredFact | None:
    """The first statement of an article: news says first what matters."""
    statements = [fact for fact in facts if fact.kind is FactKind.STATEMENT]
    return next((fact for fact in statements if len(fact.terms) >= 6), statements[0] if statements else None)


def _day(article: StoredArticle) -> int:
    return article.published_on.toordinal() if article.published_on else 0


def _rarity(edition: Edition, terms: set[str]) -> dict[str, float]:
    """The idf of terms among all facts of the edition: in a short window every word would look common or rare."""
    stated = edition.statement_frequencies(sorted(terms))
    facts = edition.info.facts
    return {term: math.log((1 + facts) / (1 + stated.get(term, 0))) for term in terms}


def _grouped(
    articles: dict[int, StoredArticle], terms: dict[int, set[str]], weight: dict[str, float]
) -> list[list[int]]:
    """The articles by story: each joins the story of the one that it is most like, when it is like enough."""
    groups: list[list[int]] = []
    for number in sorted(articles, key=lambda number: (_day(articles[number]), articles[number].article_id)):
        likeness = [
            (max(_cosine(terms[number], terms[other], weight) for other in group), at)
            for at, group in enumerate(groups)
        ]
        best, at = max(likeness, default=(0.0, -1), key=lambda pair: (pair[0], -pair[1]))
        if best >= _SAME_STORY:
            groups[at].append(number)
        else:
            groups.append([number])
    return groups


def _cosine(one: set[str], other: set[str], weight: dict[str, float]) -> float:
    def norm(terms: set[str]) -> float:
        return math.sqrt(sum(weight[term] ** 2 for term in terms))

    shared = sum(weight[term] ** 2 for term in one & other)
    return shared / (norm(one) * norm(other)) if shared else 0.0
