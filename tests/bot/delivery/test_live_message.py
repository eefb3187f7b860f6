"""LiveMessage: a message that is edited while something goes on."""

import asyncio

import pytest
from telegram import Bot

from bot.delivery import Delivery, LiveMessage, Place
from tests.bot.bot_api_server import TOKEN, BotApiServer


@pytest.fixture
def server():
    server = BotApiServer()
    yield server
    server.stop()


@pytest.fixture
async def delivery(server):
    async with Bot(TOKEN, base_url=f"{server.url}/bot") as bot:
        yield Delivery(bot)


@pytest.fixture
def chat(server):
    return server.world.private_chat(server.world.user("Ann"))


async def test_states_between_two_edits_are_passed_over(server, delivery, chat):
    (message,) = await delivery.send(Place(chat.id), ["0"])
    states = iter(range(100))
    live = LiveMessage(delivery, message, lambda: (str(next(states)),), pace=60)
    await live.finish(("end",))
    assert len(server.calls_of("editMessageText")) == 1
    assert chat.messages[1]["text"] == "end"


async def test_a_state_that_stays_is_not_edited(server, delivery, chat):
    looks = []
    (message,) = await delivery.send(Place(chat.id), ["same"])
    live = LiveMessage(delivery, message, lambda: looks.append(1) or ("same",), pace=0.01)
    while len(looks) < 5:
        await asyncio.sleep(0.01)
    await live.finish(("end",))
    assert len(server.calls_of("editMessageText")) == 1


async def test_the_end_comes_in_a_new_message_when_the_first_is_gone(delivery, chat):
    live = await LiveMessage.send(delivery, Place(chat.id), lambda: ("begin",))
    del chat.messages[1]
    await live.finish(("end",))
    assert [one["text"] for one in chat.messages.values()] == ["end"]
