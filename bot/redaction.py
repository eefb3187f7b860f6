"""Redaction: the log, without secrets, and without tracebacks of a network that fails."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from copy import copy
from urllib.parse import quote

from telegram.error import BadRequest, NetworkError


class RedactingFormatter(logging.Formatter):
    """Formats records, tracebacks included, with every secret replaced, however it is written.

    That Telegram could not be reached is one line: where in the code it was noticed tells nobody anything.
    """

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        forms = {form for secret in secrets for form in (secret, secret.partition(":")[2] or secret)}
        forms |= {quote(form, safe="") for form in forms}
        self._secrets = sorted(forms, key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        """The record as text."""
        line = super().format(_brief(record))
        for secret in self._secrets:
            line = line.replace(secret, "[secret]")
        return line


def _brief(record: logging.LogRecord) -> logging.LogRecord:
    error = record.exc_info[1] if record.exc_info else None
    # BadRequest counts as a NetworkError in python-telegram-bot
    if not isinstance(error, NetworkError) or isinstance(error, BadRequest):
        return record
    brief = copy(record)
    reason = " ".join(str(error).split())
    brief.msg, brief.args = f"{record.getMessage().rstrip('.')} ({reason})", ()
    brief.exc_info = brief.exc_text = None
    return brief
