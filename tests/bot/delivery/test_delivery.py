"""Delivery: what Telegram refuses for now is tried again, what it refuses for good is raised."""

import asyncio
import json

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, NetworkError

from bot.delivery import Delivery, LiveMessage, Place
from tests.bot.bot_api_server import TOKEN, BotApiServer
from tests.bot.bot_api_server.api_error import ApiError


@pytest.fixture
def server():
    server = BotApiServer()
    yield server
    server.stop()


@pytest.fixture
async def delivery(server):
    async with Bot(TOKEN, base_url=f"{server.url}/bot") as bot:
        yield Delivery(bot, attempts=3, pause=0.01)


@pytest.fixture
def ann(server):
    return server.world.user("Ann")


@pytest.fixture
def chat(server, ann):
    return server.world.private_chat(ann)


async def test_a_long_message_is_cut_between_its_parts(delivery, chat):
    sent = await delivery.send(Place(chat.id), ["a" * 3000, "<b>b</b>", "c" * 3000])
    assert [message.text for message in sent] == ["a" * 3000 + "\n\nb", "c" * 3000]


async def test_only_the_first_of_several_quotes_the_question(server, delivery, ann):
    group = server.world.group("Group")
    question = group.add(ann, text="?")
    first, second = await delivery.send(Place(group.id, reply_to=question["message_id"]), ["a" * 3000, "b" * 3000])
    assert first.reply_to_message.message_id == question["message_id"]
    assert second.reply_to_message is None


@pytest.mark.parametrize(
    "failure",
    [
        ApiError("Too Many Requests: retry after 1", 429, retry_after=1),
        ApiError("Internal Server Error", 500),
        ApiError("Bad Gateway", 502),
    ],
)
async def test_a_refusal_for_now_is_tried_again(server, delivery, chat, failure):
    server.fail_next.append(("sendMessage", failure))
    (message,) = await delivery.send(Place(chat.id), ["hello"])
    assert message.text == "hello"
    assert [refusal for _, _, refusal in server.calls_of("sendMessage")] == [failure, None]


async def test_there_is_an_end_to_trying(server, delivery, chat):
    server.fail_next += [("sendMessage", ApiError("Internal Server Error", 500))] * 5
    with pytest.raises(NetworkError):
        await delivery.send(Place(chat.id), ["hello"])
    assert len(server.calls_of("sendMessage")) == 3


async def test_a_refusal_for_good_is_raised_at_once(server, delivery):
    with pytest.raises(BadRequest, match="Chat not found"):
        await delivery.send(Place(4711), ["hello"])
    assert len(server.calls_of("sendMessage")) == 1


async def test_a_group_that_became_a_supergroup_is_followed(server, delivery, ann):
    group = server.world.group("Group")
    server.fail_next.append(
        ("sendMessage", ApiError("Bad Request: group chat was upgraded", migrate_to_chat_id=group.id))
    )
    (message,) = await delivery.send(Place(-4711), ["hello"])
    assert message.chat_id == group.id


async def test_in_a_topic_a_question_that_is_gone_is_answered_without_quoting_it(server, delivery, ann):
    forum = server.world.group("Forum", forum=True)
    topic = forum.topic(ann)
    (message,) = await delivery.send(Place(forum.id, topic_id=topic["message_id"], reply_to=4711), ["hello"])
    assert message.message_thread_id == topic["message_id"]


async def test_an_edit_that_changes_nothing_is_no_error(delivery, chat):
    (message,) = await delivery.send(Place(chat.id), ["hello"])
    await delivery.edit(message, ["hello"])


async def test_what_an_edit_cannot_hold_is_sent_after_it(delivery, chat, ann):
    (message,) = await delivery.send(Place(chat.id), ["hello"])
    await delivery.edit(message, ["a" * 3000, "b" * 3000])
    assert [one["text"][0] for one in chat.messages.values()] == ["a", "b"]


KEYBOARD = InlineKeyboardMarkup.from_button(InlineKeyboardButton("More", callback_data="more:1"))


class TestKeyboards:
    async def test_the_last_of_several_messages_has_it(self, delivery, chat):
        first, second = await delivery.send(Place(chat.id), ["a" * 3000, "b" * 3000], KEYBOARD)
        assert first.reply_markup is None
        assert second.reply_markup == KEYBOARD

    async def test_an_edit_brings_it_and_an_edit_without_takes_it_away(self, delivery, chat):
        (message,) = await delivery.send(Place(chat.id), ["a"])
        await delivery.edit(message, ["b"], KEYBOARD)
        assert chat.messages[1]["reply_markup"] == KEYBOARD.to_dict()
        await delivery.edit_place(Place(chat.id), message.message_id, ["c"])
        assert "reply_markup" not in chat.messages[1]

    async def test_what_an_edit_cannot_hold_carries_it_on(self, delivery, chat):
        (message,) = await delivery.send(Place(chat.id), ["a"])
        await delivery.edit(message, ["a" * 3000, "b" * 3000], KEYBOARD)
        assert ["reply_markup" in one for one in chat.messages.values()] == [False, True]


async def test_a_link_is_previewed_only_where_it_is_asked_for(server, delivery, chat):
    await delivery.send(Place(chat.id), ["a" * 3000, "b" * 3000], preview="https://news.example/1")
    shown = [json.loads(given["link_preview_options"]) for _, given, _ in server.calls_of("sendMessage")]
    assert shown == [{"url": "https://news.example/1"}, {"is_disabled": True}]


class TestLiveMessage:
    async def test_states_between_two_edits_are_passed_over(self, server, delivery, chat):
        (message,) = await delivery.send(Place(chat.id), ["0"])
        states = iter(range(100))
        live = LiveMessage(delivery, message, lambda: (str(next(states)),), pace=60)
        await live.finish(("end",))
        assert len(server.calls_of("editMessageText")) == 1
        assert chat.messages[1]["text"] == "end"

    async def test_a_state_that_stays_is_not_edited(self, server, delivery, chat):
        looks = []
        (message,) = await delivery.send(Place(chat.id), ["same"])
        live = LiveMessage(delivery, message, lambda: looks.append(1) or ("same",), pace=0.01)
        while len(looks) < 5:
            await asyncio.sleep(0.01)
        await live.finish(("end",))
        assert len(server.calls_of("editMessageText")) == 1

    async def test_the_end_comes_in_a_new_message_when_the_first_is_gone(self, delivery, chat):
        live = await LiveMessage.send(delivery, Place(chat.id), lambda: ("begin",))
        del chat.messages[1]
        await live.finish(("end",))
        assert [one["text"] for one in chat.messages.values()] == ["end"]
