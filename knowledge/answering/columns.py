"""The cells of a row of a table that a question asks for, told by the names of their columns."""

from __future__ import annotations

from knowledge.retrieval import Evidence

_PARTED = " | "
_SURE = 0.3


def cells_asked(evidence: Evidence) -> list[tuple[int, int]]:
    """The slices of those cells whose columns, but for the first, the question names; none where it is no such row.

    'When does it close on Friday?' asks for the cell below 'Closes'.
    """
    names, row = evidence.introducer, evidence.fact.statement
    if names is None or _PARTED not in names.statement or _PARTED not in row:
        return []
    asked = {match.term for word in evidence.question.words for match in word.matches if match.worth > _SURE}
    columns = names.statement.split(_PARTED)
    found = []
    at = 0
    for number, cell in enumerate(row.split(_PARTED)):
        if 0 < number < len(columns) and not asked.isdisjoint(evidence.terms_of(columns[number])):
            found.append((at, at + len(cell)))
        at += len(cell) + len(_PARTED)
    return found
