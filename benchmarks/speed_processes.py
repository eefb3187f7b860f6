"""Processes of the program, run and watched from outside: time, processor time and memory."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import psutil

ROOT = Path(__file__).resolve().parent.parent
_EVERY = 0.1
"""Seconds between two looks at the memory."""


class Run(NamedTuple):
    """What a process printed, how long it took, how long it and its children kept a processor busy (all in seconds),
    and the most memory that they held together at one time, in MiB, pages shared between them counted once."""

    output: str
    seconds: float
    processor: float
    mib: float


def run(arguments: Sequence[object], *, cores: int | None = None) -> Run:
    """Run Python with these arguments to its end, on all processor cores or on so many."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "benchmarks")])}
    busy = _children()
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *map(str, arguments)], stdout=subprocess.PIPE, cwd=ROOT, env=environment, text=True
    ) as process:
        if cores is not None:
            psutil.Process(process.pid).cpu_affinity(list(range(cores)))
        watch = _Memory(process.pid)
        output, _ = process.communicate()
        seconds = time.perf_counter() - started
        mib = watch.end()
    if process.returncode:
        raise SystemExit(f"{' '.join(map(str, arguments))} failed with exit code {process.returncode}")
    return Run(output, seconds, _children() - busy, mib)


def program(*arguments: object, cores: int | None = None) -> tuple[Any, Run]:
    """Run a command of briefing-bot with `--json`: what it printed, and what it cost."""
    ended = run(["-m", "bot", *arguments, "--json"], cores=cores)
    return json.loads(ended.output), ended


@contextmanager
def building(articles: Path, data: Path) -> Iterator[subprocess.Popen[str]]:
    """The process by which the bot builds an edition, at work until the end of the block."""
    command = [sys.executable, "-m", "bot.rebuild_worker", str(articles), str(data)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT, text=True) as process:
        if process.stdout is not None:
            process.stdout.readline()  # it has begun
        try:
            yield process
        finally:
            process.kill()


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


class _Memory(threading.Thread):
    """Looks again and again at the memory of a process and its children."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._process = psutil.Process(pid)
        self._ended = threading.Event()
        self._most = 0
        self.start()

    def run(self) -> None:
        while not self._ended.wait(_EVERY):
            self._most = max(self._most, self._held())

    def end(self) -> float:
        """The most that was seen, in MiB."""
        self._ended.set()
        self.join()
        return self._most / (1 << 20)

    def _held(self) -> int:
        total = 0
        try:
            for process in (self._process, *self._process.children(recursive=True)):
                memory = process.memory_full_info()
                total += getattr(memory, "pss", memory.rss)
        except psutil.Error:  # one has just ended
            return 0
        return total
