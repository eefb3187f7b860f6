"""Messages: answers, digests and reports as parts of Telegram HTML. Pure: nothing here sends.

A message is a tuple of parts, each whole in itself; `pages` puts them into as few Telegram messages as hold them.
"""

from __future__ import annotations

from bot.messages.answer_extent import MOST, STEP, shortened
from bot.messages.answer_keyboard import (
    BACK,
    MORE,
    SOURCE,
    TOPIC,
    about,
    answer_keyboard,
    chosen_topic,
    receipt_keyboard,
    topics_meant,
)
from bot.messages.answer_message import answer_message
from bot.messages.buttons import Press, button, data_of, keyboard, pressed
from bot.messages.change_message import change_message
from bot.messages.collected_message import PERSON, history_message, people_keyboard, quotes_message
from bot.messages.digest_message import (
    MORE_OF_DIGEST,
    DigestPage,
    digest_heading,
    digest_keyboard,
    digest_opening,
    digest_page,
    no_digest_message,
    no_news_message,
)
from bot.messages.digest_picture import Picture, digest_picture, pictures
from bot.messages.feedback_keyboard import MISS, TELL, UP, VOTE, feedback_rows, offering_to_tell
from bot.messages.hidden_message import hidden_message
from bot.messages.html import text
from bot.messages.inline_results import guest_result, inline_results
from bot.messages.library_text import library_text
from bot.messages.pages import LIMIT, pages
from bot.messages.privacy_message import FORGET, forget_keyboard, privacy_message
from bot.messages.receipt_message import receipt_message
from bot.messages.report_message import failure_message, progress_message, report_message
from bot.messages.settings_message import SET, settings_keyboard, settings_message
from bot.messages.statistics_message import statistics_message
from bot.messages.statistics_plot import statistics_plot
from bot.messages.status_message import sources_message, status_message
from bot.messages.subscription_message import DIGEST, refusal_message, subscription_keyboard, subscription_message
from bot.messages.unanswered_message import unanswered_message
from bot.messages.verification_message import verification_message
from bot.messages.wording import LANGUAGES, Wording, wording_for

__all__ = [
    "BACK",
    "DIGEST",
    "FORGET",
    "LANGUAGES",
    "LIMIT",
    "MISS",
    "MORE",
    "MORE_OF_DIGEST",
    "MOST",
    "PERSON",
    "SET",
    "SOURCE",
    "STEP",
    "TELL",
    "TOPIC",
    "UP",
    "VOTE",
    "DigestPage",
    "Picture",
    "Press",
    "Wording",
    "about",
    "answer_keyboard",
    "answer_message",
    "button",
    "change_message",
    "chosen_topic",
    "data_of",
    "digest_heading",
    "digest_keyboard",
    "digest_opening",
    "digest_page",
    "digest_picture",
    "failure_message",
    "feedback_rows",
    "forget_keyboard",
    "guest_result",
    "hidden_message",
    "history_message",
    "inline_results",
    "keyboard",
    "library_text",
    "no_digest_message",
    "no_news_message",
    "offering_to_tell",
    "pages",
    "people_keyboard",
    "pictures",
    "pressed",
    "privacy_message",
    "progress_message",
    "quotes_message",
    "receipt_keyboard",
    "receipt_message",
    "refusal_message",
    "report_message",
    "settings_keyboard",
    "settings_message",
    "shortened",
    "sources_message",
    "statistics_message",
    "statistics_plot",
    "status_message",
    "subscription_keyboard",
    "subscription_message",
    "text",
    "topics_meant",
    "unanswered_message",
    "verification_message",
    "wording_for",
]
