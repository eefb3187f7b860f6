"""The version of the code that facts are made by, read from the code itself so that nobody can forget to raise it."""

from __future__ import annotations

import hashlib
from importlib.metadata import version
from pathlib import Path

_CODE = (
    "article.py",
    "fact.py",
    "reference.py",
    "reading",
    "extraction",
    "words",
    "edition/alias_writing.py",
    "edition/article_rows.py",
    "edition/details.py",
    "edition/fact_index.py",
    "edition/index_writing.py",
    "edition/postings.py",
    "edition/publisher_writing.py",
    "edition/stored.py",
    "edition/word_writing.py",
)
_LIBRARIES = (
    "anyascii",
    "charset-normalizer",
    "lxml",
    "markdown-it-py",
    "py3langid",
    "PyStemmer",
    "python-frontmatter",
    "sentencex",
    "trafilatura",
)


def code_version() -> str:
    """A short hash over the files and libraries that turn a source into facts and terms.

    Facts of another version must not be mixed with ours: their terms would not meet.
    """
    root = Path(__file__).parent
    digest = hashlib.sha256()
    for name in _CODE:
        place = root / name
        for file in sorted(place.rglob("*")) if place.is_dir() else [place]:
            if file.is_file() and "__pycache__" not in file.parts:
                digest.update(f"{file.relative_to(root).as_posix()}\0".encode())
                digest.update(hashlib.sha256(file.read_bytes()).digest())
    for library in _LIBRARIES:
        digest.update(f"{library} {version(library)}\0".encode())
    return digest.hexdigest()[:16]
