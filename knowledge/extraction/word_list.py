"""Word tables, written as running text."""

from __future__ import annotations


def word_list(text: str) -> tuple[str, ...]:
    """The words of a text, parted by blanks, in order.

    >>> word_list("art. no.")
    ('art.', 'no.')
    """
    return tuple(text.split())
