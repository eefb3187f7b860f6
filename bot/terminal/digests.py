"""The digest that a command line asks for."""

from __future__ import annotations

import datetime as dt

from knowledge import Digest, KnowledgeBase, QuestionError, read_window

_WEEK = dt.timedelta(days=6)


def find_digest(base: KnowledgeBase, words: str, since: dt.date | None, until: dt.date | None, limit: int) -> Digest:
    """The digest of the days named by words or by options, of a topic named by words, or of both.

    A topic alone is told over time; nothing at all is the seven days up to the newest article. Raises QuestionError
    when words and options both name days.
    """
    asked = read_window(words, dt.date.today())  # noqa: DTZ011 - the day where the asker is
    if asked.since and (since or until):
        raise QuestionError(f"{words!r} names days, and so do --from and --to. Give the days once.")
    if asked.topic and not (asked.since or since or until):
        return base.topic_digest(asked.topic, limit)
    last = asked.until or until or base.latest_day() or dt.date.today()  # noqa: DTZ011
    first = asked.since or since or last - _WEEK
    return base.digest(first, last, limit, follow=[asked.topic] if asked.topic else [])
