"""Attempts: a call is made until it is done, refused for good, or may not be made again."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram.error import RetryAfter, TelegramError

from bot.delivery.failure import Failure, OutcomeUnknown, failure_of
from bot.delivery.ledger import MOST_SENT, Ledger
from bot.delivery.turnstile import Turnstile, Urgency

_LOGGER = logging.getLogger(__name__)
_LONGEST_PAUSE = 30.0
_MOST_SENT = {Urgency.ANSWER: MOST_SENT, Urgency.BROADCAST: 1}
_T = TypeVar("_T")


class Attempts:
    """Makes calls, each attempt at its turn.

    After a failure the next attempt comes `pause` seconds later, and twice as long after each further one; or when
    Telegram says. The last failure is raised when the next attempt would be more than `patience` seconds after the
    first.
    """

    def __init__(
        self,
        turnstile: Turnstile | None = None,
        ledger: Ledger | None = None,
        *,
        patience: float = 600.0,
        pause: float = 1.0,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self.turnstile = turnstile or Turnstile()
        self.ledger = ledger or Ledger()
        self._patience = patience
        self._pause = pause
        self._clock = clock
        self._sleep = sleep

    async def send(self, chat_id: int, urgency: Urgency, call: Callable[[], Awaitable[_T]]) -> _T:
        """Makes a call that sends a message: where that is unknown, an answer twice at most, a broadcast once.

        Raises OutcomeUnknown after that, telegram.error.TelegramError for what is refused.
        """
        perhaps_sent = 0

        async def attempt() -> _T:
            nonlocal perhaps_sent
            async with self.turnstile.turn(chat_id, urgency):
                if not self.ledger.may_send(perhaps_sent):
                    raise OutcomeUnknown(f"A message to {chat_id} may have been sent before a restart")
                try:
                    sent = await call()
                except TelegramError as error:
                    unknown = failure_of(error) is Failure.UNKNOWN
                    self.ledger.attempted(perhaps_sent, refused=not unknown)
                    perhaps_sent += unknown
                    if perhaps_sent >= _MOST_SENT[urgency]:
                        raise OutcomeUnknown(f"A message to {chat_id} may have been sent ({error})") from error
                    raise
            self.ledger.attempted(perhaps_sent, refused=False)
            return sent

        return await self._until_done(chat_id, attempt)

    async def repeat(self, chat_id: int, call: Callable[[], Awaitable[_T]], patience: float | None = None) -> _T:
        """Makes a call that does no harm when made twice, such as an edit. Raises telegram.error.TelegramError."""

        async def attempt() -> _T:
            await self._sleep(self.turnstile.held(chat_id))
            return await call()

        return await self._until_done(chat_id, attempt, patience)

    async def _until_done(
        self, chat_id: int, attempt: Callable[[], Awaitable[_T]], patience: float | None = None
    ) -> _T:
        end = self._clock() + (self._patience if patience is None else patience)
        pause = self._pause
        while True:
            try:
                return await attempt()
            except OutcomeUnknown:
                raise
            except TelegramError as error:
                failure = failure_of(error)
                wait = _retry_after(error) if isinstance(error, RetryAfter) else pause
                if failure is Failure.FOR_GOOD or self._clock() + wait > end:
                    raise
                _LOGGER.warning("A call for chat %d failed (%s), next attempt in %.0f s", chat_id, error, wait)
            if failure is Failure.TOO_FAST:
                self.turnstile.hold(chat_id, wait)
            else:
                await self._sleep(pause)
                pause = min(2 * pause, _LONGEST_PAUSE)


def _retry_after(error: RetryAfter) -> float:
    after = error.retry_after
    return float(after) if isinstance(after, int | float) else after.total_seconds()
