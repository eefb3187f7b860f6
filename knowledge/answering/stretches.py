"""The stretches of a statement that are worth weighing as the answer to a kind of question."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

from knowledge.answering.columns import cells_asked
from knowledge.answering.question_form import asks_who_says
from knowledge.answering.reported_speech import said_by
from knowledge.answering.shared_out import Part, parts, sure_part
from knowledge.answering.statement_words import CONTACT, COUNTED, OTHER_COUNTED, REPORTED, TIME_FROM, StatementWords
from knowledge.answering.winners import winners_before
from knowledge.extraction.life_dates import BORN, DIED, life_dates
from knowledge.extraction.weekdays import weekdays_in
from knowledge.question import Asked
from knowledge.retrieval.features.fit import asks_often
from knowledge.words import Token, terms, tokenize
from knowledge.words.contacts import contacts_in
from knowledge.words.word_classes import CONJUNCTIONS

Stretch: TypeAlias = tuple[int, int]
"""Its first and its last word, by their places in the statement."""

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
    Asked.QUOTE: frozenset({"date", "quantity"}),
    Asked.DEFINITION: frozenset({"date", "quantity", COUNTED, OTHER_COUNTED, "difference"}),
    Asked.HOW_MANY: frozenset({"difference", OTHER_COUNTED}),
    Asked.HOW_MUCH: frozenset({"difference"}),
}
"""What by itself never answers."""


_LISTED = frozenset({Asked.WHAT, Asked.WHICH, Asked.WHO, Asked.TOPIC})
"""The kinds of question that a whole list may answer."""

_NOT_WHO_SAYS = frozenset({Asked.WHO, Asked.WHY, Asked.WHERE})

_WHO_WON = frozenset({Asked.WHO, Asked.WHICH})

_REACH = 4
"""So many words before a name may hold the 'by' of a passive: 'by the astronomer Nurğan Şelbay'."""

_HAPPENS = frozenset({"happen", "occur"})
"""Terms of what is asked of in 'What happened to the ship?'."""

_ONLY_WITHIN = {OTHER_COUNTED: COUNTED, REPORTED: REPORTED}
"""Where a fact holds the one, only what lies in the other answers."""

_SEEN = frozenset({Asked.WHEN, Asked.HOW_MANY, Asked.HOW_MUCH, Asked.CONTACT})
"""Kinds that nothing answers but what is sure to be seen."""


def stretches(reading: StatementWords) -> list[Stretch]:
    """Those that may answer the kind of question, in the order of their words."""
    sure = frozenset({CONTACT}) if reading.question.contacts else _SURE_KINDS.get(reading.question.asked, frozenset())
    if TIME_FROM in reading.typed.values() and asks_often(reading.question):
        sure = frozenset({TIME_FROM})
    marks = _of_the_days_asked(reading, [place for place, kind in reading.typed.items() if kind in sure])
    if not marks and reading.question.asked in _SEEN:
        return []
    words = reading.words
    if (life := _of_a_life(reading)) is not None:
        return sorted(_widened(reading, life))
    if marks and reading.question.contacts:
        return sorted(_widened(reading, marks))
    cells = cells_asked(reading.evidence)
    bounds = {*_widened(reading, reading.typed), *_widened(reading, cells), *_runs(reading)}
    if marks:
        bare = {word.end for word in words if word.number}
        bounds = {(a, b) for a, b in bounds if _keeps_whole(words[a].start, words[b].end, marks, bare)}
    never = _NEVER.get(reading.question.asked, frozenset())
    barred = [place for place, kind in reading.typed.items() if kind in never]
    chosen = [
        (first, last)
        for first, last in sorted(bounds)
        if not any(
            start <= words[_telling(words, first, last)].start and words[last].end <= end for start, end in barred
        )
    ]
    for held, needed in _ONLY_WITHIN.items():
        if held in reading.typed.values():
            within = [place for place, kind in reading.typed.items() if kind == needed]
            chosen = [
                (first, last)
                for first, last in chosen
                if any(start <= words[first].start and words[last].end <= end for start, end in within)
            ]
    chosen = _within(chosen, sure_part(parts(reading)))
    chosen = _within(chosen, _said(reading))
    if asks_who_says(reading.question):
        saying = _of_speaker(reading)
        chosen = [(first, last) for first, last in chosen if any(first <= at <= last for at in saying)]
    verb = winners_before(reading.question, reading.low) if reading.question.asked in _WHO_WON else None
    if verb:
        chosen = [(first, last) for first, last in chosen if last < verb]
    if others := _saying(reading) + _agents(reading):
        chosen = [(first, last) for first, last in chosen if not any(first <= at <= last for at in others)]
    if whole := [place for place, _ in contacts_in(reading.statement)]:
        chosen = [(first, last) for first, last in chosen if not _cuts(words[first].start, words[last].end, whole)]
    if _tells_an_event(reading):
        chosen = [(first, last) for first, last in chosen if reading.verbs_left[first] < reading.verbs_left[last + 1]]
    inside = [
        (first, last)
        for first, last in chosen
        if any(start <= words[first].start and words[last].end <= end for start, end in cells)
    ]
    return inside or chosen


def _of_a_life(reading: StatementWords) -> list[Stretch] | None:
    """The day of birth or death that is asked for, where a bracket behind a name tells it; None elsewhere."""
    question, fact = reading.question, reading.evidence.fact
    if question.asked is not Asked.WHEN:
        return None
    asked = {word.matches[0].term for word in question.words}
    told = life_dates(reading.statement, [(date.start - fact.start, date.end - fact.start) for date in fact.dates])
    for words, place in zip((BORN, DIED), told, strict=True):
        if place and not asked.isdisjoint(terms(words.get(question.language, words["en"]), question.language)):
            return [place]
    return None


def _within(chosen: list[Stretch], part: Part | None) -> list[Stretch]:
    """Those in a part of the statement, if there are any; all where no part is meant."""
    inside = [(first, last) for first, last in chosen if part and first in part.words and last in part.words]
    return inside or chosen


def _of_the_days_asked(reading: StatementWords, marks: list[Stretch]) -> list[Stretch]:
    """The hours of the days of the week that the question names; all marks where it names none, or none is theirs."""
    asked = weekdays_in(reading.question.as_read, reading.question.language)
    told = [weekdays_in(reading.statement[start:end], reading.evidence.article.language) for start, end in marks if asked]
    hours = [place for place, days in zip(marks, told, strict=bool(asked)) if asked & days]
    return [place for place in hours if any(map(str.isdigit, reading.statement[slice(*place)]))] or marks


def _said(reading: StatementWords) -> Part | None:
    """What is said, without who says it, where somebody or a reason is asked for and all words of the question are met
    in what is said: 'Who was hurt?' is not answered by who tells of it."""
    question, fact = reading.question, reading.evidence.fact
    if question.asked not in _NOT_WHO_SAYS or asks_who_says(question):
        return None
    place = said_by(reading.statement, fact.speaker, fact.speaker_role, fact.verb)
    if place is None:
        return None
    inside = [at for at, word in enumerate(reading.words) if place[0] <= word.start and word.end <= place[1]]
    met = frozenset(found for at in inside if (found := reading.met[at]) is not None)
    every = {at for at, word in enumerate(question.words) if word.weight > 0 and word.start >= 0}
    return Part(range(inside[0], inside[-1] + 1), met, met) if inside and every <= met else None


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


def _of_speaker(reading: StatementWords) -> list[int]:
    """The places of the last word of the name of the one who says the statement; of all words that nobody is known to
    say, those outside quotation marks."""
    surname = reading.evidence.fact.speaker.rpartition(" ")[2]
    if surname:
        return [at for at, word in enumerate(reading.words) if word.text == surname]
    said = [place for place, kind in reading.typed.items() if kind == "quotation"]
    return [at for at, word in enumerate(reading.words) if not any(start <= word.start < end for start, end in said)]


def _cuts(start: int, end: int, places: list[tuple[int, int]]) -> bool:
    """Whether a slice has a part of one of these, but for signs at its ends, and not all of it."""
    return any(begin < end and start < stop and not (start <= begin + 1 and stop - 1 <= end) for begin, stop in places)


def _saying(reading: StatementWords) -> list[int]:
    """The places of the verb by which the statement is put into somebody's mouth, no part of what else is asked for."""
    fact = reading.evidence.fact
    if not fact.speaker or reading.question.asked in (Asked.WHO, Asked.QUOTE):
        return []
    return [at for at, word in enumerate(reading.words) if word.text == fact.verb]


def _agents(reading: StatementWords) -> list[int]:
    """The places of names of persons by whom something is done, where it is asked where it is done."""
    if reading.question.asked is not Asked.WHERE:
        return []
    persons = [place for place, kind in reading.typed.items() if kind == "name_person"]
    named = [at for at, word in enumerate(reading.words) if any(start <= word.start < end for start, end in persons)]
    return [at for at in named if "by" in reading.low[max(0, at - _REACH) : at]]


def _tells_an_event(reading: StatementWords) -> bool:
    """Whether it is asked what happened, which no noun alone tells; where parts of speech are known."""
    question = reading.question
    return (
        bool(reading.parts)
        and question.asked is Asked.WHAT
        and not _HAPPENS.isdisjoint(token.term for token in tokenize(question.as_read, question.language))
    )


def _runs(reading: StatementWords) -> Iterator[tuple[int, int]]:
    """The first and the last word of each run of words that no sign parts, but for those that a small word ends."""
    words = reading.words
    parted = [any(before.end <= place < word.start for place in reading.barriers) for before, word in pairwise(words)]
    for first in range(len(words)):
        if reading.low[first] in CONJUNCTIONS:
            continue
        yield first, first
        for last in range(first + 1, min(first + LONGEST, len(words))):
            if parted[last - 1]:
                break
            if not words[last].stop:
                yield first, last


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
        inside = [at for at, word in enumerate(reading.words) if word.start >= start and word.end <= end]
        if inside:
            yield inside[0], inside[-1]
