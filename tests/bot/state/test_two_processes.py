"""Two processes on one state file: each slot is claimed by one of them."""

import subprocess
import sys

from bot.state import State
from tests.terminal import ROOT

CLAIM = """
import datetime as dt, sys
from pathlib import Path
from bot.state import Slot, State
state = State.open(Path(sys.argv[1]))
sys.stdin.readline()
begin = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
print(sum(state.deliveries.claim(Slot(-100, 0, begin + dt.timedelta(days=day)), sys.argv[2]) for day in range(60)))
"""


def test_no_slot_is_claimed_by_both_and_none_by_neither(tmp_path):
    State.open(tmp_path).close()
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", CLAIM, tmp_path, owner],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
        )
        for owner in ("one", "two")
    ]  # fmt: skip
    for process in processes:
        process.stdin.write("go\n")
        process.stdin.flush()
    claimed = [int(process.communicate(timeout=60)[0]) for process in processes]
    assert sum(claimed) == 60
