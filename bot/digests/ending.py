"""Ending: where the bot can post no more, its digests end, and who set them up is told."""

from __future__ import annotations

import logging
from collections.abc import Callable

from telegram.error import TelegramError

from bot.delivery import Delivery, Place
from bot.messages import Wording, text
from bot.state import State

_LOGGER = logging.getLogger(__name__)


class Ending:
    """Cleans up after the bot was removed."""

    def __init__(self, state: State, delivery: Delivery, wording_in: Callable[[int], Wording]) -> None:
        self._state = state
        self._delivery = delivery
        self._wording_in = wording_in

    async def end(self, chat_id: int) -> None:
        """The bot can post in that chat no more."""
        chat = self._state.chats.get(chat_id)
        ended = self._state.subscriptions.remove(chat_id)
        for person in sorted({one.person for one in ended if one.person not in (0, chat_id)}):
            wording = self._wording_in(person)
            line = wording.subscription.removed.format(chat=chat.title or chat_id)
            try:
                await self._delivery.send(Place(person), (text(line),))
            except TelegramError as error:
                _LOGGER.info("%d could not be told that the digests of %d have ended: %s", person, chat_id, error)
