"""Verification finds whatever a switch must not put in place."""

import sqlite3

import pytest

from knowledge.edition.verification import verify
from knowledge.errors import EditionError

FAULTS = {
    "a lost article": ("DELETE FROM articles WHERE id = 2", "1 articles instead of 2"),
    "a lost fact": ("DELETE FROM facts WHERE id = 3", "4 facts instead of 5"),
    "a fact that was not indexed": (
        "UPDATE dense SET data = CAST(substr(data, 1, 16) || zeroblob(8) || substr(data, 25) AS BLOB) "
        "WHERE name = 'order'",
        "4 indexed facts instead of 5",
    ),
    "postings that were cut": (
        "UPDATE terms SET postings = substr(postings, 1, 5) WHERE term = 'harbor'",
        "not as many .*harbor",
    ),
    "a fact beyond its article": ('UPDATE facts SET "end" = 999 WHERE id = 3', "reaches outside .*harbour"),
    "a fact before its article": ("UPDATE facts SET start = -1 WHERE id = 4", "reaches outside .*ferry"),
    "an empty fact": ('UPDATE facts SET "end" = start WHERE id = 1', "reaches outside .*harbour"),
    "a blank fact": ('UPDATE facts SET start = 54, "end" = 56 WHERE id = 1', "a fact is blank .*harbour"),
    "facts out of order": ("UPDATE facts SET ordinal = 9 WHERE id = 3", "not numbered from 0"),
    "a fact of no article": ("UPDATE facts SET article = 7, ordinal = 0 WHERE id = 1", "not numbered|foreign key"),
    "an alias of no article": ("INSERT INTO article_aliases VALUES (7, 'a', 'b')", "foreign key"),
    "an article from nowhere": ("UPDATE articles SET path = 'x' WHERE id = 1", "not among the sources .*harbour"),
}


def test_a_sound_edition_passes(edition):
    verify(edition.path, articles=2, facts=5)


@pytest.mark.parametrize("fault", FAULTS)
def test_it_finds(edition, fault):
    change, message = FAULTS[fault]
    connection = sqlite3.connect(edition.path)
    connection.execute(change)
    connection.commit()
    connection.close()
    with pytest.raises(EditionError, match=rf"not sound: .*{message}.*the current one stays"):
        verify(edition.path, articles=2, facts=5)


@pytest.mark.parametrize("page", [1, 5])
def test_it_finds_scribbled_pages(edition, page):
    with edition.path.open("r+b") as file:
        file.seek(page * 4096)
        file.write(b"\x99" * 4096)
    with pytest.raises(EditionError):
        verify(edition.path, articles=2, facts=5)


def test_it_finds_a_file_that_was_cut_short(edition):
    content = edition.path.read_bytes()
    edition.path.write_bytes(content[: len(content) // 2])
    with pytest.raises(EditionError):
        verify(edition.path, articles=2, facts=5)
