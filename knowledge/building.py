"""Building: articles in files -> a new edition; one with a few changes starts from a copy of the one before.

list_sources -> plan -> prepare (read_source -> extract -> article_rows) -> EditionWriter -> the switch -> BuildReport
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from knowledge.build_plan import Before, BuildPlan, plan
from knowledge.build_report import BuildReport, Note
from knowledge.code_version import code_version
from knowledge.edition import ArticleRows, EditionFolder, EditionWriter, StoredSource
from knowledge.errors import EditionError, SourceError
from knowledge.garbage import few_collections
from knowledge.preparing import Carried, Prepared, batches, get_ready, prepare
from knowledge.reading import list_sources
from knowledge.workers import Workers

Progress = Callable[[int, int], None]
"""Told how many bytes of source are done, and of how many."""

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
    with folder.writer() as writer, few_collections():
        before = Before.of(writer.previous, version)
        steps = plan({path: file.sha256 for path, file in before.files.items()}, sources)
        tally = _Tally(before, steps)
        if steps.nothing_to_do:
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


def _write(writer: EditionWriter, steps: BuildPlan, before: Before, tally: _Tally, progress: Progress | None) -> None:
    total = sum(source.size for source in steps.sources)
    done = sum(source.size for source in steps.sources if source.path in steps.unchanged)
    with _workers(total - done) as workers:
        work = batches(steps.to_read, before.held)
        for read in (workers.map if workers else map)(prepare, work):
            for prepared in read:
                _write_source(writer, prepared, before, tally)
                done += prepared.source.size
            if progress:
                progress(done, total)
    if before.files:
        for article_id in sorted(before.hashes.keys() - tally.paths.keys()):
            writer.remove_article(article_id)
        for path in sorted(steps.gone):
            writer.remove_source(path)


def _write_source(writer: EditionWriter, prepared: Prepared, before: Before, tally: _Tally) -> None:
    tally.count_source(prepared.source)
    writer.add_source(prepared.source)
    for article in prepared.articles:
        carried = tally.count_article(article)
        if carried and before.files:
            if article.path != before.paths[article.article_id]:
                writer.move_article(article.article_id, article.path)
        elif isinstance(article, ArticleRows):
            if before.files and article.article_id in before.hashes:
                writer.remove_article(article.article_id)
            writer.add_article(article)


def _workers(size: int) -> AbstractContextManager[Workers | None]:
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return Workers(processors, get_ready) if size >= _WORTH_WORKERS and processors > 1 else nullcontext()


class _Tally:
    """Counts what passes by for the report, and stops at the second article with one id."""

    def __init__(self, before: Before, steps: BuildPlan) -> None:
        self._before = before
        self.paths: dict[str, str] = {}
        self.added: list[str] = []
        self.changed: list[str] = []
        self.unchanged = 0
        self.skipped: list[Note] = []
        self.notes: list[Note] = []
        for source in steps.sources:
            if source.path in steps.unchanged:
                self.count_source(before.files[source.path])
                for article_id in before.held.get(source.path, ()):
                    self.count_article(Carried(article_id, source.path))

    def count_source(self, source: StoredSource) -> None:
        """Take over what was said of a source."""
        self.skipped += source.skipped
        self.notes += source.notes

    def count_article(self, article: ArticleRows | Carried) -> bool:
        """Count an article; whether the edition before has just this one."""
        other = self.paths.get(article.article_id)
        if other is not None:
            first, second = sorted((other, article.path))
            raise SourceError(
                f"two articles have the id {article.article_id!r}: {first} and {second}; "
                "rename one of the files, or give one of them another 'id'"
            )
        self.paths[article.article_id] = article.path
        known = self._before.hashes.get(article.article_id)
        carried = isinstance(article, Carried) or article.content_hash == known
        if known is None:
            self.added.append(article.article_id)
        elif carried:
            self.unchanged += 1
        else:
            self.changed.append(article.article_id)
        return carried


def _no_articles(places: list[Path], skipped: list[Note]) -> EditionError:
    looked = ", ".join(str(place) for place in places) or "nothing"
    reasons = f" Skipped: {skipped[0].path}: {skipped[0].reason}" if skipped else ""
    more = f" (and {len(skipped) - 1} more)." if len(skipped) > 1 else "." if skipped else ""
    return EditionError(
        f"No article was found in {looked}. Name files or folders with articles in them "
        f"(.txt, .md, .html, .json, .jsonl); the edition before stays.{reasons}{more}"
    )
