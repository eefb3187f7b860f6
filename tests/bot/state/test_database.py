"""Database: one file, sound whatever happens."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from bot.state import FILE, State, StateError

ROOT = Path(__file__).parents[3]
WRITES_WITHOUT_END = """
import sys
from pathlib import Path
from bot.state import State
state = State.open(Path(sys.argv[1]))
for number in range(10**9):
    with state.database.transaction():
        state.conversations.asked(number, 1, "first")
        state.conversations.asked(number, 2, "second")
    print(number, flush=True)
"""


@pytest.mark.parametrize("kill_after", [1, 40, 300])
def test_what_was_written_is_there_after_kill_9_and_nothing_by_halves(tmp_path, kill_after):
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITES_WITHOUT_END, str(tmp_path)],
        stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    written = [int(writer.stdout.readline()) for _ in range(kill_after)]
    writer.send_signal(signal.SIGKILL)
    written += [int(line) for line in writer.stdout.read().split()]
    writer.wait()
    state = State.open(tmp_path)
    rows = state.database.rows("SELECT chat_id, count(*) AS n FROM conversations GROUP BY chat_id")
    assert {row["n"] for row in rows} == {2}
    assert set(written) <= {row["chat_id"] for row in rows}
    assert state.database.row("PRAGMA integrity_check")[0] == "ok"
    state.close()


def test_a_commit_waits_for_the_disk(state):
    assert state.database.row("PRAGMA journal_mode")[0] == "wal"
    assert state.database.row("PRAGMA synchronous")[0] == 2


def test_what_is_written_unhurried_is_seen_at_once_and_the_next_commit_waits_for_the_disk_again(state, tmp_path):
    with state.database.unhurried(), state.database.transaction():
        state.conversations.asked(1, 1, "When?")
        with state.database.unhurried():
            state.conversations.asked(1, 2, "Where?")
    other = sqlite3.connect(tmp_path / FILE)
    assert other.execute("SELECT count(*) FROM conversations").fetchone() == (2,)
    assert state.database.row("PRAGMA synchronous")[0] == 2  # FULL


def test_a_transaction_that_fails_leaves_nothing_behind(state):
    def both():
        with state.database.transaction():
            state.conversations.asked(1, 10, "one")
            raise KeyError

    with pytest.raises(KeyError):
        both()
    assert state.conversations.before(1, 10) is None


def test_migrations_are_numbered_and_done_once(state, tmp_path, clock):
    steps = [row["name"] for row in state.database.rows("SELECT name FROM _sqlite_migrations ORDER BY id")]
    assert [name[:5] for name in steps] == [f"m{number:03}_" for number in range(1, len(steps) + 1)]
    state.chats.switch(1, "plain", True)
    state.close()
    again = State.open(tmp_path, clock=clock)
    assert again.chats.get(1).plain
    assert len(again.database.rows("SELECT * FROM _sqlite_migrations")) == len(steps)
    again.close()


def test_a_state_of_a_newer_version_is_refused_with_what_to_do(state, tmp_path):
    state.database.write(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('briefing-bot', 'm999_later', '')"
    )
    state.close()
    with pytest.raises(StateError, match="newer version"):
        State.open(tmp_path)


def test_a_file_that_is_no_state_is_refused_by_name(tmp_path):
    (tmp_path / FILE).write_bytes(b"no database at all, " * 100)
    with pytest.raises(StateError, match=r"state\.sqlite' cannot be read"):
        State.open(tmp_path)


def test_a_folder_that_cannot_be_made_is_refused_by_name(tmp_path):
    (tmp_path / "taken").write_text("")
    with pytest.raises(StateError, match="cannot be written"):
        State.open(tmp_path / "taken" / "data")


def test_everything_a_person_gave_is_erased(state):
    state.conversations.asked(10, 10, "in private")
    state.conversations.asked(-1, 10, "in a group")
    state.conversations.asked(-1, 20, "another's")
    state.forget(10)
    assert [row["question"] for row in state.database.rows("SELECT * FROM conversations")] == ["another's"]


def test_the_file_is_for_its_owner_alone(state, tmp_path):
    assert (tmp_path / FILE).stat().st_mode & 0o077 == 0


def test_another_process_that_reads_does_not_disturb(state, tmp_path):
    reader = sqlite3.connect(tmp_path / FILE)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM chats").fetchall()
    state.chats.seen(1, "private", "Ann")
    assert state.chats.get(1).title == "Ann"
    reader.close()
