"""/settings: one message with buttons; the admins of a group change it, each person the private chat."""

import pytest

from tests.bot.bot_api_server import BotApiServer
from tests.bot.bot_api_server.api_error import ApiError
from tests.bot.conftest import TALKS, BotProcess

ADMINS_ONLY = "Only the admins of this group can change its settings."
QUESTION = "When will the harbour talks resume?"


@pytest.fixture
def bob(server):
    return server.world.user("Bob")


@pytest.fixture
def owned(server, group, ann):
    """A group of which Ann is an admin."""
    group.statuses[ann["id"]] = "administrator"
    return group


def settings(server, chat, user):
    return server.wait_for_reply(chat.says(user, "/settings"))


def press(server, chat, user, message, button):
    """What the bot shows to the one who pressed it; the message is as it is afterwards."""
    line = server.wait_for_answer(chat.presses(user, chat.messages[message["message_id"]], button))["text"]
    return line, chat.messages[message["message_id"]]["text"]


def buttons(chat, message):
    keyboard = chat.messages[message["message_id"]]["reply_markup"]["inline_keyboard"]
    return [button["text"] for row in keyboard for button in row]


class TestPrivate:
    def test_one_message_says_what_is_set(self, server, private, ann):
        message = settings(server, private, ann)
        assert message["text"] == (
            "Settings of this chat\n"
            "Language: each person's own\n"
            "Plain mode, for screen readers: off\n"
            "Feedback buttons: on"
        )
        assert buttons(private, message) == [
            "English",
            "Русский",
            "Plain mode: turn on",
            "Feedback buttons: turn off",
            "Digest…",
        ]

    def test_the_language_is_the_chats_choice_from_then_on(self, server, private, ann):
        message = settings(server, private, ann)
        line, text = press(server, private, ann, message, "Русский")
        assert line == "Сохранено."
        assert text.startswith("Настройки этого чата\nЯзык: Русский\n")
        assert server.wait_for_reply(private.says(ann, "xylophone quartz"))["text"].startswith("Об этом я ничего")
        press(server, private, ann, message, "У каждого свой")
        assert server.wait_for_reply(private.says(ann, "xylophone quartz"))["text"].startswith("I have read nothing")

    def test_plain_mode_writes_iso_dates_and_full_links_without_emoji(self, server, private, ann):
        message = settings(server, private, ann)
        _, text = press(server, private, ann, message, "Plain mode: turn on")
        assert "Plain mode, for screen readers: on" in text
        reply = server.wait_for_reply(private.says(ann, QUESTION))
        assert "Northwind News, 2021-07-09, paragraph 1" in reply["text"]
        assert buttons(private, reply) == ["More", "Source", "Helpful", "Not helpful"]
        press(server, private, ann, message, "Plain mode: turn off")
        assert "👍" in buttons(private, server.wait_for_reply(private.says(ann, QUESTION)))

    def test_without_feedback_buttons_answers_have_none(self, server, private, ann):
        press(server, private, ann, settings(server, private, ann), "Feedback buttons: turn off")
        reply = server.wait_for_reply(private.says(ann, QUESTION))
        shown = [one["text"] for row in reply.get("reply_markup", {}).get("inline_keyboard", []) for one in row]
        assert not {"👍", "👎"} & set(shown)

    def test_a_button_that_was_pressed_before_changes_nothing_twice(self, server, private, ann):
        message = settings(server, private, ann)
        for _ in range(2):
            query = private.sends_data(ann, private.messages[message["message_id"]], "1:set:plain:1")
            assert server.wait_for_answer(query)["text"] == "Saved."
        assert "screen readers: on" in private.messages[message["message_id"]]["text"]

    @pytest.mark.parametrize("data", ["0:set:plain:1", "1:set:plain:7", "1:set:shouting:1", "1:dance:", "nonsense"])
    def test_a_button_that_no_longer_exists_is_answered_politely(self, server, private, ann, data):
        query = private.sends_data(ann, settings(server, private, ann), data)
        assert server.wait_for_answer(query)["text"] == "This button no longer works. Please ask again."

    def test_a_press_is_answered_even_when_something_goes_wrong(self, server, private, ann):
        message = settings(server, private, ann)
        server.fail_next.append(("editMessageText", ApiError("Bad Request: something unheard of")))
        line, _ = press(server, private, ann, message, "Plain mode: turn on")
        assert line == "Sorry, something went wrong here. It has been noted; please try again later."


class TestGroup:
    def test_an_admin_of_the_group_changes_its_settings(self, server, owned, ann):
        message = settings(server, owned, ann)
        assert "Answer questions that are not put to me, where I am sure: off" in message["text"]
        line, text = press(server, owned, ann, message, "Answer unasked: turn on")
        assert line == "Saved."
        assert "where I am sure: on" in text

    def test_nobody_else_does_neither_by_command_nor_by_button(self, server, owned, ann, bob, admin):
        for other in (bob, admin):  # who runs the bot has no say in a group of others
            assert settings(server, owned, other)["text"] == ADMINS_ONLY
        message = settings(server, owned, ann)
        for other in (bob, admin):
            assert press(server, owned, other, message, "Русский") == (ADMINS_ONLY, message["text"])

    def test_who_is_an_admin_is_asked_afresh_each_time(self, server, owned, ann):
        message = settings(server, owned, ann)
        owned.statuses[ann["id"]] = "member"
        assert press(server, owned, ann, message, "Русский")[0] == ADMINS_ONLY
        owned.statuses[ann["id"]] = "creator"
        assert press(server, owned, ann, message, "Русский")[0] == "Сохранено."

    def test_an_anonymous_admin_is_the_group_itself(self, server, group):
        anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
        message = group.says(anonymous, "/settings", sender_chat=group.described)
        assert server.wait_for_reply(message)["text"].startswith("Settings of this chat")

    def test_who_writes_as_another_channel_is_no_admin(self, server, group):
        channel = {"id": -1009999, "type": "channel", "title": "Elsewhere"}
        bot = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
        message = group.says(bot, "/settings", sender_chat=channel)
        assert server.wait_for_reply(message)["text"] == ADMINS_ONLY

    def test_when_telegram_does_not_say_who_is_an_admin_nobody_is(self, server, owned, ann):
        server.fail_next.append(("getChatMember", ApiError("Bad Request: member list is inaccessible")))
        assert settings(server, owned, ann)["text"] == ADMINS_ONLY

    def test_in_a_topic_the_message_stays_there(self, server, bot, ann):
        forum = server.world.group("Forum", forum=True)
        forum.statuses[ann["id"]] = "creator"
        topic = forum.topic(ann)
        message = server.wait_for_reply(forum.says(ann, "/settings", topic=topic))
        assert message["message_thread_id"] == topic["message_id"]


class TestPrivacyMode:
    @pytest.fixture
    def blind(self, tmp_path):
        """A Bot API server whose bot is shown only what is addressed to it."""
        server = BotApiServer()
        server.world.me["can_read_all_group_messages"] = False
        bot = BotProcess(tmp_path, server)
        bot.write("talks.txt", TALKS)
        bot.build()
        bot.start()
        yield server
        assert bot.stop() == 0
        server.stop()

    def test_who_switches_auto_answer_on_is_told_what_the_bot_cannot_see_and_how_to_change_it(self, blind):
        ann = blind.world.user("Ann")
        group = blind.world.group("Newsroom")
        group.statuses[ann["id"]] = "creator"
        message = settings(blind, group, ann)
        assert "Privacy mode" not in message["text"]
        _, text = press(blind, group, ann, message, "Answer unasked: turn on")
        assert "Privacy mode keeps from me what is not addressed to me." in text
        assert "/setprivacy at @BotFather" in text
        group.my_status = "administrator"
        assert "Privacy mode" not in settings(blind, group, ann)["text"]
