"""Receipts by deep link: t.me/bot?start=REFERENCE opens the proof of a fact."""

import hashlib
import json

import pytest

from tests.bot.asking.reading import bold, buttons, links, quotations
from tests.knowledge.invented_articles import ARTICLES, record

QUESTION = "How many members does the NHWU have?"
PROOFS = "https://t.me/briefing_bot?start="


def reference(link):
    assert link.startswith(PROOFS)
    return link.removeprefix(PROOFS)


@pytest.fixture
def link(server, private, ann):
    """The deep link that stands in an answer."""
    return links(server.wait_for_reply(private.says(ann, QUESTION)))["paragraph 3"]


def test_the_paragraph_of_each_citation_leads_to_the_proof_of_its_fact(server, private, ann):
    reply = server.wait_for_reply(private.says(ann, "/quotes Dahl"))
    assert links(reply)["paragraph 3"].startswith(PROOFS)


def test_it_opens_the_receipt(server, private, ann, link):
    receipt = server.wait_for_reply(private.says(ann, f"/start {reference(link)}"))
    assert receipt["text"].startswith("The proof\nNorthern Post, 6 May 2026\nDockers vote for a strike, paragraph 3")
    assert quotations(receipt) == ["The NHWU has 1,811 members. It was founded in 1924."]
    assert bold(receipt)[-1] == "The NHWU has 1,811 members."
    assert hashlib.sha256(ARTICLES["union"]["body"].encode()).hexdigest() in receipt["text"]
    assert "reply_markup" not in receipt


def test_who_asked_is_told_how_it_was_found_and_nobody_else(server, private, ann, bob, link):
    mine = server.wait_for_reply(private.says(ann, f"/start {reference(link)}"))
    assert f"Found for the question: {QUESTION}\nPlace 1 of the " in mine["text"]
    others = server.wait_for_reply(server.world.private_chat(bob).says(bob, f"/start {reference(link)}"))
    assert "Found for the question" not in others["text"]


def test_it_is_the_same_after_a_reload_that_changes_another_paragraph(server, bot, private, ann, link):
    path = bot.articles / "articles.jsonl"
    before = path.read_text(encoding="utf-8")
    changed = record("union") | {"body": f"The docks were quiet this morning.\n\n{ARTICLES['union']['body']}"}
    records = [changed if name == "union" else record(name) for name in ARTICLES]
    try:
        path.write_text("\n".join(json.dumps(one) for one in records), encoding="utf-8")
        bot.build()
        receipt = server.wait_for_reply(private.says(ann, f"/start {reference(link)}"))
        assert "paragraph 4" in receipt["text"]
        assert "Edition 1," not in receipt["text"]
        assert bold(receipt)[-1] == "The NHWU has 1,811 members."
    finally:
        path.write_text(before, encoding="utf-8")
        bot.build()


def test_a_sentence_that_is_gone_is_told_to_be(server, private, ann):
    reply = server.wait_for_reply(private.says(ann, "/start AAAAAAAAAAAA"))
    assert reply["text"] == "This sentence no longer stands in the articles. Please ask again."


def test_other_start_parameters_say_hello(server, private, ann):
    for parameter in ["inline", "hello world", "a" * 64]:
        reply = server.wait_for_reply(private.says(ann, f"/start {parameter}"))
        assert reply["text"].startswith("Hello! Ask me about the briefings")


def test_in_russian(server, bot, link):
    olga = server.world.user("Olga", language_code="ru")
    receipt = server.wait_for_reply(server.world.private_chat(olga).says(olga, f"/start {reference(link)}"))
    assert receipt["text"].startswith("Подтверждение\n")
    assert "SHA-256 текста статьи: " in receipt["text"]
    assert buttons(receipt) == {}
