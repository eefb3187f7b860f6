"""The cells of a row of a table that a question asks for, told by the names of their columns."""

from __future__ import annotations

from knowledge.retrieval import Evidence

_PARTED = "|"
_SURE = 0.3


def cells_asked(evidence: Evidence) -> list[tuple[int, int]]:
    """The slices of those cells whose columns, but for the first, the question names; none where it is no such row.

    'When does it close on Friday?' asks for the cell below 'Closes'.
    """
    names, row = evidence.introducer, evidence.fact.statement
    if names is None or _PARTED not in names.statement or _PARTED not in row:
        return []
    asked = {match.term for word in evidence.question.words for match in word.matches if match.worth > _SURE}
    columns = (names.statement[start:end] for start, end in cells(names.statement))
    below = list(zip(columns, cells(row), strict=False))
    return [cell for name, cell in below[1:] if not asked.isdisjoint(evidence.terms_of(name))]


def cells(row: str) -> list[tuple[int, int]]:
    """The slices of the cells of a row, empty ones included.

    >>> row = "Friday |  | 20:00"
    >>> [row[start:end] for start, end in cells(row)]
    ['Friday', '', '20:00']
    """
    found = []
    at = 0
    for cell in row.split(_PARTED):
        blank = len(cell) - len(cell.lstrip())
        found.append((at + blank, at + max(blank, len(cell.rstrip()))))
        at += len(cell) + 1
    return found
