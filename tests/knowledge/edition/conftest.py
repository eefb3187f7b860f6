import pytest

from knowledge.edition import EditionFolder
from tests.knowledge.edition.two_articles import FERRY, HARBOUR, build


@pytest.fixture
def folder(tmp_path):
    return EditionFolder(tmp_path / "data", wait=0.1)


@pytest.fixture
def edition(folder):
    build(folder, HARBOUR, FERRY)
    with folder.open() as edition:
        yield edition
