"""Postings: for each term the facts that hold it, and how often; what the search of an edition is made of.

An entry is the number of a fact and a count: the high four bits say how often its statement holds the term, the low
four how often its context does (the title, the fact before and what introduces it), 15 at most. Entries are in the
order of the facts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import chain, count
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.uint32]
Counts = npt.NDArray[np.uint8]
Places = npt.NDArray[np.int64]

ENTRY_BYTES = 5
IN_STATEMENT = 16
"""A count from which on the statement itself holds the term."""
_MOST = 15


class Postings(NamedTuple):
    """The entries of one term."""

    facts: Numbers
    counts: Counts

    @classmethod
    def unpack(cls, data: bytes) -> Postings:
        """What `pack` made."""
        size = len(data) // ENTRY_BYTES
        return cls(np.frombuffer(data, np.uint32, size), np.frombuffer(data, np.uint8, size, 4 * size))

    def pack(self) -> bytes:
        """The entries as they are stored: all numbers, four bytes each, then all counts, a byte each."""
        return self.facts.tobytes() + self.counts.tobytes()


class ArticlePostings(NamedTuple):
    """The entries of one article, in the order of its terms, which are all different.

    `sizes` are the numbers of entries of each term; `facts` count the facts of the article from 0. `lengths` are the
    numbers of words, with repetition, that each fact and its context hold together.
    """

    terms: list[str]
    sizes: Numbers
    facts: Numbers
    counts: Counts
    lengths: Numbers


def article_postings(
    title: Sequence[str], statements: Sequence[Sequence[str]], introducers: Sequence[int]
) -> ArticlePostings:
    """The entries of an article, given the terms of its title and of each statement, and for each fact the ordinal of
    what introduces it, -1 for nothing."""
    place: defaultdict[str, int] = defaultdict(count().__next__)
    heading = np.fromiter(map(place.__getitem__, title), np.int64, len(title))
    told = np.array([len(statement) for statement in statements], np.int64)
    words = np.fromiter(map(place.__getitem__, chain.from_iterable(statements)), np.int64, int(told.sum()))
    facts = np.arange(len(told), dtype=np.int64)
    holder = np.repeat(facts, told)
    with_next = holder + 1 < len(told)
    below, above = _introductions(introducers)
    size = told[above]
    # the places of the words of what introduces each of these facts, one run after the other
    heads = np.repeat((np.cumsum(told) - told)[above] - np.cumsum(size) + size, size) + np.arange(size.sum())
    # one key for each pair of a term and a fact, so that sorting brings equal pairs together
    own = words * len(told) + holder
    around = np.concatenate(
        [
            words[with_next] * len(told) + holder[with_next] + 1,
            words[heads] * len(told) + np.repeat(below, size),
            (heading[:, None] * len(told) + facts).ravel(),
        ]
    )
    keys, entry = np.unique(np.concatenate([own, around]), return_inverse=True)
    stated = np.minimum(np.bincount(entry[: len(own)], minlength=len(keys)), _MOST)
    beside = np.minimum(np.bincount(entry[len(own) :], minlength=len(keys)), _MOST)
    return ArticlePostings(
        terms=list(place),
        sizes=np.bincount(keys // max(len(told), 1), minlength=len(place)).astype(np.uint32),
        facts=(keys % max(len(told), 1)).astype(np.uint32),
        counts=(stated * IN_STATEMENT + beside).astype(np.uint8),
        lengths=(told + np.concatenate([[0], told])[:-1] + np.bincount(below, size, len(told)) + len(title)).astype(
            np.uint32
        ),
    )


def _introductions(introducers: Sequence[int]) -> tuple[Places, Places]:
    """The facts that another one introduces than the fact before, which is context already, and those other ones."""
    above = np.array(introducers, np.int64)
    below = np.flatnonzero((above >= 0) & (above != np.arange(len(above)) - 1))
    return below, above[below]
