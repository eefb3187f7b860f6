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
_NAMES = frozenset({"name_person", "name_place", "name_organisation", "name_other"})
_SHARED = {
    Asked.WHEN: frozenset({"date"}),
    Asked.HOW_MANY: _FIGURES,
    Asked.HOW_MUCH: _FIGURES,
    Asked.HOW_LONG: _FIGURES | {"date"},
    Asked.WHO: frozenset({"name_person"}),
    Asked.WHERE: frozenset({"name_place"}),
    Asked.WHICH: _NAMES,
    Asked.WHAT: _NAMES | _FIGURES | {"date"},
}
_SIGNS = (",", ";", ":")
_JOINING = CONJUNCTIONS | frozenset("since after before when while until because though although who which".split())
"""Words with which another part may begin, in English or as other languages' words for them are read."""


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
            if reading.low[at] in _JOINING
            or any(sign in reading.statement[words[at - 1].end : words[at].start] for sign in _SIGNS)
        ]
        if parting:
            found.append(parting[-1])
    return sorted(set(found))
