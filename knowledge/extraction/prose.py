"""Prose: what of a paragraph can be sentences at all."""

from __future__ import annotations

import re
from typing import NamedTuple

_LONGEST = 20_000
_END = re.compile(r"(?<=[^\W_]{3})[.!?…]+[\"'”’»)\]“]{0,4}(?=\s)|[؟۔।](?=\s)|(?<=[^\W\d_]{2})[。！？]")
"""A mark after a word or a year, not after an initial or an item's number: of these any prose has some."""


class Stretch(NamedTuple):
    """The slice `[start, end)` of a text, and whether it is prose."""

    start: int
    end: int
    prose: bool


def find_prose(text: str) -> list[Stretch]:
    """A paragraph cut into what is prose and what is not, in order, nothing left out.

    More than 20,000 characters without a full stop or the like after a word are no prose: encoded data, a table that
    lost its lines, an endless word. Nobody could quote from it, and to look for names and speakers in it takes long.

    >>> find_prose("He left. " + "x" * 30_000)
    [Stretch(start=0, end=8, prose=True), Stretch(start=8, end=30009, prose=False)]
    """
    if len(text) <= _LONGEST:
        return [Stretch(0, len(text), prose=True)]
    found: list[Stretch] = []
    prose = before = 0
    for end in (*(match.end() for match in _END.finditer(text)), len(text)):
        if end - before > _LONGEST:
            found += [Stretch(prose, before, prose=True), Stretch(before, end, prose=False)]
            prose = end
        before = end
    return [stretch for stretch in (*found, Stretch(prose, len(text), prose=True)) if stretch.start < stretch.end]
