"""Regular expressions that are compiled when they are first used: a process that answers one question needs few."""

from __future__ import annotations

import re
from typing import Any, cast


class _Late:
    """What stands for a pattern until one of its methods is asked for; then it has them all as its own."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._source, self._flags)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def late(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern as `re.compile` makes it, compiled later; a wrong one is only told of then.

    >>> late("b+").sub("c", "abba")
    'aca'
    """
    return cast("re.Pattern[str]", _Late(source, flags))
