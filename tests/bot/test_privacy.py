"""/privacy says what is kept and for how long; /forget erases what is kept of the one who sends it."""

import pytest

from bot.state import State

QUESTION = "When will the harbour talks resume?"
BUTTON = "Erase everything"


@pytest.fixture
def kept(bot):
    """How many rows of state belong to a person, in the tables that hold what people gave."""

    def count(person):
        state = State.open(bot.folder / "data")
        try:
            return {
                "questions": state.database.row("SELECT count(*) FROM questions WHERE person = ?", (person,))[0],
                "conversations": state.database.row("SELECT count(*) FROM conversations WHERE person = ?", (person,))[
                    0
                ],
                "votes": state.database.row("SELECT count(*) FROM votes WHERE person = ?", (person,))[0],
                "waiting": state.database.row("SELECT count(*) FROM waiting WHERE person = ?", (person,))[0],
                "chats": state.database.row("SELECT count(*) FROM chats WHERE chat_id = ?", (person,))[0],
            }
        finally:
            state.close()

    return count


def test_privacy_says_what_is_kept_and_for_how_long(server, private, ann):
    text = server.wait_for_reply(private.says(ann, "/privacy"))["text"]
    assert (
        "the text of your questions and my answers, so that follow-ups, buttons and corrections work: 30 days" in text
    )
    assert text.endswith("/forget erases everything of yours.")


def test_forget_erases_everything_of_the_one_who_sends_it_after_asking_once_more(server, private, ann, group, kept):
    reply = server.wait_for_reply(private.says(ann, QUESTION))
    server.wait_for_answer(private.presses(ann, private.messages[reply["message_id"]], "👎"))
    server.wait_for_answer(private.presses(ann, private.messages[reply["message_id"]], "Tell me when it is answered"))
    server.wait_for_answer(private.sends_data(ann, reply, "1:set:plain:1"))
    server.wait_for_reply(group.says(ann, f"/ask {QUESTION}"))
    question = server.wait_for_reply(private.says(ann, "/forget"))
    assert all(kept(ann["id"]).values())
    line = server.wait_for_answer(private.presses(ann, private.messages[question["message_id"]], BUTTON))["text"]
    assert line == "Everything is erased."
    assert private.messages[question["message_id"]]["text"] == "Everything is erased."
    assert set(kept(ann["id"]).values()) == {0}


def test_in_a_group_nobody_erases_for_somebody_else(server, group, ann, kept):
    bob = server.world.user("Bob")
    server.wait_for_reply(group.says(ann, f"/ask {QUESTION}"))
    server.wait_for_reply(group.says(bob, f"/ask {QUESTION}"))
    question = server.wait_for_reply(group.says(ann, "/forget"))
    query = group.presses(bob, group.messages[question["message_id"]], BUTTON)
    assert server.wait_for_answer(query)["text"] == "This button belongs to somebody else. Use /forget yourself."
    assert kept(ann["id"])["questions"] == kept(bob["id"])["questions"] == 1


def test_afterwards_a_follow_up_has_nothing_to_follow(server, private, ann):
    server.wait_for_reply(private.says(ann, "Why does the Aura bridge close for repairs?"))
    question = server.wait_for_reply(private.says(ann, "/forget"))
    server.wait_for_answer(private.presses(ann, private.messages[question["message_id"]], BUTTON))
    reply = server.wait_for_reply(private.says(ann, "and when?"))
    assert "Aura bridge closes" not in reply["text"]


def test_both_speak_russian_too(server, bot):
    olga = server.world.user("Olga", language_code="ru")
    private = server.world.private_chat(olga)
    assert server.wait_for_reply(private.says(olga, "/privacy"))["text"].startswith("Что я храню и как долго:")
    assert server.wait_for_reply(private.says(olga, "/forget"))["text"].startswith("Стереть всё, что я о вас храню")
