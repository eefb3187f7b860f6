"""The slices of a statement that stand between quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

_MARK = re.compile(r'["“”„«»]')
_OPENING = frozenset("“„«")
_AFTER_CLOSING = frozenset(",.;:!?)]")
_SHORTEST = 4


def quoted(statement: str) -> Iterator[tuple[int, int]]:
    """The slices between quotation marks; a quotation that began or goes on outside the statement counts too.

    >>> ['Yes, we can," he said.'[a:b] for a, b in quoted('Yes, we can," he said.')]
    ['Yes, we can,']
    """
    opening, inside = 0, None
    for match in _MARK.finditer(statement):
        mark = match.start()
        opens = _opens(statement, mark)
        opens = not inside if opens is None else opens
        if opens and not inside:
            opening, inside = mark + 1, True
        elif not opens:
            if inside is not False:
                yield from _without_blanks(statement, opening, mark)
            inside = False
    if inside:
        yield from _without_blanks(statement, opening, len(statement))


def _without_blanks(statement: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    words = statement[start:end].strip()
    if len(words) >= _SHORTEST:
        start = statement.index(words, start)
        yield start, start + len(words)


def _opens(statement: str, mark: int) -> bool | None:
    """Whether a quotation mark opens a quotation, by what stands beside it; None where that does not tell.

    '“' opens in English and closes in German; in French, '«' and '»' stand apart from the words.
    """
    before, after = statement[mark - 1 : mark] if mark else "", statement[mark + 1 : mark + 2]
    if not after or after in _AFTER_CLOSING:
        return False
    if before.strip() and not after.strip():
        return False
    if before.strip():
        return None if before.isalnum() or before in _AFTER_CLOSING else True
    return True if after.strip() else statement[mark] in _OPENING
