"""Lines of a source that were wrapped at its margin, as one line."""

from __future__ import annotations

import re

_BREAK = re.compile(r"\n[^\S\n]*\n[^\S\n]*|\n(?![ \t]*(?:[-*•–—▪·]|\d{1,2}[.)])\s)")
_MARGIN = 45
"""Characters of a line that may have reached the margin."""


def unwrapped(statement: str) -> str:
    r"""The statement with a space in the place of each line end that only its source's margin called for; of the same
    length. The lines of an address and the items of a list stay apart.

    >>> unwrapped("The vote will be held in the\nfourth quarter."), unwrapped("Norland House\n4 Quay Street")
    ('The vote will be held in the fourth quarter.', 'Norland House\n4 Quay Street')
    """
    pieces, start = [], 0
    for match in _BREAK.finditer(statement):
        line = statement[start : match.start()]
        margin = len(match[0]) == 1 and (
            statement[match.end() : match.end() + 1].islower() or len(line.rpartition("\n")[2]) >= _MARGIN
        )
        pieces += [line, " " if margin else match[0]]
        start = match.end()
    return "".join([*pieces, statement[start:]])
