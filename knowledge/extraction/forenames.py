"""Forenames that are other words, too: April, August, Jan, Will."""

from __future__ import annotations

import re

_SHORT_OF_A_MONTH = "jan"
"""It tells a month with a number or a full stop behind it alone."""
_MONTHS = frozenset((_SHORT_OF_A_MONTH, "april", "june", "august"))
_VERBS = frozenset(("may", "will"))
_OF_A_TIME = re.compile(
    r"(?:\b(?:in|since|until|till|by|last|next|this|early|late|mid|of|during|from|to|im|seit|bis|ab|en)"
    r"|\d(?:st|nd|rd|th)?)\s+$",
    re.IGNORECASE,
)
_NEAR = 12


def is_forename(body: str, at: int, word: str, *, opens: bool) -> bool:
    """Whether a word in small letters, which stands at `at` before one other word with a capital, is somebody's first
    name: nothing before it makes a time of it, and it opens no sentence that asks or wishes.

    >>> is_forename("the chemist August Weiss", 12, "august", opens=False)
    True
    >>> is_forename("in August Weiss left", 3, "august", opens=False)
    False
    """
    if word not in _MONTHS | _VERBS or (opens and word in _VERBS):
        return False
    return word == _SHORT_OF_A_MONTH or not _OF_A_TIME.search(body, max(0, at - _NEAR), at)
