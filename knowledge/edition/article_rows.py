"""Article and what was extracted from it -> the rows of an edition, numbered by the writer."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any, NamedTuple

from knowledge.article import Article
from knowledge.edition.details import pack_details
from knowledge.edition.fact_index import order_of
from knowledge.edition.postings import ArticlePostings, article_postings
from knowledge.errors import EditionError, SourceError
from knowledge.extraction.life_dates import BORN, DIED, life_dates
from knowledge.fact import Extraction, Fact, FactKind
from knowledge.reference import references
from knowledge.words import spellings, terms, terms_of, words_in

_COMES_BACK = 3
"""So many facts name what an article is about."""


class ArticleRows(NamedTuple):
    """The rows of one article without their numbers, in the order of `schema.ARTICLE_COLUMNS` and `FACT_COLUMNS`."""

    article: tuple[Any, ...]
    facts: list[tuple[Any, ...]]
    aliases: list[tuple[str, str]]
    words: dict[str, int]
    """The words as written, with how often each stands in the article."""
    postings: ArticlePostings
    order: list[int]
    """For each fact what `fact_index.order_of` makes of it."""

    @property
    def article_id(self) -> str:
        """The article's own id."""
        return str(self.article[0])

    @property
    def path(self) -> str:
        """The file that the article came from."""
        return str(self.article[1])

    @property
    def content_hash(self) -> str:
        """The hash of all that its facts are made of."""
        return str(self.article[9])


def article_rows(article: Article, extraction: Extraction) -> ArticleRows:
    """The rows to write. Raises EditionError when a fact is not the slice of the body that it says it is."""
    if "\x00" in article.body:
        raise SourceError(f"{article.path}: article {article.id!r} holds a NUL character. Save it as plain text.")
    day = article.published_on
    heading = terms(article.title, article.language)
    written = [words_in(fact.statement, article.language) for fact in extraction.facts]
    stated = [terms_of(words, article.language) for words in written]
    named = references(article.id, [fact.statement for fact in extraction.facts])
    return ArticleRows(
        article=(
            article.id,
            article.path,
            article.title,
            article.publisher,
            article.published.isoformat() if article.published else None,
            day.toordinal() if day else None,
            article.url,
            article.language,
            article.place,
            content_hash(article),
            " ".join(heading),
            " ".join(_about(article, extraction.facts, heading)),
            article.body,
        ),
        facts=[_fact_row(article, *row) for row in zip(extraction.facts, named, stated, strict=True)],
        aliases=sorted({(alias.short, alias.full) for alias in extraction.aliases}),
        words=_counted(article.title, article.publisher, written, article.language),
        postings=article_postings(heading, stated, [_introducer(fact) for fact in extraction.facts]),
        order=[order_of(day, reference) for reference in named],
    )


def _fact_row(article: Article, fact: Fact, reference: str, stated: list[str]) -> tuple[Any, ...]:
    if fact.statement != article.body[fact.start : fact.end] or not fact.statement.strip():
        raise EditionError(
            f"{article.path}: fact {fact.ordinal} of article {article.id!r} is not the text at "
            f"[{fact.start}, {fact.end}) of its body. Nothing was switched; please report this article."
        )
    return (
        fact.ordinal,
        fact.paragraph,
        str(fact.kind),
        _introducer(fact),
        fact.start,
        fact.end,
        fact.speaker.name if fact.speaker else "",
        fact.speaker.role if fact.speaker else "",
        fact.verb,
        int(fact.quote),
        reference,
        " ".join(_bearers(fact, article.language)),
        pack_details(fact, stated, article.language),
        " ".join(stated),
    )


def _about(article: Article, facts: Sequence[Fact], heading: Sequence[str]) -> Iterable[str]:
    """The terms of the names of what an article is about, but for those of its title: those of its first statement, its
    place, and the names that it comes back to."""
    lead = next((fact.names for fact in facts if fact.kind is FactKind.STATEMENT), ())
    named = Counter(chain.from_iterable({name.canonical for name in fact.names} for fact in facts))
    often = sorted(name for name, facts_with_it in named.items() if facts_with_it >= _COMES_BACK)
    names = dict.fromkeys([article.place, *(name.canonical for name in lead), *often])
    told = dict.fromkeys(terms(" ".join(names), article.language))
    return [term for term in told if term not in heading]


def _introducer(fact: Fact) -> int:
    return -1 if fact.introduced_by is None else fact.introduced_by


def _bearers(fact: Fact, language: str) -> list[str]:
    """The terms of the full names and roles behind a fact's names and its speaker, and of birth and death where a
    bracket tells their days without saying so."""
    speaker = (fact.speaker.name, fact.speaker.role) if fact.speaker else ()
    named: list[str] = [*speaker, *(name.canonical for name in fact.names if name.canonical != name.text)]
    told = life_dates(fact.statement, [(date.start - fact.start, date.end - fact.start) for date in fact.dates])
    named += [words.get(language, words["en"]) for words, place in zip((BORN, DIED), told, strict=True) if place]
    return terms(" ".join(named), language) if named else []


def content_hash(article: Article) -> str:
    """SHA-256 over all that facts are made of; where the file lies is not part of it."""
    return hashlib.sha256(article.model_dump_json(exclude={"path"}).encode()).hexdigest()


def count_words(title: str, publisher: str, statements: Iterable[str], language: str) -> dict[str, int]:
    """How often each word stands in an article, as written but for case and accents."""
    return _counted(title, publisher, (words_in(text, language) for text in statements), language)


def _counted(title: str, publisher: str, statements: Iterable[list[str]], language: str) -> dict[str, int]:
    heading = chain(words_in(title, language), words_in(publisher, language))
    return spellings(chain(heading, *statements), language)
