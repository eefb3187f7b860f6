"""Workers: processes that apply a function to many items, for work that keeps a processor busy.

Plain child processes that talk through their pipes: unlike `multiprocessing` they start nothing of the caller's own
program again, can be used beside threads, and end by themselves when the caller is killed.
"""

from __future__ import annotations

import gc
import os
import pickle
import queue
import signal
import subprocess
import sys
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from types import TracebackType
from typing import IO, Any, TypeVar, cast

from knowledge.errors import BriefingError

Item = TypeVar("Item")
Result = TypeVar("Result")
Process = subprocess.Popen[bytes]


class Workers:
    """`count` processes, used as a context; leaving it ends them."""

    def __init__(self, count: int) -> None:
        self._ahead = 2 * count
        self._processes = [_start() for _ in range(count)]
        self._idle: queue.SimpleQueue[Process] = queue.SimpleQueue()
        for process in self._processes:
            self._idle.put(process)
        self._threads = ThreadPoolExecutor(count)

    def map(self, function: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """The results in the order of the items, which are asked for only a little ahead, so that memory is bounded.

        The function must be importable; what it raises is raised here.
        """
        pending: deque[Future[Result]] = deque()
        for item in items:
            pending.append(self._threads.submit(self._call, function, item))
            if len(pending) > self._ahead:
                yield pending.popleft().result()
        while pending:
            yield pending.popleft().result()

    def _call(self, function: Callable[[Item], Result], item: Item) -> Result:
        process = self._idle.get()
        try:
            calls, answers = cast(IO[bytes], process.stdin), cast(IO[bytes], process.stdout)
            pickle.dump((function, item), calls)
            calls.flush()
            result, error = pickle.load(answers)  # noqa: S301 - from our own child
        except (EOFError, OSError, pickle.UnpicklingError) as failure:
            raise BriefingError(
                "A process of the build ended unexpectedly, perhaps for want of memory. Try again with fewer files."
            ) from failure
        finally:
            self._idle.put(process)
        if error:
            raise error
        return cast(Result, result)

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        for process in self._processes:
            process.kill()
        self._threads.shutdown(cancel_futures=True)
        for process in self._processes:
            process.communicate()


def _start() -> Process:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-c", f"from {__name__} import serve; serve()"]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)  # noqa: S603


@contextmanager
def few_collections() -> Iterator[None]:
    """Let Python look for garbage in cycles a hundred times less often: what is extracted holds none."""
    before = gc.get_threshold()
    gc.set_threshold(before[0] * 100, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def serve() -> None:
    """Be a worker: answer calls from standard input until it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the caller ends us
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # nothing that a library prints may come between the answers
    with few_collections():
        while True:
            try:
                function, item = pickle.load(sys.stdin.buffer)  # noqa: S301 - from our own caller
            except EOFError:
                return
            answer: tuple[Any, Exception | None]
            try:
                answer = (function(item), None)
            except Exception as error:
                error.add_note(traceback.format_exc())
                answer = (None, error)
            try:
                pickle.dump(answer, answers)
                answers.flush()
            except BrokenPipeError:
                return
