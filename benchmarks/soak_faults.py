"""What goes wrong between the bot and Telegram in the soak, and what the bot can therefore not know."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable
from typing import Any

from tests.bot.bot_api_server import ApiError, Dropped, Garbled, Silent

_SENDING = {"sendMessage", "editMessageText", "answerCallbackQuery"}
_NAME = re.compile(r"Captain (\w+) counted")
_TAG = re.compile(r"<[^<>]*>")
_SILENT = "no response until the time-out"


class Injected(ApiError):
    """A refusal that is a fault of ours."""


def name_in(text: str) -> str:
    """The name in the first sentence that a message quotes, '' for a message without."""
    found = _NAME.search(_TAG.sub("", text))
    return found[1] if found else ""


class Faults:
    """Of the calls that send one in twelve fails, of those that poll one in fifty, by the numbers of a seed.

    `injected` counts them by kind. `unknown` is how often the bot could not know whether a message with that name was
    sent to that chat, `lost` are the queries whose answer got no response. At most `silences` calls are never responded
    to.
    """

    def __init__(self, seed: int, *, silences: int) -> None:
        self._random = random.Random(seed)
        self._silences = silences
        self.injected: Counter[str] = Counter()
        self.unknown: Counter[tuple[int, str]] = Counter()
        self.lost: set[str] = set()

    def __call__(self, method: str, given: dict[str, Any]) -> object:
        """The fault of a call, None for none."""
        if method == "getUpdates":
            return self._one_of([(0.02, "poll failed", lambda: Dropped(acted=self._random.random() < 0.5))])
        if method not in _SENDING:
            return None
        fault = self._one_of(self._kinds())
        if fault is not None and not isinstance(fault, Injected):
            if method == "sendMessage":
                self.unknown[given["chat_id"], name_in(given["text"])] += 1
            if method == "answerCallbackQuery":
                self.lost.add(given["callback_query_id"])
        return fault

    def _kinds(self) -> list[tuple[float, str, Callable[[], object]]]:
        kinds: list[tuple[float, str, Callable[[], object]]] = [
            (0.02, "429", lambda: Injected("Too Many Requests: retry after 1", 429, retry_after=1)),
            (0.02, "500", lambda: Injected("Internal Server Error", 500)),
            (0.01, "connection dropped before the call was carried out", lambda: Dropped(acted=False)),
            (0.02, "response lost", lambda: Dropped(acted=True)),
            (0.01, "a gateway's error", lambda: Garbled(acted=self._random.random() < 0.5)),
        ]
        if self.injected[_SILENT] < self._silences:
            kinds.append((0.002, _SILENT, lambda: Silent(acted=True)))
        return kinds

    def _one_of(self, kinds: list[tuple[float, str, Callable[[], object]]]) -> object:
        at = self._random.random()
        for share, name, make in kinds:
            at -= share
            if at < 0:
                self.injected[name] += 1
                return make()
        return None
