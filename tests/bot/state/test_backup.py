"""`briefing-bot state backup FILE`: one file that holds everything, or one line that says why not."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.state import FILE, State

ROOT = Path(__file__).parents[3]


def backup(data, file):
    return subprocess.run(
        [sys.executable, "-m", "bot", "state", "backup", str(file), "--data", str(data)],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=30, check=False,
    )  # fmt: skip


def refused(ended):
    assert ended.returncode == 1
    assert ended.stdout == ""
    (line,) = ended.stderr.splitlines()
    return line


def test_it_holds_everything_in_one_file_while_the_bot_goes_on(state, tmp_path, clock):
    state.conversations.asked(1, 10, "one")
    copied = tmp_path / "copied"
    copied.mkdir()
    ended = backup(tmp_path, copied / FILE)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert f"copy it to {tmp_path / FILE}." in ended.stdout
    state.conversations.asked(1, 10, "two")
    assert [path.name for path in copied.iterdir()] == [FILE]
    copy = State.open(copied, clock=clock)
    assert copy.conversations.before(1, 10) == "one"
    copy.close()


def test_it_never_overwrites(state, tmp_path):
    (tmp_path / "backup").write_text("precious")
    assert refused(backup(tmp_path, tmp_path / "backup")).endswith("exists already: name a file that does not.")
    assert (tmp_path / "backup").read_text() == "precious"


@pytest.mark.parametrize("file", ["nowhere/backup", f"{FILE}/backup"])
def test_where_it_cannot_be_written_it_says_so(state, tmp_path, file):
    assert f"{file}' cannot be written (" in refused(backup(tmp_path, tmp_path / file))


def test_a_data_folder_without_state_is_named(tmp_path):
    assert f"There is no state in '{tmp_path}'" in refused(backup(tmp_path, tmp_path / "backup"))
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_state_gives_no_backup(tmp_path):
    (tmp_path / FILE).write_bytes(b"no database at all, " * 100)
    assert f"{FILE}' cannot be read (" in refused(backup(tmp_path, tmp_path / "backup"))
    assert [path.name for path in tmp_path.iterdir()] == [FILE]
