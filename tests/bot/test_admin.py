"""The admins' commands: /reload builds the next edition beside the one in use, /rollback goes back."""

import contextlib
import os
import re
import signal
import time
from pathlib import Path

import pytest

from tests.bot.bot_api_server import BotApiServer
from tests.bot.conftest import BRIDGE, TALKS, BotProcess

MANY = "Report {n}\n\nPARIS (Agency - 5 July 2021) - Inspector Number{n} counted {n} boats. {filler}\n"


@pytest.fixture(scope="module")
def server():
    """A Bot API server that no other bot uses."""
    server = BotApiServer()
    yield server
    server.stop()


@pytest.fixture
def admin(server):
    admin = server.world.user("Ada")
    server.world.private_chat(admin)
    return admin


@pytest.fixture
def run(server, admin, tmp_path):
    """Starts a bot of its own with the articles and the edition that a test wants."""
    running = []

    def start(articles, *, build=True):
        server.forget_updates()
        bot = BotProcess(tmp_path, server, [admin])
        for name, text in articles.items():
            bot.write(name, text)
        if build:
            bot.build()
        running.append(bot.start())
        return bot

    yield start
    for bot in running:
        assert bot.stop() == 0, bot.log.read_text()


@pytest.fixture
def chat(server, admin):
    return server.world.private_chat(admin)


def outcome(server, chat, message):
    """The reply to /reload when it has come to its end."""

    def ended():
        sent = chat.sent_after(message)
        return sent and not sent[0]["text"].startswith(("Reading", "Читаю")) and sent[0]["text"]

    return server.wait_for(ended, 60)


def answer(server, chat, who, question):
    return server.wait_for_reply(chat.says(who, question))["text"]


def asked(server, question):
    """What somebody is answered who has not asked before: one chat may not be written to that often."""
    somebody = server.world.user("Somebody")
    return answer(server, server.world.private_chat(somebody), somebody, question)


class TestRussian:
    def test_an_operator_is_told_in_russian_what_went_wrong_and_why(self, server, run, tmp_path):
        olga = server.world.user("Olga", language_code="ru")
        chat = server.world.private_chat(olga)
        bot = BotProcess(tmp_path, server, [olga])
        bot.write("talks.txt", TALKS)
        bot.write("empty.txt", "")
        bot.start()
        try:
            reply = server.wait_for_reply(chat.says(olga, "/rollback"))
            while "перечитываются" in reply["text"]:  # the first edition is being built
                reply = server.wait_for_reply(chat.says(olga, "/rollback"))
            assert reply["text"] == ("Вернуться не удалось: издание 1 – самое старое из хранимых.")
            bot.write("bridge.txt", BRIDGE)
            text = outcome(server, chat, chat.says(olga, "/reload"))
            assert "empty.txt: пустой файл" in text
        finally:
            assert bot.stop() == 0


class TestReload:
    def test_it_tells_what_was_added_changed_and_removed_and_answers_change(self, server, run, admin, chat):
        bot = run({"talks.txt": TALKS, "bridge.txt": BRIDGE})
        assert "14 July" in asked(server, "When will the harbour talks resume?")
        bot.write("talks.txt", TALKS.replace("14 July", "21 July"))
        bot.write("museum.txt", "Museum opens\n\nRIGA (Agency - 10 July 2021) - The amber museum opens on Friday.\n")
        (bot.articles / "bridge.txt").unlink()
        message = chat.says(admin, "/reload")
        text = outcome(server, chat, message)
        assert re.match(r"Done\. Edition 2 is in use: 2 articles, \d facts\.\n", text)
        assert "Added (1)\n• museum\n" in text
        assert "Changed (1)\n• talks\n" in text
        assert text.endswith("Removed (1)\n• bridge")
        assert len(chat.sent_after(message)) == 1
        assert "21 July" in asked(server, "When will the harbour talks resume?")
        assert "amber museum" in asked(server, "When does the amber museum open?")
        assert "Edition 2" in asked(server, "/status")

        assert answer(server, chat, admin, "/rollback") == "Edition 1 is in use now."
        assert "14 July" in asked(server, "When will the harbour talks resume?")
        assert answer(server, chat, admin, "/rollback 2") == "Edition 2 is in use now."
        assert answer(server, chat, admin, "/rollback 77").startswith("The rollback failed: ")
        assert answer(server, chat, admin, "/rollback two").startswith("Use /rollback for the edition before")
        assert "21 July" in asked(server, "When will the harbour talks resume?")

        assert "No article was added, changed or removed." in outcome(server, chat, chat.says(admin, "/reload"))

    def test_a_failure_is_told_with_its_reason_and_the_edition_stays(self, server, run, admin, chat):
        bot = run({"talks.txt": TALKS})
        assert "14 July" in asked(server, "When will the harbour talks resume?")
        bot.write("a.json", '[{"id": "same", "title": "A", "body": "One sentence stands here."}]')
        bot.write("b.json", '[{"id": "same", "title": "B", "body": "Another sentence stands here."}]')
        text = outcome(server, chat, chat.says(admin, "/reload"))
        assert text.startswith("The reload failed: ")
        assert "same" in text
        assert text.endswith("\nEdition 1 stays in use.")
        assert "14 July" in asked(server, "When will the harbour talks resume?")
        assert "Edition 1" in asked(server, "/status")

    def test_a_file_that_gives_no_article_is_named_with_the_reason(self, server, run, admin, chat):
        bot = run({"talks.txt": TALKS})
        asked(server, "/status")
        bot.write("empty.txt", "")
        text = outcome(server, chat, chat.says(admin, "/reload"))
        assert re.search(r"Skipped \(1\)\n• \S*empty\.txt: \w+", text)

    def test_questions_are_answered_meanwhile_and_one_runs_at_a_time(self, server, run, admin, chat):
        bot = run({"talks.txt": TALKS})
        asked(server, "When will the harbour talks resume?")
        for number in range(2000):
            bot.write(f"report-{number}.txt", MANY.format(n=number, filler="The harbour was calm that day. " * 40))
        message = chat.says(admin, "/reload")
        server.wait_for(lambda: re.search(r"… \d+%$", (chat.sent_after(message) or [{"text": ""}])[0]["text"]), 40)
        asker = server.world.user("Ann")
        other = server.world.private_chat(asker)
        times = []
        for _ in range(5):
            began = time.monotonic()
            assert "14 July" in answer(server, other, asker, "When will the harbour talks resume?")
            times.append(time.monotonic() - began)
        assert answer(server, chat, admin, "/reload") == "The articles are being read already; this takes a moment."
        assert "being read again just now" in asked(server, "/status")
        assert sorted(times)[2] < 0.5
        text = outcome(server, chat, message)
        assert "Added (2,000)\n• report-0\n" in text
        assert text.endswith("… and 1,990 more")
        edits = [
            call
            for call in server.calls_of("editMessageText")
            if call[1]["message_id"] == str(message["message_id"] + 1)
        ]
        assert all(refusal is None for _, _, refusal in edits)

    def test_a_process_that_is_killed_is_a_failure_and_the_next_reload_works(self, server, run, admin, chat):
        bot = run({"talks.txt": TALKS})
        asked(server, "When will the harbour talks resume?")
        for number in range(300):
            bot.write(f"report-{number}.txt", MANY.format(n=number, filler="The harbour was calm that day. " * 20))
        message = chat.says(admin, "/reload")
        os.kill(worker(bot), signal.SIGKILL)
        assert outcome(server, chat, message).startswith(
            "The reload failed: the process that builds ended with code -9"
        )
        assert "14 July" in asked(server, "When will the harbour talks resume?")
        assert "Added (300)" in outcome(server, chat, chat.says(admin, "/reload"))

    def test_a_bot_that_is_stopped_meanwhile_says_so(self, server, run, admin, chat):
        bot = run({"talks.txt": TALKS})
        asked(server, "When will the harbour talks resume?")
        for number in range(300):
            bot.write(f"report-{number}.txt", MANY.format(n=number, filler="The harbour was calm that day. " * 20))
        message = chat.says(admin, "/reload")
        pid = worker(bot)
        assert bot.stop() == 0
        assert not Path(f"/proc/{pid}").exists()
        assert outcome(server, chat, message) == (
            "The reload failed: the bot was stopped meanwhile\nEdition 1 stays in use."
        )

    def test_the_first_edition_is_built_at_the_start(self, server, run, admin, chat):
        run({"talks.txt": TALKS}, build=False)

        while "14 July" not in (text := asked(server, "When will the harbour talks resume?")):
            assert text.startswith("I am still reading the articles for the first time.")

    def test_without_articles_the_bot_says_that_it_knows_nothing(self, server, run, admin, chat):
        run({}, build=False)
        while asked(server, "/status").startswith("I am still reading"):
            pass
        assert asked(server, "/status").startswith("I have not read anything yet.")
        assert outcome(server, chat, chat.says(admin, "/reload")).startswith("The reload failed: ")


def worker(bot):
    """The number of the process that a bot started to build, waited for."""
    for _ in range(500):
        for stat in Path("/proc").glob("[0-9]*/stat"):
            with contextlib.suppress(OSError):
                parent = stat.read_text().rpartition(")")[2].split()[1]
                if parent == str(bot.process.pid):
                    return int(stat.parent.name)
        time.sleep(0.01)
    raise AssertionError("the bot started no process")
