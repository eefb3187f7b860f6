"""/verify: word for word, nearly so with the differences, or not at all."""

import pytest

from tests.bot.asking.reading import bold, links, quotations

TEXT = "The NHWU has 1,812 members. It was founded in 1924. The moon is made of cheese."


def test_a_pasted_text_is_checked_sentence_by_sentence(server, private, ann):
    reply = server.wait_for_reply(private.says(ann, f"/verify {TEXT}"))
    assert reply["text"].startswith(
        "3 sentences checked. Word for word: 1. Nearly so: 1. Not in the articles: 1.\n\n"
        "Nearly so\n• “1,812” where the source has “1,811”\nThe NHWU has 1,811 members.\nNorthern Post, 6 May 2026"
    )
    assert reply["text"].endswith("Not in the articles: The moon is made of cheese.")
    assert quotations(reply) == ["The NHWU has 1,811 members.", "It was founded in 1924."]


def test_what_differs_is_bold_in_the_quotation_and_its_proof_is_linked(server, private, ann):
    reply = server.wait_for_reply(private.says(ann, "/verify The NHWU has 1,812 members."))
    assert bold(reply) == ["Nearly so", "1,811"]
    assert links(reply)["paragraph 3"].startswith("https://t.me/briefing_bot?start=")


def test_a_forwarded_text_is_checked_when_verify_replies_to_it(server, group, ann, bob):
    forwarded = group.forwards(bob, "The turnout was 71 percent.")
    reply = server.wait_for_reply(group.says(ann, "/verify", reply_to=forwarded))
    assert bold(reply)[0] == "Word for word"


def test_so_is_a_caption(server, group, ann, bob):
    photo = group.posts_photo(bob, "The turnout was 72 percent.")
    reply = server.wait_for_reply(group.says(ann, "/verify", reply_to=photo))
    assert "• “72” where the source has “71”" in reply["text"]


def test_and_of_a_quoted_message_the_quoted_part_alone(server, group, ann, bob):
    said = group.says(bob, TEXT)
    quote = {"text": "It was founded in 1924.", "position": 28}
    reply = server.wait_for_reply(group.says(ann, "/verify", reply_to=said, quote=quote))
    assert bold(reply) == ["Word for word"]


def test_of_an_answer_of_the_bot_the_quotations_are_checked(server, group, ann):
    answer = server.wait_for_reply(group.says(ann, "/ask How many houses were destroyed?"))
    reply = server.wait_for_reply(group.says(ann, "/verify", reply_to=answer))
    assert "Not in the articles" not in reply["text"]
    assert quotations(reply) == quotations(answer)


def test_also_when_it_was_forwarded(server, group, private, ann):
    answer = server.wait_for_reply(private.says(ann, "How many members does the NHWU have?"))
    origin = {"type": "user", "date": answer["date"], "sender_user": answer["from"]}
    forwarded = group.add(ann, text=answer["text"], entities=answer["entities"], forward_origin=origin)
    reply = server.wait_for_reply(group.says(ann, "/verify", reply_to=forwarded))
    assert bold(reply) == ["Word for word"]


@pytest.mark.parametrize("text", ["/verify", "/verify@briefing_bot  "])
def test_without_a_text_it_says_how_it_is_used(server, private, ann, text):
    reply = server.wait_for_reply(private.says(ann, text))
    assert reply["text"].startswith("Which text? Send it after /verify")


def test_a_text_without_a_sentence_is_told_so(server, private, ann):
    reply = server.wait_for_reply(private.says(ann, "/verify hm"))
    assert reply["text"] == "There is no sentence of three words or more in it that I could check."


def test_a_long_text_comes_in_as_many_messages_as_it_takes(server, private, ann):
    text = "/verify " + "Engineers found 15 cracks in the Kalvend dam on Monday. " * 70
    message = private.says(ann, text[:4096])
    server.wait_for(lambda: "\n".join(one["text"] for one in private.sent_after(message)).count("Nearly so\n") == 70)
    assert len(private.sent_after(message)) == 4


def test_in_russian(server, bot):
    olga = server.world.user("Olga", language_code="ru")
    text = "/verify Строительство моста через реку Серую обойдётся в 13 миллионов рублей."
    reply = server.wait_for_reply(server.world.private_chat(olga).says(olga, text))
    assert reply["text"].startswith("Почти так\n• «13», а в источнике «12»\n")
