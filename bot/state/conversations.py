"""Conversations: what was asked last, so that "and when?" has something to follow."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable


class Conversations:
    """The last question of each person in each chat, and of each reply, for `lifetime` seconds; in memory.

    The oldest go first when more than `capacity` are kept.
    """

    def __init__(
        self, lifetime: float = 600.0, capacity: int = 10_000, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._lifetime = lifetime
        self._capacity = capacity
        self._clock = clock
        self._questions: OrderedDict[tuple[str, int, int], tuple[float, str]] = OrderedDict()

    def asked(self, chat_id: int, user_id: int, question: str) -> None:
        """Remembers what a person asked in a chat."""
        self._keep(("user", chat_id, user_id), question)

    def replied(self, chat_id: int, message_id: int, question: str) -> None:
        """Remembers which question a message of the bot replies to."""
        self._keep(("message", chat_id, message_id), question)

    def before(self, chat_id: int, user_id: int, replied_to: int | None = None) -> str | None:
        """The question that the message replied to answers, else what that person asked last; None when too old."""
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
