"""Which edition is current, and how another one becomes it."""

import subprocess
import sys
import time
from contextlib import suppress

import pytest

from knowledge.edition import EditionFolder
from knowledge.errors import BuildInProgress, EditionError, NoEdition
from tests.knowledge.edition.two_articles import FERRY, HARBOUR, build, write


def files(folder):
    return sorted(file.name for file in folder.path.iterdir() if file.name != "build.lock")


class TestBeforeTheFirstBuild:
    def test_there_is_no_current_edition(self, folder):
        assert folder.current() is None
        assert folder.numbers() == []
        assert folder.infos() == []

    def test_opening_says_what_to_do(self, folder):
        with pytest.raises(NoEdition, match="Run 'briefing-bot build'"):
            folder.open()

    def test_asking_leaves_no_trace(self, folder):
        folder.current()
        assert not folder.path.exists()


class TestSwitching:
    def test_a_finished_edition_is_current_after_the_block_and_not_before(self, folder):
        build(folder, HARBOUR)
        with folder.writer() as writer:
            write(writer, FERRY)
            assert folder.current() == 1
        assert folder.current() == 2
        assert files(folder) == ["current", "edition-000001.sqlite", "edition-000002.sqlite"]

    def test_an_unfinished_edition_is_thrown_away(self, folder):
        build(folder, HARBOUR)
        with folder.writer() as writer:
            writer.begin("1")
        assert files(folder) == ["current", "edition-000001.sqlite"]

    def test_an_error_after_finishing_still_throws_it_away(self, folder):
        with suppress(ZeroDivisionError), folder.writer() as writer:
            write(writer, HARBOUR)
            raise ZeroDivisionError
        assert files(folder) == []
        assert folder.current() is None

    def test_an_open_edition_answers_on_while_others_follow(self, folder):
        build(folder, HARBOUR)
        with folder.open() as first:
            for _ in range(7):
                build(folder, FERRY)
            assert folder.numbers() == [4, 5, 6, 7, 8]
            assert len(first.search(["harbor"], limit=9)) == 3

    def test_asking_which_is_current_is_cheap(self, folder):
        build(folder, HARBOUR)
        started = time.perf_counter()
        for _ in range(100):
            folder.current()
        assert time.perf_counter() - started < 0.1

    def test_what_an_interrupted_build_left_is_removed_by_the_next(self, folder):
        build(folder, HARBOUR)
        for leftover in ("edition-000002.building", "edition-000002.building-journal", "current.new"):
            (folder.path / leftover).write_bytes(b"half")
        assert build(folder, FERRY) == 2
        assert files(folder) == ["current", "edition-000001.sqlite", "edition-000002.sqlite"]

    def test_a_finished_edition_that_was_never_switched_to_does_no_harm(self, folder):
        build(folder, HARBOUR)
        (folder.path / "edition-000002.sqlite").write_bytes((folder.path / "edition-000001.sqlite").read_bytes())
        assert folder.current() == 1
        assert build(folder, FERRY) == 3
        assert folder.current() == 3


class TestGoingBack:
    def test_the_last_five_stay(self, folder):
        for _ in range(6):
            build(folder, HARBOUR)
        assert folder.numbers() == [2, 3, 4, 5, 6]
        assert [info.number for info in folder.infos()] == [2, 3, 4, 5, 6]

    def test_back_to_the_one_before(self, folder):
        build(folder, HARBOUR)
        build(folder, FERRY)
        assert folder.rollback() == 1
        with folder.open() as edition:
            assert edition.info.number == 1
            assert edition.latest_day() == HARBOUR.published_on

    def test_to_any_that_is_kept_and_forward_again(self, folder):
        for _ in range(3):
            build(folder, HARBOUR)
        assert folder.rollback(1) == 1
        assert folder.rollback(3) == 3
        assert folder.current() == 3

    def test_the_next_build_takes_a_number_of_its_own_and_keeps_the_current(self, folder):
        for _ in range(5):
            build(folder, HARBOUR)
        folder.rollback(1)
        with folder.writer() as writer:
            assert writer.number == 6
        assert folder.current() == 1
        assert build(folder, HARBOUR) == 6
        assert folder.numbers() == [2, 3, 4, 5, 6]

    def test_not_beyond_the_oldest(self, folder):
        with pytest.raises(EditionError, match="no edition to go back to"):
            folder.rollback()
        build(folder, HARBOUR)
        with pytest.raises(EditionError, match="no edition to go back to: 1 is the oldest"):
            folder.rollback()

    def test_not_to_one_that_is_missing_or_damaged(self, folder):
        build(folder, HARBOUR)
        build(folder, HARBOUR)
        with pytest.raises(EditionError, match=r"no edition 9 in .* \(there: 1, 2\)"):
            folder.rollback(9)
        (folder.path / "edition-000001.sqlite").write_bytes(b"scribble" * 1000)
        with pytest.raises(EditionError, match="cannot be read"):
            folder.rollback()
        assert folder.current() == 2

    def test_a_damaged_edition_is_left_out_of_the_list(self, folder):
        build(folder, HARBOUR)
        build(folder, HARBOUR)
        (folder.path / "edition-000001.sqlite").write_bytes(b"scribble" * 1000)
        assert [info.number for info in folder.infos()] == [2]


class TestDamage:
    def test_a_pointer_that_holds_no_number(self, folder):
        build(folder, HARBOUR)
        (folder.path / "current").write_bytes(b"\xff\n")
        with pytest.raises(EditionError, match="should hold the number of an edition"):
            folder.open()
        assert build(folder, HARBOUR) == 2
        assert folder.current() == 2

    def test_a_current_edition_that_is_gone(self, folder):
        build(folder, HARBOUR)
        (folder.path / "edition-000001.sqlite").unlink()
        with pytest.raises(EditionError, match=r"no edition 1 in .* \(there: none\). Build a new one"):
            folder.open()
        assert build(folder, HARBOUR) == 2

    def test_a_data_folder_that_is_a_file(self, tmp_path):
        (tmp_path / "data").write_text("in the way")
        folder = EditionFolder(tmp_path / "data")
        assert folder.current() is None
        with pytest.raises(EditionError, match=r"/data/editions' cannot be written .* --data"):
            build(folder, HARBOUR)

    def test_a_pointer_that_cannot_be_read(self, folder):
        (folder.path / "current").mkdir(parents=True)
        with pytest.raises(EditionError, match="current' cannot be read"):
            folder.current()


HOLD = """
import sys
from knowledge.edition import EditionFolder
with EditionFolder(sys.argv[1]).writer():
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(folder):
    """Another process in the middle of a build."""
    command = [sys.executable, "-c", HOLD, str(folder.path.parent)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


class TestTwoAtOnce:
    def test_the_second_is_told(self, folder, holder):
        with pytest.raises(BuildInProgress, match="Another build is running"):
            build(folder, HARBOUR)
        with pytest.raises(BuildInProgress):
            folder.rollback()

    def test_the_second_waits_for_a_first_that_ends(self, folder, holder):
        patient = EditionFolder(folder.path.parent, wait=10)
        holder.stdin.close()
        assert build(patient, HARBOUR) == 1

    def test_a_killed_build_holds_nothing(self, folder, holder):
        holder.kill()
        holder.wait()
        assert build(folder, HARBOUR) == 1

    def test_answers_do_not_wait(self, folder):
        build(folder, HARBOUR)
        with folder.writer(), folder.open() as edition:
            assert len(edition.search(["harbor"], limit=9)) == 3
