"""Messages: answers, digests and reports as parts of Telegram HTML. Pure: nothing here sends.

A message is a tuple of parts, each whole in itself; `pages` puts them into as few Telegram messages as hold them.
"""

from __future__ import annotations

from bot.messages.answer_message import answer_message
from bot.messages.digest_message import digest_message, nothing_message
from bot.messages.html import text
from bot.messages.pages import LIMIT, pages
from bot.messages.report_message import failure_message, progress_message, report_message
from bot.messages.status_message import sources_message, status_message
from bot.messages.wording import LANGUAGES, Wording, wording_for

__all__ = [
    "LANGUAGES",
    "LIMIT",
    "Wording",
    "answer_message",
    "digest_message",
    "failure_message",
    "nothing_message",
    "pages",
    "progress_message",
    "report_message",
    "sources_message",
    "status_message",
    "text",
    "wording_for",
]
