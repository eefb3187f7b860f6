"""Delivery: the one way out to people."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, NetworkError, RetryAfter, TelegramError

from bot.delivery.place import Place
from bot.messages import pages

_LOGGER = logging.getLogger(__name__)
_T = TypeVar("_T")
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Delivery:
    """Sends and edits messages: cut where they are too long, tried again when Telegram is busy or out of reach.

    `attempts` counts the first one; `pause` is the wait after the first failure in seconds, doubled after each.
    What Telegram refuses for good is raised as it is (telegram.error.TelegramError).
    """

    def __init__(self, bot: Bot, attempts: int = 4, pause: float = 1.0) -> None:
        self._bot = bot
        self._attempts = attempts
        self._pause = pause

    async def send(
        self,
        place: Place,
        parts: Iterable[str],
        keyboard: InlineKeyboardMarkup | None = None,
        *,
        preview: str | None = None,
    ) -> tuple[Message, ...]:
        """Sends the parts of a message in as few Telegram messages as hold them.

        The first quotes `reply_to` and shows what stands at the address `preview`; the last has the keyboard.
        """
        sent: list[Message] = []
        all_pages = pages(parts)
        for number, page in enumerate(all_pages, 1):
            last = number == len(all_pages)
            sent.append(await self._send(place, page, keyboard if last else None, preview if number == 1 else None))
            place = replace(place, chat_id=sent[-1].chat_id, reply_to=None)
        return tuple(sent)

    async def edit(
        self,
        message: Message,
        parts: Iterable[str],
        keyboard: InlineKeyboardMarkup | None = None,
        *,
        preview: str | None = None,
    ) -> None:
        """Puts the parts in the place of a message that was sent; what does not fit is sent after it."""
        await self.edit_place(Place.of(message), message.message_id, parts, keyboard, preview=preview)

    async def edit_place(
        self,
        place: Place,
        message_id: int,
        parts: Iterable[str],
        keyboard: InlineKeyboardMarkup | None = None,
        *,
        preview: str | None = None,
    ) -> None:
        """As `edit`, for a message of which only its place and number are known. No keyboard takes away the old one."""
        first, *rest = pages(parts)
        try:
            await self._again_and_again(
                lambda: self._bot.edit_message_text(
                    first,
                    chat_id=place.chat_id,
                    message_id=message_id,
                    parse_mode=ParseMode.HTML,
                    link_preview_options=_preview(preview),
                    reply_markup=None if rest else keyboard,
                )
            )
        except BadRequest as error:
            if "message is not modified" not in error.message.lower():
                raise
        if rest:
            await self.send(replace(place, reply_to=None), rest, keyboard)

    async def _send(
        self, place: Place, page: str, keyboard: InlineKeyboardMarkup | None, preview: str | None
    ) -> Message:
        try:
            return await self._again_and_again(lambda: self._send_once(place, page, keyboard, preview))
        except ChatMigrated as error:
            moved = Place(chat_id=error.new_chat_id, topic_id=place.topic_id)
            return await self._again_and_again(lambda: self._send_once(moved, page, keyboard, preview))
        except BadRequest as error:
            # in topics Telegram ignores allow_sending_without_reply
            if place.reply_to is None or "replied not found" not in error.message:
                raise
            free = replace(place, reply_to=None)
            return await self._again_and_again(lambda: self._send_once(free, page, keyboard, preview))

    async def _send_once(
        self, place: Place, page: str, keyboard: InlineKeyboardMarkup | None, preview: str | None
    ) -> Message:
        return await self._bot.send_message(
            place.chat_id,
            page,
            parse_mode=ParseMode.HTML,
            message_thread_id=place.topic_id,
            link_preview_options=_preview(preview),
            reply_markup=keyboard,
            reply_parameters=ReplyParameters(place.reply_to, allow_sending_without_reply=True)
            if place.reply_to is not None
            else None,
        )

    async def _again_and_again(self, call: Callable[[], Awaitable[_T]]) -> _T:
        for attempt in range(1, self._attempts):
            try:
                return await call()
            except TelegramError as error:
                wait = _wait(error, self._pause * 2 ** (attempt - 1))
                if wait is None:
                    raise
                _LOGGER.warning("Attempt %d of %d failed (%s), next in %.0f s", attempt, self._attempts, error, wait)
            await asyncio.sleep(wait)
        return await call()


def _preview(address: str | None) -> LinkPreviewOptions:
    return LinkPreviewOptions(url=address) if address else _NO_PREVIEW


def _wait(error: TelegramError, pause: float) -> float | None:
    """The seconds to wait before the next attempt; None when there is no use in one."""
    if isinstance(error, RetryAfter):
        after = error.retry_after
        return float(after) if isinstance(after, int | float) else after.total_seconds()
    # BadRequest counts as a NetworkError in python-telegram-bot
    if isinstance(error, NetworkError) and not isinstance(error, BadRequest):
        return pause
    return None
