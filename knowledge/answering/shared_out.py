"""Statements that share out several answers: 'The fee for adults is 8 crowns, for children 3'.

Each figure, day, place or person has its own part of such a statement; the words of the question that only one part
meets tell which is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from knowledge.answering.statement_words import StatementWords
from knowledge.answering.typed_places import COUNTED, OTHER_COUNTED
from knowledge.question import Asked
from knowledge.words import tokenize
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
_SURE = frozenset({Asked.WHO, Asked.WHEN, Asked.HOW_MANY, Asked.HOW_MUCH, Asked.HOW_LONG})
_BESIDE = 4
"""Places between what a part gives and the words that tell for whom."""
_SIGNS = (",", ";", ":")
_JOINING = CONJUNCTIONS | frozenset("since after before when while until because though although who which".split())
"""Words with which another part may begin, in English or as other languages' words for them are read."""


class Part(NamedTuple):
    """The words of a part of a statement, and the words of the question that it meets: by themselves or by others that
    may stand for them, and by themselves alone."""

    words: range
    met: frozenset[int]
    exactly: frozenset[int]


def parts(reading: StatementWords) -> list[Part]:
    """The parts of a statement, in order; one where nothing is shared out."""
    kinds = _SHARED.get(reading.question.asked, frozenset())
    places = sorted(place for place, kind in reading.typed.items() if kind in kinds)
    edges = [0, *_edges(reading, places), len(reading.words)]
    ranges = [range(*pair) for pair in pairwise(edges)]
    asked, dated = reading.question.words, _times_asked(reading)
    found = []
    for words in ranges:
        met = {at: place for at in words if (place := reading.met[at]) is not None}
        own = {place for at, place in met.items() if reading.words[at].term == asked[place].matches[0].term}
        times = {at: -1 - dated[term] for at in words if (term := reading.words[at].term) in dated}
        met, own = met | times, own | set(times.values())
        found.append(Part(words, frozenset(met.values()), frozenset(own)))
    return found


def _times_asked(reading: StatementWords) -> dict[str, int]:
    """The words of a question that tell a time and so are none of those that a fact should hold: 'in summer'."""
    question = reading.question
    known = {match.term for word in question.words for match in word.matches}
    tokens = [token for token in tokenize(question.as_read, question.language) if not token.stop]
    return {token.term: place for place, token in enumerate(tokens) if token.term not in known}


def part_asked(shared: Sequence[Part]) -> Part | None:
    """The part that is asked for by words that no other one meets; None where that is not clear.

    What stands in the first part alone may be meant of the others, too, so that their own words say more.
    """
    own = [part.met.difference(*(other.met for other in shared if other is not part)) for part in shared]
    later = [part for part, met in zip(shared[1:], own[1:], strict=True) if met]
    if len(later) == 1:
        return later[0]
    return shared[0] if not later and own[0] and any(part.met for part in shared[1:]) else None


def sure_part(reading: StatementWords) -> Part | None:
    """The part that is asked for, if words of the question themselves tell it from the others and stand beside what
    the part gives: 'the Caldrian army by General Orlan'."""
    shared = parts(reading)
    asked = part_asked([part._replace(met=part.exactly) for part in shared])
    if asked is None or asked is shared[0] or reading.question.asked not in _SURE:
        return None
    own = asked.exactly.difference(*(other.met for other in shared if other is not asked))
    places = [at for at in asked.words if reading.met[at] in own or reading.words[at].term in _times_asked(reading)]
    kinds = _SHARED[reading.question.asked]
    told = [place for place, kind in reading.typed.items() if kind in kinds]
    inside = [at for at in asked.words if any(a <= reading.words[at].start < b for a, b in told)]
    if COUNTED in reading.typed.values() and not any(
        kind == COUNTED and any(a <= reading.words[at].start < b for at in asked.words)
        for (a, b), kind in reading.typed.items()
    ):
        return None  # what is counted stands elsewhere
    return asked if any(abs(at - place) <= _BESIDE for at in inside for place in places) else None


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
