"""What operators hide -> message."""

from __future__ import annotations

from collections.abc import Sequence

from bot.messages.html import bold, clip, text
from bot.messages.wording import Wording
from bot.state import HiddenThing

_LONGEST = 100


def hidden_message(things: Sequence[HiddenThing], wording: Wording) -> tuple[str, ...]:
    """Everything that is hidden, with the name that /unhide takes; no part when nothing is."""
    if not things:
        return ()
    lines = [text(f"• {thing.name}: {clip(thing.text, _LONGEST)}") for thing in things]
    return (bold(wording.operators.hidden_list.format(count=len(things))), *lines)
