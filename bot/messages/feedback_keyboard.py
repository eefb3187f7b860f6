"""The buttons under an answer that ask what people think of it."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.messages.buttons import button, pressed
from bot.messages.wording import Wording
from knowledge import Answer, Status

VOTE, MISS, TELL = "vote", "miss", "tell"
"""What the buttons ask for."""

UP, DOWN = "up", "down"

Rows = tuple[tuple[InlineKeyboardButton, ...], ...]


def feedback_rows(answer: Answer, wording: Wording) -> Rows:
    """Thumbs under facts; under those that only come near also 'none of these'; under nothing 'tell me'."""
    words = wording.feedback
    if answer.status is Status.NOT_FOUND:
        return (_tell(wording),)
    up, down = (words.helpful, words.unhelpful) if wording.plain else ("👍", "👎")
    thumbs = (button(up, VOTE, UP), button(down, VOTE, DOWN))
    return (thumbs, (button(words.none_of_these, MISS),)) if answer.status is Status.CLOSEST else (thumbs,)


def offering_to_tell(keyboard: InlineKeyboardMarkup | None, wording: Wording) -> InlineKeyboardMarkup:
    """The same keyboard with 'tell me' below; it takes the place of 'none of these'."""
    rows = [_without(row, MISS, TELL) for row in (keyboard.inline_keyboard if keyboard else ())]
    return InlineKeyboardMarkup([*filter(None, rows), _tell(wording)])


def _tell(wording: Wording) -> tuple[InlineKeyboardButton, ...]:
    return (button(wording.feedback.tell_me, TELL),)


def _without(row: Sequence[InlineKeyboardButton], *actions: str) -> list[InlineKeyboardButton]:
    return [one for one in row if (press := pressed(one.callback_data)) is None or press.action not in actions]
