"""One life of the process that posts digests: the real parts, joined as the application joins them."""

import asyncio
import datetime as dt
from itertools import count
from zoneinfo import ZoneInfo

from telegram import Bot

from bot.delivery import Attempts, Delivery, Turnstile
from bot.digests import Clockwork, DigestMaker, DigestShow, Ending, Posting
from bot.inbox import StateLedger
from bot.messages.wording import ENGLISH
from bot.state import State


async def _at_once(_seconds):
    await asyncio.sleep(0)


class Life:
    """From its start; `sleep` is what the clockwork sleeps by."""

    def __init__(self, folder, base, telegram, clock, sleep=_at_once, nap=dt.timedelta(seconds=20), serves=None):
        self.state = State.open(folder, clock=clock)
        self.bot = Bot("700000:token", request=telegram, get_updates_request=telegram)
        # so much time passes between any two messages that nobody has to wait
        turnstile = Turnstile(clock=count(step=1000).__next__, sleep=_at_once)
        attempts = Attempts(turnstile, StateLedger(self.state), clock=count(step=10).__next__, sleep=_at_once)
        self.delivery = Delivery(self.bot, attempts)
        maker = DigestMaker(base, self.state, ZoneInfo("UTC"))
        show = DigestShow(self.state.digests, self.bot)
        ending = Ending(self.state, self.delivery, lambda _chat: ENGLISH)
        posting = Posting(self.state, maker, show, self.delivery, lambda _chat: ENGLISH, ending)
        self.clockwork = Clockwork(self.state, posting, clock, serves or (lambda _chat: True), sleep=sleep, nap=nap)

    async def begin(self):
        await self.bot.initialize()
        return self

    async def look(self):
        """Looks once, and waits for what is being posted."""
        again = self.clockwork.look()
        while not self.clockwork.idle:
            await asyncio.sleep(0)
        return again

    def end(self):
        self.state.close()
