"""A chat's settings -> message and buttons."""

from __future__ import annotations

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.messages.buttons import button
from bot.messages.html import bold, text
from bot.messages.wording import LANGUAGES, Wording
from bot.state import Chat

SET = "set"
"""What the buttons ask for; the value is as `language:ru`, `plain:1`."""


def settings_message(chat: Chat, wording: Wording, *, group: bool, blind: bool = False) -> tuple[str, ...]:
    """What is set; `blind` says that the bot would answer unasked, but is not shown what is written in the group."""
    words = wording.settings
    language = LANGUAGES[chat.language].language if chat.language else words.each_their_own
    lines = [
        bold(words.title),
        text(f"{words.language}: {language}"),
        text(f"{words.plain}: {words.state(chat.plain)}"),
        text(f"{words.feedback}: {words.state(chat.feedback)}"),
    ]
    if group:
        lines.append(text(f"{words.auto_answer}: {words.state(chat.auto_answer)}"))
    if blind:
        lines.append(text(words.blind))
    return ("\n".join(lines),)


def settings_keyboard(
    chat: Chat, wording: Wording, *, group: bool, digest: InlineKeyboardButton | None
) -> InlineKeyboardMarkup:
    """A button for each change that can be made."""
    words = wording.settings
    languages = [(name, language.language) for name, language in LANGUAGES.items()] + [("", words.auto)]
    rows = [
        [_button(shown, "language", name) for name, shown in languages if name != chat.language],
        [_button(words.change(words.plain_short, chat.plain), "plain", str(int(not chat.plain)))],
        [_button(words.change(words.feedback, chat.feedback), "feedback", str(int(not chat.feedback)))],
    ]
    if group:
        on = str(int(not chat.auto_answer))
        rows.append([_button(words.change(words.auto_answer_short, chat.auto_answer), "auto_answer", on)])
    if digest:
        rows.append([digest])
    return InlineKeyboardMarkup(rows)


def _button(shown: str, setting: str, value: str) -> InlineKeyboardButton:
    return button(shown, SET, f"{setting}:{value}")
