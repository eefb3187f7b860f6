"""Building: articles in files -> a new edition; one with a few changes starts from a copy of the one before.

list_sources -> plan -> read_source -> extract -> article_rows -> EditionWriter -> the switch -> BuildReport
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from knowledge.article import Article
from knowledge.build_report import BuildReport, Note
from knowledge.code_version import code_version
from knowledge.edition import (
    ArticleRows,
    Edition,
    EditionFolder,
    EditionWriter,
    StoredSource,
    article_rows,
    content_hash,
)
from knowledge.errors import EditionError, SourceError
from knowledge.extraction import extract
from knowledge.reading import Reading, Source, list_sources, read_source
from knowledge.workers import Workers

Progress = Callable[[int, int], None]
"""Told how many bytes of source are done, and of how many."""

_BATCH = 200_000  # bytes of source that go to a worker at once
_WORTH_WORKERS = 1_000_000  # bytes of source, about 200 articles: less is done before workers have started


def build(folder: EditionFolder, paths: Iterable[Path | str], progress: Progress | None = None) -> BuildReport:
    """Make the next edition from files and folders, put it in place, and tell what changed.

    When nothing did, no edition is made and the report names the current one. Raises SourceError when a path does not
    exist or two articles have one id, EditionError when no edition can be made; the current one stays then.
    """
    started = time.monotonic()
    places = [Path(path) for path in paths]
    sources, left_out = list_sources(places)
    version = code_version()
    with folder.writer() as writer:
        before = _Before.of(writer.previous, version)
        steps = plan({path: file.sha256 for path, file in before.files.items()}, sources)
        tally = _Tally(before)
        if steps.nothing_to_do:
            for entry, _ in _entries(steps, before, iter(())):
                tally.count(entry)
            number, articles, facts = before.counts
        else:
            if before.files:
                writer.begin_from_previous()
            else:
                writer.begin(version)
            _write(writer, steps, before, tally, progress)
            if not writer.articles:
                raise _no_articles(places, [*left_out, *tally.skipped])
            writer.finish()
            number, articles, facts = writer.number, writer.articles, writer.facts
    return BuildReport(
        edition=number,
        articles=articles,
        facts=facts,
        added=tuple(sorted(tally.added)),
        changed=tuple(sorted(tally.changed)),
        removed=tuple(sorted(before.hashes.keys() - tally.paths.keys())),
        unchanged=tally.unchanged,
        skipped=(*left_out, *tally.skipped),
        notes=tuple(tally.notes),
        seconds=round(time.monotonic() - started, 3),
    )


@dataclass(frozen=True)
class BuildPlan:
    """What a build has to do: `sources` in order, the paths of those that need not be read again, and those gone."""

    sources: tuple[Source, ...]
    unchanged: frozenset[str]
    gone: frozenset[str]

    @property
    def to_read(self) -> list[Source]:
        """The new and the changed sources, in order."""
        return [source for source in self.sources if source.path not in self.unchanged]

    @property
    def nothing_to_do(self) -> bool:
        """Whether the edition before is just what a build would make."""
        return bool(self.sources) and not self.gone and len(self.unchanged) == len(self.sources)


def plan(previous: Mapping[str, str], sources: Sequence[Source]) -> BuildPlan:
    """Compare the files of the edition before, path -> SHA-256, with those there now."""
    return BuildPlan(
        sources=tuple(sources),
        unchanged=frozenset(source.path for source in sources if previous.get(source.path) == source.sha256),
        gone=frozenset(previous.keys() - {source.path for source in sources}),
    )


class _Carried(NamedTuple):
    """An article whose rows are in the edition before, and where its file lies now."""

    id: str
    path: str


_Entry = StoredSource | _Carried | Article | ArticleRows


class _Batch(NamedTuple):
    """Entries that are prepared together, and how many bytes of source they stand for."""

    entries: list[_Entry]
    size: int


@dataclass(frozen=True)
class _Before:
    """What is known of the edition before; `files` and `ids` are empty when it is nothing to start from, because
    another version of the code made it or because it is worn."""

    counts: tuple[int, int, int] = (0, 0, 0)
    paths: Mapping[str, str] = field(default_factory=dict)
    """Article id -> path of its file."""
    hashes: Mapping[str, str] = field(default_factory=dict)
    """Article id -> content hash."""
    files: Mapping[str, StoredSource] = field(default_factory=dict)
    ids: Mapping[str, list[str]] = field(default_factory=dict)
    """Path -> ids of its articles, in order."""

    @classmethod
    def of(cls, edition: Edition | None, version: str) -> _Before:
        if edition is None:
            return cls()
        ids: dict[str, list[str]] = {}
        paths: dict[str, str] = {}
        hashes: dict[str, str] = {}
        for article_id, path, content in edition.content():
            ids.setdefault(path, []).append(article_id)
            paths[article_id] = path
            hashes[article_id] = content
        info = edition.info
        usable = edition.extraction_version == version and not edition.worn
        counts = (info.number, info.articles, info.facts)
        return cls(counts, paths, hashes, edition.source_files() if usable else {}, ids if usable else {})

    def holds(self, article: Article) -> bool:
        """Whether the rows of this very article can be carried over."""
        return bool(self.files) and self.hashes.get(article.id) == content_hash(article)


def _write(writer: EditionWriter, steps: BuildPlan, before: _Before, tally: _Tally, progress: Progress | None) -> None:
    total = sum(source.size for source in steps.sources)
    done = 0
    with _workers(sum(source.size for source in steps.to_read)) as workers:
        apply = workers.map if workers else map
        readings = apply(read_source, steps.to_read)
        for batch in apply(_prepare, _batches(_entries(steps, before, readings), tally)):
            for entry in batch.entries:
                _write_entry(writer, entry, steps, before)
            done += batch.size
            if progress:
                progress(done, total)
    if before.files:
        for article_id in sorted(before.hashes.keys() - tally.paths.keys()):
            writer.remove_article(article_id)
        for path in sorted(steps.gone):
            writer.remove_source(path)


def _write_entry(writer: EditionWriter, entry: _Entry, steps: BuildPlan, before: _Before) -> None:
    match entry:
        case StoredSource() if entry.path not in steps.unchanged:
            writer.add_source(entry)
        case _Carried() if entry.path != before.paths[entry.id]:
            writer.move_article(entry.id, entry.path)
        case ArticleRows():
            if before.files and entry.article_id in before.hashes:
                writer.remove_article(entry.article_id)
            writer.add_article(entry)


def _workers(size: int) -> AbstractContextManager[Workers | None]:
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return Workers(processors) if size >= _WORTH_WORKERS and processors > 1 else nullcontext()


def _entries(steps: BuildPlan, before: _Before, readings: Iterator[Reading]) -> Iterator[tuple[_Entry, int]]:
    """What goes into the edition, in order, each with the bytes of source it stands for."""
    for source in steps.sources:
        articles: Sequence[_Carried | Article]
        if source.path in steps.unchanged:
            entry = before.files[source.path]
            articles = [_Carried(article_id, source.path) for article_id in before.ids.get(source.path, ())]
        else:
            reading = next(readings)
            entry = StoredSource(**source.model_dump(), skipped=reading.skipped, notes=reading.notes)
            articles = [_Carried(a.id, a.path) if before.holds(a) else a for a in reading.articles]
        share, rest = divmod(source.size, max(len(articles), 1))
        yield entry, rest if articles else source.size
        for article in articles:
            yield article, share


def _batches(entries: Iterable[tuple[_Entry, int]], tally: _Tally) -> Iterator[_Batch]:
    batch: list[_Entry] = []
    size = 0
    for entry, share in entries:
        tally.count(entry)  # before any work is done on it
        batch.append(entry)
        size += share
        if size >= _BATCH:
            yield _Batch(batch, size)
            batch, size = [], 0
    if batch:
        yield _Batch(batch, size)


def _prepare(batch: _Batch) -> _Batch:
    """Extract the articles of a batch: the work that is worth a process of its own."""
    return batch._replace(
        entries=[
            article_rows(entry, extract(entry)) if isinstance(entry, Article) else entry for entry in batch.entries
        ]
    )


class _Tally:
    """Counts what passes by for the report, and stops at the second article with one id."""

    def __init__(self, before: _Before) -> None:
        self._before = before
        self.paths: dict[str, str] = {}
        self.added: list[str] = []
        self.changed: list[str] = []
        self.unchanged = 0
        self.skipped: list[Note] = []
        self.notes: list[Note] = []

    def count(self, entry: _Entry) -> None:
        match entry:
            case StoredSource():
                self.skipped += entry.skipped
                self.notes += entry.notes
            case Article() | _Carried():
                self._count_article(entry)

    def _count_article(self, article: Article | _Carried) -> None:
        if article.id in self.paths:
            raise SourceError(
                f"two articles have the id {article.id!r}: {self.paths[article.id]} and {article.path}; "
                "rename one of the files, or give one of them another 'id'"
            )
        self.paths[article.id] = article.path
        if article.id not in self._before.hashes:
            self.added.append(article.id)
        elif isinstance(article, _Carried) or self._before.hashes[article.id] == content_hash(article):
            self.unchanged += 1
        else:
            self.changed.append(article.id)


def _no_articles(places: list[Path], skipped: list[Note]) -> EditionError:
    looked = ", ".join(str(place) for place in places) or "nothing"
    reasons = f" Skipped: {skipped[0].path}: {skipped[0].reason}" if skipped else ""
    more = f" (and {len(skipped) - 1} more)." if len(skipped) > 1 else "." if skipped else ""
    return EditionError(
        f"No article was found in {looked}. Name files or folders with articles in them "
        f"(.txt, .md, .html, .json, .jsonl); the edition before stays.{reasons}{more}"
    )
