"""Enumerations: 'mussels, crayfish and small fish' is one answer, and each of the three but a part of it."""

from __future__ import annotations

from itertools import pairwise

from knowledge.answering.parts_of_speech import VERBS
from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.words.word_classes import AUXILIARIES, CONJUNCTIONS, COPULAS, PREPOSITIONS, looks_like_verb

_LONGEST_ITEM = 5
_ENDS_AN_ITEM = PREPOSITIONS | COPULAS | AUXILIARIES | CONJUNCTIONS | frozenset("who which that".split())
_JOINING = frozenset({"and", "or"})


def enumerations(reading: StatementWords) -> list[Stretch]:
    """Three and more items with commas between them and 'and' or 'or' before the last, each list from its first word to
    its last."""
    gaps = [reading.statement[one.end : other.start].strip() for one, other in pairwise(reading.words)]
    found: list[Stretch] = []
    for at, low in enumerate(reading.low):
        if low not in _JOINING or at < 3:
            continue
        first, commas = _begins(reading, gaps, at)
        last = _ends(reading, gaps, at)
        if commas and last > at:
            found.append((first, last))
    return found


def _begins(reading: StatementWords, gaps: list[str], joint: int) -> tuple[int, int]:
    """The first word of the list that a conjunction closes, and the commas in it."""
    at, commas, size = joint, 0, 0
    while at > 0 and size < _LONGEST_ITEM:
        gap = gaps[at - 1]
        ends_an_item = gap == "," and at != joint
        if ends_an_item:
            commas, size = commas + 1, 0
        elif gap not in ("", ","):
            break
        if _closes(reading, at - 1, alone=ends_an_item or at == joint):
            break
        at -= 1
        size += 1
    return at, commas


def _ends(reading: StatementWords, gaps: list[str], joint: int) -> int:
    """The last word of the item behind a conjunction."""
    at = joint
    while at + 1 < len(reading.words) and at - joint < _LONGEST_ITEM:
        if (at > joint and gaps[at]) or _closes(reading, at + 1, alone=at == joint):
            break
        at += 1
    return at


def _closes(reading: StatementWords, at: int, *, alone: bool) -> bool:
    """Whether a word is none of an item: a small word that begins something else, or a verb, for which a plural next to
    a comma or the conjunction, `alone`, is easily taken."""
    low = reading.low[at]
    if low in _ENDS_AN_ITEM:
        return True
    if (alone and low.endswith("s")) or reading.words[at].key or reading.words[at].number:
        return False
    return reading.parts[at] in VERBS if reading.parts else looks_like_verb(low)
