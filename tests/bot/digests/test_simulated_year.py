"""A year of schedules in five time zones, over all changes of their clocks, with restarts at random moments.

Every slot is posted once, none is missing, and none comes later than a minute while the process is up. What "once"
cannot mean: when the process dies after it has begun to send and before it could note that Telegram took the message,
nobody knows whether it was posted; such a slot is never sent again.
"""

import asyncio
import datetime as dt
import random
import tempfile
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.schedule import EVERY_DAY, WEEKDAYS, Schedule
from bot.state import Outcome, Slot, State, Subscription
from knowledge import KnowledgeBase
from tests.bot.digests.life import Life
from tests.bot.digests.recorded_telegram import RecordedTelegram

BEGIN, END = dt.datetime(2026, 1, 1, tzinfo=dt.UTC), dt.datetime(2027, 1, 1, tzinfo=dt.UTC)
MADE_UP, MINUTE, HALF_HOUR = dt.timedelta(hours=2), dt.timedelta(minutes=1), dt.timedelta(minutes=30)
SUBSCRIPTIONS = [
    Subscription(chat, schedule=Schedule(days, dt.time.fromisoformat(time), ZoneInfo(zone)), say_empty=True)
    for chat, days, time, zone in [
        (-101, EVERY_DAY, "02:30", "Europe/Berlin"),  # skipped in March, repeated in October
        (-102, EVERY_DAY, "01:30", "America/New_York"),
        (-103, WEEKDAYS, "00:00", "Africa/Cairo"),  # the clocks change at midnight
        (-104, EVERY_DAY, "02:00", "Australia/Lord_Howe"),  # by half an hour, in the other half of the year
        (-105, frozenset({0, 3}), "18:00", "Asia/Kathmandu"),
    ]
]


class Killed(BaseException):
    """The process is gone: nothing of it runs on."""


class YearOver(BaseException):
    pass


class Simulation:
    """The clock of the world, and the moments at which the process dies."""

    def __init__(self, folder, base, seed):
        self.random = random.Random(seed)  # noqa: S311 - the same year each time
        self.folder = folder
        self.base = base
        self.now = BEGIN
        self.killed = False
        self.lives = []  # (from, until)
        self.telegram = RecordedTelegram(lambda: self.now, self.sending, self.perhaps_killed)
        self.died_sending = 0

    def perhaps_killed(self):
        """At any moment at which the process looks at the clock, or talks to Telegram, it may be killed."""
        if self.killed or self.random.random() < (0.01 if self.busy else 0.0001):
            self.killed = True
            raise Killed

    def sending(self):
        """Right before Telegram takes a message, and right after the process has noted that it will."""
        try:
            self.perhaps_killed()
        except Killed:
            self.died_sending += 1
            raise

    def clock(self):
        self.perhaps_killed()
        return self.now

    async def sleep(self, seconds):
        self.busy = True
        while not self.life.clockwork.idle:
            await asyncio.sleep(0)
        self.busy = False
        if self.killed:
            raise Killed
        until = self.now + dt.timedelta(seconds=seconds)
        if until >= END:
            raise YearOver
        if until >= self.dies_at:
            self.now = self.dies_at
            raise Killed
        self.now = until

    async def run(self):
        while self.now < END:
            self.busy = self.killed = False
            self.dies_at = self.now + dt.timedelta(hours=self.random.expovariate(1 / 24))
            born = self.now
            try:
                self.life = await Life(
                    self.folder, self.base, self.telegram, self.clock, self.sleep, nap=dt.timedelta(hours=6)
                ).begin()
                await self.life.clockwork.run()
            except Killed:
                self.lives.append((born, self.now))
                await self.bury()
                out = self.random.expovariate(1 / 20) if self.random.random() < 0.9 else self.random.uniform(0, 20_000)
                self.now += dt.timedelta(seconds=out)
            except YearOver:
                self.lives.append((born, END))
                self.life.end()
                return

    async def bury(self):
        self.killed = True
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()
        for _ in range(3):
            await asyncio.sleep(0)
        self.life.end()


def expected(schedule):
    """The slots of the year, found by trying every half hour: the first at which the clock on the wall shows the time;
    where it never does, as much later as the clocks were put forward."""
    tries = [BEGIN - dt.timedelta(days=2) + at * HALF_HOUR for at in range(48 * 369)]
    walls = [moment.astimezone(schedule.zone).replace(tzinfo=None) for moment in tries]
    first = {}
    for moment, wall in zip(tries, walls, strict=True):
        first.setdefault(wall, moment)
    day = BEGIN.date() - dt.timedelta(days=1)
    while day < END.date() + dt.timedelta(days=1):
        wall = dt.datetime.combine(day, schedule.time)
        if wall not in first:
            at = next(at for at in range(len(walls)) if walls[at] > wall) - 1
            first[wall] = tries[at] + (wall - walls[at])
        if day.weekday() in schedule.days and BEGIN < first[wall] < END:
            yield first[wall]
        day += dt.timedelta(days=1)


async def test_every_slot_is_posted_once_none_is_missing_none_is_late(in_memory, empty_base):
    simulation = Simulation(in_memory, empty_base, seed=1)
    state = State.open(in_memory, clock=lambda: BEGIN)
    for subscription in SUBSCRIPTIONS:
        state.subscriptions.save(subscription)
    state.close()
    await simulation.run()

    state = State.open(in_memory)
    wanted = {one.chat_id: list(expected(one.schedule)) for one in SUBSCRIPTIONS}
    posts = {slot: [] for chat, slots in wanted.items() for slot in ((chat, moment) for moment in slots)}
    for post in simulation.telegram.posts:
        moment = max(slot for slot in wanted[post.chat_id] if slot <= post.at)
        posts[post.chat_id, moment].append(post.at)
    unknown = 0
    for (chat, slot), times in posts.items():
        assert len(times) <= 1, f"{slot} of {chat} came {len(times)} times"
        up = [(max(born, slot), died) for born, died in simulation.lives if died >= slot >= born - MADE_UP]
        outcome = state.deliveries.outcome(Slot(chat, 0, slot))
        if times:
            began = next(born for born, died in up if born <= times[0] <= died)
            assert times[0] - began <= MINUTE, f"{slot} of {chat} was late"
            assert all(died - born <= MINUTE for born, died in up if died < times[0])
        elif outcome is Outcome.SENDING:
            unknown += 1  # begun, and then the process died
        else:
            assert all(died - born <= MINUTE for born, died in up), f"{slot} of {chat} is missing"
    assert len(simulation.telegram.posts) > 0.97 * len(posts)
    assert len(simulation.lives) > 300
    assert unknown == simulation.died_sending
    state.close()


@pytest.fixture
def in_memory(tmp_path):
    """A folder that is written to quickly, where the system has one: a year is some ten thousand transactions."""
    shared = Path("/dev/shm")  # noqa: S108 - the folder in it has a name of its own
    with tempfile.TemporaryDirectory(dir=shared if shared.is_dir() else tmp_path) as folder:
        yield Path(folder)


@pytest.fixture(scope="module")
def empty_base(tmp_path_factory):
    """One article, of a year before."""
    folder = tmp_path_factory.mktemp("base")
    (folder / "a.txt").write_text("Old news\n\nOSLO (Post - 1 May 2020) Nothing has happened here for a while.\n")
    base = KnowledgeBase.open(folder / "data")
    base.build([folder / "a.txt"])
    yield base
    base.close()
