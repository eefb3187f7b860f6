"""Failure: what it means for a message that a call of the Bot API failed."""

from __future__ import annotations

from enum import Enum

import httpx
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError


class Failure(Enum):
    """What is known after it."""

    FOR_GOOD = "Telegram refuses this call, now and later"
    TOO_FAST = "Telegram refuses it for now, and says for how long"
    NOT_DONE = "nothing was done, and the next attempt may succeed"
    UNKNOWN = "it may have been carried out, and the response was lost"


class OutcomeUnknown(TelegramError):
    """A message may have been sent or not, and may not be sent again."""


_FOR_GOOD = (BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken)
_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


def failure_of(error: TelegramError) -> Failure:
    """What an error means. A server error that Telegram itself tells is a refusal; one of a gateway is not."""
    if isinstance(error, RetryAfter):
        return Failure.TOO_FAST
    # BadRequest counts as a NetworkError in python-telegram-bot
    if isinstance(error, _FOR_GOOD):
        return Failure.FOR_GOOD
    cause = error.__cause__
    return Failure.NOT_DONE if cause is None or isinstance(cause, _NEVER_LEFT) else Failure.UNKNOWN


def chat_is_gone(error: TelegramError) -> bool:
    """Whether the bot can write to the chat no more: it was blocked or removed, or the chat was deleted."""
    if isinstance(error, Forbidden):
        return "not enough rights" not in error.message and "CHAT_WRITE_FORBIDDEN" not in error.message
    return isinstance(error, BadRequest) and error.message.lower() == "chat not found"
