"""Reading: what one source gives."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

from knowledge.article import Article, Frozen
from knowledge.build_report import Note
from knowledge.errors import SourceError
from knowledge.reading.decoding import decode
from knowledge.reading.drafts import Draft, Refusal, finish
from knowledge.reading.html_page import read_html_page
from knowledge.reading.json_records import read_json_file, read_json_lines
from knowledge.reading.markdown_file import read_markdown_file
from knowledge.reading.sources import MAX_BYTES, SUFFIXES, Source, printable, unreadable
from knowledge.reading.text_file import read_text_file

_READERS: dict[str, Callable[[str], Iterable[Draft | Refusal]]] = {
    ".txt": read_text_file,
    ".md": read_markdown_file,
    ".html": read_html_page,
    ".htm": read_html_page,
    ".json": read_json_file,
    ".jsonl": read_json_lines,
}


class Reading(Frozen):
    """The articles of one source, what of it was skipped and why, and what is to be said of those taken."""

    articles: tuple[Article, ...] = ()
    skipped: tuple[Note, ...] = ()
    notes: tuple[Note, ...] = ()


def read_source(source: Path | Source) -> Reading:
    """Reads one file. Whatever is wrong with it comes back as a note; nothing is raised."""
    path = source.path if isinstance(source, Source) else printable(source)
    try:
        return _read(Path(source.path) if isinstance(source, Source) else source, path)
    except SourceError as error:
        reason = str(error)
    except OSError as error:
        reason = unreadable(error)
    except Exception as error:  # a parser's own failure on one bad page must not stop a build of thousands
        reason = f"cannot be read as {PurePosixPath(path).suffix}: {type(error).__name__} ({error})"
    return Reading(skipped=(Note(path=path, reason=reason),))


def check_unique(articles: Iterable[Article]) -> None:
    """Raises SourceError when two articles have the same id."""
    paths: dict[str, str] = {}
    for article in articles:
        if article.id in paths:
            raise SourceError(
                f"two articles have the id {article.id!r}: {paths[article.id]} and {article.path}; "
                "rename one of the files, or give one of them another 'id'"
            )
        paths[article.id] = article.path


def _read(file: Path, path: str) -> Reading:
    suffix = PurePosixPath(path).suffix.lower()
    if suffix not in _READERS:
        raise SourceError(f"its kind, {suffix or 'none'}, is not read: only {', '.join(SUFFIXES)} are")
    with file.open("rb") as opened:
        raw = opened.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        raise SourceError(f"is too large: the most is {MAX_BYTES // 1024 // 1024} MB; split it")
    text, encoding_note = decode(raw, html=suffix in (".html", ".htm"))
    if not text.strip():
        raise SourceError("is empty")
    articles, skipped = [], []
    notes = [Note(path=path, reason=encoding_note)] if encoding_note else []
    for found in _READERS[suffix](text):
        prefix = f"{found.where}: " if found.where else ""
        if isinstance(found, Refusal):
            skipped.append(Note(path=path, reason=prefix + found.reason))
            continue
        try:
            article, remarks = finish(found, path)
        except SourceError as error:
            skipped.append(Note(path=path, reason=f"{prefix}{error}"))
            continue
        articles.append(article)
        notes += [Note(path=path, reason=prefix + remark) for remark in remarks]
    return Reading(articles=tuple(articles), skipped=tuple(skipped), notes=tuple(notes))
