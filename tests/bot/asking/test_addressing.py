"""Whom the bot answers, and what it takes for the question."""

import pytest

from tests.bot.asking.reading import quotations

MEMBERS = "The NHWU has 1,811 members."
QUESTION = "How many members does the NHWU have?"


class TestAskWithoutWords:
    def test_the_message_replied_to_is_the_question(self, server, group, ann, bob):
        asked = group.says(bob, QUESTION)
        for text in ["/ask", "/ask@briefing_bot", "@briefing_bot"]:
            assert quotations(server.wait_for_reply(group.says(ann, text, reply_to=asked))) == [MEMBERS]

    def test_the_caption_of_a_photo_replied_to_is(self, server, group, ann, bob):
        asked = group.posts_photo(bob, QUESTION)
        assert quotations(server.wait_for_reply(group.says(ann, "/ask", reply_to=asked))) == [MEMBERS]

    def test_of_a_quoted_message_the_quoted_part_alone_is(self, server, group, ann, bob):
        asked = group.says(bob, f"The comet Veyra is late. {QUESTION} I wonder.")
        message = group.says(ann, "/ask", reply_to=asked, quote={"text": QUESTION, "position": 25})
        assert quotations(server.wait_for_reply(message)) == [MEMBERS]

    def test_a_quoted_part_of_the_bots_own_answer_is(self, server, group, ann):
        answer = server.wait_for_reply(group.says(ann, "/ask Who called a strike at the port of Solvhavn?"))
        quote = {"text": "Northern Harbour Workers Union (NHWU)", "position": 4}
        reply = server.wait_for_reply(group.says(ann, "/ask", reply_to=answer, quote=quote))
        assert any("NHWU" in one for one in quotations(reply))

    def test_as_a_reply_to_the_bot_alone_it_gets_one_line_of_use(self, server, group, ann):
        answer = server.wait_for_reply(group.says(ann, f"/ask {QUESTION}"))
        reply = server.wait_for_reply(group.says(ann, "/ask", reply_to=answer))
        assert reply["text"].startswith("What would you like to know?")

    def test_the_reply_quotes_the_one_who_asked_for_it(self, server, group, ann, bob):
        message = group.says(ann, "/ask", reply_to=group.says(bob, QUESTION))
        assert server.wait_for_reply(message)["reply_to_message"]["message_id"] == message["message_id"]

    def test_words_of_its_own_go_first(self, server, group, ann, bob):
        message = group.says(ann, f"/ask {QUESTION}", reply_to=group.says(bob, "When was the NHWU founded?"))
        assert quotations(server.wait_for_reply(message)) == [MEMBERS]

    def test_in_a_topic_the_message_that_opened_it_is_no_question(self, server, forum, ann):
        topic = forum.topic(ann)
        reply = server.wait_for_reply(forum.says(ann, "/ask", topic=topic))
        assert reply["text"].startswith("What would you like to know?")
        assert reply["message_thread_id"] == topic["message_id"]


class TestFollowUps:
    def test_in_a_group_one_simply_goes_on(self, server, group, ann):
        server.wait_for_reply(group.says(ann, "/ask Who discovered the comet Veyra?"))
        assert "Veyra" in quotations(server.wait_for_reply(group.says(ann, "/ask and when?")))[0]

    def test_each_person_goes_on_from_the_own_question(self, server, group, ann, bob):
        server.wait_for_reply(group.says(ann, "/ask Who discovered the comet Veyra?"))
        server.wait_for_reply(group.says(bob, "/ask What will the bridge over the Seraya cost?"))
        assert "Veyra" in quotations(server.wait_for_reply(group.says(ann, "/ask and when?")))[0]

    def test_each_topic_has_a_conversation_of_its_own(self, server, forum, ann):
        one, other = forum.topic(ann), forum.topic(ann)
        server.wait_for_reply(forum.says(ann, "/ask Who discovered the comet Veyra?", topic=one))
        server.wait_for_reply(forum.says(ann, "/ask How many houses did the flood destroy?", topic=other))
        reply = server.wait_for_reply(forum.says(ann, "/ask and when?", topic=one))
        assert "Veyra" in quotations(reply)[0]
        assert reply["message_thread_id"] == one["message_id"]

    def test_a_restart_forgets_nothing(self, server, bot, private, ann):
        server.wait_for_reply(private.says(ann, "Who discovered the comet Veyra?"))
        assert bot.stop() == 0
        bot.start()
        assert "Veyra" in quotations(server.wait_for_reply(private.says(ann, "and when?")))[0]


class TestTopics:
    @pytest.mark.parametrize(
        "text",
        ["/start", "/help", "/about", "/status", "/sources", "/settings", "/summary", "/quotes Orlan", "/quotes",
         "/history flood", "/verify The NHWU has 1,811 members.", f"/ask {QUESTION}", "/ask"],
    )  # fmt: skip
    def test_every_reply_stays_in_its_topic(self, server, forum, ann, text):
        topic = forum.topic(ann)
        reply = server.wait_for_reply(forum.says(ann, text, topic=topic))
        assert reply["message_thread_id"] == topic["message_id"]

    def test_general_has_no_topic_to_send_to(self, server, forum, ann):
        for text in ["/start", "/quotes Orlan", f"/ask {QUESTION}"]:
            server.wait_for_reply(forum.says(ann, text))
            assert "message_thread_id" not in server.calls_of("sendMessage")[-1][1]


class TestSilence:
    def test_a_thousand_messages_of_chatter_draw_no_reply(self, server, group, ann, bob):
        first = group.says(ann, "Good morning")
        for number in range(999):
            group.says((ann, bob)[number % 2], CHATTER[number % len(CHATTER)].format(number))
        reply = server.wait_for_reply(group.says(ann, f"/ask {QUESTION}"), timeout=60)
        assert group.sent_after(first) == [reply]

    def test_service_messages_draw_none(self, server, group, ann):
        start = group.service(ann, new_chat_title="Newsroom 2")
        group.service(ann, pinned_message=start)
        group.service(ann, new_chat_members=[server.world.user("Cleo")])
        reply = server.wait_for_reply(group.says(ann, f"/ask {QUESTION}"))
        assert group.sent_after(start) == [reply]


CHATTER = [
    "Who is coming to lunch at {}?",
    "The dam, the flood, the comet: what a year",
    "How many members does the NHWU have?",
    "ok",
    "@bob look at this: https://news.example/{}",
    "mail me at briefing_bot@example.org",
    "/weather in Brenholt",
    "/ask@other_bot when was the NHWU founded?",
    "🙂🙂🙂",
    "briefing_bot is nice, is it not?",
]
