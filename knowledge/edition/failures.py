"""What the disk and SQLite can do to us, told as an EditionError; everything else is a bug and passes through."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from knowledge.errors import EditionError

_DISK = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_AUTH,
}
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def _code(error: sqlite3.Error) -> int:
    """The primary result code: extended codes carry it in their low byte."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


@contextmanager
def writing_failures(folder: Path) -> Iterator[None]:
    """Turn a full disk, a missing permission and the like into an EditionError that names the folder."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        if isinstance(error, sqlite3.Error) and _code(error) not in _DISK | _DAMAGE:
            raise
        reason = error.strerror or str(error) if isinstance(error, OSError) else str(error)
        raise EditionError(
            f"The data folder {str(folder)!r} cannot be written ({reason}). Free some space there, make it writable, "
            f"or name another one with --data. The current edition is untouched."
        ) from error


@contextmanager
def reading_failures(path: Path) -> Iterator[None]:
    """Turn a damaged or unreadable edition into an EditionError that names the file."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        if isinstance(error, sqlite3.Error) and _code(error) not in _DISK | _DAMAGE:
            raise
        raise EditionError(
            f"The edition {str(path)!r} cannot be read ({error}). Go back to the one before, or build a new one."
        ) from error
