"""EditionFile: the file of an edition, open for reading."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from knowledge.edition.failures import reading_failures
from knowledge.edition.schema import SCHEMA_VERSION
from knowledge.errors import EditionError


def as_json(values: Iterable[Any]) -> str:
    """Values as one parameter of a query, which reads them with `json_each`."""
    return json.dumps(list(values), ensure_ascii=False)


class EditionFile:
    """A connection that never writes, and what the file says of itself.

    Raises EditionError when the file is damaged, or was written by another version of the program.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with reading_failures(path):
            path.stat()
            uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
            self._connection = sqlite3.connect(uri, uri=True, isolation_level=None)
            try:
                self._connection.execute("PRAGMA cache_size = -16384")  # KiB
                self._meta = self._read_meta()
            except BaseException:
                self._connection.close()
                raise

    def _read_meta(self) -> dict[str, str]:
        try:
            meta = dict(self._connection.execute("SELECT key, value FROM meta"))
        except sqlite3.OperationalError as error:
            if "no such table" not in str(error):
                raise
            meta = {}
        if meta.get("schema_version") != str(SCHEMA_VERSION):
            raise EditionError(
                f"The edition {str(self.path)!r} was written by another version of the program. Build a new one."
            )
        return meta

    def close(self) -> None:
        """Let the file go. An edition left open keeps answering even after its file was removed."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def _rows(self, query: str, parameters: tuple[Any, ...] = ()) -> list[Any]:
        with reading_failures(self.path):
            return self._connection.execute(query, parameters).fetchall()
