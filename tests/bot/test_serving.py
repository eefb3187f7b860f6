"""Serving: the bot stops in good order, also while something cannot be sent."""

import asyncio

import pytest

from bot.application import build_application
from bot.listening import listen
from bot.serving import serve
from bot.settings import Settings
from bot.state import State
from knowledge import KnowledgeBase
from tests.bot.bot_api_server import TOKEN, ApiError, BotApiServer
from tests.bot.conftest import TALKS


@pytest.fixture
def server():
    server = BotApiServer()
    yield server
    server.stop()


@pytest.fixture
def settings(server, tmp_path):
    return Settings(token=TOKEN, api_url=server.url, articles=tmp_path / "articles", data=tmp_path / "data")


@pytest.fixture
def state(settings):
    state = State.open(settings.data)
    yield state
    state.close()


@pytest.fixture
def serving(settings, state):
    """A bot in this process."""
    settings.articles.mkdir()
    (settings.articles / "talks.txt").write_text(TALKS)
    knowledge_base = KnowledgeBase.open(settings.data)
    knowledge_base.build([settings.articles])
    application = build_application(settings, knowledge_base, state)
    return lambda: serve(application, lambda: listen(application.updater, settings), grace=0.3)


async def test_what_cannot_be_answered_in_time_is_left_for_the_next_start(server, state, serving):
    server.fault = lambda method, _given: ApiError("Internal Server Error", 500) if method == "sendMessage" else None
    ann = server.world.user("Ann")
    server.world.private_chat(ann).says(ann, "When will the harbour talks resume?")
    running = asyncio.create_task(serving())
    while not server.calls_of("sendMessage"):
        await asyncio.sleep(0.01)
    running.cancel()
    async with asyncio.timeout(5):
        await running
    assert len(state.updates.left_over()) == 1
