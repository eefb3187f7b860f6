"""Chats: their settings."""

import pytest

from bot.state import Chat


def test_a_new_chat_has_feedback_on_and_everything_else_off(state):
    assert state.chats.get(5) == Chat(5, language="", plain=False, feedback=True, auto_answer=False)


@pytest.mark.parametrize("switch", ["plain", "feedback", "auto_answer"])
def test_a_setting_stays_when_the_chat_is_seen_again(state, switch):
    state.chats.switch(5, switch, True)
    state.chats.seen(5, "group", "Newsroom")
    assert getattr(state.chats.get(5), switch)
    state.chats.switch(5, switch, False)
    assert not getattr(state.chats.get(5), switch)
    assert state.chats.get(5).title == "Newsroom"


def test_a_chat_that_is_gone_keeps_its_settings_for_its_return(state):
    state.chats.seen(5, "group", "Newsroom")
    state.chats.set_language(5, "ru")
    state.chats.gone(5)
    assert state.chats.get(5).gone
    assert state.chats.all() == ()
    state.chats.seen(5, "group", "Newsroom")
    assert state.chats.all() == (Chat(5, kind="group", title="Newsroom", language="ru"),)


def test_a_group_that_becomes_a_supergroup_keeps_its_settings(state):
    state.chats.switch(-1, "plain", True)
    state.chats.seen(-1001, "supergroup", "Newsroom")
    state.moved(-1, -1001)
    assert state.chats.get(-1001).plain
    assert state.chats.get(-1001).former == -1
    assert state.chats.get(-1) == Chat(-1)
