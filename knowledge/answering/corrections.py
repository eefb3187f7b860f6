"""Corrections in so many words: 'corrected from 26 to 44', '17,900, not 18,700 as stated'."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from knowledge.extraction.quantities import find_quantities
from knowledge.fact import Quantity

_CHANGED = (
    r"corrected|revised|updated|adjusted|amended|raised|lowered|increased|reduced|cut|rose|risen|rises|fell|fallen|grew|grown|"
    r"climbed|dropped|went\s+(?:up|down)|changed|исправ\w+|уточн\w+|скорректир\w+|вырос\w*|увелич\w+|повыс\w+|сниз\w+|"
    r"сократ\w+|уменьш\w+|подня\w+|korrigiert|erhöht|gesenkt|gestiegen|gefallen|corrig\w+|révis\w+|porté|passé|revis\w+|"
    r"aument\w+|elev\w+|subi[óo]|baj[óo]"
)
_TOLD = (
    r"announced|given|reported|stated|assumed|estimated|claimed|thought|feared|published|released|listed|first|initially|"
    r"originally|earlier|previously|before|on\s+the\s+list|сообщ\w+|назва\w+|предполаг\w+|ранее|сначала|первоначально"
)
_N = r"‹(\d+)›"
_PLANNED = (
    r"(?<!to be )(?<!will be )(?<!would be )(?<!should be )(?<!be )(?<!to )(?<!will )(?<!would )(?<!будет )(?<!будут )"
)
"""What is only planned has changed nothing yet."""
_PATTERNS: tuple[tuple[re.Pattern[str], int, int | None], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), former, current)
    for pattern, former, current in (
        (rf"\b{_PLANNED}(?:{_CHANGED})\b[^.;!?]{{0,80}}?\b(?:from|с|von|de)\s+{_N}\s+(?:to|до|auf|à|a)\s+{_N}", 1, 2),
        (rf"{_N}[^.;!?‹]{{0,40}}?,?\s+(?:and\s+|а\s+|und\s+|et\s+)?(?:not|не|nicht|non)\s+(?:the\s+)?{_N}", 2, 1),
        (
            rf"{_N}[^.;!?‹]{{0,40}}?\s+(?:rather\s+than|instead\s+of|вместо|statt|au\s+lieu\s+de|en\s+lugar\s+de)\s+(?:the\s+)?{_N}",
            2,
            1,
        ),
        (
            rf"\b{_PLANNED}(?:{_CHANGED})\b[^.;!?‹]{{0,40}}?\b(?:from|с|von)\s+{_N}(?!\s+(?:to|до|auf|years?|metres?|km|and)\b)",
            1,
            None,
        ),
        (
            rf"\b(?:fewer|more|less|higher|lower|above|below|up|down)\s+(?:than|from)\s+(?:the\s+|an?\s+)?{_N}[^.;!?‹]{{0,30}}?"
            rf"\b(?:{_TOLD})\b",
            1,
            None,
        ),
        (
            rf"\b(?:{_TOLD})\b(?:\s+\w+){{0,2}}?\s+(?:figure|toll|number|estimate|count|total)\s+(?:of|was)\s+{_N}",
            1,
            None,
        ),
    )
)
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
    for pattern, former, current in _PATTERNS:
        for match in pattern.finditer(masked):
            old = int(match[former])
            new = figures[int(match[current])] if current else None
            if old not in found and (new is None or new.value != figures[old].value):
                found[old] = Correction(figures[old], new)
    return tuple(found[at] for at in sorted(found))


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
