"""The process that builds: `python -m bot.rebuild_worker ARTICLES DATA`, started by `bot.rebuild`.

It writes JSON lines: `{"progress": [done, total]}` now and then, at the end `{"report": ...}` or `{"failure": ...}`.
It ends when its standard input closes, which is when the bot is gone.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from contextlib import redirect_stdout
from typing import Any, TextIO

from knowledge import BriefingError, KnowledgeBase

_PACE = 0.2
"""Seconds between two lines of progress."""

_NICE = 19
"""Answers come first: a build takes what they leave of the processor."""


def main(articles: str, data: str) -> None:
    """Builds an edition and says on standard output how it goes."""
    threading.Thread(target=_end_with_the_bot, daemon=True).start()
    if hasattr(os, "nice"):
        os.nice(_NICE)
    with redirect_stdout(sys.stderr):
        _build(articles, data, sys.__stdout__ or sys.stderr)


def _build(articles: str, data: str, lines: TextIO) -> None:
    last = 0.0

    def say(**what: Any) -> None:
        print(json.dumps(what), file=lines, flush=True)

    def progress(done: int, total: int) -> None:
        nonlocal last
        if (now := time.monotonic()) - last >= _PACE or done == total:
            last = now
            say(progress=[done, total])

    try:
        say(report=KnowledgeBase.open(data).build([articles], progress=progress).to_json())
    except BriefingError as error:
        say(failure=str(error))


def _end_with_the_bot() -> None:
    # not sys.stdin: Python cannot shut down while a thread waits in it
    while os.read(0, 1):
        pass
    os._exit(1)


if __name__ == "__main__":
    main(*sys.argv[1:])
