"""When another edition comes: sent answers are corrected, and those who wait are told."""

import pytest

from tests.bot.bot_api_server import BotApiServer
from tests.bot.conftest import TALKS, BotProcess

QUESTION = "When will the harbour talks resume?"
MUSEUM = "Museum opens\n\nRIGA (Agency - 10 July 2021) - The amber museum opens on Friday, the mayor said.\n"


@pytest.fixture(scope="module")
def server():
    """A Bot API server that no other bot uses."""
    server = BotApiServer()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def admins(server):
    """One for each test: nobody is written to more than once a second."""
    return [server.world.user("Ada") for _ in range(10)]


@pytest.fixture
def admin(admins):
    return admins.pop()


@pytest.fixture(scope="module")
def running(server, admins, tmp_path_factory):
    bot = BotProcess(tmp_path_factory.mktemp("changes"), server, admins)
    bot.write("talks.txt", TALKS)
    bot.build()
    bot.start()
    yield bot
    assert bot.stop() == 0, bot.log.read_text()


@pytest.fixture
def reload(server, admin, running):
    chat = server.world.private_chat(admin)

    def build():
        message = chat.says(admin, "/reload")
        server.wait_for(lambda: "Done" in (chat.sent_after(message) or [{"text": ""}])[0]["text"], 60)

    return build


@pytest.fixture
def bot(running, reload):
    """A bot that has read of the talks, and of nothing else."""
    for file in running.articles.iterdir():
        file.unlink()
    running.write("talks.txt", TALKS)
    reload()
    return running


def test_an_answer_whose_fact_changed_is_edited_to_say_so_with_the_new_text(server, bot, reload, private, ann):
    reply = server.wait_for_reply(private.says(ann, QUESTION))
    bot.write("talks.txt", TALKS.replace("14 July", "21 July"))
    reload()
    text = server.wait_for(lambda: (now := private.messages[reply["message_id"]]["text"]) != reply["text"] and now)
    assert text.startswith(
        "Since this was sent, “The harbour talks will resume on 14 July, Minister Ingrid…” has changed in "
        "Harbour talks resume. It now says:\n\n"
        "The harbour talks will resume on 21 July, Minister Ingrid Solberg said.\n"
    )
    assert text.endswith(reply["text"])
    assert private.messages[reply["message_id"]]["reply_markup"]


def test_an_answer_whose_article_is_gone_is_edited_to_say_so(server, bot, reload, private, ann):
    reply = server.wait_for_reply(private.says(ann, QUESTION))
    bot.write("other.txt", MUSEUM)
    (bot.articles / "talks.txt").unlink()
    reload()
    text = server.wait_for(lambda: (now := private.messages[reply["message_id"]]["text"]) != reply["text"] and now)
    assert "has been removed from Harbour talks resume." in text.partition("\n")[0]


def test_a_correction_is_taken_back_when_the_edition_is(server, bot, reload, private, ann, admin):
    reply = server.wait_for_reply(private.says(ann, QUESTION))
    bot.write("talks.txt", TALKS.replace("14 July", "21 July"))
    reload()
    server.wait_for(lambda: private.messages[reply["message_id"]]["text"] != reply["text"])
    chat = server.world.private_chat(admin)
    server.wait_for_reply(chat.says(admin, "/rollback"))
    server.wait_for(lambda: private.messages[reply["message_id"]]["text"] == reply["text"])


def test_an_answer_whose_facts_still_stand_is_left_alone(server, bot, reload, private, ann):
    reply = server.wait_for_reply(private.says(ann, QUESTION))
    other = server.wait_for_reply(private.says(ann, "What has the ferry strike cost the port?"))
    bot.write("talks.txt", TALKS.replace("3.5 million", "4.5 million"))
    before = len(server.calls_of("editMessageText"))
    reload()
    server.wait_for(lambda: private.messages[other["message_id"]]["text"] != other["text"])
    assert private.messages[reply["message_id"]]["text"] == reply["text"]
    mine = [one for one in server.calls_of("editMessageText")[before:] if one[1]["chat_id"] == str(private.id)]
    assert len(mine) == 1


def test_who_asked_to_be_told_is_told_once_when_a_later_edition_answers(server, bot, reload, group, ann):
    question = group.says(ann, "/ask When does the amber museum open?")
    reply = server.wait_for_reply(question)
    if "None of these" in str(reply["reply_markup"]):
        server.wait_for_answer(group.presses(ann, group.messages[reply["message_id"]], "None of these"))
    press = group.presses(ann, group.messages[reply["message_id"]], "Tell me when it is answered")
    assert server.wait_for_answer(press)["text"] == "I will write here when a later edition answers this."
    bot.write("bridge.txt", "Bridge closes\n\nThe Aura bridge closes for repairs.\n")
    reload()
    bot.write("museum.txt", MUSEUM)
    reload()
    told = server.wait_for(lambda: group.sent_after(reply))
    assert told[0]["text"].startswith("You asked: When does the amber museum open?\nNow there is an answer:\n\nFriday")
    assert told[0]["reply_to_message"]["message_id"] == question["message_id"]
    bot.write("talks.txt", TALKS.replace("14 July", "21 July"))
    reload()
    server.wait_for_reply(group.says(ann, "/ask When does the amber museum open?"))
    assert len(group.sent_after(reply)) == 2


def test_a_question_that_is_still_not_answered_stays_quiet(server, bot, reload, private, ann):
    reply = server.wait_for_reply(private.says(ann, "xylophone quartz"))
    press = private.presses(ann, private.messages[reply["message_id"]], "Tell me when it is answered")
    server.wait_for_answer(press)
    bot.write("museum.txt", MUSEUM)
    reload()
    server.wait_for_reply(private.says(ann, "/help"))
    assert len(private.sent_after(reply)) == 1


def test_an_edition_that_was_built_while_the_bot_was_down_corrects_and_tells_too(server, bot, private, ann):
    reply = server.wait_for_reply(private.says(ann, QUESTION))
    other = server.wait_for_reply(private.says(ann, "xylophone quartz"))
    server.wait_for_answer(private.presses(ann, private.messages[other["message_id"]], "Tell me when it is answered"))
    bot.kill()
    bot.write("talks.txt", TALKS.replace("14 July", "21 July"))
    bot.write("quartz.txt", "Quartz\n\nThe xylophone quartz was found in Turku, the mayor said.\n")
    bot.build()
    bot.start()
    server.wait_for(lambda: "21 July" in private.messages[reply["message_id"]]["text"])
