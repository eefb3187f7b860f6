"""A bot that has read the invented articles, for all tests of asking that need more than two."""

import pytest

from tests.bot.bot_api_server import BotApiServer
from tests.bot.conftest import BotProcess
from tests.knowledge.invented_articles import write


@pytest.fixture(scope="session")
def server():
    server = BotApiServer()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def bot(server, tmp_path_factory):
    bot = BotProcess(tmp_path_factory.mktemp("asking"), server, BRIEFING_GUEST="true")
    write(bot.articles / "articles.jsonl")
    bot.build()
    bot.start()
    yield bot
    assert bot.stop() == 0, bot.log.read_text()


@pytest.fixture
def bob(server):
    return server.world.user("Bob")


@pytest.fixture
def forum(server, bot):
    return server.world.group("Forum", forum=True)
