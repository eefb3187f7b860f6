"""Titles: when a heading repeats one."""

from __future__ import annotations

import re

_NO_LETTERS = re.compile(r"[\W_]+")


def same_title(one: str, other: str) -> bool:
    """Whether two titles have the same words.

    >>> same_title("“Nobody is packing”", "Nobody is  packing")
    True
    """
    return _words(one) == _words(other) != ""


def _words(title: str) -> str:
    return _NO_LETTERS.sub(" ", title.casefold()).strip()
