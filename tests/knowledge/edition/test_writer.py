"""Writing: a changed copy equals what is written afresh, and a full disk changes nothing."""

import sqlite3
import subprocess
import sys

import pytest

from knowledge.build_report import Note
from knowledge.edition import StoredSource, article_rows
from tests.knowledge.edition.rows import all_rows
from tests.knowledge.edition.two_articles import FERRY, HARBOUR, build, extraction_of, write


def source(article, **notes):
    return StoredSource(path=article.path, sha256=article.sha256, size=len(article.body), **notes)


def test_the_order_of_calls_is_the_order_of_rows(folder):
    build(folder, FERRY, HARBOUR)
    with folder.open() as edition:
        assert [article.article_id for article in edition.articles([1, 2]).values()] == ["ferry", "harbour"]
        assert [fact.article for fact in edition.facts([1, 2, 3, 4, 5])] == [1, 1, 2, 2, 2]


def test_what_is_removed_leaves_no_trace(folder, tmp_path):
    build(folder, HARBOUR, FERRY)
    with folder.writer() as writer:
        writer.begin_from_previous()
        writer.remove_article("harbour")
        writer.remove_source(HARBOUR.path)
        writer.finish()
    afresh = type(folder)(tmp_path / "afresh")
    build(afresh, FERRY)
    with folder.open() as changed, afresh.open() as written:
        assert all_rows(changed.path) == all_rows(written.path)
        assert changed.search(["harbor"], limit=9) == []
        assert [hit.score for hit in changed.search(["пассажир"], limit=9)] == [
            hit.score for hit in written.search(["пассажир"], limit=9)
        ]


def test_a_changed_article_takes_the_place_of_the_old_one(folder, tmp_path):
    later = HARBOUR.model_copy(update={"title": "Harbour wall mended", "publisher": "Вести"})
    build(folder, HARBOUR, FERRY)
    with folder.writer() as writer:
        writer.begin_from_previous()
        writer.remove_article("harbour")
        writer.add_source(source(later))
        writer.add_article(article_rows(later, extraction_of(later)))
        writer.finish()
    afresh = type(folder)(tmp_path / "afresh")
    build(afresh, later, FERRY)
    with folder.open() as changed, afresh.open() as written:
        assert all_rows(changed.path) == all_rows(written.path)
        assert changed.words_like("m", 6) == ["mended"]
        assert changed.words_like("c", 6) == ["cracks"]  # the body still has it


def test_an_article_lies_where_its_file_lies_now(folder):
    build(folder, HARBOUR)
    with folder.writer() as writer:
        writer.begin_from_previous()
        writer.remove_source(HARBOUR.path)
        writer.add_source(source(HARBOUR).model_copy(update={"path": "moved.txt"}))
        writer.move_article("harbour", "moved.txt")
        writer.finish()
    with folder.open() as edition:
        assert edition.articles([1])[1].path == "moved.txt"


def test_an_article_without_facts_can_be_written_and_removed(folder):
    bare = extraction_of(HARBOUR).model_copy(update={"facts": ()})
    with folder.writer() as writer:
        writer.begin("1")
        for article, extraction in ((HARBOUR, bare), (FERRY, extraction_of(FERRY))):
            writer.add_source(source(article))
            writer.add_article(article_rows(article, extraction))
        writer.finish()
    with folder.writer() as writer:
        writer.begin_from_previous()
        writer.remove_article("harbour")
        writer.finish()
    with folder.open(1) as before, folder.open(2) as after:
        assert (before.info.articles, before.info.facts) == (2, 2)
        assert (after.info.articles, after.info.facts) == (1, 2)


def test_an_edition_is_worn_once_most_of_its_numbers_are_given_up(folder):
    build(folder, HARBOUR)
    for worn in (False, True):
        with folder.writer() as writer:
            writer.begin_from_previous()
            writer.remove_article("harbour")
            writer.add_article(article_rows(HARBOUR, extraction_of(HARBOUR)))
            writer.finish()
        with folder.open() as edition:
            assert edition.worn is worn


def test_what_was_said_of_a_source_is_kept(folder):
    notes = (Note(path="articles/ferry.txt", reason="has no date"),)
    skipped = (Note(path="articles/ferry.txt", reason="record 2: «пусто»"),)
    with folder.writer() as writer:
        writer.begin("1")
        writer.add_source(source(FERRY, notes=notes, skipped=skipped))
        writer.add_article(article_rows(FERRY, extraction_of(FERRY)))
        writer.finish()
    with folder.open() as edition:
        assert edition.source_files() == {"articles/ferry.txt": source(FERRY, notes=notes, skipped=skipped)}
        assert edition.extraction_version == "1"


def test_an_alias_of_two_articles_counts_twice(folder):
    build(folder, HARBOUR, HARBOUR.model_copy(update={"id": "second", "path": "articles/second.txt"}))
    with folder.open() as edition:
        assert edition.aliases() == [("AV", "Ana Verne", 2)]


def test_an_article_twice_is_a_bug_and_raises_as_one(folder):
    with pytest.raises(sqlite3.IntegrityError), folder.writer() as writer:
        write(writer, HARBOUR, HARBOUR.model_copy(update={"path": "other.txt"}))
    assert folder.current() is None


FULL_DISK = """
import resource, sys
from knowledge.errors import EditionError
from knowledge.edition import EditionFolder
from tests.knowledge.edition.two_articles import FERRY, build

resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
try:
    build(EditionFolder(sys.argv[1]), FERRY)
except EditionError as error:
    print(error)
"""


@pytest.mark.parametrize("room", [1, 20_000, 70_000])
def test_a_full_disk_is_told_and_the_current_edition_answers_on(folder, room):
    """However far the build came: no file of it may grow beyond `room` bytes."""
    build(folder, HARBOUR)
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(folder.path.parent), str(room)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert f"The data folder {str(folder.path)!r} cannot be written" in done.stdout
    assert "Free some space there" in done.stdout
    assert not list(folder.path.glob("*.building*"))
    with folder.open() as edition:
        assert len(edition.search(["harbor"], limit=9)) == 3
    assert build(folder, FERRY) == 2
