"""Restarts and outages: nothing that people wrote is lost, and nothing is answered more often than it must be."""

import json
import socket
import time

import pytest

from tests.bot.bot_api_server import ApiError, BotApiServer, Dropped
from tests.bot.conftest import BRIDGE, TALKS, BotProcess

QUESTION = "When will the harbour talks resume?"
HOURS_AGO = 3 * 3600
SERVER_ERROR = ApiError("Internal Server Error", 500)


@pytest.fixture(scope="module")
def telegram():
    """A Bot API server that no other bot uses."""
    server = BotApiServer()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def ada(telegram):
    ada = telegram.world.user("Ada")
    telegram.world.private_chat(ada)
    return ada


@pytest.fixture(scope="module")
def bot(telegram, ada, tmp_path_factory):
    """A bot that tests kill and start; it runs when a test begins and when it ends."""
    bot = BotProcess(tmp_path_factory.mktemp("restarts"), telegram, [ada])
    bot.write("talks.txt", TALKS)
    bot.write("bridge.txt", BRIDGE)
    bot.build()
    bot.start()
    yield bot
    assert bot.stop() == 0, bot.log.read_text()


@pytest.fixture
def ann(telegram):
    return telegram.world.user("Ann")


@pytest.fixture
def chat(telegram, bot, ann):
    return telegram.world.private_chat(ann)


def answers(chat):
    return [message["text"] for message in chat.messages.values() if "14 July" in message["text"]]


def settled(telegram, bot):
    """Whether the bot has dealt with all that came before: a question that came after it is answered."""
    somebody = telegram.world.user("Somebody")
    return telegram.wait_for_reply(telegram.world.private_chat(somebody).says(somebody, QUESTION))


class TestKill9:
    def test_a_question_that_could_not_be_answered_before_is_answered_after_it(self, telegram, bot, chat, ann):
        telegram.fault = lambda method, _given: SERVER_ERROR if method == "sendMessage" else None
        chat.says(ann, QUESTION)
        telegram.wait_for(lambda: refused(telegram, chat))
        bot.kill()
        telegram.fault = lambda _method, _given: None
        bot.start()
        telegram.wait_for(lambda: answers(chat))
        settled(telegram, bot)
        assert len(answers(chat)) == 1

    def test_an_answer_whose_response_was_lost_is_sent_twice_at_most_however_often_the_bot_is_killed(
        self, telegram, bot, chat, ann
    ):
        chat_id = chat.id
        telegram.fault = lambda method, given: (
            Dropped(acted=True) if method == "sendMessage" and given["chat_id"] == chat_id else None
        )
        chat.says(ann, QUESTION)
        for count in (1, 2):
            telegram.wait_for(lambda count=count: len(answers(chat)) == count)
            bot.kill()
            bot.start()
        settled(telegram, bot)
        telegram.fault = lambda _method, _given: None
        assert len(answers(chat)) == 2

    def test_of_many_questions_none_is_lost_and_none_answered_three_times(self, telegram, bot):
        people = [telegram.world.user(f"Person {number}") for number in range(40)]
        chats = [telegram.world.private_chat(person) for person in people]
        for chat, person in zip(chats, people, strict=True):
            chat.says(person, QUESTION)
        telegram.wait_for(lambda: sum(map(len, map(answers, chats))) >= 5)
        bot.kill()
        bot.start()
        telegram.wait_for(lambda: all(map(answers, chats)))
        settled(telegram, bot)
        assert {len(answers(chat)) for chat in chats} <= {1, 2}

    def test_what_was_fetched_but_not_confirmed_comes_again_and_is_answered_once(self, telegram, bot, chat, ann):
        update = telegram.world.update(message=chat.add(ann, text=QUESTION))
        telegram.wait_for(lambda: answers(chat))
        settled(telegram, bot)
        bot.kill()
        telegram.world.update_again(update)
        bot.start()
        settled(telegram, bot)
        telegram.world.update_again(update)
        settled(telegram, bot)
        assert len(answers(chat)) == 1


class TestWebhook:
    @pytest.fixture
    def hooked(self, tmp_path):
        """A Bot API server and a bot that it posts updates to."""
        server = BotApiServer()
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        bot = BotProcess(tmp_path, server, PORT=str(port), BRIEFING_WEBHOOK_URL=f"http://127.0.0.1:{port}/hook")
        bot.write("talks.txt", TALKS)
        bot.build()
        bot.start()
        server.wait_for(lambda: server.webhook)
        yield server, bot
        assert bot.stop() == 0
        server.stop()

    def test_what_was_taken_by_the_webhook_is_not_lost_either_and_taken_once(self, hooked):
        telegram, bot = hooked
        ann = telegram.world.user("Ann")
        chat = telegram.world.private_chat(ann)
        telegram.fault = lambda method, _given: SERVER_ERROR if method == "sendMessage" else None
        chat.says(ann, QUESTION)
        telegram.wait_for(lambda: refused(telegram, chat))
        bot.kill()
        telegram.fault = lambda _method, _given: None
        bot.start()
        telegram.wait_for(lambda: answers(chat))
        telegram.world.update_again(telegram.world.updates[-1])
        settled(telegram, bot)
        assert len(answers(chat)) == 1


class TestOutage:
    @pytest.fixture
    def away(self, telegram, bot):
        settled(telegram, bot)
        settled(telegram, bot)
        bot.kill()
        yield
        if bot.process.poll() is not None:
            bot.start()

    def test_a_question_of_hours_ago_is_answered_quoting_it(self, telegram, bot, away, chat, ann):
        message = chat.says(ann, QUESTION, date=int(time.time()) - HOURS_AGO)
        bot.start()
        reply = telegram.wait_for_reply(message)
        assert "14 July" in reply["text"]
        assert reply["reply_to_message"]["message_id"] == message["message_id"]

    @pytest.mark.parametrize("command", ["/reload", "/rollback"])
    def test_what_an_admin_wanted_hours_ago_is_not_done_and_that_is_said(self, telegram, bot, away, ada, command):
        office = telegram.world.private_chat(ada)
        message = office.says(ada, command, date=int(time.time()) - HOURS_AGO)
        bot.start()
        reply = telegram.wait_for_reply(message)
        assert reply["text"].startswith("You sent this while I could not be reached, so I have not done it.")
        assert "Edition 1" in telegram.wait_for_reply(office.says(ada, "/status"))["text"]

    def test_a_button_of_hours_ago_does_what_it_says_although_nobody_waits_for_the_answer(
        self, telegram, bot, away, chat, ann
    ):
        bot.start()
        settings = telegram.wait_for_reply(chat.says(ann, "/settings"))
        bot.kill()
        query = chat.presses(ann, settings, "Русский")
        del telegram.world.queries[query["id"]]
        bot.start()
        telegram.wait_for(lambda: chat.messages[settings["message_id"]]["text"].startswith("Настройки"))
        assert "Traceback" not in bot.log.read_text()


def test_all_kinds_of_updates_that_the_bot_handles_are_asked_for(telegram, bot):
    asked = json.loads(telegram.calls_of("getUpdates")[-1][1]["allowed_updates"])
    assert sorted(asked) == [
        "callback_query", "edited_message", "guest_message", "inline_query", "message", "message_reaction",
        "my_chat_member",
    ]  # fmt: skip


def refused(telegram, chat):
    return [one for one in telegram.calls_of("sendMessage") if one[2] and one[1]["chat_id"] == str(chat.id)]
