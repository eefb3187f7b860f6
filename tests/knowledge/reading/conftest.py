from pathlib import Path

import pytest

from knowledge.reading import Reading, read_source


@pytest.fixture
def read(tmp_path):
    """Writes a file and reads it."""

    def read_it(name: str, content: str | bytes) -> Reading:
        path = Path(tmp_path, name)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_source(path)

    return read_it


@pytest.fixture
def read_one(read):
    """The only article of a file, which must be there."""

    def read_it(name, content):
        reading = read(name, content)
        assert reading.skipped == ()
        [article] = reading.articles
        return article

    return read_it


@pytest.fixture
def reasons(read):
    """Why nothing was read from a file."""

    def read_it(name, content):
        reading = read(name, content)
        assert reading.articles == ()
        return [note.reason for note in reading.skipped]

    return read_it
