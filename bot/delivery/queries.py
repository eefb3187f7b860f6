"""Queries: pressed buttons, inline queries and guest messages, each answered once and in time."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import TypeVar

from telegram import Bot, InlineQueryResult, InlineQueryResultsButton
from telegram.error import BadRequest, TelegramError

from bot.delivery.attempts import Attempts

_LOGGER = logging.getLogger(__name__)
_PATIENCE = 10.0
"""Seconds after which nobody looks at the answer any more."""

_T = TypeVar("_T")


class Queries:
    """Answers queries; that one is too old, or that its answer was lost, is only logged."""

    def __init__(self, bot: Bot, attempts: Attempts) -> None:
        self._bot = bot
        self._attempts = attempts

    async def answer_button(self, query_id: str, person: int, line: str = "", *, alert: bool = False) -> None:
        """Ends the waiting of a pressed button, with a line of plain text of at most 200 characters or without."""
        await self._answer(
            person, partial(self._bot.answer_callback_query, query_id, line or None, show_alert=alert or None)
        )

    async def answer_inline(
        self,
        query_id: str,
        person: int,
        results: Sequence[InlineQueryResult],
        *,
        seconds: int,
        next_offset: str = "",
        button: InlineQueryResultsButton | None = None,
    ) -> None:
        """Shows results of that person's own, which Telegram may show again for so many seconds."""
        call = partial(
            self._bot.answer_inline_query,
            query_id,
            results,
            cache_time=seconds,
            is_personal=True,
            next_offset=next_offset,
            button=button,
        )
        await self._answer(person, call)

    async def answer_guest(self, query_id: str, person: int, result: InlineQueryResult) -> str | None:
        """Sends a message to a chat that the bot is not in. Returns its inline message id, None when it failed."""
        sent = await self._answer(person, partial(self._bot.answer_guest_query, query_id, result))
        return sent.inline_message_id if sent else None

    async def _answer(self, person: int, call: Callable[[], Awaitable[_T]]) -> _T | None:
        try:
            return await self._attempts.repeat(person, call, patience=_PATIENCE)
        except BadRequest as error:
            if not _too_late(error):
                raise
            _LOGGER.info("A query was answered already, or too late: %s", error)
        except TelegramError as error:
            _LOGGER.warning("A query could not be answered: %s", error)
        return None


def _too_late(error: BadRequest) -> bool:
    message = error.message.lower()
    return "query is too old" in message or "query id is invalid" in message or "query_id_invalid" in message
