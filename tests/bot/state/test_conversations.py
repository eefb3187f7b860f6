"""Conversations: what was asked last, for a while."""

import pytest

from bot.state import State


@pytest.fixture
def conversations(state):
    return state.conversations


def test_each_person_in_each_chat_has_a_conversation_of_their_own(conversations):
    conversations.asked(1, 10, "one")
    conversations.asked(1, 20, "two")
    assert conversations.before(1, 10) == "one"
    assert conversations.before(1, 20) == "two"
    assert conversations.before(2, 10) is None


def test_each_topic_has_conversations_of_its_own(conversations):
    conversations.asked(1, 10, "general")
    conversations.asked(1, 10, "sports", topic_id=7)
    assert conversations.before(1, 10) == "general"
    assert conversations.before(1, 10, topic_id=7) == "sports"
    assert conversations.before(1, 10, topic_id=8) is None


def test_the_question_of_the_message_replied_to_goes_first(conversations):
    conversations.asked(1, 10, "mine")
    conversations.replied(1, 99, 20, "theirs")
    assert conversations.before(1, 10, replied_to=99) == "theirs"
    assert conversations.before(1, 10, replied_to=98) == "mine"


def test_after_ten_minutes_it_is_forgotten(conversations, clock):
    conversations.asked(1, 10, "one")
    clock.passes(seconds=599)
    assert conversations.before(1, 10) == "one"
    clock.passes(seconds=1)
    assert conversations.before(1, 10) is None


def test_what_is_too_old_is_erased(state, clock):
    state.conversations.asked(1, 10, "one")
    clock.passes(seconds=600)
    state.conversations.asked(1, 20, "two")
    state.expire()
    assert [row["question"] for row in state.database.rows("SELECT * FROM conversations")] == ["two"]


def test_a_restart_forgets_nothing(state, tmp_path, clock):
    state.conversations.asked(1, 10, "one")
    state.conversations.replied(1, 99, 10, "one")
    state.close()
    again = State.open(tmp_path, clock=clock)
    assert again.conversations.before(1, 10) == "one"
    assert again.conversations.before(1, 20, replied_to=99) == "one"
    again.close()


def test_a_group_that_becomes_a_supergroup_keeps_them_but_for_replies_whose_numbers_end(state):
    state.conversations.asked(-1, 10, "one")
    state.conversations.replied(-1, 5, 10, "one")
    state.moved(-1, -1001)
    assert state.conversations.before(-1001, 10) == "one"
    assert state.conversations.before(-1001, 20, replied_to=5) is None
    assert state.conversations.before(-1, 10) is None
