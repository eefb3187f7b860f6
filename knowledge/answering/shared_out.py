"""Statements that share out several answers: 'The fee for adults is 8 crowns, for children 3'.

Each figure, day, place or person has its own part of such a statement; the words of the question that only one part
meets tell which is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from knowledge.answering.enumerations import enumerations
from knowledge.answering.statement_words import StatementWords
from knowledge.answering.typed_places import COUNTED, OTHER_COUNTED, TIME_FROM
from knowledge.extraction.weekdays import weekdays_in
from knowledge.question import Asked
from knowledge.words.person_nouns import people_terms
from knowledge.words.word_classes import CONJUNCTIONS

_FIGURES = frozenset({"quantity", COUNTED, OTHER_COUNTED, "difference"})
_NAMES = frozenset({"name_person", "name_place", "name_organisation", "name_other"})
_SHARED = {
    Asked.WHEN: frozenset({"date", TIME_FROM}),
    Asked.HOW_MANY: _FIGURES,
    Asked.HOW_MUCH: _FIGURES,
    Asked.HOW_LONG: _FIGURES | {"date", TIME_FROM},
    Asked.WHO: frozenset({"name_person"}),
    Asked.WHERE: frozenset({"name_place"}),
    Asked.WHICH: _NAMES,
    Asked.WHAT: _NAMES | _FIGURES | {"date"},
}
_SURE = frozenset({Asked.WHO, Asked.WHEN, Asked.HOW_MANY, Asked.HOW_MUCH, Asked.HOW_LONG})
_NAMED = frozenset({Asked.WHO, Asked.WHEN})
"""The kinds of question of which only a name or a time tells the part."""
_BESIDE = 4
"""Places between what a part gives and the words that tell for whom."""
_BESIDE_FAR = 6
"""Places between a name or a price and such words, where a role or more of whom it is for stands between."""
_OPENINGS = frozenset({"conjunction", "determiner"})
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
    return _parts(reading, _SHARED.get(reading.question.asked, frozenset()))


def _parts(reading: StatementWords, kinds: frozenset[str]) -> list[Part]:
    places = sorted(place for place, kind in reading.typed.items() if kind in kinds)
    listed = enumerations(reading) if kinds <= _NAMES else []
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
    asked = reading.question.asked
    if asked not in _SURE:
        return None
    kinds = _SHARED[asked]
    days = weekdays_in(reading.question.as_read, reading.question.language)
    if asked is Asked.WHO and days:
        kinds = _NAMES - {"name_place"}  # 'Who plays on Saturday?' may ask for a choir
    bare = _counting_on(reading) if asked is Asked.HOW_MANY else frozenset()
    people = asked is Asked.HOW_MANY and not people_terms(reading.question.language).isdisjoint(reading.question.focus)
    shared = [_with_what_it_counts(reading, part, bare) if people else part for part in _parts(reading, kinds)]
    exactly = [part._replace(met=part.exactly) for part in shared]
    if days and (of_the_days := _of_days(reading, exactly, days)):
        return of_the_days
    if reading.items and (item := _item_asked(reading, exactly)):
        return item
    part, places = _told_apart(reading, exactly, reading.exactly), reading.exactly
    if people and part in (None, exactly[0]):  # 'killing three people and injuring 41': how many were hurt?
        part, exactly, places = _told_apart(reading, shared, reading.met), shared, reading.met
    if part is None:
        return None
    own = part.met.difference(*(other.met for other in exactly if other is not part))
    if asked in _NAMED and not days and not any(place < 0 or reading.question.words[place].name for place in own):
        return None  # a verb may stand far behind what it is told of
    telling = [at for at in part.words if places[at] in own]
    counted = {COUNTED, "quantity"} <= set(reading.typed.values())
    given = _given(reading, part, frozenset({COUNTED})) if counted else []
    given = given or [
        at
        for at in _given(reading, part, kinds)  # of figures, those of what is asked for, or of an amount without a unit
        if not counted or (asked is Asked.HOW_MUCH and reading.words[at].number) or at in bare
    ]
    far = asked is Asked.WHO or reading.question.measures == {"money"}
    beside = _BESIDE_FAR if far else _BESIDE
    return part if any(abs(one - other) <= beside for one in given for other in telling) else None


def _told_apart(reading: StatementWords, shared: Sequence[Part], places: Sequence[int | None]) -> Part | None:
    """The part asked for, by the words of the question at the `places` of the statement; the first alone only where
    what it gives is not meant of the others, too, or is itself what tells it apart: 'left five dead'."""
    part = part_asked(shared)
    if part is None or part is not shared[0] or _parts_apart(reading, shared):
        return part
    own = part.met.difference(*(other.met for other in shared[1:]))
    told = _given(reading, part, _SHARED[reading.question.asked])
    return part if reading.question.asked is Asked.HOW_MANY and any(places[at] in own for at in told) else None


def _with_what_it_counts(reading: StatementWords, part: Part, bare: frozenset[int]) -> Part:
    """A part that is asked about with the noun asked for, if its figure is one of the `bare` ones, which count more of
    it: 'and injuring 41', 'five dead'."""
    if not part.met or bare.isdisjoint(part.words):
        return part
    focus = frozenset(
        at for at, word in enumerate(reading.question.words) if word.matches[0].term in reading.question.focus
    )
    return part._replace(met=part.met | focus, exactly=part.exactly | focus)


def _of_days(reading: StatementWords, shared: Sequence[Part], days: frozenset[int]) -> Part | None:
    """The only part that names some of these days and tells a time."""
    words, language = reading.words, reading.evidence.article.language
    told = [one for one in shared if one.words and _given(reading, one, _SHARED[Asked.WHEN])]
    texts = [reading.statement[words[one.words[0]].start : words[one.words[-1]].end] for one in told]
    found = [one for one, text in zip(told, texts, strict=True) if days & weekdays_in(text, language)]
    return found[0] if len(found) == 1 and len(told) > 1 else None


def _opens_item(reading: StatementWords, at: int) -> bool:
    """Whether an item of a list begins with a word that is not the first."""
    return any(reading.words[at - 1].end <= place <= reading.words[at].start for place in reading.items)


def _item_asked(reading: StatementWords, shared: Sequence[Part]) -> Part | None:
    """The only item of a list that holds the noun asked for: 'two letters'."""
    found = [one for one in shared if any(reading.focus[at] for at in one.words)]
    return found[0] if len(found) == 1 and len(shared) > 1 else None


def _parts_apart(reading: StatementWords, shared: Sequence[Part]) -> bool:
    """Whether what the first part gives is its own, as every other one begins with whom its figure is for: 'Adults pay
    £6, children pay £3.'"""
    words = reading.words
    if reading.question.asked not in (Asked.HOW_MANY, Asked.HOW_MUCH):
        return False
    opened = [[at for at in one.words if reading.class_of[at] not in _OPENINGS][:1] for one in shared[1:]]
    return all(first and not words[first[0]].number and not words[first[0]].stop for first in opened)


def _counting_on(reading: StatementWords) -> frozenset[int]:
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


def _given(reading: StatementWords, part: Part, kinds: frozenset[str]) -> list[int]:
    """The words of what a part gives, of these kinds."""
    places = [place for place, kind in reading.typed.items() if kind in kinds]
    return [at for at in part.words if any(start <= reading.words[at].start < end for start, end in places)]


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
