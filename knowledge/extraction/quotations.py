"""Quotations: where words stand in quotation marks, nested ones too."""

from __future__ import annotations

import re
from typing import NamedTuple

_PAIRS = {"“": "”", "„": "“”", "«": "»", "»": "«", "‘": "’", "‹": "›", "「": "」", "『": "』"}
_MARK = re.compile("[\"“”„«»‘’'‹›「」『』]")
_CLOSING_SINGLE = {"'": re.compile(r"(?<!\s)'(?!\w)"), "‘": re.compile(r"(?<!\s)’(?!\w)")}
_ELISION = re.compile(r"\w")
FEWEST_SAID = 3
"""Words in quotation marks that somebody said; fewer may be a name."""


class Quotation(NamedTuple):
    """The slice `[start, end)` of a text, marks included; `depth` is 1 for an outermost one, 2 inside that."""

    start: int
    end: int
    depth: int


def quotations(text: str) -> list[Quotation]:
    """The quotations of a paragraph, by start. One that is never closed reaches to the paragraph's end.

    >>> quotations('He said "no," twice.')
    [Quotation(start=8, end=13, depth=1)]
    """
    found: list[Quotation] = []
    stack: list[tuple[str, int]] = []
    for match in _MARK.finditer(text):
        mark, at = match.group(), match.start()
        before = text[at - 1] if at else " "
        after = text[at + 1] if at + 1 < len(text) else " "
        if mark in "'’" and before.isalnum() and after.isalnum():
            continue  # inside a word it is an apostrophe
        closes = _closes(mark, before, after, stack)
        if closes >= 0:
            found.append(Quotation(stack[closes][1], at + 1, closes + 1))
            del stack[closes:]
        elif len(stack) < 4 and _opens(mark, before, after, text, at):
            stack.append((mark, at))
    for depth, (mark, at) in enumerate(stack, 1):
        if mark not in "'‘" and depth == 1:
            found.append(Quotation(at, len(text), depth))
    return sorted(found)


def _closes(mark: str, before: str, after: str, stack: list[tuple[str, int]]) -> int:
    """The place in the stack of the mark that this one closes, -1 if it closes none."""
    for place in range(len(stack) - 1, -1, -1):
        opening = stack[place][0]
        if mark in _PAIRS.get(opening, ""):
            if mark == "’" and _ELISION.match(after):
                return -1
            return place
        if mark == opening and mark in "\"'":
            if before.isspace() or (mark == "'" and _ELISION.match(after)):
                return -1
            if mark == '"' and _ELISION.match(after) and before in "([-—–":
                return -1
            return place
    return -1


def _opens(mark: str, before: str, after: str, text: str, at: int) -> bool:
    if mark == "«":
        return True  # French puts a blank inside
    if mark == "»":
        return after.isalnum() and not before.isalnum()  # German sets them the other way round
    if after.isspace() or after in ",.;:!?)":
        return False
    if mark in "“„‹「『":
        return not (mark == "“" and before.isalnum())
    if mark == '"':
        return not before.isalnum()
    if mark in "'‘" and not before.isalnum() and (after.isalpha() or mark == "‘"):
        # an apostrophe at a word's start ('em) opens nothing: there must be a mark that closes, not far off
        return _CLOSING_SINGLE[mark].search(text, at + 1, at + 300) is not None
    return False
