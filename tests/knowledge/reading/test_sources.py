import hashlib
import os
from pathlib import Path

import pytest

from knowledge.errors import SourceError
from knowledge.reading import list_sources


@pytest.fixture
def folder(tmp_path):
    def write(*names):
        for name in names:
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"Text of {name}.")
        return tmp_path

    return write


def test_folders_are_read_at_every_depth_in_a_stable_order(folder):
    root = folder("b.txt", "a/c.md", "a/b.jsonl", "d.HTML", "e.htm", "f.json")
    sources, notes = list_sources([root])
    assert [Path(source.path).relative_to(root).as_posix() for source in sources] == [
        "a/b.jsonl", "a/c.md", "b.txt", "d.HTML", "e.htm", "f.json",
    ]  # fmt: skip
    assert notes == []


def test_a_source_is_told_by_its_bytes(folder):
    [source], _ = list_sources([folder("a.txt")])
    assert source.sha256 == hashlib.sha256(b"Text of a.txt.").hexdigest()
    assert source.size == 14


def test_paths_stay_as_they_were_given(folder, monkeypatch):
    monkeypatch.chdir(folder("articles/a.txt"))
    [source], _ = list_sources([Path("articles")])
    assert source.path == "articles/a.txt"


def test_hidden_entries_and_other_kinds_are_passed_over_in_a_folder(folder):
    root = folder("a.txt", ".b.txt", ".git/c.txt", "README", "d.pdf")
    sources, notes = list_sources([root])
    assert [Path(source.path).name for source in sources] == ["a.txt"]
    assert notes == []


def test_a_named_file_of_another_kind_is_accounted_for(folder):
    sources, [note] = list_sources([folder("d.pdf") / "d.pdf"])
    assert sources == []
    assert note.path.endswith("d.pdf")
    assert note.reason == "its kind, .pdf, is not read: only .txt, .md, .html, .htm, .json, .jsonl are"


def test_a_missing_path_is_an_error_that_names_it(tmp_path):
    with pytest.raises(SourceError, match=r"nowhere does not exist: check the spelling"):
        list_sources([tmp_path / "nowhere"])


def test_a_name_too_long_for_the_system_is_left_out_with_the_reason(tmp_path):
    sources, [note] = list_sources([tmp_path / ("a" * 300 + ".txt")])
    assert (sources, note.reason) == ([], "cannot be read: File name too long")


def test_empty_oversized_and_special_files_are_left_out_with_the_reason(folder):
    root = folder("good.txt")
    (root / "empty.txt").touch()
    (root / "big.txt").write_bytes(b"x" * (5 * 1024 * 1024 + 1))
    (root / "broken.txt").symlink_to(root / "gone.txt")
    os.mkfifo(root / "pipe.txt")
    sources, notes = list_sources([root])
    assert [Path(source.path).name for source in sources] == ["good.txt"]
    assert {Path(note.path).name: note.reason for note in notes} == {
        "big.txt": "is too large: 5.0 MB, the most is 5 MB; split it",
        "broken.txt": "is a link to a file that does not exist",
        "empty.txt": "is empty",
        "pipe.txt": "is not an ordinary file",
    }


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_files_and_folders_without_permission_are_left_out_with_the_reason(folder):
    root = folder("a.txt", "closed/b.txt", "c.txt")
    (root / "a.txt").chmod(0)
    (root / "closed").chmod(0)
    sources, notes = list_sources([root, root / "a.txt", root / "closed" / "b.txt"])
    (root / "closed").chmod(0o700)
    assert [Path(source.path).name for source in sources] == ["c.txt"]
    assert {Path(note.path).name: note.reason for note in notes} == dict.fromkeys(
        ["a.txt", "closed", "b.txt"], "cannot be read: Permission denied"
    )


def test_a_file_reached_twice_is_one_source_and_a_loop_of_links_ends(folder):
    root = folder("a/b.txt")
    (root / "a" / "loop").symlink_to(root)
    sources, notes = list_sources([root, root / "a", root / "a" / "b.txt"])
    assert [Path(source.path).name for source in sources] == ["b.txt"]
    assert notes == []


def test_a_name_that_is_not_utf8_is_left_out_and_can_be_shown(tmp_path):
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text("Text.")
    sources, [note] = list_sources([tmp_path])
    assert sources == []
    assert note.path.endswith("caf\\xe9.txt")
    assert note.reason == "its name is not UTF-8: rename it"
