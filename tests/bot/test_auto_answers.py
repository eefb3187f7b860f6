"""Answering unasked: off unless a group switches it on; then only real questions, and only where the answer is sure."""

import pytest

QUESTION = "When will the harbour talks resume?"


@pytest.fixture
def talkative(server, group, ann):
    """A group that wishes to be answered unasked."""
    group.statuses[ann["id"]] = "creator"
    message = server.wait_for_reply(group.says(ann, "/settings"))
    server.wait_for_answer(group.presses(ann, group.messages[message["message_id"]], "Answer unasked: turn on"))
    return group


def drew(server, chat, user, message):
    """How often the bot has written after a message by the time that it answers a command."""
    barrier = chat.says(user, "/ask")
    server.wait_for_reply(barrier)
    return len(chat.sent_after(message)) - 1


def test_a_real_question_with_a_sure_answer_is_answered_as_a_reply(server, talkative, ann):
    message = talkative.says(ann, QUESTION)
    reply = server.wait_for_reply(message)
    assert reply["text"].startswith("14 July")
    assert reply["reply_to_message"]["message_id"] == message["message_id"]


@pytest.mark.parametrize(
    "text",
    [
        "Who painted the harbour ferry?",
        "When will the harbour talks resume",
        "Did anybody see the harbour yesterday? It was calm.",
        "The harbour talks will resume on 14 July",
        f"@bob {QUESTION}",
        "lunch?",
        "/harbour talks resume when?",
    ],
)
def test_all_else_draws_nothing(server, talkative, ann, text):
    message = talkative.says(ann, text)
    assert drew(server, talkative, ann, message) == 0


def test_what_is_put_to_somebody_draws_nothing(server, talkative, ann):
    bob = server.world.user("Bob")
    first = talkative.says(bob, "I was at the harbour")
    message = talkative.says(ann, QUESTION, reply_to=first)
    assert drew(server, talkative, ann, message) == 0


def test_what_is_forwarded_draws_nothing(server, talkative, ann):
    message = talkative.forwards(ann, QUESTION)
    assert drew(server, talkative, ann, message) == 0


def test_it_is_off_unless_it_is_switched_on(server, group, ann):
    message = group.says(ann, QUESTION)
    assert drew(server, group, ann, message) == 0
