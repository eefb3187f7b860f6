"""Inbox: updates that wait to be handled, written down before Telegram may forget them."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from telegram import Bot, Update

from bot.delivery import MOST_SENT, Ledger
from bot.state import State

_LOGGER = logging.getLogger(__name__)


@dataclass
class _Handling:
    update_id: int
    sent_before: int = 0
    noted: int = 0
    done: bool = False


_HANDLING: ContextVar[_Handling | None] = ContextVar("_HANDLING", default=None)


class Inbox(asyncio.Queue[object]):
    """A queue for python-telegram-bot's Application that forgets nothing, and takes each update once.

    What was not handled to its end before the bot stopped, however it stopped, is handled after the next start.
    """

    def __init__(self, state: State) -> None:
        super().__init__()
        self._updates = state.updates
        self._left_over: dict[int, int] = {}

    async def put(self, item: object) -> None:
        """Takes an update; when this returns, Telegram need not remember it."""
        if isinstance(item, Update) and not self._updates.received(item.update_id, item.to_json()):
            _LOGGER.info("Update %d came again", item.update_id)
            return
        await super().put(item)

    def take_up(self, bot: Bot) -> None:
        """Takes what an earlier run of the bot left over; called once, before it listens."""
        for left in self._updates.left_over():
            self._left_over[left.update_id] = left.perhaps_sent
            self.put_nowait(Update.de_json(json.loads(left.content), bot))

    @contextmanager
    def handling(self, update: Update) -> Iterator[None]:
        """An update is handled in here; when nothing was raised, it is done."""
        sent = self._left_over.pop(update.update_id, 0)
        handling = _Handling(update.update_id, sent_before=sent, noted=sent)
        token = _HANDLING.set(handling)
        try:
            yield
            self._updates.done(update.update_id)
            handling.done = True
        finally:
            _HANDLING.reset(token)


class StateLedger(Ledger):
    """Tells delivery what state remembers, and keeps what delivery tells."""

    def __init__(self, state: State) -> None:
        self._state = state

    def may_send(self, perhaps_sent: int) -> bool:
        """Each message twice at most in answer to one update, restarts included."""
        handling = _HANDLING.get()
        if handling is None or handling.done:
            return super().may_send(perhaps_sent)
        count = handling.sent_before + perhaps_sent + 1
        if count > MOST_SENT:
            return False
        if count > handling.noted:
            self._state.updates.sending(handling.update_id, count)
            handling.noted = count
        return True

    def gone(self, chat_id: int) -> None:
        """The chat is marked."""
        self._state.chats.gone(chat_id)

    def moved(self, old: int, new: int) -> None:
        """Every row moves."""
        self._state.moved(old, new)
