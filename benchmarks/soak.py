"""Let the bot run for long while everything goes wrong, and count what became of every question.

    python -m benchmarks.soak [--updates 20000] [--kills 10] [--seed 1]

The bot runs as a process of its own against the Bot API server of the tests, on loopback. That server refuses what
Telegram refuses, also what comes too fast in a chat, and injects faults: 429, 500, dropped connections, lost responses,
silence. Meanwhile updates come late or twice, and the bot is killed with SIGKILL and started again. The pace of all
chats together is lifted to 1000 messages a second, or little else would be measured; that of each chat is not.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from benchmarks.soak_faults import Faults, Injected
from benchmarks.soak_outcome import Outcome, Run, StateFile, Unknown, outcome_of
from benchmarks.soak_traffic import Traffic, people
from bot.messages import LANGUAGES
from tests.bot.bot_api_server import BotApiServer, RateLimits
from tests.bot.conftest import BotProcess

_MOST_WAITING = 60
_PATIENCE = 300.0
_LATE = 40.0
"""Seconds in which a digest that is due was posted, or was not."""


class Soak:
    """A bot, a Bot API server with faults, and people who write."""

    def __init__(self, folder: Path, *, chats: int, subjects: int, silences: int, seed: int) -> None:
        self._telegram = BotApiServer()
        about = people(subjects)
        settings = {"MESSAGES_PER_SECOND": "1000", "LIMIT_PERSON": "0", "LIMIT_GROUP": "0"}
        self._bot = BotProcess(
            folder, self._telegram, **{f"BRIEFING_{name}": value for name, value in settings.items()}
        )
        for subject in about:
            self._bot.write(f"{subject.name}.txt", subject.article)
        self._bot.build()
        self._state = StateFile(folder / "data" / "state.sqlite")
        self._faults = Faults(seed, silences=silences)
        self._traffic = Traffic(self._telegram, about, chats, seed)
        self._unknown_at_kills: list[tuple[int, int]] = []
        self._digests_at_kills: list[int] = []

    def run(self, updates: int, kills: int, readers: int = 0) -> Outcome:
        """Goes on for so many updates, kills so often in between, and waits until all is dealt with.

        So many `readers` get a digest, all in the first seven minutes.
        """
        began = time.monotonic()
        self._telegram.fault = self._faults
        self._start()
        if readers:
            self._traffic.subscribe(readers, minutes=5)
        for number in range(1, updates + 1):
            with self._telegram.changed:
                self._traffic.go_on()
            while number % 20 == 0 and self._waiting() > _MOST_WAITING:
                time.sleep(0.05)
            if kills and number % (updates // kills) == updates // kills // 2:
                self._kill()
        self._wait_until_all_is_dealt_with()
        run = Run(updates, kills, self._faults.injected, time.monotonic() - began)
        problems = self._refusals()
        if code := self._bot.stop():
            problems.append(f"the bot ended with code {code}")
        self._telegram.stop()
        unknown = Unknown(self._unknown_answers(), self._unknown_digests())
        return outcome_of(self._traffic, unknown, self._thanked(), self._state, problems, run)

    def _start(self) -> None:
        # the bot does not remember its pace, so neither does the server
        self._telegram.limits = RateLimits(overall=1000)
        begun = len(self._telegram.calls)
        self._bot.start()
        self._telegram.wait_for(lambda: any(method == "getUpdates" for method, _, _ in self._telegram.calls[begun:]))

    def _kill(self) -> None:
        self._bot.kill()
        self._unknown_at_kills += self._state.perhaps_sent()
        self._digests_at_kills += self._state.digests_perhaps_sent()
        self._start()

    def _unknown_answers(self) -> Counter[tuple[int, str]]:
        """How often the bot could not know whether it had answered, by question."""
        names = {(one.chat.id, one.message["message_id"]): one.key for one in self._traffic.questions}
        return self._faults.unknown + Counter(names[one] for one in self._unknown_at_kills if one in names)

    def _unknown_digests(self) -> Counter[int]:
        """How often the bot could not know whether a digest was posted, by chat."""
        readers = {reader.chat.id for reader in self._traffic.readers}
        found = Counter(chat_id for chat_id, name in self._faults.unknown.elements() if chat_id in readers and name)
        return found + Counter(self._digests_at_kills)

    def _thanked(self) -> set[str]:
        """The pressed buttons that people were thanked for; not those under a message that the bot does not know of."""
        thanks = LANGUAGES["en"].feedback.thanks
        return {query_id for query_id, answer in self._telegram.methods.answers.items() if answer["text"] == thanks}

    def _waiting(self) -> int:
        """How many updates have not come, or are not dealt with."""
        return len(self._telegram.world.updates) - self._state.dealt_with()

    def _wait_until_all_is_dealt_with(self) -> None:
        for reader in self._traffic.readers:
            time.sleep(max(0.0, reader.due.timestamp() + _LATE - time.time()))
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end and self._waiting():
            time.sleep(0.2)

    def _refusals(self) -> list[str]:
        """The calls that were refused without a fault of ours; answers whose first response was lost are."""
        return [
            f"{method}: {refusal.description}"
            for method, given, refusal in self._telegram.calls
            if refusal and not isinstance(refusal, Injected) and given.get("callback_query_id") not in self._faults.lost
        ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--updates", type=int, default=20_000)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        soak = Soak(Path(folder), chats=max(30, wanted.updates // 15), subjects=300, silences=5, seed=wanted.seed)
        outcome = soak.run(wanted.updates, wanted.kills, readers=100)
    print(outcome.report())
    sys.exit(0 if outcome.good else 1)


if __name__ == "__main__":
    main()
