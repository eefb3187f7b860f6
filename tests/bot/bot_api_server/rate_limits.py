"""RateLimits: how fast a bot may send, as Telegram says it to developers.

https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
"""

import math
import time
from collections import defaultdict, deque

from tests.bot.bot_api_server.api_error import ApiError

_SENDING = {"sendMessage", "sendPhoto", "sendDocument"}


class RateLimits:
    """Refuses with 429 what comes faster than 30 messages a second, 20 a minute in a group, or 1 a second in a chat.

    The first can be another number, `overall`, as for bots that were granted more; the last is with short bursts, of
    `burst` messages. `refused` are the refusals, as (method, chat id).
    """

    def __init__(self, *, overall=30, burst=5, clock=time.monotonic):
        self._overall = overall
        self._burst = burst
        self._clock = clock
        self._all = deque(maxlen=overall)
        self._sent = defaultdict(lambda: deque(maxlen=20))
        self.refused = []

    def check(self, method, given):
        if method not in _SENDING:
            return
        now, chat_id = self._clock(), given["chat_id"]
        limits = [(self._all, self._overall, 1.0), (self._sent[chat_id], self._burst + 1, 1.0 * self._burst)]
        if chat_id < 0:
            limits.append((self._sent[chat_id], 20, 60.0))
        waits = [_wait(sent, most, seconds, now) for sent, most, seconds in limits]
        if max(waits) > 0:
            self.refused.append((method, chat_id))
            after = math.ceil(max(waits))
            raise ApiError(f"Too Many Requests: retry after {after}", 429, retry_after=after)
        self._all.append(now)
        self._sent[chat_id].append(now)


def _wait(sent, most, seconds, now):
    """How long until another message may be sent when `most` are allowed in `seconds`."""
    recent = [moment for moment in sent if moment > now - seconds]
    return recent[-most] + seconds - now if len(recent) >= most else 0.0
