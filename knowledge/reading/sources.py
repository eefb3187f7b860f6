"""Sources: which files of the given files and folders hold articles."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from knowledge.article import Frozen
from knowledge.build_report import Note
from knowledge.errors import SourceError

SUFFIXES = (".txt", ".md", ".html", ".htm", ".json", ".jsonl")
MAX_BYTES = 5 * 1024 * 1024


class Source(Frozen):
    """A file to read: its path as given (posix), the SHA-256 of its bytes in hexadecimal, and its size in bytes."""

    path: str
    sha256: str
    size: int


def list_sources(paths: Sequence[Path]) -> tuple[list[Source], list[Note]]:
    """The files to read among `paths` and in its folders, in the order of their paths, and what is left out.

    Folders are read at every depth. In them, hidden entries and other kinds of files are passed over in silence;
    a file that was named itself is always accounted for. Raises SourceError for a path that does not exist.
    """
    sources: dict[str, Source] = {}
    notes: list[Note] = []
    for path in paths:
        for file in _named(path, notes):
            # a file named twice, or reached by a link as well, is one source
            real = os.path.realpath(file)
            try:
                reason = _why_not(file)
                if not reason and real not in sources:
                    sources[real] = _source(file)
            except OSError as error:
                reason = unreadable(error)
            if reason:
                notes.append(Note(path=printable(file), reason=reason))
    return sorted(sources.values(), key=lambda source: source.path), list(dict.fromkeys(notes))


def printable(path: Path | str) -> str:
    """The path with forward slashes; bytes that are not UTF-8 are escaped, so that it can be shown and stored."""
    return os.fsencode(Path(path).as_posix()).decode("utf-8", "backslashreplace")


def unreadable(error: OSError) -> str:
    """The reason to give for a file or folder that the system does not let us read."""
    return f"cannot be read: {error.strerror or error}"


def _named(path: Path, notes: list[Note]) -> list[Path]:
    """The files that one path names: itself, or those in the folder that it is."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise SourceError(
            f"{printable(path)} does not exist: check the spelling, or name another file or folder"
        ) from error
    except OSError as error:
        notes.append(Note(path=printable(path), reason=unreadable(error)))
        return []
    if path.is_dir():
        return sorted(_files_in(path, notes))
    if path.suffix.lower() in SUFFIXES:
        return [path]
    kind = f"its kind, {path.suffix}," if path.suffix else "a file without an ending"
    notes.append(Note(path=printable(path), reason=f"{kind} is not read: only {', '.join(SUFFIXES)} are"))
    return []


def _files_in(folder: Path, notes: list[Note]) -> Iterator[Path]:
    def note_unreadable(error: OSError) -> None:
        notes.append(Note(path=printable(error.filename or folder), reason=unreadable(error)))

    visited: set[str] = set()
    for place, folders, files in os.walk(folder, onerror=note_unreadable, followlinks=True):
        real = os.path.realpath(place)
        if real in visited:  # a link back to a folder above it
            folders.clear()
            continue
        visited.add(real)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in files:
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES:
                yield Path(place, name)


def _why_not(file: Path) -> str:
    """Why a file cannot be a source, '' when it can."""
    if printable(file) != file.as_posix():
        return "its name is not UTF-8: rename it"
    if not file.exists():
        return "is a link to a file that does not exist"
    if not file.is_file():
        return "is not an ordinary file"
    size = file.stat().st_size
    if size == 0:
        return "is empty"
    if size > MAX_BYTES:
        return f"is too large: {size / 1024 / 1024:.1f} MB, the most is {MAX_BYTES // 1024 // 1024} MB; split it"
    return ""


def _source(file: Path) -> Source:
    with file.open("rb") as opened:
        digest = hashlib.file_digest(opened, "sha256")
        return Source(path=file.as_posix(), sha256=digest.hexdigest(), size=opened.tell())
