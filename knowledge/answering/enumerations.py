"""Enumerations: 'mussels, crayfish and small fish' is one answer, and each of the three but a part of it."""

from __future__ import annotations

import re
from functools import lru_cache, partial
from itertools import pairwise

from knowledge.answering.parts_of_speech import NOUN, VERBS, english
from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.question import Asked, Question
from knowledge.words import tokenize
from knowledge.words.word_classes import AUXILIARIES, CONJUNCTIONS, COPULAS, DETERMINERS, PREPOSITIONS, looks_like_verb

_LONGEST_ITEM = 5
_OTHERS = frozenset("who which that including namely".split())
_ENDS_AN_ITEM = PREPOSITIONS | COPULAS | AUXILIARIES | CONJUNCTIONS | _OTHERS
_JOINING = frozenset({"and", "or"})
_LISTED = frozenset({Asked.WHO, Asked.WHICH, Asked.WHAT, Asked.WHERE, Asked.DEFINITION, Asked.WHEN})
"""The kinds of question that a whole list may answer."""
_DAYS = 2
"""So many days make a list of them."""
_ARTICLES = frozenset({"a", "an", "the", "his", "her", "its", "their"})
_PLURAL = re.compile(r"\b(?:are|were)\b", re.IGNORECASE)
_PLURALS = frozenset("people men women children police".split())
"""Plurals without an s."""


@lru_cache(maxsize=4)
def enumerations(reading: StatementWords) -> list[Stretch]:
    """Three and more items with commas between them and 'and' or 'or' before the last, or two names with 'and' between,
    each list from its first word to its last."""
    gaps = [reading.statement[one.end : other.start].strip() for one, other in pairwise(reading.words)]
    found: list[Stretch] = []
    for at, low in enumerate(reading.low):
        if low not in _JOINING or not 0 < at < len(reading.words) - 1:
            continue
        pairs = bool(reading.parts) and gaps[at - 1] == ","
        first, commas = _begins(reading, gaps, at, pairs=pairs)
        last = _ends(reading, gaps, at, pairs=pairs and not _JOINING.isdisjoint(reading.low[first:at]))
        if reading.parts and last + 2 < len(reading.words) and gaps[last] == "," and reading.low[last + 1] in _JOINING:
            continue  # 'and' of a pair in the list: 'peace and security, and development'
        foreign = not reading.parts and gaps[at - 1] == ","  # only in English does a comma stand before the last item
        if commas and last > at and not foreign:
            begin = first if reading.parts else _trimmed(gaps, first, at, last)
            found.append((begin, _with_what_it_is_of(reading, gaps, last)))
        elif low == "and" and not gaps[at - 1] and reading.words[at - 1].key and reading.words[at + 1].key:
            pair = _name_before(reading, gaps, at), _name_behind(reading, gaps, at)
            if len(set(_kinds(reading, pair))) < 2 and not _within_a_name(reading, pair):
                found.append(pair)
    return found


def lists_asked(reading: StatementWords) -> list[tuple[int, int]]:
    """The slices of those enumerations that are one answer: the question names none of their items, and does not ask
    for one thing alone; of days, where it asks when."""
    asked, words = reading.question.asked, reading.words
    told = enumerations(reading) if asked in _LISTED else []
    found = []
    for first, last in told if told and not _asks_for_one(reading.question) else ():
        days = _kinds(reading, (first, last)).count("date")
        if (
            any(map(partial(_names_one, reading), range(first, last + 1)))
            or (asked is Asked.WHEN and days < _DAYS)
            or _apposed(reading, first, last)
        ):
            continue
        found.append((words[first].start, words[last].end))
    return found


def _names_one(reading: StatementWords, at: int) -> bool:
    """Whether a word is one of the question's; a word of a name that is only akin to one, as 'the United States' is to
    'countries', is not."""
    return reading.exactly[at] is not None if reading.words[at].key else reading.hit[at] > 0


def _asks_for_one(question: Question) -> bool:
    """Whether a question asks for a noun in the singular, as far as it shows in English: 'which school'."""
    if question.asked is Asked.DEFINITION:
        return _PLURAL.search(question.as_read) is None
    if question.language != "en":
        return False
    tokens = tokenize(question.as_read, "en")
    parts = english().of([token.text for token in tokens])
    nouns = [
        word.text for word, part in zip(tokens, parts, strict=True) if part == NOUN and word.term in question.focus
    ]
    return bool(nouns) and not any(noun.lower().endswith("s") or noun.lower() in _PLURALS for noun in nouns)


def _apposed(reading: StatementWords, first: int, last: int) -> bool:
    """Whether what follows the first comma tells more of what stands before it: 'Oriel Banning, a beekeeper and
    postmistress', 'his captain, Olan Fisk, and Lukas Brandt'."""
    words = reading.words
    commas = [at for at in range(first + 1, last + 1) if "," in reading.statement[words[at - 1].end : words[at].start]]
    if not commas:
        return False
    name, behind = bool(words[commas[0] - 1].key), commas[0]
    told = reading.low[behind] in _ARTICLES if name else bool(words[behind].key) and len(commas) > 1
    if name and len(commas) > 1 and all(words[at + (reading.low[at] in _ARTICLES)].key for at in commas):
        return False  # 'Australia, the United States, Japan and Britain'
    return told and (name or reading.low[commas[1]] in _JOINING)


def _within_a_name(reading: StatementWords, stretch: Stretch) -> bool:
    """Whether a stretch is part of a name: 'the Conference on Weights and Measures'."""
    start, end = reading.words[stretch[0]].start, reading.words[stretch[1]].end
    return any(a <= start and end <= b for (a, b), kind in reading.typed.items() if kind.startswith("name_"))


def _kinds(reading: StatementWords, stretch: Stretch) -> list[str]:
    """The kinds of the dates and names in a stretch."""
    start, end = reading.words[stretch[0]].start, reading.words[stretch[1]].end
    typed = ((place, kind) for place, kind in reading.typed.items() if kind == "date" or kind.startswith("name_"))
    return [kind for (a, b), kind in typed if start <= a and b <= end]


def _trimmed(gaps: list[str], first: int, joint: int, last: int) -> int:
    """Where the list begins if its first item is no longer than the others: no verb before it is seen in languages
    whose parts of speech are not known."""
    commas = [at + 1 for at in range(first, joint) if gaps[at]]
    sizes = [last - joint, *(other - one for one, other in pairwise([*commas, joint]))]
    return max(first, commas[0] - max(sizes))


def _name_before(reading: StatementWords, gaps: list[str], joint: int) -> int:
    """The first word of the name before a conjunction."""
    at = joint - 1
    while at > 0 and reading.words[at - 1].key and not gaps[at - 1]:
        at -= 1
    return at


def _name_behind(reading: StatementWords, gaps: list[str], joint: int) -> int:
    """The last word of the name behind a conjunction."""
    at = joint + 1
    while at + 1 < len(reading.words) and reading.words[at + 1].key and not gaps[at]:
        at += 1
    return at


def _begins(reading: StatementWords, gaps: list[str], joint: int, *, pairs: bool) -> tuple[int, int]:
    """The first word of the list that a conjunction closes, and the commas in it; its items may be `pairs`, where a
    comma stands before that conjunction."""
    at, commas, size = joint, 0, 0
    while at > 0 and size < _LONGEST_ITEM:
        gap = gaps[at - 1]
        ends_an_item = gap == "," and at != joint
        joins_a_pair = pairs and 1 < at < joint and not gaps[at - 2] and reading.low[at - 1] in _JOINING
        if gap not in ("", ",") or (not joins_a_pair and _closes(reading, at - 1, alone=ends_an_item or at == joint)):
            break
        if ends_an_item:
            commas, size = commas + 1, 0
        at -= 1
        size += 1
    return at, commas


def _ends(reading: StatementWords, gaps: list[str], joint: int, *, pairs: bool) -> int:
    """The last word of the item behind a conjunction."""
    at = joint
    while at + 1 < len(reading.words) and at - joint < _LONGEST_ITEM:
        joins_a_pair = pairs and not _JOINING.isdisjoint(reading.low[max(at, joint + 1) : at + 2])
        if (at > joint and gaps[at]) or (not joins_a_pair and _closes(reading, at + 1, alone=at == joint)):
            break
        at += 1
    return at


def _with_what_it_is_of(reading: StatementWords, gaps: list[str], last: int) -> int:
    """The end of a list with what its last item is of: 'a passport, two photographs and proof of income'."""
    at = last
    while at + 2 < len(reading.words) and not gaps[at] and not gaps[at + 1] and reading.low[at + 1] == "of":
        behind = at + 2
        if reading.low[behind] in _ENDS_AN_ITEM | DETERMINERS or reading.hit[at + 1 : behind + 1] != [0.0, 0.0]:
            break
        at = behind
    return at


def _closes(reading: StatementWords, at: int, *, alone: bool) -> bool:
    """Whether a word is none of an item: a small word that begins something else, or a verb, for which a plural next to
    a comma or the conjunction, `alone`, is easily taken."""
    low = reading.low[at]
    if low == "in" and 0 < at < len(reading.words) - 1 and reading.words[at - 1].key and reading.words[at + 1].key:
        return False  # 'Rostock in Germany, Turku in Finland and Naha in Japan'
    if reading.hit[at] > 0 and not reading.words[at].key:
        return True
    if low in _ENDS_AN_ITEM:
        return not (at and reading.words[at].text[0].isupper())  # 'May'
    if (alone and low.endswith("s")) or reading.words[at].key or reading.words[at].number:
        return False
    return reading.parts[at] in VERBS if reading.parts else looks_like_verb(low)
