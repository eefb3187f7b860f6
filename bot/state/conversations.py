"""Conversations: what is talked about, so that "and when?" has something to follow, and "and where?" after it."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable


class Conversations:
    """The question that each person in each chat, and each reply, is at, for `lifetime` seconds; in memory.

    That is the last one that stood on its own: who follows up is still at the question that is followed. The oldest go
    first when more than `capacity` are kept.
    """

    def __init__(
        self, lifetime: float = 600.0, capacity: int = 10_000, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._lifetime = lifetime
        self._capacity = capacity
        self._clock = clock
        self._questions: OrderedDict[tuple[str, int, int], tuple[float, str]] = OrderedDict()

    def asked(self, chat_id: int, user_id: int, question: str) -> None:
        """Remembers the question that a person is at in a chat."""
        self._keep(("user", chat_id, user_id), question)

    def replied(self, chat_id: int, message_id: int, question: str) -> None:
        """Remembers the question that a message of the bot is at."""
        self._keep(("message", chat_id, message_id), question)

    def before(self, chat_id: int, user_id: int, replied_to: int | None = None) -> str | None:
        """The question that the message replied to is at, else that of the person; None when too old."""
        found = self._recall(("message", chat_id, replied_to)) if replied_to is not None else None
        return found or self._recall(("user", chat_id, user_id))

    def _keep(self, key: tuple[str, int, int], question: str) -> None:
        self._questions[key] = (self._clock() + self._lifetime, question)
        self._questions.move_to_end(key)
        if len(self._questions) > self._capacity:
            self._questions.popitem(last=False)

    def _recall(self, key: tuple[str, int, int]) -> str | None:
        until, question = self._questions.get(key, (0.0, ""))
        return question if until > self._clock() else None
