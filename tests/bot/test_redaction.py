"""The log never shows a secret, not even in a traceback; a network that fails is one line of it."""

import io
import logging
import time

import pytest
from telegram.error import BadRequest, NetworkError, TimedOut

from bot.redaction import RedactingFormatter
from tests.bot.bot_api_server import TOKEN, BotApiServer
from tests.bot.conftest import TALKS, BotProcess

SECRET = "123:SECRET"  # noqa: S105 - nobody's


@pytest.fixture
def log():
    """A logger, and what it has written."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(RedactingFormatter([SECRET]))
    logger = logging.Logger("test")
    logger.addHandler(handler)
    return logger, stream.getvalue


def test_secrets_are_replaced_in_messages_and_tracebacks(log):
    logger, written = log
    try:
        int("/bot123:SECRET/getMe")
    except ValueError:
        logger.exception("failed at %s", "/bot123:SECRET/getMe")
    assert "SECRET" not in written()
    assert "failed at /bot[secret]/getMe" in written()
    assert "ValueError: invalid literal for int() with base 10: '/bot[secret]/getMe'" in written()


@pytest.mark.parametrize("form", ["bot123:SECRET", "bot123%3ASECRET", "SECRET", "{'token': '123:SECRET'}"])
def test_it_is_found_however_it_is_written(log, form):
    logger, written = log
    logger.error("this is %s", form)
    assert "SECRET" not in written()


@pytest.mark.parametrize("error", [NetworkError("httpx.ConnectError:\n  refused"), TimedOut()])
def test_a_network_that_fails_is_one_line(log, error):
    logger, written = log
    logger.error("Exception happened while polling for updates.", exc_info=error)
    (line,) = written().splitlines()
    assert line.endswith(("polling for updates (httpx.ConnectError: refused)", "polling for updates (Timed out)"))


def test_what_telegram_refuses_keeps_its_traceback(log):
    logger, written = log
    logger.error("An update could not be handled", exc_info=BadRequest("can't parse entities"))
    assert written().endswith("telegram.error.BadRequest: can't parse entities\n")


def test_a_bot_that_loses_telegram_writes_one_line_each_time_and_never_the_token(tmp_path):
    telegram = BotApiServer()
    bot = BotProcess(tmp_path, telegram)
    bot.write("talks.txt", TALKS)
    bot.build()
    bot.start()
    telegram.wait_for(lambda: telegram.calls_of("getUpdates"))
    telegram.stop()
    for _ in range(200):
        if "polling" in bot.log.read_text():
            break
        time.sleep(0.05)
    assert bot.stop() == 0
    written = bot.log.read_text()
    assert "Exception happened while polling for updates (" in written
    assert "Traceback" not in written
    assert TOKEN not in written
    assert TOKEN.partition(":")[2] not in written
