"""Short lists: what introduces one and its items are one statement, as 'Bring:' alone says nothing, and no item all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from knowledge.words.list_items import item_boundaries

_LONGEST = 700
"""Characters of a list that is one statement; of a longer one each item is told alone."""
_FEWEST_ITEMS = 2
_PARTED = re.compile(r"[:|\t]|\s[–—-]\s|\.{3}| {3}")
"""What parts a name from what is told of it, inside of an item."""
_SENTENCE = re.compile(r"\S\s+\S+\s+\S+\s+\S+[.!]$")
"""The end of a sentence of four words and more."""


_IN_BRIEF = re.compile(
    r"\W*(?:(?:story )?highlights|key (?:points|facts|findings|takeaways)|in brief|at a glance|the essentials|"
    r"what we know|das wichtigste(?: in kürze)?|auf einen blick|l['’]essentiel|en bref|points clés|claves|en breve|"
    r"lo esencial|in breve|"
    r"in sintesi|i punti chiave|em resumo|destaques|главное|коротко|коротко про головне|головне)\W*",
    re.IGNORECASE,
)
"""What heads the chief points of an article, each a sentence though it may end without a stop."""


class Piece(Protocol):
    """A sentence or an item: the slice `[start, end)` of a body."""

    @property
    def start(self) -> int: ...  # noqa: D102
    @property
    def end(self) -> int: ...  # noqa: D102


class Run(NamedTuple):
    """The pieces from `first` up to `last`, not included, make one statement."""

    first: int
    last: int


def heads_a_list(statement: str) -> bool:
    r"""Whether a statement is a list together with the heading of its section.

    >>> heads_a_list("What to bring\n\na passport\n\na photograph")
    True
    >>> heads_a_list("Bring:\n\na passport\n\na photograph")
    False
    """
    items = item_boundaries(statement)
    return bool(items) and not statement[: items[0]].rstrip().endswith(":")


def with_introductions(
    body: str, pieces: Sequence[Piece], items: Sequence[bool], headings: Sequence[bool]
) -> Iterator[Run]:
    """The pieces in order, those of a short list together with the heading, or the line with a colon, above it.

    `items` and `headings` tell of each piece whether it is one. Items that say all by themselves are told alone: those
    that part a name from what is told of it ('Children: 5 crowns'), and below a heading sentences.
    """
    at = 0
    while at < len(pieces):
        last = at + 1
        if headings[at] or (not items[at] and body[pieces[at].end - 1] == ":"):
            while last < len(pieces) and items[last]:
                last += 1
            long = pieces[last - 1].end - pieces[at].start > _LONGEST
            own = pieces[at + 1 : last]
            alone = any(_PARTED.search(body, one.start, one.end - 1) for one in own)
            sentences = headings[at] and any(_SENTENCE.search(body, one.start, one.end) for one in own)
            sentences = sentences or _IN_BRIEF.fullmatch(body, pieces[at].start, pieces[at].end) is not None
            if long or alone or sentences or last - at <= _FEWEST_ITEMS:
                last = at + 1
        yield Run(at, last)
        at = last
