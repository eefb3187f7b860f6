"""Serving: the bot from its start to its stop.

As `Application.run_polling` does it, but a signal may come at any moment: also while Telegram is still being reached.
"""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Awaitable, Callable
from typing import Any

from telegram.error import BadRequest, NetworkError
from telegram.ext import Application

App = Application[Any, Any, Any, Any, Any, Any]

RETRIES = 3
"""How often a start is tried again when Telegram cannot be reached."""

GRACE = 8.0
"""Seconds for what is being answered at the stop; platforms give ten."""

_LOGGER = logging.getLogger(__name__)
_SIGNALS = (signal.SIGINT, signal.SIGTERM)


async def serve(application: App, listen: Callable[[], Awaitable[object]], grace: float = GRACE) -> None:
    """Starts, listens for updates until SIGINT or SIGTERM comes, and stops in good order.

    What cannot be answered within `grace` seconds after that is left for the next start.
    What keeps it from starting is raised (telegram.error.TelegramError, OSError).
    """
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    for one in _SIGNALS:
        loop.add_signal_handler(one, task.cancel if task else loop.stop)
    try:
        await _start(application, listen)
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        _LOGGER.info("The bot was told to stop")
        if task:
            task.uncancel()  # else the timeout of the stop would pass for another cancellation in Python 3.11.2
    finally:
        # a second signal ends it at once
        for one in _SIGNALS:
            loop.remove_signal_handler(one)
        await _stop(application, grace)


async def _start(application: App, listen: Callable[[], Awaitable[object]]) -> None:
    for pause in range(1, RETRIES + 1):
        try:
            await application.initialize()
            break
        except NetworkError as error:
            if isinstance(error, BadRequest):
                raise
            _LOGGER.warning("Telegram cannot be reached (%s), next attempt in %d s", error, pause)
        await asyncio.sleep(pause)
    else:
        await application.initialize()
    if application.post_init:
        await application.post_init(application)
    await listen()
    await application.start()


async def _stop(application: App, grace: float) -> None:
    if application.updater and application.updater.running:
        await application.updater.stop()
    if application.running:
        try:
            async with asyncio.timeout(grace):
                await application.stop()
        except TimeoutError:
            _LOGGER.warning("Not everything was answered; that is done after the next start")
    if application.post_stop:
        await application.post_stop(application)
    await application.shutdown()
