"""The stretches of a statement that are worth weighing as the answer to a kind of question."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from knowledge.answering.columns import cells_asked
from knowledge.answering.narrowing import narrowed
from knowledge.answering.parts_of_speech import CONJUNCTION, VERBS
from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.answering.typed_places import CONTACT, COUNTED, OTHER_COUNTED, TIME_FROM
from knowledge.extraction.life_dates import BORN, DIED, life_dates, life_places
from knowledge.extraction.weekdays import weekdays_in
from knowledge.question import Asked
from knowledge.retrieval.features.in_other_words import asks_often
from knowledge.retrieval.features.years_asked import asks_year, tells_year
from knowledge.words import Token, terms
from knowledge.words.word_classes import CONJUNCTIONS, COPULAS

LONGEST = 16
"""Words of the longest short answer but for quotations and typed spans, which may be longer."""

_SURE_KINDS = {
    Asked.WHEN: frozenset({"date", TIME_FROM}),
    Asked.HOW_MANY: frozenset({"quantity", COUNTED}),
    Asked.HOW_MUCH: frozenset({"quantity", COUNTED}),
    Asked.HOW_LONG: frozenset({"quantity", COUNTED, "date"}),
    Asked.QUOTE: frozenset({"quotation"}),
}
"""Where the kind asked for is sure to be seen, only spans that touch such a thing count, if the fact holds one."""

_NEVER = {
    Asked.WHERE: frozenset({"date", "quantity", COUNTED, "difference"}),
    Asked.WHO: frozenset({"date", "quantity", COUNTED, OTHER_COUNTED, "difference"}),
    Asked.WHY: frozenset({"date", "quantity", COUNTED, OTHER_COUNTED, "difference"}),
    Asked.HOW: frozenset({"date", "quantity", COUNTED}),
    Asked.QUOTE: frozenset({"date", "quantity"}),
    Asked.DEFINITION: frozenset({"date", "quantity", COUNTED, OTHER_COUNTED, "difference"}),
    Asked.HOW_MANY: frozenset({"difference", OTHER_COUNTED}),
    Asked.HOW_MUCH: frozenset({"difference"}),
}
"""What by itself never answers."""


_LISTED = frozenset({Asked.WHAT, Asked.WHICH, Asked.WHO, Asked.TOPIC})
"""The kinds of question that a whole list may answer."""


_SAYING_NOTHING = COPULAS | {"cannot", "not", "should", "shall"}
"""Words that answer nothing by themselves."""
_HYPHENED = frozenset({"ru", "uk"})
_PARTICLES = frozenset("down out up off away apart back over".split())
_BEHIND = frozenset({"", CONJUNCTION})

_WHOLE = frozenset({Asked.WHEN, Asked.HOW_MUCH})
"""Kinds whose figures say little without their unit: '2.40'."""
_SEEN = frozenset({Asked.WHEN, Asked.HOW_MANY, Asked.HOW_MUCH, Asked.CONTACT})
"""Kinds that nothing answers but what is sure to be seen."""


def stretches(reading: StatementWords) -> list[Stretch]:
    """Those that may answer the kind of question, in the order of their words."""
    sure = frozenset({CONTACT}) if reading.question.contacts else _SURE_KINDS.get(reading.question.asked, frozenset())
    if TIME_FROM in reading.typed.values() and asks_often(reading.question):
        sure = frozenset({TIME_FROM})
    marks = _of_the_years_asked(reading, [place for place, kind in reading.typed.items() if kind in sure])
    marks = _of_the_days_asked(reading, marks)
    if not marks and reading.question.asked in _SEEN:
        return []
    words = reading.words
    if (life := _of_a_life(reading)) is not None:
        return sorted(_widened(reading, life))
    if marks and (reading.question.contacts or asks_often(reading.question)):
        return sorted(_widened(reading, marks))
    cells = cells_asked(reading.evidence)
    bounds = {*_widened(reading, reading.typed), *_widened(reading, cells), *_runs(reading)}
    if marks:
        bare = {word.end for word in words if word.number and reading.question.asked not in _WHOLE}
        bounds = {(a, b) for a, b in bounds if _keeps_whole(words[a].start, words[b].end, marks, bare)}
    never = _NEVER.get(reading.question.asked, frozenset())
    barred = [place for place, kind in reading.typed.items() if kind in never]
    empty = {at for at, word in enumerate(reading.low) if word in _SAYING_NOTHING}
    chosen = [
        (first, last)
        for first, last in sorted(bounds)
        if not (first in empty and empty.issuperset(range(first, last + 1)))
        and not any(
            start <= words[_telling(words, first, last)].start and words[last].end <= end for start, end in barred
        )
    ]
    return narrowed(reading, chosen, cells)


def _of_a_life(reading: StatementWords) -> list[Stretch] | None:
    """The day or place of birth or death that is asked for, where a bracket behind a name tells it; None elsewhere."""
    question, fact = reading.question, reading.evidence.fact
    if question.asked not in (Asked.WHEN, Asked.WHERE):
        return None
    tell = life_dates if question.asked is Asked.WHEN else life_places
    asked = {word.matches[0].term for word in question.words}
    told = tell(reading.statement, [(date.start - fact.start, date.end - fact.start) for date in fact.dates])
    for words, place in zip((BORN, DIED), told, strict=True):
        if place and not asked.isdisjoint(terms(words.get(question.language, words["en"]), question.language)):
            return [place]
    return None


def _of_the_days_asked(reading: StatementWords, marks: list[Stretch]) -> list[Stretch]:
    """The hours of the days of the week that the question names; all marks where it names none, or none is theirs."""
    asked = weekdays_in(reading.question.as_read, reading.question.language)
    language = reading.evidence.article.language
    told = [weekdays_in(reading.statement[start:end], language) for start, end in marks if asked]
    hours = [place for place, days in zip(marks, told, strict=bool(asked)) if asked & days]
    return [place for place in hours if any(map(str.isdigit, reading.statement[slice(*place)]))] or marks


def _of_the_years_asked(reading: StatementWords, marks: list[Stretch]) -> list[Stretch]:
    """Those that tell a year, where it is asked for."""
    if not asks_year(reading.question):
        return marks
    fact = reading.evidence.fact
    years = {(date.start - fact.start, date.end - fact.start) for date in fact.dates if tells_year(date)}
    return [place for place in marks if place in years]


def _telling(words: Sequence[Token], first: int, last: int) -> int:
    """The first word of a stretch that is no small one: 'on Thursday' is a day, too."""
    return next((at for at in range(first, last) if not words[at].stop), last)


def whole_list(reading: StatementWords) -> Stretch | None:
    """The items of a list, where what introduces them is what is asked about."""
    if not reading.items or reading.question.asked not in _LISTED:
        return None
    first = next((at for at, word in enumerate(reading.words) if word.start > reading.items[0]), None)
    if first is None:
        return None
    own = {word.matches[0].term for word in reading.question.words}  # a passport may count as a document
    within = any(word.term in own for word in reading.words[first:])
    return None if within or not any(reading.hit[:first]) else (first, len(reading.words) - 1)


def _runs(reading: StatementWords) -> Iterator[tuple[int, int]]:
    """The first and the last word of each run of words that no sign parts, but for those that a small word ends."""
    words = reading.words
    parted = [any(before.end <= place < word.start for place in reading.barriers) for before, word in pairwise(words)]
    ends = _ends_of_verbs(reading)
    hyphened = _hyphened(reading)
    for first in range(len(words)):
        if reading.low[first] in CONJUNCTIONS or first in hyphened:
            continue
        if first + 1 not in hyphened:
            yield first, first
        for last in range(first + 1, min(first + LONGEST, len(words))):
            if parted[last - 1]:
                break
            if last + 1 not in ends and last + 1 not in hyphened and (not words[last].stop or last in ends):
                yield first, last


def _hyphened(reading: StatementWords) -> set[int]:
    """The words that a hyphen joins to the one before, in Slavic languages: 'за' of 'из-за'."""
    if reading.evidence.article.language not in _HYPHENED:
        return set()
    return {at for at, word in enumerate(reading.words) if at and reading.statement[word.start - 1] == "-"}


def _ends_of_verbs(reading: StatementWords) -> set[int]:
    """Where small words stand that end an English verb, before a sign or another part of the sentence: 'broke down'."""
    return {
        at
        for at, word in enumerate(reading.words[1:], 1)
        if reading.low[at] in _PARTICLES
        and reading.parts[at - 1 : at] in VERBS
        and (
            reading.parts[at + 1 : at + 2] in _BEHIND
            or not reading.statement[word.end : word.end + 2].strip(" ").isalnum()
        )
    }


def _keeps_whole(start: int, end: int, marks: list[tuple[int, int]], bare: set[int]) -> bool:
    """Whether a span holds one of the marks and cuts none; a mark may lose its unit, to a `bare` number's end."""
    held = [
        begin >= start - 1 and (stop <= end + 1 or (begin in (start, start - 1) and end in bare))
        for begin, stop in marks
        if begin < end and start < stop
    ]
    return bool(held) and all(held)


def _widened(reading: StatementWords, places: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The first and the last word of each of these slices."""
    for start, end in places:
        inside = reading.words_in((start, end))
        if inside:
            yield inside[0], inside[-1]
