"""Clockwork: looks what is due, and has it posted."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
from collections.abc import Awaitable, Callable

from bot.digests.posting import Posting
from bot.schedule import Schedule, due
from bot.state import LEASE, Clock, Slot, State, Subscription

_LOGGER = logging.getLogger(__name__)
_MADE_UP = dt.timedelta(hours=2)
NAP = dt.timedelta(seconds=20)
"""The longest time between two looks at the clock."""
_LEFT_BEHIND = dt.timedelta(seconds=LEASE + 1)
_DAY = dt.timedelta(days=1)
_LONGEST_OUTAGE = 31 * _DAY  # slots that were missed before that are not told of in the log


class Clockwork:
    """Posts every slot of every subscription once, while it runs, and missed ones that are not older than `made_up`.

    Only chats that the bot `serves` are posted to. It never sleeps longer than `nap`, for clocks are put forward and
    back, and other processes change subscriptions.
    """

    def __init__(
        self,
        state: State,
        posting: Posting,
        clock: Clock,
        serves: Callable[[int], bool],
        *,
        made_up: dt.timedelta = _MADE_UP,
        nap: dt.timedelta = NAP,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._state = state
        self._posting = posting
        self._clock = clock
        self._serves = serves
        self._made_up = made_up
        self._nap = nap
        self._sleep = sleep
        self._under_way: dict[Slot, asyncio.Task[None]] = {}
        self._running: asyncio.Task[None] | None = None

    @property
    def idle(self) -> bool:
        """Whether nothing is being posted."""
        return not self._under_way

    def start(self) -> None:
        """Runs from now on, beside everything else."""
        self._running = asyncio.create_task(self.run())

    async def stop(self) -> None:
        """Looks no more; what is being posted is cut off, and taken up after the next start if it was not sent."""
        tasks = [*self._under_way.values(), *([self._running] if self._running else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def run(self) -> None:
        """Looks again and again."""
        while True:
            again = self._clock() + self._nap
            try:
                again = self.look()
            except Exception:
                _LOGGER.exception("What is due could not be looked up")
            await self._sleep(max(0.0, min(again - self._clock(), self._nap).total_seconds()))

    def look(self) -> dt.datetime:
        """Begins to post what is due; returns when to look again."""
        now = self._clock()
        again = now + _DAY
        for subscription in self._state.subscriptions.scheduled():
            if subscription.schedule and self._serves(subscription.chat_id):
                again = min(again, self._look_at(subscription, subscription.schedule, now))
        return again

    def _look_at(self, subscription: Subscription, schedule: Schedule, now: dt.datetime) -> dt.datetime:
        chat, topic = subscription.chat_id, subscription.topic_id
        seen = self._state.deliveries.seen_until(chat, topic, now - self._made_up - _DAY)
        since = max(subscription.since, seen, now - _LONGEST_OUTAGE)
        found = due(
            schedule,
            subscription.quiet,
            since=since,
            now=now,
            over=self._state.deliveries.over(chat, topic, since),
            made_up=self._made_up,
        )
        for moment in found.skip:
            if self._state.deliveries.skip(Slot(chat, topic, moment)):
                _LOGGER.warning("The digest of %s for %d came too late and was skipped", moment, chat)
        for moment in found.post:
            self._begin(subscription, schedule, Slot(chat, topic, moment))
        return min(found.again, now + _LEFT_BEHIND) if found.post else found.again

    def _begin(self, subscription: Subscription, schedule: Schedule, slot: Slot) -> None:
        if slot in self._under_way:
            return
        task = asyncio.create_task(self._posting.post(subscription, schedule, slot))
        self._under_way[slot] = task
        task.add_done_callback(lambda _: self._done(slot, task))

    def _done(self, slot: Slot, task: asyncio.Task[None]) -> None:
        self._under_way.pop(slot, None)
        if not task.cancelled() and (error := task.exception()):
            _LOGGER.error("The digest for %d could not be posted", slot.chat_id, exc_info=error)
