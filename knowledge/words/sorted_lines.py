"""A file of lines `term text`, in order, looked up where it lies: a large one costs nothing until it is asked."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path


class SortedLines:
    """Lines in the order of the bytes of their terms, each ended by a line feed.

    >>> SortedLines(b"ferry boat ship\\nquit resign\\n")["ferry"]
    'boat ship'
    """

    def __init__(self, text: bytes) -> None:
        self._text = text

    def __getitem__(self, term: str) -> str:
        """What stands behind a term, '' where it has no line."""
        text, wanted = self._text, term.encode()
        low, high = 0, len(text)
        while low < high:
            middle = (low + high) // 2
            begin = text.rfind(b"\n", 0, middle) + 1
            end = text.find(b"\n", begin)
            found, _, told = text[begin:end].partition(b" ")
            if found == wanted:
                return told.decode()
            low, high = (end + 1, high) if found < wanted else (low, begin)
        return ""

    def terms(self) -> list[str]:
        """The terms of all lines."""
        return [line.partition(" ")[0] for line in self._text.decode().splitlines()]


@lru_cache(maxsize=32)
def sorted_lines(file: Path) -> SortedLines:
    """Those of a file; none where there is no such file."""
    return SortedLines(file.read_bytes() if file.is_file() else b"")
