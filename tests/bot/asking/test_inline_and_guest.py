"""Inline mode offers facts in any chat; as a guest the bot answers once where it is not a member."""

from tests.bot.asking.reading import bold, links, quotations
from tests.bot.conftest import BotProcess

QUESTION = "How many members does the NHWU have?"
MEMBERS = "The NHWU has 1,811 members."


def ask(server, user, question):
    return server.wait_for_answer(server.world.asks_inline(user, question))


class TestInline:
    def test_each_result_is_a_fact_with_its_citation(self, server, bot, ann):
        offered = ask(server, ann, QUESTION)["contents"]
        assert 1 <= len(offered) <= 10
        assert quotations(offered[0]) == [MEMBERS]
        assert "Northern Post, 6 May 2026\nDockers vote for a strike, paragraph 3" in offered[0]["text"]
        assert all(len(quotations(one)) == 1 for one in offered)

    def test_there_are_ten_at_most(self, server, bot, ann):
        assert len(ask(server, ann, "How many cracks did engineers find in the Kalvend dam?")["results"]) == 10

    def test_title_and_description_are_readable_without_a_thumbnail(self, server, bot, ann):
        first, second, *_ = ask(server, ann, QUESTION)["results"]
        assert first["title"] == "1,811"
        assert second["title"] == "Dockers vote for a strike"
        assert first["description"] == f"Northern Post, 6 May 2026: {MEMBERS}"
        assert not any(key.startswith("thumbnail") for key in (*first, *second))

    def test_a_button_opens_the_proof_in_the_bots_own_chat(self, server, bot, ann):
        first = ask(server, ann, QUESTION)["results"][0]
        ((button,),) = first["reply_markup"]["inline_keyboard"]
        assert button["url"] == f"https://t.me/briefing_bot?start={first['id']}"
        receipt = server.wait_for_reply(server.world.private_chat(ann).says(ann, f"/start {first['id']}"))
        assert bold(receipt)[-1] == MEMBERS

    def test_without_a_question_the_latest_top_facts_are_offered(self, server, bot, ann):
        offered = ask(server, ann, "  ")
        assert 2 <= len(offered["results"]) <= 10
        assert "3 June 2026" in offered["results"][0]["description"]

    def test_nothing_found_is_said_with_a_way_to_the_bot(self, server, bot, ann):
        offered = ask(server, ann, "xylophone quartz")
        assert offered["results"] == []
        assert offered["button"] == {"text": "I have read nothing about this", "start_parameter": "inline"}

    def test_results_are_the_askers_own_and_kept_for_a_minute(self, server, bot, ann):
        offered = ask(server, ann, QUESTION)
        assert (offered["is_personal"], offered["cache_time"]) == (True, 60)

    def test_in_the_language_of_the_one_who_asks(self, server, bot):
        olga = server.world.user("Olga", language_code="ru")
        assert "6 мая 2026 г." in ask(server, olga, QUESTION)["results"][0]["description"]

    def test_a_question_full_of_markup_is_harmless(self, server, bot, ann):
        assert ask(server, ann, f"<b>{QUESTION}</i> & </blockquote> \" ' OR")["results"]

    def test_before_anything_was_read_it_says_so(self, server, tmp_path, ann, bot):
        bot.stop()
        try:
            other = BotProcess(tmp_path, server).start()
            try:
                assert ask(server, ann, QUESTION)["button"]["text"] == "I am still reading the articles"
            finally:
                other.stop()
        finally:
            bot.start()
            ask(server, ann, QUESTION)  # it is there again


class TestGuest:
    def test_mentioned_where_it_is_no_member_it_answers_once_with_the_citation(self, server, bot, ann):
        message = server.world.asks_guest(ann, f"@briefing_bot {QUESTION}")
        content = server.wait_for_answer({"id": message["guest_query_id"]})["content"]
        assert quotations(content) == [MEMBERS]
        assert "Northern Post, 6 May 2026" in content["text"]
        assert links(content)["paragraph 3"].startswith("https://t.me/briefing_bot?start=")

    def test_without_words_what_it_replies_to_is_the_question(self, server, bot, ann):
        asked = server.world.group("Elsewhere").add(ann, text=QUESTION)
        message = server.world.asks_guest(ann, "@briefing_bot", reply_to_message=asked)
        content = server.wait_for_answer({"id": message["guest_query_id"]})["content"]
        assert quotations(content) == [MEMBERS]

    def test_what_is_unknown_is_said_to_be(self, server, bot, ann):
        message = server.world.asks_guest(ann, "@briefing_bot xylophone quartz")
        content = server.wait_for_answer({"id": message["guest_query_id"]})["content"]
        assert content["text"].startswith("I have read nothing about this.")

    def test_it_sends_nothing_else_there(self, server, bot, ann):
        message = server.world.asks_guest(ann, f"@briefing_bot {QUESTION}")
        server.wait_for_answer({"id": message["guest_query_id"]})
        assert server.world.chats[message["chat"]["id"]].sent_after(message) == []

    def test_it_is_off_unless_switched_on(self, server, bot, tmp_path, ann):
        bot.stop()
        try:
            other = BotProcess(tmp_path, server)
            other.write("union.txt", f"Dockers\n\nSOLVHAVN (Northern Post - 6 May 2026) - {MEMBERS}\n")
            other.build()
            other.start()
            try:
                message = server.world.asks_guest(ann, f"@briefing_bot {QUESTION}")
                assert ask(server, ann, QUESTION)["results"]  # which came later, and is answered
                assert message["guest_query_id"] not in server.methods.answers
            finally:
                other.stop()
        finally:
            bot.start()
            ask(server, ann, QUESTION)  # it is there again
