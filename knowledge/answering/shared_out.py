"""Statements that share out several answers: 'The fee for adults is 8 crowns, for children 3'.

Each figure, day or person has its own part of such a statement. The right one is the one whose part holds most of what
is asked about.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from knowledge.answering.statement_words import COUNTED, OTHER_COUNTED, StatementWords
from knowledge.question import Asked
from knowledge.words.word_classes import CONJUNCTIONS

_FIGURES = frozenset({"quantity", COUNTED, OTHER_COUNTED, "difference"})
_SHARED = {
    Asked.WHEN: frozenset({"date"}),
    Asked.HOW_MANY: _FIGURES,
    Asked.HOW_MUCH: _FIGURES,
    Asked.HOW_LONG: _FIGURES | {"date"},
    Asked.WHO: frozenset({"name_person"}),
}
_SIGNS = (",", ";", ":")


def shares(reading: StatementWords) -> list[float]:
    """For each word, how much of the question its part of the statement holds, as a share of what the best part does; 1
    throughout where nothing is shared out."""
    kinds = _SHARED.get(reading.question.asked, frozenset())
    places = sorted(place for place, kind in reading.typed.items() if kind in kinds)
    edges = [0, *_edges(reading, places), len(reading.words)]
    held = [_held(reading, range(first, last)) for first, last in pairwise(edges)]
    best = max(held, default=0.0)
    if best == 0:
        return [1.0] * len(reading.words)
    return [part / best for part, (first, last) in zip(held, pairwise(edges), strict=True) for _ in range(first, last)]


def part_asked(reading: StatementWords) -> range | None:
    """The words of the part that is asked for by words that no other part meets; None where that is not clear.

    What stands in the first part alone may be meant of the others, too, so that their own words say more.
    """
    kinds = _SHARED.get(reading.question.asked, frozenset())
    places = sorted(place for place, kind in reading.typed.items() if kind in kinds)
    parts = [range(*pair) for pair in pairwise([0, *_edges(reading, places), len(reading.words)])]
    met = [{reading.met[at] for at in part} - {None} for part in parts]
    own = [held.difference(*(other for other in met if other is not held)) for held in met]
    later = [part for part, held in zip(parts[1:], own[1:], strict=True) if held]
    if len(later) == 1:
        return later[0]
    return parts[0] if not later and own[0] and any(met[1:]) else None


def _edges(reading: StatementWords, places: Sequence[tuple[int, int]]) -> list[int]:
    """The words at which the next part begins: between two such things, after the last sign or with a conjunction."""
    words = reading.words
    found = []
    for (_, end), (start, _) in pairwise(places):
        between = [at for at, word in enumerate(words) if at and word.start >= end and word.end <= start]
        between += [at for at, word in enumerate(words) if at and word.start <= start < word.end]
        parting = [
            at
            for at in between
            if reading.low[at] in CONJUNCTIONS
            or any(sign in reading.statement[words[at - 1].end : words[at].start] for sign in _SIGNS)
        ]
        if parting:
            found.append(parting[-1])
    return sorted(set(found))


def _held(reading: StatementWords, part: range) -> float:
    """The rarity of all words of the question that a part meets."""
    met = {reading.met[at] for at in part} - {None}
    return sum(reading.question.words[at].weight for at in met if at is not None)
