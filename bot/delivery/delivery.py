"""Delivery: the one way out to people."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from telegram import (
    Bot,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
    ReplyKeyboardMarkup,
    ReplyParameters,
)
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, ChatMigrated, TelegramError

from bot.delivery.attempts import Attempts
from bot.delivery.failure import chat_is_gone
from bot.delivery.place import Place
from bot.delivery.turnstile import Urgency
from bot.messages import pages

_LOGGER = logging.getLogger(__name__)
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_LONG = 1.0
_T = TypeVar("_T")


class Delivery:
    """Sends and edits messages: cut where they are too long, each at its turn, tried again while there is hope.

    What Telegram refuses for good is raised as it is (telegram.error.TelegramError); OutcomeUnknown when a message may
    have been sent and may not be sent again.
    """

    def __init__(self, bot: Bot, attempts: Attempts | None = None) -> None:
        self._bot = bot
        self._attempts = attempts or Attempts()

    async def send(
        self,
        place: Place,
        parts: Iterable[str],
        keyboard: InlineKeyboardMarkup | ReplyKeyboardMarkup | None = None,
        *,
        preview: str | None = None,
        silent: bool = False,
        urgency: Urgency = Urgency.ANSWER,
    ) -> tuple[Message, ...]:
        """Sends the parts of a message in as few Telegram messages as hold them.

        The first quotes `reply_to` and shows what stands at the address `preview`; the last has the keyboard.
        """
        sent: list[Message] = []
        all_pages = pages(parts)
        for number, page in enumerate(all_pages, 1):
            call = partial(
                self._bot.send_message,
                text=page,
                parse_mode=ParseMode.HTML,
                link_preview_options=_preview(preview if number == 1 else None),
                reply_markup=keyboard if number == len(all_pages) else None,
                disable_notification=silent or None,
            )
            sent.append(await self._send(place, call, urgency))
            place = replace(place, chat_id=sent[-1].chat_id, reply_to=None)
        return tuple(sent)

    async def send_photo(
        self,
        place: Place,
        photo: bytes,
        caption: str,
        keyboard: InlineKeyboardMarkup | None = None,
        *,
        silent: bool = False,
        urgency: Urgency = Urgency.ANSWER,
    ) -> Message:
        """Sends a picture with HTML of at most 1024 units below it."""
        call = partial(
            self._bot.send_photo,
            photo=photo,
            caption=caption,
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard,
            disable_notification=silent or None,
        )
        return await self._send(place, call, urgency)

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
        call = partial(
            self._bot.edit_message_text,
            first,
            chat_id=place.chat_id,
            message_id=message_id,
            parse_mode=ParseMode.HTML,
            link_preview_options=_preview(preview),
            reply_markup=None if rest else keyboard,
        )
        await self._edit(place.chat_id, call)
        if rest:
            await self.send(replace(place, reply_to=None), rest, keyboard)

    async def edit_all(
        self,
        place: Place,
        message_ids: Sequence[int],
        parts: Iterable[str],
        keyboard: InlineKeyboardMarkup | None = None,
        *,
        preview: str | None = None,
    ) -> tuple[int, ...]:
        """Puts the parts in the place of messages that were sent together; returns the numbers of those that hold them.

        What does not fit is sent after them, those left over are deleted.
        """
        found = pages(parts)
        kept = message_ids[: len(found)]
        for number, message_id in enumerate(kept):
            last = number == len(found) - 1
            shown = preview if number == 0 else None
            await self.edit_place(place, message_id, (found[number],), keyboard if last else None, preview=shown)
        for message_id in message_ids[len(found) :]:
            await self._attempts.repeat(place.chat_id, partial(self._bot.delete_message, place.chat_id, message_id))
        sent = await self.send(replace(place, reply_to=None), found[len(kept) :], keyboard)
        return (*kept, *(message.message_id for message in sent))

    async def edit_keyboard(self, place: Place, message_id: int, keyboard: InlineKeyboardMarkup | None) -> None:
        """Puts another keyboard, or none, under a message."""
        call = partial(
            self._bot.edit_message_reply_markup,
            chat_id=place.chat_id,
            message_id=message_id,
            reply_markup=keyboard,
        )
        await self._edit(place.chat_id, call)

    async def pin(self, chat_id: int, message_id: int) -> None:
        """Pins a message without a sound."""
        call = partial(self._bot.pin_chat_message, chat_id, message_id, disable_notification=True)
        await self._attempts.repeat(chat_id, call)

    async def typing(self, place: Place) -> None:
        """Shows that an answer is on its way; that it could not be shown matters to nobody."""
        try:
            await self._bot.send_chat_action(place.chat_id, ChatAction.TYPING, message_thread_id=place.topic_id)
        except TelegramError as error:
            _LOGGER.info("Typing could not be shown in %d: %s", place.chat_id, error)

    async def _edit(self, chat_id: int, call: Callable[[], Awaitable[object]]) -> None:
        try:
            await self._telling(chat_id, self._attempts.repeat(chat_id, call))
        except BadRequest as error:
            if "message is not modified" not in error.message.lower():
                raise

    async def _send(self, place: Place, call: Callable[..., Awaitable[Message]], urgency: Urgency) -> Message:
        turnstile = self._attempts.turnstile
        if urgency is Urgency.ANSWER and turnstile.delay(place.chat_id) > _LONG and not turnstile.held(place.chat_id):
            await self.typing(place)
        try:
            return await self._send_to(place, call, urgency)
        except ChatMigrated as error:
            return await self._send_to(Place(chat_id=error.new_chat_id, topic_id=place.topic_id), call, urgency)
        except BadRequest as error:
            # in topics Telegram ignores allow_sending_without_reply
            if place.reply_to is None or "replied not found" not in error.message:
                raise
            return await self._send_to(replace(place, reply_to=None), call, urgency)

    async def _send_to(self, place: Place, call: Callable[..., Awaitable[Message]], urgency: Urgency) -> Message:
        reply = (
            ReplyParameters(place.reply_to, allow_sending_without_reply=True) if place.reply_to is not None else None
        )
        placed = partial(call, chat_id=place.chat_id, message_thread_id=place.topic_id, reply_parameters=reply)
        return await self._telling(place.chat_id, self._attempts.send(place.chat_id, urgency, placed))

    async def _telling(self, chat_id: int, delivering: Awaitable[_T]) -> _T:
        try:
            return await delivering
        except ChatMigrated as error:
            self._attempts.ledger.moved(chat_id, error.new_chat_id)
            raise
        except TelegramError as error:
            if chat_is_gone(error):
                self._attempts.ledger.gone(chat_id)
            raise


def _preview(address: str | None) -> LinkPreviewOptions:
    return LinkPreviewOptions(url=address) if address else _NO_PREVIEW
