"""Workers: processes that apply a function to many items, for work that keeps a processor busy.

One child process, the host, loads what the work needs and forks the workers, so that they hold one copy of it together.
Each talks to the caller through a socket of its own. Unlike `multiprocessing` this starts nothing of the caller's own
program again and can be used beside threads; and all of it ends when the caller is killed.
"""

from __future__ import annotations

import gc
import os
import pickle
import queue
import signal
import socket
import subprocess
import sys
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from types import TracebackType
from typing import IO, Any, TypeVar, cast

from knowledge.errors import BriefingError
from knowledge.garbage import few_collections

_TOGETHER = sys.platform != "darwin"
"""Whether what is loaded may be used before the workers part ways: Apple's own arithmetic may hang after a fork."""

Item = TypeVar("Item")
Result = TypeVar("Result")


class Workers:
    """`count` processes, used as a context; leaving it ends them. `get_ready` is called before the first work, once for
    all of them where the system allows it."""

    def __init__(self, count: int, get_ready: Callable[[], None] | None = None) -> None:
        self._ahead = 2 * count
        pairs = [socket.socketpair() for _ in range(count)]
        self._host = _start([theirs.fileno() for _, theirs in pairs], get_ready)
        self._lines = [cast(IO[bytes], ours.makefile("rwb")) for ours, _ in pairs]
        for pair in pairs:
            for end in pair:
                end.close()  # what was made of ours stays open
        self._idle: queue.SimpleQueue[IO[bytes]] = queue.SimpleQueue()
        for line in self._lines:
            self._idle.put(line)
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
        line = self._idle.get()
        try:
            pickle.dump((function, item), line)
            line.flush()
            result, error = pickle.load(line)  # noqa: S301 - from our own child
        except (EOFError, OSError, pickle.UnpicklingError) as failure:
            raise BriefingError(
                "A process of the build ended unexpectedly, perhaps for want of memory. Try again with fewer files."
            ) from failure
        finally:
            self._idle.put(line)
        if error:
            raise error
        return cast(Result, result)

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._host.communicate()  # the host takes the end of its input for the end
        self._threads.shutdown(cancel_futures=True)
        for line in self._lines:
            with suppress(OSError):  # what was not sent yet is not wanted any more
                line.close()


def _start(lines: list[int], get_ready: Callable[[], None] | None) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-c", f"from {__name__} import host; host()"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, pass_fds=lines, env=environment)  # noqa: S603
    calls = cast(IO[bytes], process.stdin)
    with suppress(BrokenPipeError):  # a host that did not even start is told of by the first call
        pickle.dump((lines, get_ready), calls)
        calls.flush()
    return process


def host() -> None:
    """Be the host: get ready, fork a worker for each line, and end them all when standard input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the caller ends us
    os.dup2(2, 1)  # what a library prints is no answer of ours
    lines, get_ready = pickle.load(sys.stdin.buffer)  # noqa: S301 - from our own caller
    if get_ready and _TOGETHER:
        get_ready()
    gc.collect()
    gc.freeze()  # else the first search for garbage would write to all that is shared
    workers = []
    for line in lines:
        worker = os.fork()
        if not worker:
            for other in lines:
                if other != line:
                    os.close(other)
            if get_ready and not _TOGETHER:
                get_ready()
            with socket.socket(fileno=line) as connection, few_collections():
                _serve(cast(IO[bytes], connection.makefile("rwb")))
            os._exit(0)
        workers.append(worker)
    for line in lines:
        os.close(line)
    sys.stdin.buffer.read()
    for worker in workers:
        os.kill(worker, signal.SIGKILL)
        os.waitpid(worker, 0)


def _serve(line: IO[bytes]) -> None:
    """Be a worker: answer calls until they end."""
    with suppress(BrokenPipeError, ConnectionResetError):
        while True:
            try:
                function, item = pickle.load(line)  # noqa: S301 - from our own caller
            except EOFError:
                return
            answer: tuple[Any, Exception | None]
            try:
                answer = (function(item), None)
            except Exception as error:
                error.add_note(traceback.format_exc())
                answer = (None, error)
            pickle.dump(answer, line)
            line.flush()
