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
    """An update that is being handled, and how often a message in answer to it may have been sent.

    `before` is that of earlier runs, `known` that of the attempts that have ended, `noted` what state says.
    """

    update_id: int
    before: int
    known: int
    noted: int
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
        """An update is handled in here; when nothing was raised, it is done.

        A pressed button is done at the beginning: pressed twice it may do the contrary, and nobody waits any more for
        what it did before a restart.
        """
        before = self._left_over.pop(update.update_id, 0)
        handling = _Handling(update.update_id, before=before, known=before, noted=before)
        token = _HANDLING.set(handling)
        try:
            if update.callback_query:
                self._updates.done(update.update_id)
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
        handling = _handling()
        if handling is None:
            return super().may_send(perhaps_sent)
        count = handling.before + perhaps_sent + 1
        if count > MOST_SENT:
            return False
        self._note(handling, max(count, handling.noted))
        return True

    def attempted(self, perhaps_sent: int, *, refused: bool) -> None:
        """What was refused does not count, should the bot be killed before the next attempt."""
        if handling := _handling():
            if not refused:
                handling.known = max(handling.known, handling.before + perhaps_sent + 1)
            self._note(handling, handling.known)

    def _note(self, handling: _Handling, count: int) -> None:
        if count != handling.noted:
            self._state.updates.sending(handling.update_id, count)
            handling.noted = count

    def gone(self, chat_id: int) -> None:
        """The chat is marked."""
        self._state.chats.gone(chat_id)

    def moved(self, old: int, new: int) -> None:
        """Every row moves."""
        self._state.moved(old, new)


def _handling() -> _Handling | None:
    """The update that is being handled; None for what is sent of the bot's own accord, or later."""
    handling = _HANDLING.get()
    return None if handling is None or handling.done else handling
