"""Starting: by polling or by webhook; what cannot be used is told in one line without the token."""

import http.client
import json
import socket

import pytest

from tests.bot.bot_api_server import TOKEN, BotApiServer
from tests.bot.conftest import TALKS, BotProcess


@pytest.fixture
def telegram():
    """A Bot API server that no other bot uses."""
    server = BotApiServer()
    yield server
    server.stop()


class TestWebhook:
    @pytest.fixture
    def port(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            return free.getsockname()[1]

    @pytest.fixture
    def bot(self, telegram, tmp_path, port):
        bot = BotProcess(
            tmp_path, telegram, PORT=str(port),
            BRIEFING_WEBHOOK_URL=f"http://127.0.0.1:{port}/hook/v1.0", BRIEFING_WEBHOOK_SECRET="s3cret-of_the-hook",  # noqa: S106
        )  # fmt: skip
        bot.write("talks.txt", TALKS)
        bot.build()
        bot.start()
        telegram.wait_for(lambda: telegram.webhook)
        yield bot
        assert bot.stop() == 0

    def test_questions_come_in_by_the_webhook_with_its_secret(self, telegram, bot, port):
        assert telegram.webhook == (f"http://127.0.0.1:{port}/hook/v1.0", "s3cret-of_the-hook")
        ann = telegram.world.user("Ann")
        chat = telegram.world.private_chat(ann)
        message = chat.says(ann, "When will the harbour talks resume?")
        assert "14 July" in telegram.wait_for_reply(message)["text"]
        assert telegram.calls_of("getUpdates") == []

        forged = {"update_id": 1, "message": {**message, "text": "What has the ferry strike cost the port?"}}
        for secret in ["", "s3cret", TOKEN]:
            assert post(port, forged, secret) == 403
        last = chat.says(ann, "When will the harbour talks resume?")
        telegram.wait_for_reply(last)
        assert len(chat.sent_after(message)) == 2

    def test_without_a_secret_one_is_made_that_stays_the_same(self, telegram, tmp_path, port):
        secrets = []
        for _ in range(2):
            bot = BotProcess(tmp_path, telegram, PORT=str(port), BRIEFING_WEBHOOK_URL=f"http://127.0.0.1:{port}")
            bot.write("talks.txt", TALKS)
            bot.start()
            secrets.append(telegram.wait_for(lambda: telegram.webhook)[1])
            telegram.set_webhook()
            assert bot.stop() == 0
            assert "BRIEFING_WEBHOOK_SECRET is not set: using one that is derived" in bot.log.read_text()
        assert len(secrets[0]) == 64
        assert secrets[0] == secrets[1]


def post(port, update, secret):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    headers = {"Content-Type": "application/json"}
    if secret:
        headers["X-Telegram-Bot-Api-Secret-Token"] = secret
    connection.request("POST", "/hook/v1.0", json.dumps(update), headers)
    try:
        return connection.getresponse().status
    finally:
        connection.close()


class TestStopping:
    @pytest.mark.parametrize("method", ["getMe", "setMyCommands", "deleteWebhook", "getUpdates"])
    def test_a_bot_can_be_stopped_at_any_moment_of_its_start(self, telegram, tmp_path, method):
        bot = BotProcess(tmp_path, telegram).start()
        telegram.wait_for(lambda: telegram.calls_of(method))
        assert bot.stop() == 0
        assert "Traceback" not in bot.log.read_text()


class TestAnEditionThatCannotBeRead:
    def test_is_built_anew_such_as_one_of_an_earlier_version_of_the_program(self, telegram, tmp_path):
        bot = BotProcess(tmp_path, telegram)
        bot.write("talks.txt", TALKS)
        bot.build()
        (edition,) = (tmp_path / "data" / "editions").glob("edition-*.sqlite")
        edition.write_bytes(b"no edition")
        bot.start()
        ann = telegram.world.user("Ann")
        chat = telegram.world.private_chat(ann)
        question = chat.says(ann, "When will the harbour talks resume?")
        reply = telegram.wait_for_reply(question)
        while "14 July" not in reply["text"]:
            assert reply["text"].startswith("I am still reading the articles for the first time.")
            reply = telegram.wait_for_reply(chat.says(ann, "When will the harbour talks resume?"))
        assert bot.stop() == 0


class TestRefusedSettings:
    @pytest.mark.parametrize(
        ("settings", "complaint"),
        [
            ({"BRIEFING_TOKEN": ""}, "BRIEFING_TOKEN is not set: "),
            ({"BRIEFING_TOKEN": "no token"}, "BRIEFING_TOKEN cannot be used: "),
            ({"BRIEFING_ADMINS": "1001, ada"}, "BRIEFING_ADMINS '1001, ada' cannot be used: "),
            ({"BRIEFING_TIMEZONE": "Mars/Olympus"}, "BRIEFING_TIMEZONE 'Mars/Olympus' cannot be used: "),
            ({"PORT": "http"}, "PORT 'http' cannot be used: "),
            ({"BRIEFING_TOKEN": f"{TOKEN}x"}, "BRIEFING_TOKEN was refused by http://127.0.0.1:"),
        ],
    )
    def test_one_line_names_the_variable_and_never_the_token(self, telegram, tmp_path, settings, complaint):
        ended = BotProcess(tmp_path, telegram, **settings).run_to_the_end()
        assert ended.returncode == 1
        lines = [line for line in ended.stderr.splitlines() if " INFO " not in line]
        assert len(lines) == 1
        assert f": {complaint}" in lines[0]
        assert TOKEN not in ended.stderr + ended.stdout
        assert "no token" not in ended.stderr

    def test_a_server_that_cannot_be_reached_is_named(self, telegram, tmp_path):
        ended = BotProcess(tmp_path, telegram, BRIEFING_API_URL="http://127.0.0.1:9").run_to_the_end()
        assert ended.returncode == 1
        assert ": http://127.0.0.1:9 cannot be reached (" in ended.stderr.splitlines()[-1]
        assert "Traceback" not in ended.stderr
        assert TOKEN not in ended.stderr
