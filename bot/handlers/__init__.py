"""Handlers: one file per thing people do. Each is a small class that is given what it needs."""

from __future__ import annotations

from bot.handlers.addressing import FromPerson
from bot.handlers.admin import Admin
from bot.handlers.answer_buttons import AnswerButtons
from bot.handlers.answers import Answers
from bot.handlers.buttons import Buttons
from bot.handlers.channels import Channels
from bot.handlers.chat_settings import ChatSettings
from bot.handlers.digest_buttons import DigestButtons
from bot.handlers.digest_settings import DigestSettings
from bot.handlers.digests import Digests
from bot.handlers.errors import Errors
from bot.handlers.feedback import Feedback
from bot.handlers.guest import Guest, GuestMessageHandler
from bot.handlers.history import TopicHistory
from bot.handlers.information import Information
from bot.handlers.inline import Inline
from bot.handlers.membership import Membership
from bot.handlers.questions import Questions
from bot.handlers.quotes import PeopleQuoted
from bot.handlers.receipts import Receipts
from bot.handlers.replies import Replies
from bot.handlers.rights import Rights
from bot.handlers.verify import Verify

__all__ = [
    "Admin",
    "AnswerButtons",
    "Answers",
    "Buttons",
    "Channels",
    "ChatSettings",
    "DigestButtons",
    "DigestSettings",
    "Digests",
    "Errors",
    "Feedback",
    "FromPerson",
    "Guest",
    "GuestMessageHandler",
    "Information",
    "Inline",
    "Membership",
    "PeopleQuoted",
    "Questions",
    "Receipts",
    "Replies",
    "Rights",
    "TopicHistory",
    "Verify",
]
