"""Numbers below zero: a minus before a number, as a word or a sign."""

from __future__ import annotations

import re

_MINUS = re.compile(r"(?<!\bor )(?<!\boder )\b((?:minus|минус|мінус) )$", re.IGNORECASE)
_MINUS_SIGN = re.compile(r"(?:^|(?<!\d)[\s(])([−–-])$")
"""A sign that touches the number, and nothing that ends before it: no range."""
_MINUS_OF_DEGREES = re.compile(
    r"(?<!\b(?:al|lo|ao|au|du|de) )(?<!\bo )(?<!elo )\b((?:moins|menos|meno) )$", re.IGNORECASE
)
"""In Romance languages the word mostly belongs to 'at least'."""
_DEGREES = re.compile(r"°|[dg]e?gr|grad|град", re.IGNORECASE)
MINUS_REACH = 16
"""So many characters before a number may hold its minus, and what makes it none."""


def minus_length(before: str, unit: str) -> int:
    """The length of a minus at the end of what stands before a number; 0 for none.

    >>> minus_length("down to minus ", ""), minus_length("plus or minus ", ""), minus_length("au moins ", "personnes")
    (6, 0, 0)
    >>> minus_length("fell to −", "°C"), minus_length("from 3 –", "")
    (1, 0)
    """
    found = _MINUS.search(before) or _MINUS_SIGN.search(before)
    found = found or (_MINUS_OF_DEGREES.search(before) if _DEGREES.match(unit) else None)
    return len(found[1]) if found else 0
