"""Database: the one SQLite file that holds what people gave the bot."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from sqlite_utils import Database as Tables

from bot.state.migrations import MIGRATIONS, unknown_steps
from knowledge import BriefingError

Clock = Callable[[], dt.datetime]
Parameters = Sequence[Any] | Mapping[str, Any]

FILE = "state.sqlite"
"""The name of the file in the data folder."""

BUSY = 5.0
"""Seconds that a statement waits for another process, such as a backup."""

FOR_ITS_OWNER = 0o600
"""The permissions of a file that holds what people said."""


class StateError(BriefingError):
    """The state cannot be opened, written or copied; the message names the file and the remedy."""


def utc_now() -> dt.datetime:
    """The time of the system's clock."""
    return dt.datetime.now(dt.UTC)


class Database:
    """What is written is on the disk when the call returns, or not at all: also after `kill -9` or a power cut.

    It belongs to the thread that opened it. Times in it are whole seconds since 1970, as `clock` tells them.
    """

    def __init__(self, path: Path, clock: Clock = utc_now) -> None:
        """Opens the file, makes it when there is none, and brings its tables up to date. Raises StateError."""
        self._clock = clock
        with telling_failures(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch(mode=FOR_ITS_OWNER)
            self._connection = sqlite3.connect(path, isolation_level=None, timeout=BUSY)
            try:
                self._tables = _prepared(self._connection, path)
            except BaseException:
                self._connection.close()
                raise

    @property
    def seconds(self) -> int:
        """The time, in whole seconds since 1970."""
        return int(self._clock().timestamp())

    def rows(self, sql: str, parameters: Parameters = ()) -> list[sqlite3.Row]:
        """The rows that a statement finds."""
        return self._connection.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Parameters = ()) -> sqlite3.Row | None:
        """The first row that a statement finds, if any."""
        found: sqlite3.Row | None = self._connection.execute(sql, parameters).fetchone()
        return found

    def write(self, sql: str, parameters: Parameters = ()) -> int:
        """How many rows a statement wrote; a transaction of its own unless one is open."""
        return self._connection.execute(sql, parameters).rowcount

    def transaction(self) -> AbstractContextManager[Any]:
        """All writes in it, or none of them; it may stand in another one. Nothing may be awaited in it."""
        return self._tables.atomic()

    @contextmanager
    def unhurried(self) -> Iterator[None]:
        """What is written in it survives `kill -9` at once, but a power cut may take the last of it.

        That is 200 times faster than to wait for the disk; for what comes with every message.
        """
        if self._connection.in_transaction:
            yield
            return
        self._connection.execute("PRAGMA synchronous = NORMAL")
        try:
            yield
        finally:
            self._connection.execute("PRAGMA synchronous = FULL")

    def close(self) -> None:
        """Lets the file go."""
        self._connection.close()


def _prepared(connection: sqlite3.Connection, path: Path) -> Tables:
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    tables = Tables(connection)
    if unknown_steps(tables):
        raise StateError(f"The state {str(path)!r} was written by a newer version of this program: install that one.")
    MIGRATIONS.apply(tables)
    return tables


@contextmanager
def telling_failures(path: Path) -> Iterator[None]:
    """Tells a full disk, a missing permission or a damaged file as a StateError; bugs pass through."""
    try:
        yield
    except (OSError, sqlite3.OperationalError) as error:
        reason = error.strerror or str(error) if isinstance(error, OSError) else str(error)
        raise StateError(
            f"{str(path)!r} cannot be written ({reason}): make the folder writable, or free some space"
        ) from error
    except sqlite3.DatabaseError as error:
        raise StateError(
            f"{str(path)!r} cannot be read ({error}): put a backup in its place, or move it away"
        ) from error
