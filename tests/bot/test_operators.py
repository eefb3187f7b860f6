"""What operators see and do: /unanswered, /stats, /hide and /unhide."""

import datetime as dt
import re

import pytest

from bot.state import SentAnswer, State
from knowledge import Answer, Status
from tests.bot.bot_api_server import BotApiServer
from tests.bot.conftest import BRIDGE, TALKS, BotProcess

QUESTION = "When will the harbour talks resume?"
SENTENCE = "The harbour talks will resume on 14 July, Minister Ingrid Solberg said."


@pytest.fixture(scope="module")
def telegram():
    server = BotApiServer()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def operators(telegram):
    """One for each test: nobody is written to more than once a second."""
    return [telegram.world.user("Ada") for _ in range(30)]


@pytest.fixture(scope="module")
def bot(telegram, operators, tmp_path_factory):
    bot = BotProcess(tmp_path_factory.mktemp("operators"), telegram, operators)
    bot.write("talks.txt", TALKS)
    bot.write("bridge.txt", BRIDGE)
    bot.build()
    bot.start()
    yield bot
    assert bot.stop() == 0, bot.log.read_text()


@pytest.fixture
def operator(bot, operators):
    return operators.pop()


@pytest.fixture
def chat(telegram, operator):
    return telegram.world.private_chat(operator)


@pytest.fixture
def prepare(bot):
    """Forgets all questions, and lets a test put others into the state of the running bot."""
    state = State.open(bot.folder / "data")
    state.database.write("DELETE FROM questions")
    yield lambda put: put(state)
    state.close()


def answer(telegram, chat, who, question):
    return telegram.wait_for_reply(chat.says(who, question))


def asked(state, question, *, person=1, status=Status.ANSWERED, milliseconds=4.0, up=0, down=0):
    """Records a question as it went."""
    whole = Answer(question=question, question_as_read=question, status=status, elapsed_ms=milliseconds)
    number = state.answers.record(SentAnswer(chat_id=person, message_ids=(), person=person, answer=whole, edition=1))
    for voter in range(up + down):
        state.votes.cast(number, 100 + voter, up=voter < up)
    return number


class TestUnanswered:
    def test_questions_are_grouped_by_likeness_and_counted(self, telegram, prepare, chat, operator):
        def put(state):
            asked(state, "Who painted the ferry?", person=1, status=Status.NOT_FOUND)
            asked(state, "who painted ferry", person=2, status=Status.NOT_FOUND)
            asked(state, "Who painted the ferry?", person=2, down=1)
            state.questions.miss(asked(state, "Where is the bridge?", status=Status.CLOSEST))
            asked(state, "When will the talks resume?", up=1)
            asked(state, "Why will the talks resume?", status=Status.CLOSEST)

        prepare(put)
        text = answer(telegram, chat, operator, "/unanswered")["text"]
        assert text == (
            "Not answered in the last 30 days: 4\n\n"
            "3 × Who painted the ferry? (2 people)\nAlso: who painted ferry\n\n"
            "1 × Where is the bridge? (1 person)"
        )

    def test_what_is_asked_in_telegram_and_not_found_is_there_in_russian_too(self, telegram, bot):
        olga = telegram.world.user("Olga", language_code="ru")
        private = telegram.world.private_chat(olga)
        answer(telegram, private, olga, "xylophone quartz")
        assert answer(telegram, private, olga, "/unanswered")["text"] == "Это могут только администраторы бота."

    def test_when_all_was_answered_it_says_so(self, telegram, prepare, chat, operator):
        answer(telegram, chat, operator, QUESTION)
        assert answer(telegram, chat, operator, "/unanswered")["text"] == (
            "Everything that was asked in the last 30 days was answered."
        )


class TestStatistics:
    @staticmethod
    def put(state):
        for milliseconds in (1.0, 2.0, 30.0):
            asked(state, QUESTION, person=1, milliseconds=milliseconds, up=1)
        asked(state, "Who painted the ferry?", person=2, status=Status.NOT_FOUND, milliseconds=4.0)
        asked(state, "Why is the bridge red?", person=2, status=Status.CLOSEST, milliseconds=1000.0, down=2)

    def test_they_tell_by_week_how_questions_went_and_what_was_asked_and_missed_most(
        self, telegram, prepare, chat, operator
    ):
        prepare(self.put)
        message = chat.says(operator, "/stats")
        text = telegram.wait_for_reply(message)["text"]
        monday = dt.datetime.now(dt.UTC).date()
        monday -= dt.timedelta(days=monday.weekday())
        assert text == (
            "Questions by week\n\n"
            f"Week of {monday.day} {monday:%B %Y}: 5 questions of 2 people\n"
            "answered 3, closest 1, not found 1\n"
            "thumbs up 3, down 2, without 1\n"
            "median of answering time 4 ms\n\n"
            f"Asked most\n• 3 × {QUESTION}\n• 1 × Why is the bridge red?\n• 1 × Who painted the ferry?\n\n"
            "Missed most\n• 1 × Why is the bridge red?\n• 1 × Who painted the ferry?"
        )

    def test_a_small_plot_comes_with_them(self, telegram, prepare, chat, operator):
        pytest.importorskip("matplotlib")
        prepare(self.put)
        message = chat.says(operator, "/stats")
        telegram.wait_for(lambda: len(chat.sent_after(message)) == 2)
        (photo,) = chat.sent_after(message)[1]["photo"]
        assert 600 < photo["width"] < 1600

    def test_without_matplotlib_the_text_comes_alone(self, telegram, bot, prepare, chat, operator, tmp_path):
        shadow = tmp_path / "matplotlib"
        shadow.mkdir()
        (shadow / "__init__.py").write_text("raise ImportError('not installed')\n")
        usual = bot.environment["PYTHONPATH"]
        prepare(self.put)
        bot.stop()
        bot.environment["PYTHONPATH"] = f"{tmp_path}:{usual}"
        bot.start()
        message = chat.says(operator, "/stats")
        assert telegram.wait_for_reply(message)["text"].startswith("Questions by week")
        answer(telegram, chat, operator, "/status")
        assert len(chat.sent_after(message)) == 2
        assert "ImportError" not in bot.log.read_text()
        bot.stop()
        bot.environment["PYTHONPATH"] = usual
        bot.start()

    def test_when_nobody_asked_they_say_so(self, telegram, prepare, chat, operator):
        assert answer(telegram, chat, operator, "/stats")["text"] == ("Nobody has asked anything in the last 8 weeks.")


class TestHiding:
    def test_a_fact_that_was_answered_is_hidden_by_replying_and_shown_again(self, telegram, bot, chat, operator):
        reply = answer(telegram, chat, operator, QUESTION)
        hidden = telegram.wait_for_reply(chat.says(operator, "/hide", reply_to=reply))["text"]
        assert hidden.startswith(f"This answers nothing from now on: “{SENTENCE}”\nUndo: /unhide ")
        assert SENTENCE not in answer(telegram, chat, operator, QUESTION)["text"]
        assert SENTENCE not in answer(telegram, chat, operator, "/summary")["text"]
        name = hidden.split()[-1]
        status = answer(telegram, chat, operator, "/status")["text"]
        assert f"Hidden (1)\n\n• {name}: {SENTENCE}" in status
        group = telegram.world.group("Newsroom")
        assert "Hidden" not in answer(telegram, group, operator, "/status")["text"]

        bot.write("bridge.txt", BRIDGE.replace("three", "four"))
        reload = chat.says(operator, "/reload")
        telegram.wait_for(lambda: chat.sent_after(reload) and "Done" in chat.sent_after(reload)[0]["text"], 60)
        assert SENTENCE not in answer(telegram, chat, operator, QUESTION)["text"]

        bot.stop()
        bot.start()
        assert SENTENCE not in answer(telegram, chat, operator, QUESTION)["text"]
        shown = answer(telegram, chat, operator, f"/unhide {name}")["text"]
        assert shown == f"This may answer again: {SENTENCE}"
        assert SENTENCE in answer(telegram, chat, operator, QUESTION)["text"]
        assert "Hidden" not in answer(telegram, chat, operator, "/status")["text"]
        assert answer(telegram, chat, operator, f"/unhide {name}")["text"].startswith(f"Nothing called {name} is")

    def test_an_article_is_hidden_with_all_its_facts_by_replying_or_by_its_id(self, telegram, bot, chat, operator):
        reply = answer(telegram, chat, operator, QUESTION)
        hidden = telegram.wait_for_reply(chat.says(operator, "/hide article", reply_to=reply))["text"]
        assert hidden == ("No sentence of this article answers from now on: Harbour talks resume\nUndo: /unhide talks")
        assert "Northwind News" not in answer(telegram, chat, operator, QUESTION)["text"]
        answer(telegram, chat, operator, "/unhide talks")
        assert SENTENCE in answer(telegram, chat, operator, QUESTION)["text"]
        assert "/unhide bridge" in answer(telegram, chat, operator, "/hide bridge")["text"]
        assert "Aura" not in answer(telegram, chat, operator, "Why does the Aura bridge close?")["text"]
        answer(telegram, chat, operator, "/unhide bridge")

    @pytest.mark.parametrize("command", ["/hide", "/hide 7", "/hide nowhere", "/unhide"])
    def test_what_is_not_there_gets_a_line_of_use(self, telegram, bot, chat, operator, command):
        text = answer(telegram, chat, operator, command)["text"]
        assert re.match(r"Reply to an answer with /hide|Use /unhide ID", text)

    @pytest.mark.parametrize("command", ["/hide talks", "/unhide talks", "/stats", "/unanswered"])
    def test_others_may_not(self, telegram, bot, command):
        ann = telegram.world.user("Ann")
        private = telegram.world.private_chat(ann)
        assert answer(telegram, private, ann, command)["text"] == "Only the admins of this bot can do that."
        assert SENTENCE in answer(telegram, private, ann, QUESTION)["text"]
