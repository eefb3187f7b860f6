"""Membership: hello is said once, chats that are gone are marked, and groups that move keep what they set."""

import sqlite3
import time

import pytest

from tests.bot.bot_api_server import ApiError

QUESTION = "When will the harbour talks resume?"
HELLO = "Hello! Ask me about the briefings I have read"


@pytest.fixture
def bea(server):
    return server.world.user("Bea")


@pytest.fixture
def new_group(server, bot):
    group = server.world.group("Newsroom")
    group.my_status = "left"
    return group


def gone(bot, chat):
    """Whether the bot has marked a chat as one that it can no longer write to."""
    with sqlite3.connect(f"file:{bot.folder / 'data' / 'state.sqlite'}?mode=ro", uri=True) as state:
        row = state.execute("SELECT gone_at IS NOT NULL FROM chats WHERE chat_id = ?", (chat.id,)).fetchone()
    return bool(row and row[0])


def eventually(true):
    """Waits until the bot has written down what it was told."""
    end = time.monotonic() + 20
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)


def sent(chat):
    return [message["text"] for message in chat.messages.values() if message["from"]["is_bot"] and "text" in message]


class TestBeingAdded:
    def test_the_bot_says_hello_once_with_what_privacy_mode_lets_it_see(self, server, new_group, bea):
        new_group.makes_me(bea, "member")
        server.wait_for(lambda: sent(new_group))
        new_group.makes_me(bea, "administrator")
        new_group.makes_me(bea, "member")
        last = new_group.says(bea, f"/ask {QUESTION}")
        server.wait_for_reply(last)
        hello, answer = sent(new_group)
        assert hello.startswith(HELLO)
        assert "Privacy mode is off: I see everything written in the groups that I am in" in hello
        assert "14 July" in answer

    def test_it_speaks_the_language_of_the_one_who_adds_it(self, server, new_group):
        new_group.makes_me(server.world.user("Olga", language_code="ru"), "member")
        assert server.wait_for(lambda: sent(new_group))[0].startswith("Здравствуйте! Спрашивайте о брифингах")

    def test_where_nobody_may_write_it_stays_silent(self, server, bot, new_group, bea):
        refusal = ApiError("Bad Request: not enough rights to send text messages to the chat")
        server.fail_next.append(("sendMessage", refusal))
        new_group.makes_me(bea, "member")
        server.wait_for(lambda: any(one is refusal for _, _, one in server.calls_of("sendMessage")))
        assert sent(new_group) == []
        assert not gone(bot, new_group)

    def test_in_a_channel_it_posts_nothing_of_its_own(self, server, bot, bea, private, ann):
        channel = server.world.channel("News")
        channel.my_status = "left"
        channel.makes_me(bea, "administrator")
        server.wait_for_reply(private.says(ann, QUESTION))
        assert sent(channel) == []


class TestBeingRemoved:
    def test_a_group_that_removes_the_bot_is_marked_until_it_comes_back(self, server, bot, new_group, bea):
        new_group.makes_me(bea, "member")
        server.wait_for(lambda: sent(new_group))
        new_group.makes_me(bea, "kicked")
        eventually(lambda: gone(bot, new_group))
        new_group.makes_me(bea, "member")
        server.wait_for(lambda: len(sent(new_group)) == 2)
        assert not gone(bot, new_group)

    def test_a_person_who_blocks_the_bot_is_marked_until_it_is_unblocked(self, server, bot, private, ann):
        private.makes_me(ann, "blocked")
        eventually(lambda: gone(bot, private))
        private.makes_me(ann, "member")
        server.wait_for_reply(private.says(ann, QUESTION))
        assert not gone(bot, private)

    def test_who_blocks_the_bot_while_it_answers_is_marked_too_and_nothing_is_amiss(self, server, bot, private, ann):
        private.my_status = "blocked"
        private.says(ann, QUESTION)
        eventually(lambda: gone(bot, private))
        assert sent(private) == []


class TestMigration:
    def russian(self, server, group, bea):
        """A group whose admin has chosen Russian."""
        group.statuses[bea["id"]] = "administrator"
        settings = server.wait_for_reply(group.says(bea, "/settings"))
        server.wait_for_answer(group.presses(bea, settings, "Русский"))

    def asks_in_vain(self, server, group, bea):
        return server.wait_for_reply(group.says(bea, "/ask xylophone quartz"))["text"]

    @pytest.fixture
    def basic(self, server, bot):
        return server.world.group("Newsroom", basic=True)

    def test_a_group_that_becomes_a_supergroup_keeps_its_settings(self, server, basic, bea):
        self.russian(server, basic, bea)
        supergroup = server.world.migrate(basic)
        assert self.asks_in_vain(server, supergroup, bea).startswith("Об этом я ничего не читал")

    def test_also_when_it_is_learned_from_a_refusal_only_and_the_answer_goes_on_to_the_supergroup(
        self, server, basic, bea
    ):
        self.russian(server, basic, bea)
        message = basic.add(bea, text=f"/ask {QUESTION}", entities=basic.entities("/ask"))
        supergroup = server.world.migrate(basic, told=False)
        server.world.update(message=message)
        server.wait_for(lambda: sent(supergroup))
        assert "14 July" in sent(supergroup)[0]
        assert self.asks_in_vain(server, supergroup, bea).startswith("Об этом я ничего не читал")

    def test_the_supergroup_is_not_greeted_as_a_new_one(self, server, basic, bea):
        basic.my_status = "left"
        basic.makes_me(bea, "member")
        server.wait_for(lambda: sent(basic))
        supergroup = server.world.migrate(basic)
        supergroup.my_status = "left"
        supergroup.makes_me(bea, "member")
        self.asks_in_vain(server, supergroup, bea)
        assert not any(text.startswith(HELLO) for text in sent(supergroup))
