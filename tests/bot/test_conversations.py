"""Conversations: what was asked last, for a while."""

import pytest

from bot.state import Conversations


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def conversations(clock):
    return Conversations(lifetime=600, capacity=3, clock=clock)


def test_each_person_in_each_chat_has_a_conversation_of_their_own(conversations):
    conversations.asked(1, 10, "one")
    conversations.asked(1, 20, "two")
    assert conversations.before(1, 10) == "one"
    assert conversations.before(1, 20) == "two"
    assert conversations.before(2, 10) is None


def test_the_question_of_the_message_replied_to_goes_first(conversations):
    conversations.asked(1, 10, "mine")
    conversations.replied(1, 99, "theirs")
    assert conversations.before(1, 10, replied_to=99) == "theirs"
    assert conversations.before(1, 10, replied_to=98) == "mine"


def test_after_ten_minutes_it_is_forgotten(conversations, clock):
    conversations.asked(1, 10, "one")
    clock.now = 599
    assert conversations.before(1, 10) == "one"
    clock.now = 600
    assert conversations.before(1, 10) is None


def test_the_oldest_goes_when_there_are_too_many(conversations):
    for person in range(4):
        conversations.asked(1, person, "q")
    assert [conversations.before(1, person) for person in range(4)] == [None, "q", "q", "q"]
