"""Asking: in a private chat any text is a question; in a group the bot answers when it is meant, and is silent else."""

import pytest

from tests.bot.bot_api_server.api_error import ApiError
from tests.bot.bot_api_server.formatted_text import units
from tests.bot.bot_api_server.world import ME

QUESTION = "When will the harbour talks resume?"
SENTENCE = "The harbour talks will resume on 14 July, Minister Ingrid Solberg said."


def quotation(message):
    """The first quotation of a message."""
    return next(part(message, one) for one in message["entities"] if "blockquote" in one["type"])


def part(message, entity):
    encoded = message["text"].encode("utf-16-le")
    return encoded[2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])].decode("utf-16-le")


class TestPrivate:
    def test_any_text_is_answered_with_the_sentence_that_says_it(self, server, private, ann):
        reply = server.wait_for_reply(private.says(ann, QUESTION))
        assert quotation(reply) == SENTENCE
        assert "Northwind News, 9 July 2021\nHarbour talks resume, paragraph 1" in reply["text"]
        assert "reply_to_message" not in reply

    def test_the_short_answer_stands_first_in_bold(self, server, private, ann):
        reply = server.wait_for_reply(private.says(ann, QUESTION))
        assert reply["entities"][0] == {"type": "bold", "offset": 0, "length": 7}
        assert reply["text"].startswith("14 July\n")

    def test_what_the_articles_do_not_say_is_said_to_be_unknown(self, server, private, ann):
        reply = server.wait_for_reply(private.says(ann, "xylophone quartz"))
        assert reply["text"].startswith("I have read nothing about this.")

    @pytest.mark.parametrize("words", ["Hello!", "thanks a lot 👍", "OK, great"])
    def test_a_greeting_or_thanks_is_no_question(self, server, private, ann, words):
        server.wait_for_reply(private.says(ann, QUESTION))
        assert server.wait_for_reply(private.says(ann, words))["text"].startswith("Gladly.")

    def test_after_thanks_a_follow_up_still_goes_on_from_the_question(self, server, private, ann):
        server.wait_for_reply(private.says(ann, "Why does the Aura bridge close for repairs?"))
        server.wait_for_reply(private.says(ann, "Thanks!"))
        assert "reopen" in quotation(server.wait_for_reply(private.says(ann, "And who said it will reopen?")))

    def test_a_caption_is_a_question_too(self, server, private, ann):
        reply = server.wait_for_reply(private.posts_photo(ann, "Why does the Aura bridge close for repairs?"))
        assert quotation(reply).endswith("because engineers found three cracks.")

    def test_a_mended_spelling_is_shown(self, server, private, ann):
        reply = server.wait_for_reply(private.says(ann, "When will the harbour tallks resume?"))
        assert reply["text"].startswith("Read as: When will the harbour talks resume?")
        assert quotation(reply) == SENTENCE

    def test_a_follow_up_is_read_with_the_question_before(self, server, private, ann):
        server.wait_for_reply(private.says(ann, "Why does the Aura bridge close for repairs?"))
        reply = server.wait_for_reply(private.says(ann, "And who said it will reopen?"))
        assert quotation(reply) == '"We will reopen the Aura bridge in October," chief engineer Matti Laine said.'

    def test_follow_ups_in_a_row_are_all_read_with_the_question_that_stood_on_its_own(self, server, private, ann):
        server.wait_for_reply(private.says(ann, "Why does the Aura bridge close for repairs?"))
        for follow_up in ("and when?", "and where?", "and who said so?"):
            reply = server.wait_for_reply(private.says(ann, follow_up))
            assert "Aura bridge" in quotation(reply)

    def test_a_question_that_stands_on_its_own_is_what_follow_ups_go_on_from(self, server, private, ann):
        server.wait_for_reply(private.says(ann, "Why does the Aura bridge close for repairs?"))
        server.wait_for_reply(private.says(ann, "and when?"))
        server.wait_for_reply(private.says(ann, "What has the ferry strike cost the port?"))
        server.wait_for_reply(private.says(ann, "and when?"))
        reply = server.wait_for_reply(private.says(ann, "and why?"))
        assert "ferry strike" in quotation(reply)

    def test_two_questions_in_one_message_are_both_answered_each_below_its_own_words(self, server, private, ann):
        reply = server.wait_for_reply(private.says(ann, f"{QUESTION} Why does the Aura bridge close for repairs?"))
        shown = [part(reply, one) for one in reply["entities"] if one["type"] in ("underline", "blockquote")]
        assert shown[0] == QUESTION
        assert SENTENCE in shown[1:3]
        at = shown.index("Why does the Aura bridge close for repairs?")
        assert shown[at + 1].endswith("because engineers found three cracks.")

    def test_replies_come_in_the_order_of_the_questions(self, server, private, ann):
        bridge = "Why does the Aura bridge close?"
        first, *_ = [private.says(ann, question) for question in (QUESTION, bridge, QUESTION, QUESTION, bridge)]
        server.wait_for(lambda: len(private.sent_after(first)) == 5)
        order = ["harbour", "Aura", "harbour", "harbour", "Aura"]
        assert [quotation(one).split()[1] for one in private.sent_after(first)] == order

    def test_a_command_that_does_not_exist_is_no_question(self, server, private, ann):
        reply = server.wait_for_reply(private.says(ann, "/harbour talks"))
        assert reply["text"].startswith("I do not know this command.")

    def test_a_long_question_full_of_markup_is_harmless(self, server, private, ann):
        reply = server.wait_for_reply(private.says(ann, "<b>&amp; harbour </i> " * 150 + "<blockquote>"))
        assert "harbour" in reply["text"]

    def test_what_goes_wrong_is_told_in_one_polite_line(self, server, private, ann):
        server.fail_next.append(("sendMessage", ApiError("Bad Request: something unheard of")))
        reply = server.wait_for_reply(private.says(ann, QUESTION))
        assert reply["text"] == "Sorry, something went wrong here. It has been noted; please try again later."

    def test_the_bot_speaks_the_language_of_the_one_who_asks(self, server, bot):
        olga = server.world.user("Olga", language_code="ru-RU")
        reply = server.wait_for_reply(server.world.private_chat(olga).says(olga, "xylophone quartz"))
        assert reply["text"].startswith("Об этом я ничего не читал.")


class TestGroup:
    @pytest.mark.parametrize(
        "text",
        [
            f"@briefing_bot {QUESTION}",
            f"@Briefing_Bot, {QUESTION}",
            f"🙂 hey @briefing_bot: {QUESTION}",
            f"{QUESTION} @briefing_bot",
            f"/ask {QUESTION}",
            f"/ask@briefing_bot {QUESTION}",
        ],
    )
    def test_a_mention_or_ask_is_answered_as_a_reply(self, server, group, ann, text):
        message = group.says(ann, text)
        reply = server.wait_for_reply(message)
        assert quotation(reply) == SENTENCE
        assert reply["reply_to_message"]["message_id"] == message["message_id"]
        assert "Read as" not in reply["text"]

    def test_a_mention_in_a_caption_is_answered(self, server, group, ann):
        assert quotation(server.wait_for_reply(group.posts_photo(ann, f"@briefing_bot {QUESTION}"))) == SENTENCE

    def test_a_mention_without_a_username_is_answered(self, server, group, ann):
        mention = {"type": "text_mention", "offset": 0, "length": units("Briefings"), "user": ME}
        message = group.says(ann, f"Briefings {QUESTION}", entities=[mention])
        assert quotation(server.wait_for_reply(message)) == SENTENCE

    def test_a_reply_to_the_bot_follows_up_whoever_writes_it(self, server, group, ann):
        answer = server.wait_for_reply(group.says(ann, "/ask Why does the Aura bridge close for repairs?"))
        bob = server.world.user("Bob")
        reply = server.wait_for_reply(group.says(bob, "and who said it will reopen?", reply_to=answer))
        assert "Matti Laine" in quotation(reply)

    def test_a_reply_to_the_answer_of_a_follow_up_goes_on_from_the_question_that_stood_on_its_own(
        self, server, group, ann
    ):
        answer = server.wait_for_reply(group.says(ann, "/ask Why does the Aura bridge close for repairs?"))
        answer = server.wait_for_reply(group.says(ann, "and when?", reply_to=answer))
        bob = server.world.user("Bob")
        reply = server.wait_for_reply(group.says(bob, "and where?", reply_to=answer))
        assert "Aura bridge" in quotation(reply)

    def test_an_empty_question_gets_one_line_of_use(self, server, group, ann):
        for text in ["/ask", "@briefing_bot", "@briefing_bot ,"]:
            reply = server.wait_for_reply(group.says(ann, text))
            assert reply["text"] == "What would you like to know? For example: /ask When will the talks resume?"

    def test_those_who_write_anonymously_are_answered(self, server, group):
        anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
        message = group.says(anonymous, f"/ask {QUESTION}", sender_chat=group.described)
        assert quotation(server.wait_for_reply(message)) == SENTENCE

    def test_a_question_that_was_deleted_meanwhile_is_answered_still(self, server, group, ann):
        message = group.says(ann, "chatter")
        del group.messages[message["message_id"]]
        server.world.update(message={**message, "text": f"/ask {QUESTION}", "entities": [command(4)]})
        reply = server.wait_for_reply(message)
        assert quotation(reply) == SENTENCE
        assert "reply_to_message" not in reply


class TestTopics:
    def test_the_answer_goes_to_the_topic_of_the_question(self, server, bot, ann):
        forum = server.world.group("Forum", forum=True)
        topic = forum.topic(ann)
        reply = server.wait_for_reply(forum.says(ann, f"/ask {QUESTION}", topic=topic))
        assert reply["message_thread_id"] == topic["message_id"]

    def test_general_has_no_topic(self, server, bot, ann):
        forum = server.world.group("Forum", forum=True)
        reply = server.wait_for_reply(forum.says(ann, f"/ask {QUESTION}"))
        assert quotation(reply) == SENTENCE
        assert "message_thread_id" not in server.calls_of("sendMessage")[-1][1]

    def test_a_thread_of_replies_in_a_group_without_topics_is_no_topic(self, server, group, ann):
        first = group.says(ann, "Look at this")
        message = group.says(ann, f"/ask {QUESTION}", reply_to=first)
        assert message["message_thread_id"] == first["message_id"]
        assert quotation(server.wait_for_reply(message)) == SENTENCE

    def test_what_is_said_in_a_topic_that_the_bot_opened_is_no_reply_to_it(self, server, bot, ann):
        forum = server.world.group("Forum", forum=True)
        topic = forum.topic(ME)
        forum.says(ann, "When will the harbour talks resume?", topic=topic)
        message = forum.says(ann, "/ask bridge", topic=topic)
        assert "Aura bridge" in quotation(server.wait_for_reply(message))
        assert len(forum.sent_after(topic)) == 1


def command(length, offset=0):
    return {"type": "bot_command", "offset": offset, "length": length}


class TestSilence:
    def test_thanks_for_an_answer_get_no_reply(self, server, group, ann):
        answer = server.wait_for_reply(group.says(ann, f"@briefing_bot {QUESTION}"))
        group.says(ann, "@briefing_bot thanks!")
        reply = server.wait_for_reply(group.says(ann, "@briefing_bot Why does the Aura bridge close?"))
        assert group.sent_after(answer) == [reply]

    def test_the_bot_is_silent_at_all_that_is_not_for_it(self, server, group, ann):
        other = server.world.user("Other", is_bot=True, username="other_bot")
        bob = server.world.user("Bob", username="bobby")
        from_bob = group.says(bob, "When will the harbour talks resume?")
        start = from_bob
        for number in range(100):
            group.says(ann, f"When will the harbour talks resume, number {number}?")
            group.says(ann, "@bobby when will the harbour talks resume?")
            group.says(ann, "@briefing_bot_two and mail@briefing_bot.example, when do they resume?")
            group.says(ann, "/ask@other_bot When will the harbour talks resume?")
            group.says(ann, "/weather in Turku")
        group.says(bob, "And why does it close?", reply_to=from_bob)
        group.says(other, "@briefing_bot When will the harbour talks resume?")
        group.says(other, "/ask When will the harbour talks resume?")
        group.says(ann, "@briefing_bot When will the talks resume?", via_bot=other)
        channel = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
        group.says(channel, "@briefing_bot When will the talks resume?", is_automatic_forward=True)
        group.add(ann, sticker={})
        edited = {**from_bob, "text": "/ask harbour", "entities": [command(4)], "edit_date": from_bob["date"]}
        server.world.update(edited_message=edited)
        last = group.says(ann, "/ask Why does the Aura bridge close?")
        reply = server.wait_for_reply(last)
        assert group.sent_after(start) == [reply]
        assert "Aura bridge" in quotation(reply)

    def test_a_command_of_another_bot_is_for_it_even_as_a_reply_to_ours(self, server, group, ann):
        answer = server.wait_for_reply(group.says(ann, "/ask bridge"))
        group.says(ann, "/stats@other_bot now", reply_to=answer)
        server.wait_for_reply(group.says(ann, "/ask harbour"))
        assert len(group.sent_after(answer)) == 1
