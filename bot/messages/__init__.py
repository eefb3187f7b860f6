"""Messages: answers, digests and reports as parts of Telegram HTML. Pure: nothing here sends.

A message is a tuple of parts, each whole in itself; `pages` puts them into as few Telegram messages as hold them.
"""

from __future__ import annotations

from bot.messages.answer_message import answer_message
from bot.messages.buttons import Press, button, data_of, keyboard, pressed
from bot.messages.digest_message import digest_message, nothing_message
from bot.messages.html import text
from bot.messages.pages import LIMIT, pages
from bot.messages.report_message import failure_message, progress_message, report_message
from bot.messages.status_message import sources_message, status_message
from bot.messages.wording import LANGUAGES, Wording, wording_for

__all__ = [
    "LANGUAGES",
    "LIMIT",
    "Press",
    "Wording",
    "answer_message",
    "button",
    "data_of",
    "digest_message",
    "failure_message",
    "keyboard",
    "nothing_message",
    "pages",
    "pressed",
    "progress_message",
    "report_message",
    "sources_message",
    "status_message",
    "text",
    "wording_for",
]
