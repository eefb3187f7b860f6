"""Which of the stretches of a statement remain, seen how it is built: who tells of it, who does it, where and when."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from knowledge.answering.question_form import asks_to_whom, asks_who_says
from knowledge.answering.reported_speech import said_by
from knowledge.answering.shared_out import sure_part
from knowledge.answering.statement_words import COUNTED, OTHER_COUNTED, REPORTED, StatementWords, Stretch
from knowledge.answering.winners import winners_before
from knowledge.asking.contacts_asked import asks_whom_to_reach
from knowledge.question import Asked
from knowledge.words import fold, tokenize
from knowledge.words.contacts import contacts_in

_ONLY_WITHIN = {OTHER_COUNTED: COUNTED, REPORTED: REPORTED}
"""Where a fact holds the one, only what lies in the other answers."""

_WHO_WON = frozenset({Asked.WHO, Asked.WHICH})
_NAMED = frozenset({Asked.WHO, Asked.WHERE, Asked.WHICH})
_NOT_WHO_SAYS = frozenset({Asked.WHO, Asked.WHY, Asked.WHERE})

_REACH = 4
"""So many words before a name may hold the 'by' of a passive: 'by the astronomer Nurğan Şelbay'."""

_HAPPENS = frozenset({"happen", "occur"})
"""Terms of what is asked of in 'What happened to the ship?'."""

_REACHED = frozenset(
    "call contact ring phone email notify ask consult reach anrufen kontaktieren melden appeler contacter joindre"
    " llamar contactar avisar chiamare contattare ligar contactar позвонить звонить звоните обратиться обращаться"
    " обращайтесь связаться дзвонити телефонувати звернутися звертатися".split()
)

_PLACING = frozenset("in on at under near through between".split())
"""Prepositions before where something is done, in English or as other languages' words for them are read."""
_MOST_BETWEEN = 2
"""Words between such a preposition and a name: 'in der Stadt Kiel'."""

_NO_REASON = frozenset("until till which who whose where".split())
"""Words with which no reason begins, read like those."""
_UNTIL = frozenset("until till bis до по hasta fino até jusqu'au jusqu’au jusqu'à jusqu’à".split())


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
    """Where something else is counted, what counts what is asked for; where speech is reported, what is said."""
    for held, needed in _ONLY_WITHIN.items():
        if held in reading.typed.values():
            chosen = _inside(reading, chosen, [place for place, kind in reading.typed.items() if kind == needed])
    return chosen


def _part_asked(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """The part of the statement that the question's own words tell, where it has a name that the question has not, if
    names are asked for."""
    part = sure_part(reading)
    if part and reading.question.asked in _NAMED:
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
    else:
        needed = {at for at, word in enumerate(question.words) if word.weight > 0 and word.start >= 0}
    return _within(chosen, range(inside[0], inside[-1] + 1)) if inside and needed <= met else chosen


def _who_says(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Whoever says it, where that is asked for; of what nobody is known to say, what stands outside quotation marks."""
    if not asks_who_says(reading.question):
        return chosen
    surname = reading.evidence.fact.speaker.rpartition(" ")[2]
    if surname:
        saying = [at for at, word in enumerate(reading.words) if word.text == surname]
    else:
        said = [place for place, kind in reading.typed.items() if kind == "quotation"]
        saying = [
            at for at, word in enumerate(reading.words) if not any(start <= word.start < end for start, end in said)
        ]
    return [(first, last) for first, last in chosen if any(first <= at <= last for at in saying)]


def _winners(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    verb = winners_before(reading.question, reading.low) if reading.question.asked in _WHO_WON else None
    return [(first, last) for first, last in chosen if last < verb] if verb else chosen


def _no_saying(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without the verb by which the statement is put into somebody's mouth, no part of what else is asked for."""
    fact = reading.evidence.fact
    if not fact.speaker or reading.question.asked in (Asked.WHO, Asked.QUOTE):
        return chosen
    return _without(chosen, [at for at, word in enumerate(reading.words) if word.text == fact.verb])


def _no_agents(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without persons by whom something is done, where it is asked where it is done."""
    if reading.question.asked is not Asked.WHERE:
        return chosen
    persons = [place for place, kind in reading.typed.items() if kind == "name_person"]
    named = [at for at, word in enumerate(reading.words) if any(start <= word.start < end for start, end in persons)]
    return _without(chosen, [at for at in named if "by" in reading.low[max(0, at - _REACH) : at]])


def _whom_to_reach(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """What follows the verb by which somebody is reached, where that is asked: 'Whoever finds a dog should call …'."""
    if not asks_whom_to_reach(fold(reading.question.as_read)):
        return chosen
    verbs = [at for at, word in enumerate(reading.words) if word.text.lower() in _REACHED]
    return [one for one in chosen if verbs and one[0] > verbs[-1]] or chosen


def _no_agents_of_passives(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without whoever did it, where it is asked to whom it was done: 'Who was attacked?'."""
    question = reading.question
    if question.asked is not Asked.WHO:
        return chosen
    if not asks_to_whom(question):
        return chosen
    by = [at for at, word in enumerate(reading.low) if word == "by"]
    met = [at for at, hit in enumerate(reading.hit) if hit > 0]
    agents = [at for at in by if any(0 < at - hit <= _REACH for hit in met)]
    return [
        one for one in chosen if not any(at < one[0] <= at + _REACH or one[0] <= at <= one[1] for at in agents)
    ] or chosen


def _no_places(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without the names behind the preposition of a place, where it is asked who does it."""
    if reading.question.asked is not Asked.WHO:
        return chosen
    barred: list[tuple[int, int]] = []
    for (start, end), kind in reading.typed.items():
        inside = [at for at, word in enumerate(reading.words) if start <= word.start and word.end <= end]
        if not inside or not kind.startswith("name_"):
            continue
        lead = _placed(reading, inside[0])
        if lead is not None and (kind != "name_person" or not reading.parts):  # in English persons are known better
            barred.append((lead, inside[-1]))
    return [one for one in chosen if not any(a <= one[0] and one[1] <= b for a, b in barred)] or chosen


def _placed(reading: StatementWords, at: int) -> int | None:
    """The preposition of a place before a name, with no more than a noun between: 'in der Stadt Kiel'."""
    for place in range(at - 1, max(-1, at - _MOST_BETWEEN - 2), -1):
        if reading.statement[reading.words[place].end : reading.words[place + 1].start].strip():
            return None
        if reading.low[place] in _PLACING:
            return place
        if reading.words[place].number or reading.class_of[place] in ("preposition", "copula", "conjunction", "verb"):
            return None
    return None


def _reasons(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without clauses that tell of something or until when, where a reason is asked for."""
    if reading.question.asked is not Asked.WHY:
        return chosen
    return [one for one in chosen if reading.low[one[0]] not in _NO_REASON] or chosen


def _until(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Where it is asked how long something lasts and no time is read in the statement, until when it does."""
    if reading.question.asked is not Asked.HOW_LONG or any(
        kind in ("quantity", COUNTED, "date") for kind in reading.typed.values()
    ):
        return chosen
    ends = [at for at, word in enumerate(reading.words) if word.text.lower() in _UNTIL]
    return [one for one in chosen if one[0] in ends or one[0] - 1 in ends] or chosen


def _whole_contacts(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    whole = [place for place, _ in contacts_in(reading.statement)]
    words = reading.words
    return [one for one in chosen if not _cuts(words[one[0]].start, words[one[1]].end, whole)] if whole else chosen


def _events(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """What holds a verb, where it is asked what happened, which no noun alone tells; if parts of speech are known."""
    question = reading.question
    if not reading.parts or question.asked is not Asked.WHAT:
        return chosen
    if _HAPPENS.isdisjoint(token.term for token in tokenize(question.as_read, question.language)):
        return chosen
    return [(first, last) for first, last in chosen if reading.verbs_left[first] < reading.verbs_left[last + 1]]


_NARROWING: tuple[Callable[[StatementWords, list[Stretch]], list[Stretch]], ...] = (
    _what_counts, _part_asked, _what_is_said, _who_says, _winners, _no_saying, _no_agents, _no_agents_of_passives,
    _whom_to_reach, _no_places, _reasons, _until,
    _whole_contacts, _events,
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
