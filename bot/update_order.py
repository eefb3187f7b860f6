"""UpdateOrder: chats do not wait for each other, and within a chat replies come in the order of the messages."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from telegram import Update
from telegram.ext import BaseUpdateProcessor

Handling = Callable[[Update], AbstractContextManager[None]]


class UpdateOrder(BaseUpdateProcessor):
    """Processes the updates of one chat one after the other, those of different chats side by side.

    Each is processed within `handling(update)`. When many come at once, the first are answered before the last are
    looked at: between two that begin, what is on its way goes on. A chat in which many wait, perhaps because Telegram
    takes nothing for it, takes no place from others.
    """

    def __init__(
        self, handling: Handling = lambda _update: nullcontext(), max_concurrent_updates: int = 1_000_000
    ) -> None:
        super().__init__(max_concurrent_updates)
        self._handling = handling
        self._beginning = asyncio.Lock()
        self._turns: dict[int, tuple[asyncio.Lock, int]] = {}

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Waits for the chat's turn."""
        if not isinstance(update, Update):
            await coroutine
            return
        chat = update.effective_chat
        if chat is None:
            await self._process(update, coroutine)
            return
        lock, waiting = self._turns.get(chat.id, (asyncio.Lock(), 0))
        self._turns[chat.id] = (lock, waiting + 1)
        try:
            async with lock:
                await self._process(update, coroutine)
        finally:
            lock, waiting = self._turns.pop(chat.id)
            if waiting > 1:
                self._turns[chat.id] = (lock, waiting - 1)

    async def _process(self, update: Update, coroutine: Awaitable[Any]) -> None:
        async with self._beginning:
            await asyncio.sleep(0)
        with self._handling(update):
            await coroutine

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to put away."""
