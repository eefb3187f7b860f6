"""Only the admins of the bot read articles again and go back."""

import pytest


def answer(server, chat, who, question):
    return server.wait_for_reply(chat.says(who, question))["text"]


@pytest.mark.parametrize("command", ["/reload", "/rollback", "/rollback 1"])
def test_others_get_one_polite_line_and_nothing_happens(server, bot, private, ann, command):
    message = private.says(ann, command)
    assert server.wait_for_reply(message)["text"] == "Only the admins of this bot can do that."
    assert "Edition 1" in answer(server, private, ann, "/status")
    assert len(private.sent_after(message)) == 2


def test_an_anonymous_admin_of_a_group_is_no_admin_of_the_bot(server, group):
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    message = group.says(anonymous, "/reload", sender_chat=group.described)
    assert server.wait_for_reply(message)["text"] == "Only the admins of this bot can do that."
