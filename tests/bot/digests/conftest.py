"""Lives on one state file, and articles that come day by day."""

import datetime as dt
import json
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from bot.schedule import EVERY_DAY, Schedule
from bot.state import Subscription
from knowledge import KnowledgeBase
from tests.bot.digests.life import Life
from tests.bot.digests.recorded_telegram import RecordedTelegram

MORNING = Schedule(EVERY_DAY, dt.time(8, 30), ZoneInfo("UTC"))
GROUP = Subscription(-100, schedule=MORNING, person=42)


class Clock:
    now = dt.datetime(2026, 6, 16, 12, 0, tzinfo=dt.UTC)

    def __call__(self):
        return self.now

    def set(self, text):
        self.now = dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


class Newsroom:
    """Articles in a folder; each `publishes` makes a new edition."""

    def __init__(self, folder):
        self.folder = folder
        self.articles = []
        self.base = KnowledgeBase.open(folder / "data")

    def publishes(self, day, *articles):
        for body in articles:
            name = f"a{len(self.articles)}"
            title = " ".join(body.split()[:5])
            self.articles.append({"id": name, "title": title, "publisher": "Post", "published_at": day, "body": body})
        path = self.folder / "articles.jsonl"
        path.write_text("\n".join(map(json.dumps, self.articles)))
        self.base.build([path])


BRIDGE = "The Aura bridge in Turku closes for repairs on Monday.\n\nThree cracks were found in its piers last week."
FERRY = "A fire on the ferry Solveig in Brenholt injured 17 passengers.\n\nIt began in the engine room at sea."
CHESS = "A girl of eleven won the chess championship of Quillon.\n\nShe learned it from her grandmother the baker."


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def newsroom(tmp_path):
    newsroom = Newsroom(tmp_path)
    newsroom.publishes("2026-06-10", CHESS)
    yield newsroom
    newsroom.base.close()


@pytest.fixture
def telegram(clock):
    return RecordedTelegram(clock)


@pytest.fixture
async def live(tmp_path, newsroom, telegram, clock):
    """Begins a life of the process; the first finds the group's digest set for 08:30 each day."""
    lives = []

    async def begin():
        life = await Life(tmp_path / "state", newsroom.base, telegram, clock).begin()
        if not lives:
            life.state.subscriptions.save(GROUP)
        lives.append(life)
        return life

    yield begin
    for life in lives:
        life.end()


@pytest.fixture
async def life(live):
    return await live()


def setting(life, **changes):
    """Changes what is set for the group."""
    return life.state.subscriptions.save(replace(life.state.subscriptions.get(-100), **changes))
