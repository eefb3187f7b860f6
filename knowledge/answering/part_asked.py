"""Which part of a statement that shares out several answers is asked for.

The words of the question that only one part meets tell it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from knowledge.answering.statement_parts import NAMES, SHARED, Part, counting_on, given, parts_of
from knowledge.answering.statement_words import StatementWords
from knowledge.answering.typed_places import COUNTED, asks_how_far_off
from knowledge.extraction.weekdays import weekdays_in
from knowledge.question import Asked
from knowledge.words.person_nouns import people_terms

_SURE = frozenset({Asked.WHO, Asked.WHEN, Asked.HOW_MANY, Asked.HOW_MUCH, Asked.HOW_LONG})
_NAMED = frozenset({Asked.WHO, Asked.WHEN})
"""The kinds of question of which only a name or a time tells the part."""
_BESIDE = 4
"""Places between what a part gives and the words that tell for whom."""
_BESIDE_FAR = 6
"""Places between a name or a price and such words, where a role or more of whom it is for stands between."""
_OPENINGS = frozenset({"conjunction", "determiner"})


class _Told(NamedTuple):
    """A part that is told apart, the words of the question that it alone meets, and where these stand."""

    part: Part
    own: frozenset[int]
    telling: list[int]


def part_asked(shared: Sequence[Part]) -> Part | None:
    """The part that is asked for by words that no other one meets; None where that is not clear.

    What stands in the first part alone may be meant of the others, too, so that their own words say more.
    """
    own = [_own(part, shared) for part in shared]
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
    days = weekdays_in(reading.question.as_read, reading.question.language)
    # 'Who plays on Saturday?' may ask for a choir
    kinds = NAMES - {"name_place"} if asked is Asked.WHO and days else SHARED[asked]
    shared = parts_of(reading, kinds)
    exactly = [part._replace(met=part.exactly) for part in shared]
    if part := _of_days(reading, exactly, days) or _item_asked(reading, exactly):
        return part
    more = counting_on(reading) if asked is Asked.HOW_MANY else frozenset()
    told = _of_people(reading, shared, more) if _people_asked(reading) else _told(reading, exactly, reading.exactly)
    if told is None or not _beside(reading, told, kinds, more):
        return None
    named = any(place < 0 or reading.question.words[place].name for place in told.own)
    return told.part if named or days or asked not in _NAMED else None  # a verb may stand far behind what it is told of


def _own(part: Part, shared: Sequence[Part]) -> frozenset[int]:
    """The words of the question that a part alone meets."""
    return part.met.difference(*(other.met for other in shared if other is not part))


def _of_days(reading: StatementWords, shared: Sequence[Part], days: frozenset[int]) -> Part | None:
    """The only part that names some of these days and tells a time."""
    if not days:
        return None
    words, language = reading.words, reading.evidence.article.language
    told = [one for one in shared if one.words and given(reading, one, SHARED[Asked.WHEN])]
    texts = [reading.statement[words[one.words[0]].start : words[one.words[-1]].end] for one in told]
    found = [one for one, text in zip(told, texts, strict=True) if days & weekdays_in(text, language)]
    return found[0] if len(found) == 1 and len(told) > 1 else None


def _item_asked(reading: StatementWords, shared: Sequence[Part]) -> Part | None:
    """The only item of a list that holds the noun asked for: 'two letters'."""
    found = [one for one in shared if any(reading.focus[at] for at in one.words)] if reading.items else []
    return found[0] if len(found) == 1 and len(shared) > 1 else None


def _told(reading: StatementWords, shared: Sequence[Part], places: Sequence[int | None]) -> _Told | None:
    """The part asked for, by the words of the question at the `places` of the statement; the first alone only where
    what it gives is not meant of the others, too, or is itself what tells it apart: 'left five dead'."""
    part = part_asked(shared)
    if part is None:
        whole = _holds_all_alone(reading, shared)
        return (
            _Told(shared[0], shared[0].met, [at for at in shared[0].words if places[at] in shared[0].met])
            if whole
            else None
        )
    own = _own(part, shared)
    told = _Told(part, own, [at for at in part.words if places[at] in own])
    if part is not shared[0] or _parts_apart(reading, shared):
        return told
    counted = given(reading, part, SHARED[reading.question.asked]) if reading.question.asked is Asked.HOW_MANY else []
    return None if set(told.telling).isdisjoint(counted) else told


def _holds_all_alone(reading: StatementWords, shared: Sequence[Part]) -> bool:
    """Whether the first part holds all that is asked with how many, and the others nothing of it: '21 people were hurt,
    300 had to leave their homes.'"""
    wanted = {at for at, word in enumerate(reading.question.words) if not word.dated}
    counting = reading.question.asked is Asked.HOW_MANY and not asks_how_far_off(reading.question)
    if not counting or len(shared) == 1 or not wanted:
        return False
    return wanted <= shared[0].met and not any(part.met for part in shared[1:])


def _people_asked(reading: StatementWords) -> bool:
    people = people_terms(reading.question.language)
    return reading.question.asked is Asked.HOW_MANY and not people.isdisjoint(reading.question.focus)


def _of_people(reading: StatementWords, shared: Sequence[Part], more: frozenset[int]) -> _Told | None:
    """The part that tells of the people asked for, where no later one is told by the very words also by words alike:
    'killing three people and injuring 41': how many were hurt? Figures that count `more` of them need not name them."""
    focus = frozenset(
        at for at, word in enumerate(reading.question.words) if word.matches[0].term in reading.question.focus
    )
    alike = [
        part._replace(met=part.met | focus, exactly=part.exactly | focus)
        if part.met and not more.isdisjoint(part.words)
        else part
        for part in shared
    ]
    exactly = [part._replace(met=part.exactly) for part in alike]
    told = _told(reading, exactly, reading.exactly)
    return told if told and told.part is not exactly[0] else _told(reading, alike, reading.met)


def _parts_apart(reading: StatementWords, shared: Sequence[Part]) -> bool:
    """Whether what the first part gives is its own, as every other one begins with whom its figure is for: 'Adults pay
    £6, children pay £3.'"""
    words = reading.words
    if reading.question.asked not in (Asked.HOW_MANY, Asked.HOW_MUCH):
        return False
    opened = [[at for at in one.words if reading.class_of[at] not in _OPENINGS][:1] for one in shared[1:]]
    return all(first and not words[first[0]].number and not words[first[0]].stop for first in opened)


def _beside(reading: StatementWords, told: _Told, kinds: frozenset[str], more: frozenset[int]) -> bool:
    """Whether words that tell the part stand beside what it gives: of figures, those of what is asked for, those that
    count `more` of it, or an amount without a unit."""
    much = reading.question.asked is Asked.HOW_MUCH
    gives = given(reading, told.part, kinds)
    if {COUNTED, "quantity"} <= set(reading.typed.values()):
        counted = given(reading, told.part, frozenset({COUNTED}))
        gives = counted or [at for at in gives if at in more or (much and reading.words[at].number)]
    far = reading.question.asked is Asked.WHO or reading.question.measures == {"money"}
    beside = _BESIDE_FAR if far else _BESIDE
    return any(abs(one - other) <= beside for one in gives for other in told.telling)
