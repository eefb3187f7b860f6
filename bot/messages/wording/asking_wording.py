"""What is said around answers: buttons, inline results, and what privacy mode lets the bot see."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class AskingWording:
    """The buttons under an answer and the lines that go with them; what inline mode shows."""

    more: str
    source: str
    next_source: str
    back: str
    no_more: str
    which: str

    inline_nothing: str
    inline_not_yet: str

    sees_addressed: str
    sees_all: str
    sees_as_admin: str
