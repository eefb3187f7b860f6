"""Clocks for what waits: nothing here takes time."""

import asyncio
from heapq import heappop, heappush
from itertools import count


class LeapingClock:
    """Time leaps over each sleep, and stands still between."""

    def __init__(self):
        self.now = 1000.0
        self.slept = []

    def __call__(self):
        return self.now

    async def sleep(self, seconds):
        if seconds > 0:
            self.slept.append(seconds)
            self.now += seconds
        await asyncio.sleep(0)


class SteppingClock:
    """Time stands still until a test lets it pass; who sleeps wakes at the moment wished for."""

    def __init__(self):
        self.now = 1000.0
        self._sleepers = []
        self._numbers = count()

    def __call__(self):
        return self.now

    async def sleep(self, seconds):
        wakes = asyncio.get_running_loop().create_future()
        heappush(self._sleepers, (self.now + seconds, next(self._numbers), wakes))
        await wakes

    async def passes(self, seconds):
        """Lets so many seconds pass, and everything happen that happens in them."""
        end = self.now + seconds
        await _settle()
        while self._sleepers and self._sleepers[0][0] <= end:
            self.now, _, wakes = heappop(self._sleepers)
            if not wakes.done():
                wakes.set_result(None)
            await _settle()
        self.now = end


async def _settle():
    for _ in range(10):
        await asyncio.sleep(0)
