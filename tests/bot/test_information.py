"""What the bot says of itself: /start, /help, /sources, /status, /summary, and the menus."""

import dataclasses
import re

import pytest

from bot.messages.wording import Commands
from tests.bot.bot_api_server import BotApiServer
from tests.bot.conftest import TALKS, BotProcess


def test_start_says_what_the_bot_does(server, private, ann):
    assert server.wait_for_reply(private.says(ann, "/start"))["text"].startswith("Hello! Ask me about the briefings")


def test_help_lists_the_commands(server, private, ann):
    text = server.wait_for_reply(private.says(ann, "/help"))["text"]
    assert all(command in text for command in ["/ask", "/summary", "/sources", "/status"])
    assert "/reload" not in text


def test_help_shows_admins_their_commands(server, bot, admin):
    chat = server.world.private_chat(admin)
    text = server.wait_for_reply(chat.says(admin, "/help"))["text"]
    assert "/reload" in text
    assert "/rollback" in text


def test_sources_lists_publishers_with_the_newest_date(server, private, ann):
    assert server.wait_for_reply(private.says(ann, "/sources"))["text"] == (
        "What I have read\n"
        "• Coast Agency: 1 article, newest 8 July 2021\n"
        "• Northwind News: 1 article, newest 9 July 2021"
    )


def test_status_tells_the_edition(server, private, ann):
    text = server.wait_for_reply(private.says(ann, "/status"))["text"]
    edition, _ = text.split("\n\n")
    assert re.fullmatch(r"Edition 1, built \d+ \w+ \d{4}, \d\d:\d\d UTC: 2 articles, \d facts, 2 publishers\.", edition)


class TestWhatPrivacyModeLetsTheBotSee:
    @pytest.mark.parametrize("command", ["/start", "/status"])
    def test_a_group_is_told_what_is_seen_and_how_to_change_it(self, server, group, ann, command):
        text = server.wait_for_reply(group.says(ann, command))["text"]
        assert "\n\nPrivacy mode is off: I see everything written in the groups that I am in" in text
        assert "/setprivacy at @BotFather" in text

    def test_where_it_is_on_addressed_messages_alone_are_seen_or_all_as_an_admin(self, server, tmp_path, ann):
        other = BotApiServer()
        other.world.me["can_read_all_group_messages"] = False
        bot = BotProcess(tmp_path, other)
        bot.write("talks.txt", TALKS)
        bot.build()
        bot.start()
        try:
            group = other.world.group("Newsroom")
            text = other.wait_for_reply(group.says(ann, "/start"))["text"]
            assert "Privacy mode is on: in groups I see commands, mentions of me and replies to me" in text
            group.my_status = "administrator"
            assert "I am an admin here, so I see everything" in other.wait_for_reply(group.says(ann, "/status"))["text"]
        finally:
            bot.stop()
            other.stop()


def test_about_says_what_the_bot_is_and_is_not(server, private, ann):
    text = server.wait_for_reply(private.says(ann, "/about"))["text"]
    assert "No language model writes here" in text
    assert "Whether an article is right I cannot judge." in text


def test_summary_of_a_quiet_week_shows_the_latest_week_and_says_so(server, private, ann):
    reply = server.wait_for_reply(private.says(ann, "/summary"))
    assert reply["text"].startswith("Nothing was published from ")
    assert "The latest seven days I have:\nWhat mattered, 3 July 2021 – 9 July 2021" in reply["text"]
    quoted = [one for one in reply["entities"] if one["type"] == "blockquote"]
    assert len(quoted) == 2


def test_commands_in_groups_are_answered_as_replies(server, group, ann):
    message = group.says(ann, "/sources@briefing_bot")
    assert server.wait_for_reply(message)["reply_to_message"]["message_id"] == message["message_id"]


def test_menus_are_set_for_everyone_for_groups_and_their_admins_and_for_operators_in_each_language(server, bot, admin):
    server.wait_for(lambda: ("chat", admin["id"], "ru") in server.methods.menus)
    names = {key: [one["command"] for one in menu] for key, menu in server.methods.menus.items()}
    asking = ["ask", "summary", "quotes", "history", "verify", "sources"]
    for language in ["", "en", "ru"]:
        assert names["default", None, language][:6] == names["all_group_chats", None, language][:6] == asking
        assert {"settings", "status", "privacy", "forget", "about", "help"} <= set(names["default", None, language])
        assert "settings" not in names["all_group_chats", None, language]
        assert "settings" in names["all_chat_administrators", None, language]
        assert set(names["chat", admin["id"], language]) == {field.name for field in dataclasses.fields(Commands)}
        assert "reload" not in names["default", None, language]
