"""Ledger: what delivery asks of those who remember, and tells them."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar

MOST_SENT = 2
"""How often a message may be sent at most where it is not known whether it was."""


BEFORE_SENDING: ContextVar[Callable[[], bool] | None] = ContextVar("BEFORE_SENDING", default=None)
"""Asked right before anything is sent in this context; where it says no, nothing is."""


class Ledger:
    """Remembers nothing; what is overridden does."""

    def may_send(self, perhaps_sent: int) -> bool:
        """Whether a message may be sent that was perhaps sent so many times since the start. Asked before each attempt.

        Who remembers more than that, by what is being answered, may say no.
        """
        ask = BEFORE_SENDING.get()
        return perhaps_sent < MOST_SENT and (ask is None or ask())

    def attempted(self, perhaps_sent: int, *, refused: bool) -> None:
        """That attempt was made; when it was `refused`, nothing was sent by it."""

    def gone(self, chat_id: int) -> None:
        """Nothing can be sent to that chat any more."""

    def moved(self, old: int, new: int) -> None:
        """A group has become a supergroup, with another number."""
