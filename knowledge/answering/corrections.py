"""Corrections in so many words: 'corrected from 26 to 44', '17,900, not 18,700 as stated'."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from knowledge.answering.correction_patterns import changed_since, taken_back
from knowledge.extraction.quantities import find_quantities
from knowledge.fact import Quantity

_RANGE = re.compile(
    r"(?P<a>(?:(?:from|с|von|de)\s+)?)(?P<low>.+?)(?P<to>\s+(?:to|до|auf|à|a)\s+)(?P<high>.+)", re.IGNORECASE
)


class Figure(NamedTuple):
    """A number of a statement, in the slice `[start, end)` of it; the upper end of a range has its unit with it."""

    start: int
    end: int
    value: float


class Correction(NamedTuple):
    """The figure that no longer holds, and the one in its place where the sentence gives it."""

    former: Figure
    current: Figure | None


def corrections(
    statement: str, quantities: Iterable[Quantity], language: str, offset: int = 0
) -> tuple[Correction, ...]:
    """The figures that a statement says to be replaced, in its order; the quantities' positions begin at `offset`."""
    figures = _figures(quantities, language, offset)
    if not figures:
        return ()
    masked = _masked(statement, figures)
    found: dict[int, Correction] = {}
    for pattern, former, current in taken_back(language):
        for match in pattern.finditer(masked):
            old = int(match[former])
            new = figures[int(match[current])] if current else None
            if old not in found and (new is None or new.value != figures[old].value):
                found[old] = Correction(figures[old], new)
    return tuple(found[at] for at in sorted(found))


def changed_to(statement: str, quantities: Iterable[Quantity], language: str, offset: int = 0) -> tuple[Figure, ...]:
    """The figures that something counted or measured has changed to, as a statement says, in its order."""
    figures = _figures(quantities, language, offset)
    masked = _masked(statement, figures)
    found = (match for pattern in changed_since(language) for match in pattern.finditer(masked))
    numbers = {next(int(group) for group in match.groups() if group) for match in found}
    return tuple(figures[at] for at in sorted(numbers))


def _figures(quantities: Iterable[Quantity], language: str, offset: int) -> list[Figure]:
    """The numbers of a statement, both ends of a range."""
    found: list[Figure] = []
    for quantity in quantities:
        start = quantity.start - offset
        ends = _RANGE.fullmatch(quantity.text)
        low, high = (_read(ends[name], language) for name in ("low", "high")) if ends else (None, None)
        if ends and low is not None and high is not None:
            if low < high and not re.search(r"[^\W\d_]", ends["low"]):
                low *= _scale(ends["high"], high, language)
            found.append(Figure(start + ends.start("low"), start + ends.end("low"), low))
            found.append(Figure(start + ends.start("high"), start + ends.end("high"), high))
        else:
            end = start + len(quantity.text.removesuffix(quantity.unit).rstrip())
            found.append(Figure(start, end, quantity.value))
    return found


def _scale(text: str, value: float, language: str) -> float:
    """What the word after the digits multiplies by: in 'from 84 to 112 million' it holds for both."""
    digits = re.match(r"[\d.,\s]*\d", text)
    bare = _read(digits.group(), language) if digits else None
    return value / bare if bare else 1.0


def _read(text: str, language: str) -> float | None:
    return next((quantity.value for quantity in find_quantities(text, language)), None)


def _masked(statement: str, figures: list[Figure]) -> str:
    """The statement with '‹0›' in the place of its first number, and so on."""
    pieces, at = [], 0
    for number, figure in enumerate(figures):
        pieces += [statement[at : figure.start], f"‹{number}›"]
        at = figure.end
    return "".join([*pieces, statement[at:]])
