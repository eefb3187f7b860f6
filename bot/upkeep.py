"""Upkeep: what the bot does of its own accord while it runs."""

from __future__ import annotations

import asyncio
import logging

from bot.edition_changes import EditionChanges
from bot.state import State

_LOGGER = logging.getLogger(__name__)
_LOOK = 2.0
"""Seconds between two looks at which edition is in use: it may also be built or rolled back on the command line."""

_AN_HOUR = 3600.0


class Upkeep:
    """Looks after changed editions, and lets go of what has been kept long enough."""

    def __init__(self, state: State, edition_changes: EditionChanges) -> None:
        self._state = state
        self._edition_changes = edition_changes
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begins, on the running event loop."""
        self._tasks = [asyncio.create_task(self._look_after_editions()), asyncio.create_task(self._expire())]

    async def stop(self) -> None:
        """Ends; what was interrupted is taken up after the next start."""
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)

    async def _look_after_editions(self) -> None:
        while True:
            try:
                await self._edition_changes.check()
            except Exception:
                _LOGGER.exception("What another edition changes could not be told; it is tried again")
                await asyncio.sleep(_AN_HOUR / 60)
            await asyncio.sleep(_LOOK)

    async def _expire(self) -> None:
        while True:
            self._state.expire()
            await asyncio.sleep(_AN_HOUR)
