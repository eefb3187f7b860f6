"""LiveMessage: a message that is edited while something goes on."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from telegram import Message
from telegram.error import BadRequest, TelegramError

from bot.delivery.delivery import Delivery
from bot.delivery.place import Place

Parts = tuple[str, ...]

_LOGGER = logging.getLogger(__name__)


class LiveMessage:
    """Shows a changing state in one message: at most one edit in `pace` seconds, none that changes nothing."""

    def __init__(self, delivery: Delivery, message: Message, look: Callable[[], Parts], pace: float = 1.0) -> None:
        self._delivery = delivery
        self._message = message
        self._look = look
        self._shown = look()
        self._pace = pace
        self._ended = asyncio.Event()
        self._editing = asyncio.create_task(self._edit_until_the_end())

    @classmethod
    async def send(cls, delivery: Delivery, place: Place, look: Callable[[], Parts]) -> LiveMessage:
        """Sends the state as it is, and from then on shows what `look` returns."""
        return cls(delivery, (await delivery.send(place, look()))[0], look)

    async def finish(self, parts: Parts) -> None:
        """Shows the last state for certain: in a message of its own when the first one is gone."""
        self._ended.set()
        await self._editing
        try:
            await self._delivery.edit(self._message, parts)
        except BadRequest as error:
            _LOGGER.info("The message cannot be edited any more: %s", error.message)
            await self._delivery.send(Place.of(self._message), parts)

    async def _edit_until_the_end(self) -> None:
        while not self._ended.is_set():
            try:
                await asyncio.wait_for(self._ended.wait(), self._pace)
            except TimeoutError:
                await self._edit()

    async def _edit(self) -> None:
        parts = self._look()
        if parts == self._shown:
            return
        self._shown = parts
        try:
            await self._delivery.edit(self._message, parts)
        except TelegramError as error:
            # progress may be lost, the end may not
            _LOGGER.warning("Progress could not be shown: %s", error)
