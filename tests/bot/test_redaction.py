"""The log never shows a secret, not even in a traceback."""

import io
import logging

from bot.redaction import RedactingFormatter


def test_secrets_are_replaced_in_messages_and_tracebacks():
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(RedactingFormatter(["123:SECRET"]))
    logger = logging.Logger("test")
    logger.addHandler(handler)
    try:
        int("/bot123:SECRET/getMe")
    except ValueError:
        logger.exception("failed at %s", "/bot123:SECRET/getMe")
    assert "SECRET" not in stream.getvalue()
    assert "failed at /bot[secret]/getMe" in stream.getvalue()
    assert "ValueError: invalid literal for int() with base 10: '/bot[secret]/getMe'" in stream.getvalue()
