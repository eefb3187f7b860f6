"""Pages: a message cut where it may be cut."""

from __future__ import annotations

from collections.abc import Iterable

from bot.messages.html import shown_units

LIMIT = 4096
"""What Telegram takes in one message, in UTF-16 code units after parsing."""


def pages(parts: Iterable[str], limit: int = LIMIT) -> tuple[str, ...]:
    """Parts of HTML, each whole in itself and no longer than `limit`, put into as few messages as hold them in order.

    >>> pages(["one", "two", "three"], limit=9)
    ('one\\n\\ntwo', 'three')
    """
    found: list[str] = []
    length = 0
    for part in filter(None, parts):
        added = shown_units(part)
        if found and length + 2 + added <= limit:
            found[-1] += f"\n\n{part}"
            length += 2 + added
        else:
            found.append(part)
            length = added
    return tuple(found)
