"""A backup of the state, also while the bot runs."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from bot.state.database import BUSY, FILE, FOR_ITS_OWNER, StateError, telling_failures


def back_up(folder: Path, to: Path) -> None:
    """Copies the state of a data folder, as it is at one moment, into one file that does not exist yet.

    By SQLite's backup API (https://www.sqlite.org/backup.html). Raises StateError; then `to` is not there.
    """
    source = folder / FILE
    if not source.exists():
        raise StateError(f"There is no state in {str(folder)!r}: name the data folder of the bot with --data.")
    if to.exists():
        raise StateError(f"{str(to)!r} exists already: name a file that does not.")
    part = to.with_name(f"{to.name}.part")
    with telling_failures(to):
        part.touch(mode=FOR_ITS_OWNER)
    try:
        verdict = _copy(source, part)
        if verdict != "ok":
            raise StateError(f"{str(source)!r} is damaged ({verdict}): go back to an earlier backup.")
        part.rename(to)
    finally:
        part.unlink(missing_ok=True)


def _copy(source: Path, to: Path) -> str:
    """Copies, and returns what SQLite says of the copy: 'ok', or the first thing that is wrong."""
    with (
        telling_failures(source),
        closing(sqlite3.connect(source, timeout=BUSY)) as state,
        closing(sqlite3.connect(to)) as copy,
    ):
        state.backup(copy)
        # one file, without a log beside it
        copy.execute("PRAGMA journal_mode = DELETE")
        (verdict,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
    return str(verdict)
