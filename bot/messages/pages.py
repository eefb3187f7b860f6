"""Pages: a message cut where it may be cut."""

from __future__ import annotations

from collections.abc import Iterable

from bot.messages.html import entities, shown_units

LIMIT = 4096
"""What Telegram takes in one message, in UTF-16 code units after parsing."""

_MOST_ENTITIES = 100
"""Of what is bold, quoted or linked in one message Telegram drops all that comes after so much."""


def pages(parts: Iterable[str], limit: int = LIMIT) -> tuple[str, ...]:
    """Parts of HTML, each whole in itself and no longer than `limit`, put into as few messages as hold them in order.

    >>> pages(["one", "two", "three"], limit=9)
    ('one\\n\\ntwo', 'three')
    """
    found: list[str] = []
    length = marked = 0
    for part in filter(None, parts):
        added, marks = shown_units(part), entities(part)
        if found and length + 2 + added <= limit and marked + marks <= _MOST_ENTITIES:
            found[-1] += f"\n\n{part}"
            length += 2 + added
            marked += marks
        else:
            found.append(part)
            length, marked = added, marks
    return tuple(found)
