"""Upkeep: what the bot does of its own accord while it runs."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.edition_changes import EditionChanges
from bot.state import State
from knowledge import BriefingError

_LOGGER = logging.getLogger(__name__)
_LOOK = 2.0
"""Seconds between two looks at which edition is in use: it may also be built or rolled back on the command line."""

_TIDY = 3600.0
_AFTER_FAILURE = 60.0


class Upkeep:
    """Looks after changed editions, and lets go of what has been kept long enough."""

    def __init__(self, state: State, edition_changes: EditionChanges) -> None:
        self._state = state
        self._edition_changes = edition_changes
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begins, on the running event loop."""
        self._tasks = [
            asyncio.create_task(_again_and_again(self._edition_changes.check, _LOOK)),
            asyncio.create_task(_again_and_again(self._tidy, _TIDY)),
        ]

    async def stop(self) -> None:
        """Ends; what was interrupted is taken up after the next start."""
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)

    async def _tidy(self) -> None:
        self._state.expire()


async def _again_and_again(work: Callable[[], Awaitable[None]], pause: float) -> None:
    while True:
        try:
            await work()
        except BriefingError as error:
            _LOGGER.warning("Something that the bot owes could not be done; it is tried again in a minute: %s", error)
            await asyncio.sleep(_AFTER_FAILURE)
        except Exception:
            _LOGGER.exception("Something that the bot owes could not be done; it is tried again in a minute")
            await asyncio.sleep(_AFTER_FAILURE)
        await asyncio.sleep(pause)
