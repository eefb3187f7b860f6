"""Which of the stretches of a statement remain, seen how it is built: who tells of it, who does it, where and when."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from knowledge.answering.agents import by_whom, no_possessives
from knowledge.answering.days_apart import day_of_its_verb
from knowledge.answering.exceptions import no_exceptions
from knowledge.answering.figures_asked import ages_told, beside_its_noun, margins, prices, until
from knowledge.answering.names_of_places import no_places
from knowledge.answering.part_asked import sure_part
from knowledge.answering.predecessors import no_predecessors
from knowledge.answering.question_form import asks_who_says
from knowledge.answering.reported_speech import said_by, sources_beside
from knowledge.answering.role_holders import role_holder
from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.answering.typed_places import COUNTED, OTHER_COUNTED, REPORTED
from knowledge.answering.whereabouts import where_it_is
from knowledge.answering.who_it_was import (
    no_apposed,
    no_companions,
    of_the_role,
    to_what,
    to_whom,
    who_says,
    who_won,
    whole_roles,
    whom_to_reach,
)
from knowledge.answering.whole_clauses import (
    events,
    manner,
    no_bare_days,
    no_days,
    no_further_deeds,
    reasons,
)
from knowledge.question import Asked
from knowledge.words.contacts import contacts_in
from knowledge.words.separated_verbs import separated_verbs

_ONLY_WITHIN = {OTHER_COUNTED: COUNTED, REPORTED: REPORTED}
"""Where a fact holds the one, only what lies in the other answers."""

_COUNTING = frozenset({Asked.HOW_MANY, Asked.HOW_MUCH})
_NO_PERSON = frozenset({Asked.WHERE, Asked.WHY, Asked.HOW})
_NOT_WHO_SAYS = frozenset({Asked.WHO, Asked.WHY, Asked.WHERE, Asked.WHEN})


_HOLDS = re.compile(
    r"\b(?:doubt|believ|think|thought|expect|warn|den(?:y|ies|ied)|critici|support|oppos|want|hope|hoping|fear|blam|accus|prais|"
    r"welcom|call|demand|promis|urg|agree|disagree|suggest|predict|estimat|argu|insist|regret)\w*",
    re.IGNORECASE,
)
"""What is held by whoever says so: 'Who doubts that it is a new species?'"""


def narrowed(reading: StatementWords, chosen: list[Stretch], cells: Sequence[tuple[int, int]]) -> list[Stretch]:
    """Those that may still answer; `cells` are the slices of the table's cells that are asked for."""
    for narrow in _NARROWING:
        chosen = narrow(reading, chosen)
    return _inside(reading, chosen, cells) or chosen


def _inside(reading: StatementWords, chosen: Sequence[Stretch], places: Sequence[tuple[int, int]]) -> list[Stretch]:
    """Those that lie in one of these slices."""
    words = reading.words
    return [
        (first, last)
        for first, last in chosen
        if any(start <= words[first].start and words[last].end <= end for start, end in places)
    ]


def _what_counts(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Where something else is counted, or another side of a change than is asked for is told, what counts what is asked
    for; where speech is reported, what is said."""
    if reading.question.asked in _COUNTING and "difference" in reading.typed.values():
        counted = [place for place, kind in reading.typed.items() if kind == COUNTED]
        chosen = _inside(reading, chosen, counted) or chosen
    for held, needed in _ONLY_WITHIN.items():
        if held in reading.typed.values():
            chosen = _inside(reading, chosen, [place for place, kind in reading.typed.items() if kind == needed])
    return chosen


def _part_asked(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """The part of the statement that the question's own words tell, where it has a name that the question has not, if
    somebody is asked for."""
    part = sure_part(reading)
    if part and reading.question.asked is Asked.WHO:
        words = (reading.words[at] for at in part.words)
        if all(not word.key or word.term in reading.asked_terms for word in words):
            return chosen
    return _within(chosen, part.words if part else None)


def _what_is_said(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without who says it, where somebody, a place or a reason is asked for and the question's words are met in what is
    said: 'Who was hurt?' is not answered by who tells of it."""
    question, fact = reading.question, reading.evidence.fact
    if question.asked not in _NOT_WHO_SAYS or asks_who_says(question):
        return chosen
    place = said_by(reading.statement, fact.speaker, fact.speaker_role, fact.verb)
    if place is None:
        return chosen
    inside = [at for at, word in enumerate(reading.words) if place[0] <= word.start and word.end <= place[1]]
    terms = {word.matches[0].term: at for at, word in enumerate(question.words)}
    met = frozenset(terms[term] for at in inside if (term := reading.words[at].term) in terms)
    if question.asked is Asked.WHY:
        needed = {terms[word.term] for word in reading.words if word.term in terms}
    elif question.asked is Asked.WHO and not _HOLDS.search(question.as_read):
        # by whatever words what is asked of is told
        met |= {at for place in inside if (at := reading.met[place]) is not None}
        needed = {at for at in reading.met if at is not None}
    else:
        needed = {at for at, word in enumerate(question.words) if word.weight > 0 and word.start >= 0}
    return _within(chosen, range(inside[0], inside[-1] + 1)) if inside and needed and needed <= met else chosen


def _no_sources(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without a source named beside what it says ('according to the company'), whoever says it as a place, or anybody
    by name as the way or the reason."""
    asked, fact = reading.question.asked, reading.evidence.fact
    if asked in (Asked.WHO, Asked.QUOTE, Asked.WHICH):
        return chosen
    barred = sources_beside(reading.statement)
    if asked in _NO_PERSON:
        persons = [place for place, kind in reading.typed.items() if kind == "name_person"]
        barred += [
            place for place in persons if asked is not Asked.WHERE or reading.statement[slice(*place)] in fact.speaker
        ]
    if not barred:
        return chosen
    words = reading.words
    return [
        (first, last)
        for first, last in chosen
        if not any(start <= words[first].start and words[last].end <= end for start, end in barred)
    ] or chosen


def _no_saying(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without the verb by which the statement is put into somebody's mouth, no part of what else is asked for."""
    fact = reading.evidence.fact
    if not fact.speaker or reading.question.asked in (Asked.WHO, Asked.QUOTE):
        return chosen
    return _without(chosen, [at for at, word in enumerate(reading.words) if word.text == fact.verb])


def _whole_names(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without what ends inside of a name whose noun is written small: 'Правительство Тверской' without 'области'."""
    for (start, end), kind in reading.typed.items():
        inside = reading.words_in((start, end))
        if kind.startswith("name_") and len(inside) > 1 and reading.words[inside[-1]].text.islower():
            chosen = [one for one in chosen if not inside[0] <= one[1] < inside[-1]] or chosen
    return chosen


def _whole_verbs(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without what holds the prefix of a German verb and not the verb: 'Klage zurück'."""
    if reading.evidence.article.language != "de":
        return chosen
    for verb, prefix, _ in separated_verbs([word.text for word in reading.words]):
        chosen = [one for one in chosen if not verb < one[0] <= prefix <= one[1]] or chosen
    return chosen


def _whole_contacts(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    whole = [place for place, _ in contacts_in(reading.statement)]
    words = reading.words
    return [one for one in chosen if not _cuts(words[one[0]].start, words[one[1]].end, whole)] if whole else chosen


_NARROWING: tuple[Callable[[StatementWords, list[Stretch]], list[Stretch]], ...] = (
    no_exceptions, _what_counts, _part_asked, day_of_its_verb, _what_is_said, _no_sources,
    who_says, who_won, of_the_role, role_holder, _no_saying, no_days, where_it_is, to_whom, to_what,
    whom_to_reach, by_whom, no_possessives, no_companions,
    no_apposed, no_places, no_predecessors, whole_roles, reasons, until, prices, ages_told, margins, beside_its_noun,
    _whole_names, _whole_verbs, _whole_contacts, events, manner, no_bare_days, no_further_deeds,
)  # fmt: skip


def _within(chosen: list[Stretch], part: range | None) -> list[Stretch]:
    """Those in a part of the statement, if there are any; all where no part is meant."""
    inside = [(first, last) for first, last in chosen if part and first in part and last in part]
    return inside or chosen


def _without(chosen: list[Stretch], places: Sequence[int]) -> list[Stretch]:
    return [(first, last) for first, last in chosen if not any(first <= at <= last for at in places)]


def _cuts(start: int, end: int, places: list[tuple[int, int]]) -> bool:
    """Whether a slice has a part of one of these, but for signs at its ends, and not all of it."""
    return any(begin < end and start < stop and not (start <= begin + 1 and stop - 1 <= end) for begin, stop in places)
