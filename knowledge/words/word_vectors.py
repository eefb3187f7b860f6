"""What words mean, as vectors: those of words that are told of the same things lie close together.

The tables in `vectors/` were learned by `benchmarks/train_word_vectors.py` from a multilingual sentence encoder, so
words of different languages lie in one space. A table is a file of keys, in order, and one of rows: the components of a
vector and, last, its weight. They are mapped into memory, not read: only what is looked up is loaded.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, TypeAlias
from zlib import crc32

import numpy as np
import numpy.typing as npt

from knowledge.words.compounds import PART

Vectors: TypeAlias = npt.NDArray[np.float64]
"""A row for each word."""

Column: TypeAlias = npt.NDArray[np.float64]
"""A number for each word."""


class Weighed(NamedTuple):
    """For each of some words its direction, a vector of length 1, and its weight, 0 to 1; all 0 for an unknown word."""

    directions: Vectors
    weights: Column

    @property
    def total(self) -> Column:
        """The sum of the vectors, each as long as its word weighs."""
        return self.weights @ self.directions


class Kept(NamedTuple):
    """The vectors of some words, of any length, what makes each as long as 1, and the weights."""

    vectors: Vectors
    scale: Column
    weights: Column


DIMENSIONS = 64
MOST_WEIGHT = 127
"""The weight, as kept, of a word that counts in full: one of the rarest."""

_FOLDER = Path(__file__).parent / "vectors"
_TERMS_REMEMBERED = 30_000


class WordVectors:
    """The vectors of one language's terms. `unknown` is the row of the table for a term that has none."""

    def __init__(self, keys: npt.NDArray[np.uint32], table: npt.NDArray[np.int8]) -> None:
        self.unknown = len(keys)
        self._keys, self._table = keys, table
        self._rows: dict[str, int] = {}

    def rows(self, texts: Sequence[Sequence[str]]) -> list[list[int]]:
        """For each of some texts the rows of its terms."""
        self._look_up(set().union(*texts))
        rows = self._rows
        return [[rows[term] for term in terms] for terms in texts]

    def kept(self, rows: Sequence[int]) -> Kept:
        """What is kept of these rows."""
        table = self._table.take(np.array(rows, np.intp), axis=0).astype(np.float64)
        vectors = table[:, :DIMENSIONS]
        lengths = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))
        # no row that is known is as short as 1
        return Kept(vectors, 1 / np.maximum(lengths, 1), table[:, DIMENSIONS] / MOST_WEIGHT)

    def of(self, rows: Sequence[int]) -> Weighed:
        """The directions and weights of these rows."""
        vectors, scale, weights = self.kept(rows)
        return Weighed(vectors * scale[:, None], weights)

    def _look_up(self, terms: set[str]) -> None:
        """Find the rows of terms not asked for before, all at once; a compound's part has that of the word."""
        if len(self._rows) >= _TERMS_REMEMBERED:
            self._rows.clear()  # the common ones are soon back
        missing = list(terms.difference(self._rows))
        if missing:
            wanted = np.array([key_of(term.removeprefix(PART)) for term in missing], np.uint32)
            places = self._keys.searchsorted(wanted)
            known = np.append(self._keys, 0)[places] == wanted
            self._rows |= zip(missing, np.where(known, places, self.unknown).tolist(), strict=True)


def key_of(term: str) -> int:
    """By what a term is found: a checksum, for a table of numbers can be searched as it lies in the file."""
    return crc32(term.encode())


@lru_cache(maxsize=16)
def word_vectors(language: str) -> WordVectors:
    """The vectors of a language's terms: none at all where none were learned. Text of no known language is English."""
    keys, table = table_files(language or "en")
    if not keys.is_file():
        return WordVectors(np.zeros(0, np.uint32), np.zeros((1, DIMENSIONS + 1), np.int8))
    # as plain arrays: looking up in a `memmap` takes several times as long
    return WordVectors(np.asarray(np.load(keys, mmap_mode="r")), np.asarray(np.load(table, mmap_mode="r")))


def vectors_of(terms: Sequence[str], language: str) -> Weighed:
    """The directions and weights of terms.

    >>> (ship, nothing, vessel), weights = vectors_of(["ship", "kfjgh", "vessel"], "en")
    >>> bool(ship @ vessel > 0.4), float(ship @ nothing), float(weights[1])
    (True, 0.0, 0.0)
    """
    table = word_vectors(language)
    return table.of(table.rows([terms])[0])


def table_files(language: str) -> tuple[Path, Path]:
    """Where the keys and the rows of a language's table are kept; the last row, of zeros, has no key."""
    return _FOLDER / f"{language}.keys.npy", _FOLDER / f"{language}.npy"
