"""Pace: how fast messages may follow each other."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from math import inf


@dataclass(frozen=True)
class Rate:
    """At most `most` messages in any `seconds`."""

    most: int
    seconds: float


OVERALL = 30
"""The messages a second that Telegram grants a bot.

https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this, as the rates below.
"""

_ON_ITS_WAY = 1.05
"""How much longer than Telegram's our seconds are: what is sent a second apart may arrive closer together."""

# one a second, though the pages of one answer go together
_CHAT = (Rate(5, 5 * _ON_ITS_WAY),)
_GROUP = (*_CHAT, Rate(20, 60 * _ON_ITS_WAY))


class Pace:
    """The pace of one stream of messages; moments are those of any clock that counts seconds."""

    def __init__(self, rates: Iterable[Rate]) -> None:
        self._rates = tuple(rates)
        self._sent: deque[float] = deque(maxlen=max(rate.most for rate in self._rates))
        self.held_until = -inf

    @classmethod
    def of_chat(cls, chat_id: int) -> Pace:
        """That of a private chat; or of a group or channel, whose numbers are negative."""
        return cls(_GROUP if chat_id < 0 else _CHAT)

    @classmethod
    def of_all(cls, a_second: int) -> Pace:
        """That of all chats together."""
        return cls((Rate(a_second, _ON_ITS_WAY),))

    @property
    def free_at(self) -> float:
        """The moment from which the next message may go."""
        count = len(self._sent)
        waits = (self._sent[-rate.most] + rate.seconds for rate in self._rates if count >= rate.most)
        return max(self.held_until, max(waits, default=-inf))

    def idle(self, now: float) -> bool:
        """Whether nothing that was sent matters any more."""
        longest = max(rate.seconds for rate in self._rates)
        return self.held_until <= now and (not self._sent or self._sent[-1] + longest <= now)

    def sent(self, now: float) -> None:
        """A message goes now."""
        self._sent.append(now)

    def hold(self, until: float) -> None:
        """Nothing may go before that moment."""
        self.held_until = max(self.held_until, until)
