"""Whether a text asks something, by the mark at its end."""

from __future__ import annotations

_MARKS = ("?", "？", "؟")
_CLOSING = "\"'”’»)]"


def asks(text: str) -> bool:
    """Whether it ends with a question mark, be it inside a quotation or brackets.

    >>> asks("Who pays?"), asks("'Who pays?'"), asks("'Who pays?' he asked.")
    (True, True, False)
    """
    return text.rstrip(_CLOSING)[-1:] in _MARKS


def holds_question(text: str) -> bool:
    """Whether it holds a question mark anywhere."""
    return any(mark in text for mark in _MARKS)
