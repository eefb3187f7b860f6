"""A bot that runs as people run it, in a process of its own, against a Bot API server on loopback."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bot.bot_api_server import TOKEN, BotApiServer

ROOT = Path(__file__).parents[2]
TALKS = (
    "Harbour talks resume\n\n"
    "OSLO (Northwind News - 9 July 2021) - The harbour talks will resume on 14 July, Minister Ingrid Solberg said.\n\n"
    "The ferry strike has cost the port 3.5 million euros so far. Nobody expects it to end this week.\n"
)
BRIDGE = (
    "Bridge closes for repairs\n\n"
    "TURKU (Coast Agency - 8 July 2021) - The Aura bridge closes for repairs because engineers found three cracks.\n\n"
    '"We will reopen the Aura bridge in October," chief engineer Matti Laine said.\n'
)


class BotProcess:
    """`python -m bot run` in a folder of its own; admins are the users given."""

    def __init__(self, folder, server, admins=(), **settings):
        self.folder = folder
        self.articles = folder / "articles"
        self.articles.mkdir(parents=True, exist_ok=True)
        self.log = folder / "log"
        self.environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "NO_PROXY": "127.0.0.1",
            "BRIEFING_TOKEN": TOKEN,
            "BRIEFING_API_URL": server.url,
            "BRIEFING_ADMINS": ",".join(str(admin["id"]) for admin in admins),
            "BRIEFING_LIMIT_PERSON": "0",
            "BRIEFING_LIMIT_GROUP": "0",
            **settings,
        }

    def write(self, name, text):
        (self.articles / name).write_text(text, encoding="utf-8")

    def build(self):
        """Builds an edition as an admin does on the command line."""
        self._run("from knowledge import KnowledgeBase; KnowledgeBase.open('data').build(['articles'])")

    def start(self):
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "bot", "run"], cwd=self.folder, env=self.environment, stdout=log, stderr=log
            )
        return self

    def run_to_the_end(self):
        return subprocess.run(
            [sys.executable, "-m", "bot", "run"],
            cwd=self.folder, env=self.environment, capture_output=True, text=True, timeout=30, check=False,
        )  # fmt: skip

    def kill(self):
        """Ends it as a crash or a power cut does: nothing is put in order."""
        self.process.kill()
        self.process.wait(15)

    def stop(self):
        """Asks it to stop, as a platform does, and returns the exit code."""
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(15)
        finally:
            if self.process.poll() is None:
                self.process.kill()

    def _run(self, code):
        subprocess.run([sys.executable, "-c", code], cwd=self.folder, env=self.environment, check=True, timeout=60)


@pytest.fixture(scope="session")
def server():
    server = BotApiServer()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def admin(server):
    admin = server.world.user("Ada")
    server.world.private_chat(admin)
    return admin


@pytest.fixture(scope="session")
def bot(server, admin, tmp_path_factory):
    """One bot for all tests that only ask: two articles, long polling."""
    bot = BotProcess(tmp_path_factory.mktemp("bot"), server, [admin])
    bot.write("talks.txt", TALKS)
    bot.write("bridge.txt", BRIDGE)
    bot.build()
    bot.start()
    yield bot
    code = bot.stop()
    assert code == 0, bot.log.read_text()
    assert TOKEN not in bot.log.read_text()


@pytest.fixture
def ann(server):
    return server.world.user("Ann")


@pytest.fixture
def private(server, bot, ann):
    return server.world.private_chat(ann)


@pytest.fixture
def group(server, bot):
    return server.world.group("Newsroom")
