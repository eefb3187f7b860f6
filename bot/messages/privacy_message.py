"""What is kept, and the button that erases it."""

from __future__ import annotations

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.messages.buttons import button
from bot.messages.html import text
from bot.messages.wording import Wording

FORGET = "forget"
"""What the button asks for; its value is the number of the person whose button it is."""


def privacy_message(days: int, wording: Wording) -> tuple[str, ...]:
    """What is kept and for how long; `days` are those of the texts of questions."""
    words = wording.privacy
    return (text(words.privacy.format(days=words.days.of(days, wording.locale))),)


def forget_keyboard(person: int, wording: Wording) -> InlineKeyboardMarkup:
    """The button that erases everything of a person."""
    row: list[InlineKeyboardButton] = [button(wording.privacy.forget_button, FORGET, str(person))]
    return InlineKeyboardMarkup([row])
