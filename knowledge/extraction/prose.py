"""Prose: what of a paragraph can be sentences at all."""

from __future__ import annotations

import re
from typing import NamedTuple

_LONGEST = 20_000
_SHORTEST = 16  # characters from one mark to the next, on average
_END = re.compile(r"(?<=[^\W_]{3})[.!?…]+[\"'”’»)\]“]{0,4}(?=\s)|[؟۔।](?=\s)|(?<=[^\W\d_]{2})[。！？]")
"""A mark after a word or a year, not after an initial or an item's number: of these any prose has some."""

_WITHOUT_BLANKS = "。！？"
"""Marks of scripts that say much in few characters."""


class Stretch(NamedTuple):
    """The slice `[start, end)` of a text, and whether it is prose."""

    start: int
    end: int
    prose: bool


def find_prose(text: str) -> list[Stretch]:
    """A paragraph cut into what is prose and what is not, in order, nothing left out.

    More than 20,000 characters without a full stop or the like after a word are no prose, nor are so many with one
    after every few words: encoded data, a table that lost its lines, an endless word. Nobody could quote from it, and
    to look for names and speakers in it takes long.

    >>> find_prose("He left. " + "x" * 30_000)
    [Stretch(start=0, end=8, prose=True), Stretch(start=8, end=30009, prose=False)]
    """
    if len(text) <= _LONGEST:
        return [Stretch(0, len(text), prose=True)]
    ends = [match.end() for match in _END.finditer(text)]
    parted = sum(text[end - 1] not in _WITHOUT_BLANKS for end in ends)
    if parted * _SHORTEST > len(text):
        return [Stretch(0, len(text), prose=False)]
    found: list[Stretch] = []
    prose = before = 0
    for end in (*ends, len(text)):
        if end - before > _LONGEST:
            found += [Stretch(prose, before, prose=True), Stretch(before, end, prose=False)]
            prose = end
        before = end
    return [stretch for stretch in (*found, Stretch(prose, len(text), prose=True)) if stretch.start < stretch.end]
