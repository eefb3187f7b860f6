"""An edited question edits its answer; other edits are nothing to the bot."""

from tests.bot.asking.reading import buttons, now, press, quotations

MEMBERS = "The NHWU has 1,811 members."
FOUNDED = "It was founded in 1924."


def changed(server, chat, reply, wanted):
    """The answer, as soon as it quotes that."""
    server.wait_for(lambda: quotations(now(chat, reply))[:1] == [wanted])
    return now(chat, reply)


def test_in_a_private_chat(server, private, ann):
    question = private.says(ann, "How many members does the NHWU have?")
    reply = server.wait_for_reply(question)
    assert quotations(reply) == [MEMBERS]
    private.edits(question, "When was the NHWU founded?")
    changed(server, private, reply, FOUNDED)
    assert private.sent_after(reply) == []


def test_in_a_group_by_mention_and_by_ask(server, group, ann):
    for before, after in [
        ("@briefing_bot how many members does the NHWU have?", "@briefing_bot when was the NHWU founded?"),
        ("/ask How many members does the NHWU have?", "/ask@briefing_bot When was the NHWU founded?"),
    ]:
        question = group.says(ann, before)
        reply = server.wait_for_reply(question)
        group.edits(question, after)
        changed(server, group, reply, FOUNDED)


def test_an_edit_that_comes_before_the_answer_has_the_last_word(server, private, ann):
    question = private.says(ann, "How many members does the NHWU have?")
    private.edits(question, "When was the NHWU founded?")
    changed(server, private, server.wait_for_reply(question), FOUNDED)


def test_the_buttons_are_those_of_the_new_answer(server, private, ann):
    question = private.says(ann, "Who painted the flood?")
    reply = server.wait_for_reply(question)
    assert "Brenholt under water" in buttons(reply)
    private.edits(question, "When was the NHWU founded?")
    answer = changed(server, private, reply, FOUNDED)
    assert "Brenholt under water" not in buttons(answer)
    assert "When was the NHWU founded?" in press(server, private, ann, answer, "Source")[0]["text"]


def test_what_follows_goes_on_from_the_edited_question(server, private, ann):
    question = private.says(ann, "How many members does the NHWU have?")
    reply = server.wait_for_reply(question)
    private.edits(question, "Who discovered the comet Veyra?")
    server.wait_for(lambda: "Veyra" in quotations(now(private, reply))[0])
    follow_up = server.wait_for_reply(private.says(ann, "and when?"))
    assert "Veyra" in quotations(follow_up)[0]


def test_a_message_that_becomes_a_question_only_by_an_edit_gets_no_answer(server, group, ann):
    message = group.says(ann, "Nice weather")
    group.edits(message, "/ask When was the NHWU founded?")
    reply = server.wait_for_reply(group.says(ann, "/ask How many members does the NHWU have?"))
    assert group.sent_after(message) == [reply]


def test_an_edit_that_leaves_the_words_as_they_are_calls_nothing(server, private, ann):
    question = private.says(ann, "When was the NHWU founded?")
    reply = server.wait_for_reply(question)
    private.edits(question, "When was the NHWU founded?")
    server.wait_for_reply(private.says(ann, "/help"))
    edits = [given for _, given, _ in server.calls_of("editMessageText") if given["chat_id"] == str(private.id)]
    assert edits == []
    assert now(private, reply) == reply


def test_an_edit_into_another_command_leaves_the_answer(server, group, ann):
    question = group.says(ann, "/ask When was the NHWU founded?")
    reply = server.wait_for_reply(question)
    group.edits(question, "/ask@other_bot How many members does the NHWU have?")
    group.edits(question, "/summary")
    server.wait_for_reply(group.says(ann, "/sources"))
    assert now(group, reply) == reply


def test_an_answer_that_was_deleted_meanwhile_is_not_sent_again(server, group, ann):
    question = group.says(ann, "/ask When was the NHWU founded?")
    reply = server.wait_for_reply(question)
    del group.messages[reply["message_id"]]
    group.edits(question, "/ask How many members does the NHWU have?")
    last = server.wait_for_reply(group.says(ann, "/ask When was the NHWU founded?"))
    assert group.sent_after(question) == [last]


def test_an_answer_in_several_messages_becomes_one(server, private, ann):
    three = "Who led the talks? How many cracks are in the dam? When was the NHWU founded?"
    question = private.says(ann, three)
    first = server.wait_for_reply(question)
    private.edits(question, "When was the NHWU founded?")
    changed(server, private, first, FOUNDED)
    assert private.sent_after(question) == [now(private, first)]
