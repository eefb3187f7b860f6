"""The slices of a statement that stand between quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator


def quoted(statement: str) -> Iterator[tuple[int, int]]:
    """The slices between quotation marks; a quotation that began or goes on outside the statement counts too.

    >>> ['Yes, we can," he said.'[a:b] for a, b in quoted('Yes, we can," he said.')]
    ['Yes, we can,']
    """
    marks = [match.start() for match in re.finditer(r"[\"“”«»]", statement)]
    opening = 0
    inside = bool(marks) and (
        statement[marks[0]] in "”»" or (statement[marks[0]] == '"' and _closes(statement, marks[0]))
    )
    for mark in marks:
        if inside:
            if mark - opening > 3:
                yield opening, mark
        else:
            opening = mark + 1
        inside = not inside
    if inside and len(statement) - opening > 3:
        yield opening, len(statement)


def _closes(statement: str, mark: int) -> bool:
    """Whether a straight quotation mark ends a quotation: something stands right before it, nothing right after."""
    before, after = statement[mark - 1 : mark], statement[mark + 1 : mark + 2]
    return bool(before.strip()) and not (after.strip() and after.isalnum())
