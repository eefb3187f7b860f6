"""A restart forgets nothing, be it by `kill -9`."""

import sqlite3
import time
from contextlib import closing

import pytest

from tests.bot.bot_api_server import BotApiServer
from tests.bot.conftest import BRIDGE, TALKS, BotProcess

QUESTION = "Why does the Aura bridge close for repairs?"


@pytest.fixture(scope="module")
def server():
    """A Bot API server that no other bot uses."""
    server = BotApiServer()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def admin(server):
    return server.world.user("Ada")


@pytest.fixture(scope="module")
def bot(server, admin, tmp_path_factory):
    bot = BotProcess(tmp_path_factory.mktemp("remembering"), server, [admin])
    bot.write("talks.txt", TALKS)
    bot.write("bridge.txt", BRIDGE)
    bot.build()
    bot.start()
    yield bot
    assert bot.stop() == 0, bot.log.read_text()


@pytest.fixture
def restart(bot):
    """Kills the bot as soon as it has dealt with everything, and starts it again."""

    def kill_and_start():
        with closing(sqlite3.connect(bot.folder / "data" / "state.sqlite")) as state:
            while state.execute("SELECT 1 FROM updates WHERE content IS NOT NULL").fetchall():
                time.sleep(0.01)
        bot.kill()
        bot.start()

    return kill_and_start


def test_a_follow_up_goes_on_from_the_question_before_it(server, restart, private, ann):
    server.wait_for_reply(private.says(ann, QUESTION))
    restart()
    reply = server.wait_for_reply(private.says(ann, "And who said it will reopen?"))
    assert "Matti Laine" in reply["text"]


def test_a_reply_to_an_answer_does_too_and_in_its_own_topic(server, restart, ann):
    forum = server.world.group("Forum", forum=True)
    topic = forum.topic(ann)
    answer = server.wait_for_reply(forum.says(ann, f"/ask {QUESTION}", topic=topic))
    restart()
    bob = server.world.user("Bob")
    reply = server.wait_for_reply(forum.says(bob, "and who said it will reopen?", topic=topic, reply_to=answer))
    assert "Matti Laine" in reply["text"]


def test_settings_stay(server, restart, private, ann):
    message = server.wait_for_reply(private.says(ann, "/settings"))
    server.wait_for_answer(private.presses(ann, private.messages[message["message_id"]], "Русский"))
    restart()
    assert server.wait_for_reply(private.says(ann, "/settings"))["text"].startswith("Настройки этого чата")


def test_buttons_under_earlier_answers_still_work_and_count(server, restart, private, ann):
    reply = server.wait_for_reply(private.says(ann, QUESTION))
    server.wait_for_answer(private.presses(ann, private.messages[reply["message_id"]], "👍"))
    restart()
    again = server.wait_for_answer(private.presses(ann, private.messages[reply["message_id"]], "👍"))
    assert again["text"] == "Taken back."
