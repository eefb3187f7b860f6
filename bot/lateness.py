"""Lateness: what people wrote while the bot could not be reached comes all at once, up to a day later.

A question is answered still, and quoted, so that it is clear what the answer is to. What only makes sense at its time,
such as /reload, is not done; that is said.
"""

from __future__ import annotations

import datetime as dt

from telegram import Message

LATE = dt.timedelta(minutes=5)


def came_late(message: Message) -> bool:
    """Whether a message, or its edit, was written long before the bot came to read it."""
    return dt.datetime.now(dt.UTC) - (message.edit_date or message.date) > LATE
