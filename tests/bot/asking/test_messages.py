"""Messages as Telegram gets them: previews, length, plain mode, and whose language is spoken."""

import json

from tests.bot.asking.reading import buttons, links, press, quotations
from tests.bot.bot_api_server.formatted_text import units

MEMBERS = "How many members does the NHWU have?"


def preview(server):
    """The link preview of the last message sent or edited."""
    last = max(server.calls_of("sendMessage")[-1:] + server.calls_of("editMessageText")[-1:], key=server.calls.index)
    return json.loads(last[1]["link_preview_options"])


class TestPreviews:
    def test_the_first_source_of_an_answer_has_one(self, server, private, ann):
        reply = server.wait_for_reply(private.says(ann, MEMBERS))
        assert preview(server) == {"url": links(reply)["Dockers vote for a strike"]}

    def test_what_nothing_answers_has_none(self, server, private, ann):
        for question in ["Who painted the flood?", "xylophone quartz", "/quotes Dahl", "/history flood", "/help"]:
            server.wait_for_reply(private.says(ann, question))
            assert preview(server) == {"is_disabled": True}, question

    def test_the_receipt_has_none_and_back_at_the_answer_it_is_there_again(self, server, private, ann):
        reply = server.wait_for_reply(private.says(ann, MEMBERS))
        press(server, private, ann, reply, "Source")
        assert preview(server) == {"is_disabled": True}
        press(server, private, ann, reply, "Back to the answer")
        assert "url" in preview(server)


class TestLength:
    def test_no_message_is_ever_over_4096_units_and_no_quotation_is_parted_from_its_citation(
        self, server, private, ann
    ):
        text = "Engineers found 15 cracks in the Kalvend dam on Monday. " * 70
        message = private.says(ann, f"/verify {text}"[:4096])
        server.wait_for(lambda: len(private.sent_after(message)) == 4)
        for page in private.sent_after(message):
            assert units(page["text"]) <= 4096
            assert len(quotations(page)) == page["text"].count("Cracks found in Kalvend dam, paragraph 1")

    def test_a_question_of_any_length_is_answered(self, server, private, ann):
        assert server.wait_for_reply(private.says(ann, f"{MEMBERS} {'🙂 ' * 1300}"))["text"]


class TestPlainMode:
    def test_dates_are_iso_links_say_where_they_lead_and_nothing_is_an_emoji(self, server, private, ann):
        settings = server.wait_for_reply(private.says(ann, "/settings"))
        press(server, private, ann, settings, "Plain mode: turn on")
        reply = server.wait_for_reply(private.says(ann, MEMBERS))
        assert list(links(reply)) == [
            "Source: Dockers vote for a strike, Northern Post, 2026-05-06, paragraph 3", "Proof of this sentence",
        ]  # fmt: skip
        receipt, _ = press(server, private, ann, reply, "Source")
        history = server.wait_for_reply(private.says(ann, "/history Kalvend dam"))
        assert "\n2026-03-02\n" in history["text"]
        for shown in (reply, receipt, history):
            assert all(character < "\u2600" for label in (shown["text"], *buttons(shown)) for character in label)


class TestLanguage:
    def test_the_chats_choice_goes_before_the_language_of_the_app(self, server, group, ann, bob):
        group.statuses[ann["id"]] = "creator"
        settings = server.wait_for_reply(group.says(ann, "/settings"))
        press(server, group, ann, settings, "Русский")
        reply = server.wait_for_reply(group.says(bob, f"/ask {MEMBERS}"))
        assert "6 мая 2026\u202fг." in reply["text"]
        assert list(buttons(reply))[:2] == ["Ещё", "Источник"]

    def test_whoever_presses_a_button_the_message_stays_in_its_language_and_the_line_is_in_the_persons(
        self, server, group, ann
    ):
        olga = server.world.user("Olga", language_code="ru")
        reply = server.wait_for_reply(group.says(ann, "/ask Who discovered the comet Veyra?"))
        assert press(server, group, olga, reply, "Source")[0]["text"].startswith("The proof")
        press(server, group, olga, reply, "Back to the answer")
        query = group.sends_data(olga, group.messages[reply["message_id"]], "1:topic:AAAAAAAAAAAA")
        assert server.wait_for_answer(query)["text"].startswith("Эта кнопка больше не действует.")

    def test_who_speaks_neither_is_spoken_to_in_english(self, server, bot):
        jan = server.world.user("Jan", language_code="nl")
        reply = server.wait_for_reply(server.world.private_chat(jan).says(jan, "xylophone quartz"))
        assert reply["text"].startswith("I have read nothing about this.")
