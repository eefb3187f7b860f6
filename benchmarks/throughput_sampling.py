"""The bot, watched: `python -m benchmarks.throughput_sampling FILE run` writes where its processor time went.

Every two milliseconds of processor time the stack is looked at, and counted for the first part it is in.
"""

from __future__ import annotations

import json
import signal
import sys
from collections import Counter
from pathlib import Path
from types import FrameType

from bot.__main__ import main as bot

_ROOT = Path(__file__).parents[1]
_EVERY = 0.002
_PARTS = (
    ("finding: reading the question", "knowledge/asking/"),
    ("finding: candidates and their ranking", "knowledge/retrieval/"),
    ("finding: what to say of them", "knowledge/answering/"),
    ("finding: the rest", "knowledge/"),
    ("writing the message", "bot/messages/"),
    ("remembering in state", "bot/state/"),
    ("sending: python-telegram-bot, httpx, pacing", "bot/delivery/"),
    ("receiving: python-telegram-bot, httpx", "telegram/ext/_updater.py"),
)
_counted: Counter[str] = Counter()


def _look(_signal: int, frame: FrameType | None) -> None:
    files = set()
    while frame:
        name = frame.f_code.co_filename
        files.add(name.removeprefix(f"{_ROOT}/").partition("site-packages/")[2] or name.removeprefix(f"{_ROOT}/"))
        frame = frame.f_back
    found = (part for part, path in _PARTS if any(file.startswith(path) for file in files))
    _counted[next(found, "the event loop, handlers, and the rest")] += 1


def main() -> None:
    """Runs the bot with the arguments after the file's."""
    file = Path(sys.argv.pop(1))
    signal.signal(signal.SIGPROF, _look)
    signal.setitimer(signal.ITIMER_PROF, _EVERY, _EVERY)
    try:
        bot()
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        file.write_text(json.dumps(_counted))


if __name__ == "__main__":
    main()
