"""Turnstile: messages wait here for their turn."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from enum import IntEnum
from heapq import heapify, heappop, heappush
from math import inf

from bot.delivery.pace import OVERALL, Pace

_MOST_REMEMBERED = 10_000


class Urgency(IntEnum):
    """Who goes first: somebody waits for an answer, nobody for a broadcast."""

    ANSWER = 0
    BROADCAST = 1


Waiting = tuple[Urgency, int, "asyncio.Future[None]"]


class Turnstile:
    """Lets one message pass after the other: as fast as each chat, and all together, may be written to.

    At most `at_once` are on their way. Where several may pass, answers go before broadcasts, then who came first. A
    chat that has to wait keeps no other waiting. `a_second` is the pace of all together; broadcasts leave a third of it
    to answers.
    """

    def __init__(
        self,
        a_second: int = OVERALL,
        at_once: int = 32,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._free = at_once
        self._all = Pace.of_all(a_second)
        self._broadcasts = Pace.of_all(max(1, a_second * 2 // 3))
        self._paces: dict[int, Pace] = {}
        self._queues: dict[int, list[Waiting]] = {}
        self._numbers = itertools.count()
        self._opening: asyncio.Task[None] | None = None
        self._opens_at = inf

    @asynccontextmanager
    async def turn(self, chat_id: int, urgency: Urgency) -> AsyncIterator[None]:
        """Waits until a message may be sent to that chat; it is sent in here."""
        passed = asyncio.get_running_loop().create_future()
        heappush(self._queues.setdefault(chat_id, []), (urgency, next(self._numbers), passed))
        self._open_at(self._clock())
        try:
            await passed
            yield
        finally:
            if passed.done() and not passed.cancelled():
                self._free += 1
                self._open_at(self._clock())

    def hold(self, chat_id: int, seconds: float) -> None:
        """Nothing passes to that chat for so long."""
        self._pace(chat_id).hold(self._clock() + seconds)

    def delay(self, chat_id: int) -> float:
        """The seconds until a message may be sent to that chat, if nobody else waits for it."""
        return max(0.0, self._pace(chat_id).free_at - self._clock())

    def held(self, chat_id: int) -> float:
        """The seconds until that chat is no longer held."""
        return max(0.0, self._pace(chat_id).held_until - self._clock())

    def _open_at(self, moment: float) -> None:
        """Looks at that moment, and not before, who may pass."""
        if self._opening and not self._opening.done():
            if self._opens_at <= moment:
                return
            self._opening.cancel()
        self._opens_at = moment
        self._opening = asyncio.create_task(self._open())

    async def _open(self) -> None:
        # those that come together are looked at once
        await self._sleep(max(0.0, self._opens_at - self._clock()))
        now = self._clock()
        ready = [(queue[0], chat_id) for chat_id, queue in self._queues.items() if self._free_at(chat_id) <= now]
        heapify(ready)
        while ready and self._free:
            _, chat_id = heappop(ready)
            if self._free_at(chat_id) <= now:
                self._pass(chat_id, now)
                if chat_id in self._queues:
                    heappush(ready, (self._queues[chat_id][0], chat_id))
        self._opening = None
        if self._queues and self._free:
            self._open_at(min(map(self._free_at, self._queues)))
        elif len(self._paces) > _MOST_REMEMBERED:
            self._paces = {chat_id: pace for chat_id, pace in self._paces.items() if not pace.idle(now)}

    def _free_at(self, chat_id: int) -> float:
        """The moment from which the first of those who wait for that chat may pass."""
        urgency, _, _ = self._queues[chat_id][0]
        return max(self._pace(chat_id).free_at, *(pace.free_at for pace in self._shared(urgency)))

    def _pass(self, chat_id: int, now: float) -> None:
        urgency, _, passed = heappop(self._queues[chat_id])
        if not self._queues[chat_id]:
            del self._queues[chat_id]
        if not passed.cancelled():
            for pace in (self._pace(chat_id), *self._shared(urgency)):
                pace.sent(now)
            self._free -= 1
            passed.set_result(None)

    def _shared(self, urgency: Urgency) -> tuple[Pace, ...]:
        return (self._all,) if urgency is Urgency.ANSWER else (self._all, self._broadcasts)

    def _pace(self, chat_id: int) -> Pace:
        pace = self._paces.get(chat_id)
        if pace is None:
            pace = self._paces[chat_id] = Pace.of_chat(chat_id)
        return pace
