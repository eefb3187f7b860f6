"""Tables of words and of endings that are told apart by hand."""

from __future__ import annotations

import re
from collections.abc import Iterable


def groups(table: str) -> list[list[str]]:
    """The groups of a table, each with its words in order; a bar or the end of a line parts two groups.

    >>> groups("man men|foot feet")
    [['man', 'men'], ['foot', 'feet']]
    """
    return [words for group in table.replace("\n", "|").split("|") if (words := group.split())]


def first_of_each(table: str) -> dict[str, str]:
    """For each word of a table the first of its group."""
    return {form: forms[0] for forms in groups(table) for form in forms}


def first_change(word: str, rules: Iterable[tuple[re.Pattern[str], str]]) -> str:
    """The word as the first of these rules makes it that finds something in it; as it is where none does."""
    for pattern, instead in rules:
        changed, found = pattern.subn(instead, word)
        if found:
            return changed
    return word
