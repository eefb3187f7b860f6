"""Feedback: thumbs and reactions count each person once; what comes near and is no answer is recorded."""

import pytest

from bot.state import State, Tally

QUESTION = "When will the harbour talks resume?"
NEAR = "Who painted the harbour ferry?"


@pytest.fixture
def votes(bot):
    """The votes on the answer that a message carries, as they are in the file."""

    def count(message):
        state = State.open(bot.folder / "data")
        try:
            sent = state.answers.by_message(message["chat"]["id"], message["message_id"])
            return state.votes.tally(sent.question_id)
        finally:
            state.close()

    return count


@pytest.fixture
def bob(server):
    return server.world.user("Bob")


def ask(server, chat, user, question=QUESTION):
    return server.wait_for_reply(chat.says(user, f"/ask {question}"))


def press(server, chat, user, message, button):
    return server.wait_for_answer(chat.presses(user, chat.messages[message["message_id"]], button))["text"]


def buttons(chat, message):
    keyboard = chat.messages[message["message_id"]]["reply_markup"]["inline_keyboard"]
    return [button["text"] for row in keyboard for button in row]


class TestThumbs:
    def test_they_stand_under_an_answer_and_count_each_person_once(self, server, group, ann, bob, votes):
        reply = ask(server, group, ann)
        assert press(server, group, ann, reply, "👍") == "Thank you!"
        assert press(server, group, bob, reply, "👍") == "Thank you!"
        assert press(server, group, bob, reply, "👎") == "Thank you, noted."
        assert votes(reply) == Tally(up=1, down=1)

    def test_pressed_once_more_they_are_taken_back(self, server, private, ann, votes):
        reply = ask(server, private, ann)
        assert press(server, private, ann, reply, "👍") == "Thank you!"
        assert press(server, private, ann, reply, "👍") == "Taken back."
        assert votes(reply) == Tally()

    def test_a_thumb_down_offers_to_tell_when_there_is_a_better_answer(self, server, private, ann):
        reply = ask(server, private, ann)
        assert "Tell me when it is answered" not in buttons(private, reply)
        press(server, private, ann, reply, "👎")
        assert "Tell me when it is answered" in buttons(private, reply)
        assert "👍" in buttons(private, reply)

    def test_under_a_message_that_is_no_answer_any_more_they_are_stale(self, server, private, ann):
        note = server.wait_for_reply(private.says(ann, "/help"))
        query = private.sends_data(ann, note, "1:vote:up")
        assert server.wait_for_answer(query)["text"] == "This button no longer works. Please ask again."


class TestReactions:
    def test_a_reaction_is_a_vote_and_the_last_one_counts(self, server, group, ann, bob, votes):
        reply = ask(server, group, ann)
        group.reacts(ann, reply, "👍")
        group.reacts(bob, reply, "🔥")
        ask(server, group, bob)
        assert votes(reply) == Tally(up=2)
        group.reacts(bob, reply, "💩", before=("🔥",))
        ask(server, group, bob)
        assert votes(reply) == Tally(up=1, down=1)

    def test_one_that_is_taken_away_or_says_nothing_counts_no_longer(self, server, group, ann, votes):
        reply = ask(server, group, ann)
        group.reacts(ann, reply, "👍")
        group.reacts(ann, reply, "🤔", before=("👍",))
        ask(server, group, ann)
        assert votes(reply) == Tally()

    def test_button_and_reaction_of_one_person_count_once(self, server, group, ann, votes):
        reply = ask(server, group, ann)
        press(server, group, ann, reply, "👍")
        group.reacts(ann, reply, "❤")
        ask(server, group, ann)
        assert votes(reply) == Tally(up=1)

    def test_reactions_to_other_messages_draw_nothing(self, server, group, ann):
        message = group.says(ann, "Look at this")
        group.reacts(ann, message, "👍")
        ask(server, group, ann)
        assert len(group.sent_after(message)) == 1


class TestNoneOfThese:
    def test_it_stands_under_what_only_comes_near_and_records_one_unanswered_question(
        self, server, bot, group, ann, bob
    ):
        reply = ask(server, group, ann, NEAR)
        assert reply["text"].startswith("Nothing I have read answers this.")
        data = reply["reply_markup"]["inline_keyboard"][-1][0]["callback_data"]
        assert press(server, group, ann, reply, "None of these") == "Noted as not answered. Thank you."
        assert "None of these" not in buttons(group, reply)
        assert "Tell me when it is answered" in buttons(group, reply)
        server.wait_for_answer(group.sends_data(bob, reply, data))
        state = State.open(bot.folder / "data")
        missed = state.database.rows("SELECT * FROM questions WHERE missed AND chat_id = ?", (group.id,))
        state.close()
        assert len(missed) == 1
