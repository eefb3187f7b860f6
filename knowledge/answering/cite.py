"""A stored fact -> a fact with all that a reader needs to check it."""

from __future__ import annotations

from knowledge.answer import Citation, CitedFact
from knowledge.edition import StoredArticle, StoredFact


def cite(fact: StoredFact, article: StoredArticle, score: float = 0.0) -> CitedFact:
    """The fact beside its article's title, publisher, day and address."""
    return CitedFact.model_construct(
        statement=fact.statement,
        article_id=article.article_id,
        path=article.path,
        title=article.title,
        publisher=article.publisher,
        published=article.published,
        source_url=article.url,
        start=fact.start,
        end=fact.end,
        paragraph=fact.paragraph,
        speaker=fact.speaker,
        speaker_role=fact.speaker_role,
        dates=fact.dates,
        score=score,
        language=article.language,
        reference=fact.reference,
        features={},
        parts={},
    )


def citation(fact: CitedFact) -> Citation:
    """Where a fact stands, without its words."""
    return Citation(
        article_id=fact.article_id,
        publisher=fact.publisher,
        title=fact.title,
        published=fact.published,
        url=fact.url,
    )
