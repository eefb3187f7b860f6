"""Messages: answers, digests and reports as parts of Telegram HTML. Pure: nothing here sends.

A message is a tuple of parts, each whole in itself; `pages` puts them into as few Telegram messages as hold them.
"""

from __future__ import annotations

from bot.messages.answer_message import answer_message
from bot.messages.buttons import Press, button, data_of, keyboard, pressed
from bot.messages.digest_message import digest_message, nothing_message
from bot.messages.feedback_keyboard import MISS, TELL, UP, VOTE, feedback_rows, offering_to_tell
from bot.messages.html import text
from bot.messages.pages import LIMIT, pages
from bot.messages.report_message import failure_message, progress_message, report_message
from bot.messages.settings_message import SET, settings_keyboard, settings_message
from bot.messages.status_message import sources_message, status_message
from bot.messages.wording import LANGUAGES, Wording, wording_for

__all__ = [
    "LANGUAGES",
    "LIMIT",
    "MISS",
    "SET",
    "TELL",
    "UP",
    "VOTE",
    "Press",
    "Wording",
    "answer_message",
    "button",
    "data_of",
    "digest_message",
    "failure_message",
    "feedback_rows",
    "keyboard",
    "nothing_message",
    "offering_to_tell",
    "pages",
    "pressed",
    "progress_message",
    "report_message",
    "settings_keyboard",
    "settings_message",
    "sources_message",
    "status_message",
    "text",
    "wording_for",
]
