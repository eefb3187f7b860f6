"""The buttons under an answer: more facts, the source, what was meant; everything in the same message."""

import re

import pytest

from tests.bot.asking.reading import bold, buttons, now, press, quotations
from tests.knowledge.invented_articles import ARTICLES

CRACKS = "How many cracks did engineers find in the Kalvend dam?"
FLOOD = "Who painted the flood?"


def ask(server, chat, user, question):
    return server.wait_for_reply(chat.says(user, f"/ask {question}"))


class TestMore:
    def test_a_sure_answer_shows_one_fact_and_more_shows_the_next_in_the_same_message(self, server, private, ann):
        reply = ask(server, private, ann, CRACKS)
        assert quotations(reply) == ["Engineers found 23 cracks in the Kalvend dam, more than were known."]
        more, line = press(server, private, ann, reply, "More")
        assert (quotations(more)[0], len(quotations(more)), line) == (quotations(reply)[0], 4, "")
        assert private.sent_after(reply) == []

    def test_it_goes_on_until_ten_facts_are_shown_then_it_is_gone(self, server, private, ann):
        reply = ask(server, private, ann, CRACKS)
        for _ in range(3):
            more, _ = press(server, private, ann, reply, "More")
        assert len(quotations(more)) == len(set(quotations(more))) == 10
        assert "More" not in buttons(more)

    def test_pressed_twice_it_is_done_once(self, server, private, ann):
        reply = ask(server, private, ann, CRACKS)
        data = buttons(reply)["More"]
        for _ in range(2):
            server.wait_for_answer(private.sends_data(ann, now(private, reply), data))
        assert len(quotations(now(private, reply))) == 4

    def test_an_answer_that_names_one_fact_alone_has_no_more(self, server, private, ann):
        reply = ask(server, private, ann, "xylophone quartz")
        assert "More" not in buttons(reply)
        assert "Source" not in buttons(reply)

    def test_it_is_for_everybody_in_a_group(self, server, group, ann, bob):
        reply = ask(server, group, ann, CRACKS)
        assert len(quotations(press(server, group, bob, reply, "More")[0])) == 4

    def test_it_stays_in_its_topic(self, server, forum, ann):
        topic = forum.topic(ann)
        reply = server.wait_for_reply(forum.says(ann, f"/ask {CRACKS}", topic=topic))
        assert len(quotations(press(server, forum, ann, reply, "More")[0])) == 4
        assert forum.sent_after(reply) == []


class TestSource:
    def test_it_shows_the_receipt_in_the_same_message(self, server, private, ann):
        reply = ask(server, private, ann, "What did Dahl say of the wall?")
        receipt, _ = press(server, private, ann, reply, "Source")
        assert receipt["text"].startswith(
            "The proof\nInterpress, 2 March 2026\nCracks found in Kalvend dam, paragraph 3"
        )
        assert quotations(receipt) == [
            'Ingrid Dahl, the mayor of Kalvend, said that nobody has to leave. Dahl said: "The wall stands firm."'
        ]
        assert bold(receipt)[-1] == 'Dahl said: "The wall stands firm."'
        assert private.sent_after(reply) == []

    def test_it_tells_offsets_checksum_edition_and_how_it_was_found(self, server, private, ann):
        reply = ask(server, private, ann, "What did Dahl say of the wall?")
        text = press(server, private, ann, reply, "Source")[0]["text"]
        body, sentence = ARTICLES["dam"]["body"], 'Dahl said: "The wall stands firm."'
        start = body.index(sentence)
        assert f"Characters {start + 1} to {start + len(sentence)} of the {len(body)} of the article." in text
        assert "SHA-256 of the article's text: " in text
        assert "Edition 1, built " in text
        assert "Found for the question: What did Dahl say of the wall?\nPlace 1 of the " in text
        (held,) = re.findall(r"In the sentence: (.+)", text)
        assert {"Dahl", "wall"} <= set(held.split(", "))

    def test_back_shows_the_answer_as_it_was(self, server, private, ann):
        reply = ask(server, private, ann, CRACKS)
        press(server, private, ann, reply, "Source")
        back, _ = press(server, private, ann, reply, "Back to the answer")
        assert (back["text"], back["entities"], back["reply_markup"]) == (
            reply["text"], reply["entities"], reply["reply_markup"],
        )  # fmt: skip

    def test_where_several_facts_are_shown_each_has_its_receipt(self, server, private, ann):
        reply = ask(server, private, ann, FLOOD)
        first, _ = press(server, private, ann, reply, "Source")
        second, _ = press(server, private, ann, reply, "Next source (2 of 3)")
        third, _ = press(server, private, ann, reply, "Next source (3 of 3)")
        assert [bold(one)[-1] for one in (first, second, third)] == quotations(reply)
        assert list(buttons(third)) == ["Back to the answer"]

    def test_a_follow_up_is_found_with_the_question_before_it(self, server, private, ann):
        server.wait_for_reply(private.says(ann, CRACKS))
        reply = server.wait_for_reply(private.says(ann, "and why was the reservoir lowered?"))
        assert (
            "Found for the question: and why was the reservoir lowered?"
            in (press(server, private, ann, reply, "Source")[0]["text"])
        )


class TestWhatIsMeant:
    def test_a_question_that_nothing_answers_offers_the_topics_it_may_mean(self, server, private, ann):
        reply = ask(server, private, ann, FLOOD)
        assert reply["text"].startswith("Nothing I have read answers this. These come nearest:")
        assert set(list(buttons(reply))[:2]) == {"River Oster floods Brenholt", "Brenholt under water"}

    def test_there_are_three_at_most(self, server, private, ann):
        reply = ask(server, private, ann, "Who painted the parliament of the flood at the harbour dam?")
        titles = [label for label, data in buttons(reply).items() if ":topic:" in data]
        assert len(titles) <= 3

    def test_the_chosen_topic_is_asked_about_in_the_same_message(self, server, private, ann):
        reply = ask(server, private, ann, FLOOD)
        chosen, _ = press(server, private, ann, reply, "Brenholt under water")
        assert chosen["text"].startswith("Read as: Who painted the flood? – Brenholt under water")
        assert chosen["text"].count("Brenholt under water, paragraph") == len(quotations(chosen))
        assert not {"River Oster floods Brenholt", "Brenholt under water"} & set(buttons(chosen))
        assert private.sent_after(reply) == []

    def test_more_of_the_chosen_topic_stays_with_it(self, server, private, ann):
        reply = ask(server, private, ann, "Who painted the Kalvend comet dam?")
        titles = [label for label, data in buttons(reply).items() if ":topic:" in data]
        chosen, _ = press(server, private, ann, reply, titles[0])
        while "More" in buttons(chosen):
            chosen, _ = press(server, private, ann, reply, "More")
        assert chosen["text"].count(f"{titles[0]}, paragraph") == len(quotations(chosen))

    def test_a_word_to_look_up_offers_the_articles_it_stands_in(self, server, private, ann):
        reply = ask(server, private, ann, "Brenholt")
        assert {"Brenholt under water", "River Oster floods Brenholt"} <= set(buttons(reply))

    def test_a_sure_answer_offers_none(self, server, private, ann):
        assert all(":topic:" not in data for data in buttons(ask(server, private, ann, CRACKS)).values())


class TestStale:
    LINE = "This button no longer works. Please ask again."

    @pytest.mark.parametrize("data", ["1:more:3", "1:source:0", "1:back:", "1:topic:AAAAAAAAAAAA"])
    def test_a_button_of_an_answer_that_is_forgotten_is_answered_politely(self, server, private, ann, data):
        help_text = server.wait_for_reply(private.says(ann, "/help"))
        assert server.wait_for_answer(private.sends_data(ann, help_text, data))["text"] == self.LINE

    @pytest.mark.parametrize("data", ["1:source:99", "1:source:x", "1:topic:AAAAAAAAAAAA"])
    def test_so_is_one_that_asks_for_what_the_answer_does_not_have(self, server, private, ann, data):
        reply = ask(server, private, ann, CRACKS)
        assert server.wait_for_answer(private.sends_data(ann, reply, data))["text"] == self.LINE

    def test_a_russian_is_told_so_in_russian(self, server, bot):
        olga = server.world.user("Olga", language_code="ru")
        chat = server.world.private_chat(olga)
        message = server.wait_for_reply(chat.says(olga, "/help"))
        line = server.wait_for_answer(chat.sends_data(olga, message, "1:more:3"))["text"]
        assert line == "Эта кнопка больше не действует. Спросите, пожалуйста, ещё раз."


def test_a_russian_gets_the_buttons_in_russian(server, bot):
    olga = server.world.user("Olga", language_code="ru")
    chat = server.world.private_chat(olga)
    reply = server.wait_for_reply(chat.says(olga, "Кто возглавит делегацию Ульвары?"))
    assert list(buttons(reply))[:2] == ["Ещё", "Источник"]
    receipt, _ = press(server, chat, olga, reply, "Источник")
    assert receipt["text"].startswith("Подтверждение\nВести Севера, 3 июня 2026")
    assert list(buttons(receipt)) == ["Назад к ответу"]
