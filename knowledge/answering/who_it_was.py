"""Which of the stretches of a statement may tell who it was, where that is asked."""

from __future__ import annotations

import re
from collections.abc import Set

from knowledge.answering.parts_of_speech import VERBS
from knowledge.answering.question_form import asks_to_whom, asks_who_says, done_to_what
from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.answering.winners import winners_before
from knowledge.asking.contacts_asked import asks_whom_to_reach
from knowledge.extraction.role_nouns import ROLES
from knowledge.question import Asked
from knowledge.words import fold
from knowledge.words.word_classes import BEING, PREPOSITIONS

BY_REACH = 4
"""So many words before a name may hold the 'by' of a passive: 'by the astronomer Nurğan Şelbay'."""

_WHO_WON = frozenset({Asked.WHO, Asked.WHICH})
_REACHED = frozenset(
    "call contact ring phone email notify ask consult reach anrufen kontaktieren melden appeler contacter joindre"
    " llamar contactar avisar chiamare contattare ligar contactar позвонить звонить звоните обратиться обращаться"
    " обращайтесь связаться дзвонити телефонувати звернутися звертатися".split()
)
_WITH = "with"
_APPOSED = re.compile(r", (?:\d+, )?(?P<told>(?:an?|the|his|her|its|their|of|former|who|\d+)\b[^,;:]{2,90}),")
"""What stands behind a name between two commas and tells of its bearer."""
_OF_A_PARTY = re.compile(r"\s\((?P<told>[^()]{2,40})\)")
"""What stands in brackets behind a name: 'signed by Mayor Furlan (Citizenship)'."""
_BESIDE = frozenset({_WITH})
_BEHIND = frozenset({"ahead", "precedendo", "davanti", "superando", "devançant", "devant", "delante"})
"""Words before whoever does it, too, and before whoever comes behind."""
_PLACED = re.compile(
    r"\b(?:second|third|fourth|runners?-?up|last|behind|secondo|terzo|deuxième|troisième|segund[oa]|tercer[oa]?|zweite[rs]?|dritte[rs]?)\b",
    re.IGNORECASE,
)
"""What asks for somebody who did not win."""
_BRACKET = re.compile(r"\([^()]{2,40}\)")


def who_says(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
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


def who_won(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """What stands before the verb, where it is asked who won: 'Rovers beat United'."""
    verb = winners_before(reading.question, reading.low) if reading.question.asked in _WHO_WON else None
    return [(first, last) for first, last in chosen if last < verb] if verb else chosen


def of_the_role(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """The name before brackets that hold what is asked about: 'Mr Wilk (chair), Ms Cade (treasurer)'."""
    if reading.question.asked is not Asked.WHO:
        return chosen
    words = reading.words
    persons = [place for place, kind in reading.typed.items() if kind == "name_person"]
    for bracket in _BRACKET.finditer(reading.statement):
        name = next((place for place in persons if place[1] in (bracket.start(), bracket.start() - 1)), None)
        if name and any(
            reading.hit[at] for at, word in enumerate(words) if bracket.start() < word.start < bracket.end()
        ):
            return [
                one for one in chosen if words[one[1]].end == name[1] and words[one[0]].end >= name[0] - 1
            ] or chosen
    return chosen


def whom_to_reach(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """What follows the verb by which somebody is reached, where that is asked: 'Whoever finds a dog should call …'."""
    if not asks_whom_to_reach(fold(reading.question.as_read)):
        return chosen
    verbs = [at for at, word in enumerate(reading.words) if word.text.lower() in _REACHED]
    return [one for one in chosen if verbs and one[0] > verbs[-1]] or chosen


def to_whom(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without whoever did it, where it is asked to whom it was done: 'Who was attacked?'."""
    if not asks_to_whom(reading.question):
        return chosen
    by = [at for at, word in enumerate(reading.low) if word == "by"]
    met = [at for at, hit in enumerate(reading.hit) if hit > 0]
    agents = [at for at in by if any(0 < at - hit <= BY_REACH for hit in met)]
    return [
        one for one in chosen if not any(at < one[0] <= at + BY_REACH or one[0] <= at <= one[1] for at in agents)
    ] or chosen


def to_what(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """What follows the verb of whoever did it, where it is asked to what: 'The storm destroyed 214 homes'."""
    done = done_to_what(reading.question) if reading.parts else None
    acts = [
        at
        for at, word in enumerate(reading.words[:-1])
        if word.term == done
        and reading.parts[at] in VERBS
        and reading.low[at + 1] not in PREPOSITIONS
        and BEING.isdisjoint(reading.low[max(0, at - BY_REACH) : at])
    ]
    if not acts:
        return chosen
    return [one for one in chosen if one[0] > acts[0]] or chosen


def no_companions(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without those with whom somebody does it, where it is asked who does and somebody else is named, too: 'Ann Lee
    opened the bridge with Bob Ray.'"""
    form, echo = reading.form, reading.echo
    if reading.question.asked is not Asked.WHO or form != "subject" or echo == _WITH:
        return chosen
    persons = [reading.words_in(place) for place, kind in reading.typed.items() if kind == "name_person"]
    leads = _BESIDE if _PLACED.search(reading.question.as_read) else _BESIDE | _BEHIND
    beside = [words for words in persons if words and _led_by(reading, words[0], leads)]
    behind = {at + step for at, word in enumerate(reading.low) if word == _WITH for step in (0, 1, 2)}
    chosen = [one for one in chosen if one[0] not in behind] or chosen
    if not beside or len(beside) == len(persons):
        return chosen
    return [one for one in chosen if not any(one[0] <= at <= one[1] for words in beside for at in words)] or chosen


def _led_by(reading: StatementWords, at: int, leads: Set[str]) -> bool:
    """Whether one of these words stands a word before or two, with nothing asked about between: 'with Bob Ray', but not
    'with referee Ann Castell' where it is asked who refereed."""
    lead = next((place for place in (at - 1, at - 2) if place >= 0 and reading.low[place] in leads), None)
    return lead is not None and not any(reading.hit[lead + 1 : at])


def no_apposed(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without names in what is told of somebody between two commas or in brackets: 'Tom Reed, a friend of Luis Ott,
    won'; what is asked about may stand there or be told of."""
    if reading.question.asked is not Asked.WHO:
        return chosen
    barred: set[int] = set()
    for place, kind in reading.typed.items():
        patterns = (_APPOSED, _OF_A_PARTY) if kind.startswith("name_") else ()
        told = next(filter(None, (one.match(reading.statement, place[1]) for one in patterns)), None)
        inside = reading.words_in(told.span("told")) if told else []
        if not any(reading.hit[at] for at in (*inside, *reading.words_in(place))):
            barred.update(inside)
    if not barred:
        return chosen
    return [one for one in chosen if barred.isdisjoint(range(one[0], one[1] + 1))] or chosen


def whole_roles(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without what begins within a role, where somebody is asked for: 'Transports Anna Berg' of 'la ministre des
    Transports Anna Berg'."""
    if reading.question.asked is not Asked.WHO:
        return chosen
    within = {
        at
        for at in range(2, len(reading.words))
        if reading.low[at - 1] == "of" and reading.words[at - 2].text.casefold() in ROLES
    }
    return [one for one in chosen if one[0] not in within] or chosen
