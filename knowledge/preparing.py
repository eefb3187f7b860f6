"""Preparing: files of articles -> the rows of an edition; what a build does in processes of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from knowledge.edition import ArticleRows, StoredSource, article_rows, content_hash
from knowledge.extraction import extract
from knowledge.reading import Source, load_languages, read_source

_BATCH = 100_000  # bytes of source that go to a worker at once


class Batch(NamedTuple):
    """Sources that are prepared together, and the content hashes of what the edition before has from them, by id."""

    sources: tuple[Source, ...]
    held: Mapping[str, str]


class Carried(NamedTuple):
    """An article that the edition before holds just so, and where its file lies now."""

    article_id: str
    path: str


class Prepared(NamedTuple):
    """A source as it was read, and its articles in order."""

    source: StoredSource
    articles: list[ArticleRows | Carried]


def batches(sources: Iterable[Source], held: Mapping[str, Mapping[str, str]]) -> Iterator[Batch]:
    """The sources in order, so many at a time that they are worth a process's while.

    `held` are the articles that the edition before has from each path, with their content hashes by id.
    """
    batch: list[Source] = []
    size = 0
    for source in sources:
        batch.append(source)
        size += source.size
        if size >= _BATCH:
            yield _batch(batch, held)
            batch, size = [], 0
    if batch:
        yield _batch(batch, held)


def _batch(sources: list[Source], held: Mapping[str, Mapping[str, str]]) -> Batch:
    return Batch(tuple(sources), {id_: hash_ for source in sources for id_, hash_ in held.get(source.path, {}).items()})


def get_ready() -> None:
    """Load what `prepare` may need, where processes are about to share it."""
    load_languages()


def prepare(batch: Batch) -> list[Prepared]:
    """Read the sources, and extract all articles but those that are held."""
    return [_prepared(source, batch.held) for source in batch.sources]


def _prepared(source: Source, held: Mapping[str, str]) -> Prepared:
    reading = read_source(source)
    return Prepared(
        StoredSource(**source.model_dump(), skipped=reading.skipped, notes=reading.notes),
        [
            Carried(article.id, article.path)
            if article.id in held and held[article.id] == content_hash(article)
            else article_rows(article, extract(article))
            for article in reading.articles
        ],
    )
