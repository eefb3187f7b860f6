"""Where the items of a list begin: after a blank line, or with a mark at the beginning of a line.

Other line ends part nothing: the lines of a text may be wrapped anywhere.
"""

from __future__ import annotations

import re

CELL_END = r"\s\|\s|\.{3}|\t"
"""What ends a cell of a row, as a regular expression."""
_BOUNDARY = re.compile(r"\n[^\S\n]*\n|\n[ \t]*(?=(?:[-*•–—▪·]|\d{1,2}[.)])\s)")


def item_boundaries(statement: str) -> list[int]:
    r"""The places before each item of a statement that is a list; none of any other statement.

    >>> item_boundaries("Bring:\n- a passport\n- a photograph"), item_boundaries("Bring a\npassport.")
    ([6, 19], [])
    """
    return [match.start() for match in _BOUNDARY.finditer(statement)] if "\n" in statement else []
