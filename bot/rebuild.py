"""Rebuild: building the next edition in a process of its own, so that questions are answered meanwhile."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path
from typing import Any

from knowledge import BriefingError, BuildReport

_LOGGER = logging.getLogger(__name__)
_LONGEST_LINE = 2**26


class RebuildError(BriefingError):
    """No edition was built; the message is the reason."""


class Rebuild:
    """Builds editions of `data` from the articles in `articles`, one at a time.

    `progress` is how much of how much is done, None while that is not known.
    """

    def __init__(self, articles: Path, data: Path) -> None:
        self._articles = articles
        self._data = data
        self._building: asyncio.Task[BuildReport] | None = None
        self.progress: tuple[int, int] | None = None

    @property
    def running(self) -> bool:
        """Whether an edition is being built."""
        return self._building is not None and not self._building.done()

    def start(self) -> asyncio.Task[BuildReport]:
        """Begins to build; only when none is running. The task raises RebuildError, or is cancelled by `stop`."""
        self.progress = None
        self._building = asyncio.create_task(self._build())
        return self._building

    async def stop(self) -> None:
        """Ends the process that builds, if there is one; the edition in use stays."""
        if self._building is not None:
            self._building.cancel()
            await asyncio.wait([self._building])

    async def _build(self) -> BuildReport:
        command = [sys.executable, "-m", "bot.rebuild_worker", str(self._articles), str(self._data)]
        # its standard input stays open as long as the bot lives
        worker = await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE, limit=_LONGEST_LINE)
        try:
            outcome = await self._listen(worker)
            code = await worker.wait()
        finally:
            if worker.returncode is None:
                worker.kill()
                await worker.wait()
        if "report" in outcome:
            return BuildReport.model_validate(outcome["report"])
        raise RebuildError(outcome.get("failure") or f"the process that builds ended with code {code}")

    async def _listen(self, worker: Process) -> dict[str, Any]:
        assert worker.stdout is not None  # noqa: S101 - it was asked for
        outcome: dict[str, Any] = {}
        async for line in worker.stdout:
            outcome = json.loads(line)
            if "progress" in outcome:
                done, total = outcome["progress"]
                self.progress = (done, total)
        return outcome
