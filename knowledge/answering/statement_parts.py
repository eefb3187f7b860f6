"""Statements that share out several answers, in parts: 'The fee for adults is 8 crowns, for children 3'.

Each figure, day, place or person has its own part of such a statement.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from knowledge.answering.enumerations import enumerations
from knowledge.answering.statement_words import StatementWords
from knowledge.answering.typed_places import COUNTED, OTHER_COUNTED, TIME_FROM
from knowledge.question import Asked
from knowledge.words.word_classes import CONJUNCTIONS

_FIGURES = frozenset({"quantity", COUNTED, OTHER_COUNTED, "difference"})
NAMES = frozenset({"name_person", "name_place", "name_organisation", "name_other"})
SHARED = {
    Asked.WHEN: frozenset({"date", TIME_FROM}),
    Asked.HOW_MANY: _FIGURES,
    Asked.HOW_MUCH: _FIGURES,
    Asked.HOW_LONG: _FIGURES | {"date", TIME_FROM},
    Asked.WHO: frozenset({"name_person"}),
    Asked.WHERE: frozenset({"name_place"}),
    Asked.WHICH: NAMES,
    Asked.WHAT: NAMES | _FIGURES | {"date"},
}
"""What each part gives where it is asked for: the sorts of typed places."""
_OTHERS = re.compile(r"\b(?:others|more|another)\b", re.IGNORECASE)
_SIGNS = ",;:"
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
    return parts_of(reading, SHARED.get(reading.question.asked, frozenset()))


def parts_of(reading: StatementWords, kinds: frozenset[str]) -> list[Part]:
    """The parts of a statement each of which gives something of these sorts."""
    places = sorted(place for place, kind in reading.typed.items() if kind in kinds)
    listed = enumerations(reading) if kinds <= NAMES else []
    found_at = _edges(reading, places, figures=kinds >= _FIGURES)
    inner = [at for at in found_at if not any(first < at <= last for first, last in listed)]
    edges = [0, *inner, len(reading.words)]
    ranges = [range(*pair) for pair in pairwise(edges)]
    found = []
    for words in ranges:
        exactly = frozenset(place for at in words if (place := reading.exactly[at]) is not None)
        met = frozenset(place for at in words if (place := reading.met[at]) is not None)
        found.append(Part(words, met | exactly, exactly))
    return found


def given(reading: StatementWords, part: Part, kinds: frozenset[str]) -> list[int]:
    """The words of what a part gives, of these kinds."""
    places = [place for place, kind in reading.typed.items() if kind in kinds]
    return [at for at in part.words if any(start <= reading.words[at].start < end for start, end in places)]


def counting_on(reading: StatementWords) -> frozenset[int]:
    """The words of figures that count more of what was counted before: 'and nine wounded', 'seven others'."""
    fact = reading.evidence.fact
    focus = set(reading.question.focus)
    asked = {term for term in reading.asked_terms if term not in focus}
    counted = min((word.start for word, of_it in zip(reading.words, reading.focus, strict=True) if of_it), default=0)
    more = [
        one
        for one in fact.quantities
        if (one.bare and one.start - fact.start > counted)
        or _OTHERS.search(one.unit)
        or (one.unit and reading.evidence.terms_of(one.unit) <= asked)  # 'nine wounded'
    ]
    places = [(one.start - fact.start, one.end - fact.start) for one in more]
    return frozenset(at for at, word in enumerate(reading.words) for start, end in places if start <= word.start < end)


def _edges(reading: StatementWords, places: Sequence[tuple[int, int]], *, figures: bool) -> list[int]:
    """The words at which the next part begins: between two such things, with the last conjunction that follows a sign,
    or else after the last sign or with the last conjunction. Between `figures` signs go before: 'children and students'
    are of one part."""
    words = reading.words
    found = []
    for (_, end), (start, _) in pairwise(places):
        between = [at for at, word in enumerate(words) if at and word.start >= end and word.end <= start]
        between += [at for at, word in enumerate(words) if at and word.start <= start < word.end]
        signs = [at for at in between if reading.sign_before(at, _SIGNS) or _opens_item(reading, at)]
        joints = [at for at in between if reading.low[at] in _JOINING]
        clauses = [at for at in signs if reading.low[at] in CONJUNCTIONS]
        parting = clauses or (signs if figures else []) or sorted({*signs, *joints})
        if parting:
            found.append(parting[-1])
    return sorted(set(found))


def _opens_item(reading: StatementWords, at: int) -> bool:
    """Whether an item of a list begins with a word that is not the first."""
    return any(reading.words[at - 1].end <= place <= reading.words[at].start for place in reading.items)
