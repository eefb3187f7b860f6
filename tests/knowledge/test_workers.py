"""Work in other processes: in order, bounded, and gone with whoever asked for it."""

import os
import subprocess
import sys
import time

import pytest

from knowledge.errors import BriefingError, SourceError
from knowledge.workers import Workers


def square(number):
    return number * number


def slow_first(number):
    time.sleep(0.2 if number == 0 else 0)
    return number


def refuse(number):
    raise SourceError(f"{number} cannot be read")


def chatter(number):
    print("a library prints this")
    return number


def die(number):
    os._exit(9)


LOADED = []


def load():
    LOADED.append(os.getpid())


def loaded(number):
    (by,) = LOADED
    return by


def slow_second(number):
    time.sleep(60 if number else 0)
    return os.getpid()


@pytest.fixture(scope="module")
def workers():
    with Workers(2) as workers:
        yield workers


def test_results_come_in_the_order_of_the_items(workers):
    assert list(workers.map(square, range(20))) == [number * number for number in range(20)]
    assert list(workers.map(slow_first, range(5))) == [0, 1, 2, 3, 4]


def test_two_maps_can_feed_each_other(workers):
    assert list(workers.map(square, workers.map(square, range(9)))) == [number**4 for number in range(9)]


def test_items_are_asked_for_only_a_little_ahead(workers):
    asked = []
    results = workers.map(square, (asked.append(number) or number for number in range(1000)))
    next(results)
    assert len(asked) < 10


def test_what_is_raised_there_is_raised_here(workers):
    with pytest.raises(SourceError, match="7 cannot be read"):
        list(workers.map(refuse, [7]))


def test_printing_does_not_disturb_the_answers(workers):
    assert list(workers.map(chatter, [1, 2])) == [1, 2]


def test_a_process_that_dies_is_told():
    with Workers(1) as workers, pytest.raises(BriefingError, match="ended unexpectedly"):
        list(workers.map(die, [1]))


def test_what_they_need_is_loaded_once_for_all(tmp_path):
    with Workers(2, load) as workers:
        found = list(workers.map(loaded, range(8)))
    assert len(set(found)) == 1
    assert found[0] not in (0, os.getpid())


def test_leaving_ends_those_that_are_busy():
    started = time.monotonic()
    with Workers(2) as workers:
        results = workers.map(slow_second, range(2))
        busy = next(results)
    assert time.monotonic() - started < 30
    assert not alive(busy)


def test_they_end_when_the_caller_is_killed():
    code = """
import time
from knowledge.workers import Workers
from tests.knowledge.test_workers import pid
with Workers(2) as workers:
    print(*list(workers.map(pid, range(2))), flush=True)
    time.sleep(60)
"""
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as caller:
        pids = [int(pid) for pid in caller.stdout.readline().split()]
        caller.kill()
    assert pids
    deadline = time.monotonic() + 10
    while any(alive(pid) for pid in pids) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(alive(pid) for pid in pids)


def pid(number):
    return os.getpid()


def alive(pid):
    """Whether a process runs; one that ended and was not waited for yet does not."""
    try:
        with open(f"/proc/{pid}/stat") as stat:  # noqa: PTH123
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def test_a_script_needs_no_main_guard(tmp_path):
    """Unlike with multiprocessing, whose children run the caller's script once more."""
    script = tmp_path / "script.py"
    script.write_text(
        "from knowledge.workers import Workers\nfrom operator import neg\n"
        "with Workers(1) as workers:\n    print(list(workers.map(neg, [1, 2])))\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout == "[-1, -2]\n"
