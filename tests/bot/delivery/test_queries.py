"""Queries: a pressed button, an inline query or a guest message is answered once, and politely when it is too late."""

import pytest
from telegram import Bot, InlineQueryResultArticle, InputTextMessageContent
from telegram.error import BadRequest

from bot.delivery import Attempts, Queries
from tests.bot.bot_api_server import TOKEN, ApiError, BotApiServer, Dropped
from tests.bot.delivery.clocks import LeapingClock

ARTICLE = InlineQueryResultArticle("1", "Harbour talks", InputTextMessageContent("14 July"))


@pytest.fixture(scope="module")
def server():
    server = BotApiServer()
    yield server
    server.stop()


@pytest.fixture
def clock():
    return LeapingClock()


@pytest.fixture
async def queries(server, clock):
    server.calls.clear()
    async with Bot(TOKEN, base_url=f"{server.url}/bot") as bot:
        yield Queries(bot, Attempts(clock=clock, sleep=clock.sleep))


@pytest.fixture
def ann(server):
    return server.world.user("Ann")


@pytest.fixture
def pressed(server, ann):
    chat = server.world.private_chat(ann)
    return chat.sends_data(ann, chat.add(ann, text="a"), "more:1")


async def test_a_pressed_button_is_answered(server, queries, pressed, ann):
    await queries.answer_button(pressed["id"], ann["id"], "Counted.", alert=True)
    assert server.wait_for_answer(pressed) == {"text": "Counted.", "show_alert": True}


async def test_an_inline_query_is_answered_for_its_person_alone(server, queries, ann):
    query = server.world.asks_inline(ann, "harbour")
    await queries.answer_inline(query["id"], ann["id"], [ARTICLE], seconds=60, next_offset="10")
    answer = server.wait_for_answer(query)
    assert answer["contents"] == [{"text": "14 July"}]
    assert (answer["is_personal"], answer["cache_time"], answer["next_offset"]) == (True, 60, "10")


async def test_a_guest_message_is_answered_and_can_be_edited(server, queries, ann):
    message = server.world.asks_guest(ann, "@briefing_bot harbour")
    sent = await queries.answer_guest(message["guest_query_id"], ann["id"], ARTICLE)
    assert server.wait_for_answer(message)["content"] == {"text": "14 July"}
    assert sent in server.world.queries


async def test_a_query_that_is_too_old_is_no_error(queries, ann):
    await queries.answer_button("callback-4711", ann["id"])
    await queries.answer_inline("inline-4711", ann["id"], [], seconds=0)
    assert await queries.answer_guest("guest-4711", ann["id"], ARTICLE) is None


async def test_a_lost_response_is_asked_for_again_and_answers_once(server, queries, pressed, ann):
    server.fail_next.append(("answerCallbackQuery", Dropped(acted=True)))
    await queries.answer_button(pressed["id"], ann["id"], "Counted.")
    assert len(server.calls_of("answerCallbackQuery")) == 2


async def test_after_ten_seconds_nobody_waits_for_it(server, queries, pressed, ann, clock):
    server.fault = lambda _method, _given: ApiError("Internal Server Error", 500)
    began = clock()
    await queries.answer_button(pressed["id"], ann["id"])
    server.fault = lambda _method, _given: None
    assert clock() - began <= 10


async def test_a_mistake_of_ours_is_raised(queries, pressed, ann):
    with pytest.raises(BadRequest, match="Message_too_long"):
        await queries.answer_button(pressed["id"], ann["id"], "long " * 50)
