"""Which of the stretches of a statement tell why or what happened, by how they begin and what they hold."""

from __future__ import annotations

import re

from knowledge.answering.figures_asked import UNTIL
from knowledge.answering.parts_of_speech import VERB, VERBS
from knowledge.answering.reasons_told import none_known, told_as_such
from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.question import Asked
from knowledge.words import tokenize
from knowledge.words.word_classes import CONJUNCTIONS, COPULAS, DETERMINERS

_HAPPENS = frozenset({"happen", "occur"})
"""Terms of what is asked of in 'What happened to the ship?'."""
_WITHOUT = frozenset("without sans sin senza sem ohne без".split())
_NO_REASON = _WITHOUT | {"until", "till", "which", "who", "whose", "where"}
"""Words with which no reason begins, read like those."""
_NO_TIMES = frozenset({Asked.WHO, Asked.WHICH, Asked.WHAT, Asked.WHERE})
_BESIDE_DAYS = frozenset({Asked.WHO, Asked.WHERE})
_DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")
_LONGEST = 40
"""Words of the longest clause that is an answer."""
_NAMED = frozenset({Asked.WHO, Asked.WHICH, Asked.WHERE})
_TELLS_MORE = frozenset("which who whose whom который которая которое которые яка який яке які qui che que".split())
"""Words with which a clause begins that tells more of what stands before it."""
_SIGNS = ",;:—–"


def reasons(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without clauses that tell of something or until when, where a reason is asked for, nor what is done besides:
    'resigned over a scandal and founded a charity'; only what begins as a reason does, if anything, in languages whose
    parts of speech are not known; nothing where the statement says that no reason is known."""
    if reading.question.asked is not Asked.WHY:
        return chosen
    if none_known(reading):
        return []
    begun = {first for first, _ in told_as_such(reading)}
    chosen = [one for one in chosen if one[0] in begun] or chosen
    low = reading.low
    behind = {at + 1 for at, word in enumerate(low) if word in UNTIL | _WITHOUT}
    chosen = [one for one in chosen if low[one[0]] not in _NO_REASON and one[0] not in behind] or chosen
    return [one for one in chosen if not _goes_on(reading, *one)] or chosen


def _goes_on(reading: StatementWords, first: int, last: int) -> bool:
    """Whether a stretch holds no verb but those asked about before an 'and' with a verb behind it."""
    for at in range(first, last):
        if reading.low[at] in CONJUNCTIONS and reading.parts[at + 1 : at + 2] == VERB:
            return True
        if reading.parts[at : at + 1] in VERBS and not reading.hit[at]:
            return False
    return False


def events(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """What holds a verb, where it is asked what happened, which no noun alone tells, and begins with that of what is
    asked of, if there is such; where parts of speech are known."""
    question = reading.question
    if not reading.parts or question.asked is not Asked.WHAT:
        return chosen
    if _HAPPENS.isdisjoint(token.term for token in tokenize(question.as_read, question.language)):
        return chosen
    told = [(first, last) for first, last in chosen if reading.verbs_left[first] < reading.verbs_left[last + 1]]
    begins = _verbs_behind(reading)
    return [one for one in told if one[0] in begins] or told


def _verbs_behind(reading: StatementWords) -> set[int]:
    """Where the first verb stands behind each word asked about, and what follows its auxiliaries."""
    found = set()
    for asked in (at for at, word in enumerate(reading.exactly) if word is not None):
        at = reading.parts.find(VERB, asked + 1)
        while at >= 0:
            found.add(at)
            at = at + 1 if reading.low[at] in COPULAS and at + 1 < len(reading.parts) else -1
    return found


def clauses_told(reading: StatementWords, _: list[Stretch]) -> list[Stretch]:
    """The whole clause behind the verb with which the question ends and 'that', in English: 'the jury ruled that it
    must pay'."""
    question = reading.question
    if question.asked is not Asked.WHAT or question.focus or reading.form != "object" or not reading.parts:
        return []
    verb = reading.last_asked
    verbs = [at for at, met in enumerate(reading.met) if met is not None and met == verb and reading.parts[at] in VERBS]
    begins = {that + 1 for at in verbs for that in (at + 1, at + 2) if reading.low[that : that + 1] == ["that"]}
    last = len(reading.words) - 1
    return [(first, last) for first in sorted(begins) if 1 < last - first < _LONGEST]


def manner(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without clauses that tell more of something, and what holds nothing but words asked about, where it is asked how:
    'rescuers found the hikers, who had got lost'."""
    if reading.question.asked is not Asked.HOW:
        return chosen
    low, asked = reading.low, [hit > 0 for hit in reading.hit]
    more = {at for clause in _telling_more(reading) for at in clause if not any(asked[one] for one in clause)}
    return [
        (first, last)
        for first, last in chosen
        if more.isdisjoint(range(first, last + 1))
        and not all(asked[at] or low[at] in DETERMINERS for at in range(first, last + 1))
    ]


def no_further_deeds(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without what goes on with an 'and' and another verb, where somebody or a place is asked for: 'appartient au
    conseil et accueille un festival'. A word before an article is one, too, if it is not surely another."""
    if reading.question.asked not in _NAMED:
        return chosen
    joints = [
        at
        for at, word in enumerate(reading.low)
        if word in CONJUNCTIONS and (reading.parts[at + 1 : at + 2] == VERB or _before_an_article(reading, at + 1))
    ]
    if not joints:
        return chosen
    return [(first, last) for first, last in chosen if not any(first < at <= last for at in joints)] or chosen


def _before_an_article(reading: StatementWords, at: int) -> bool:
    """Whether a word written small, of no closed class, stands before an article."""
    after = reading.low[at + 1 : at + 2]
    small = after and reading.words[at].text.islower() and reading.class_of[at] in ("other", "noun", "verb")
    return bool(small) and after[0] in DETERMINERS


def _telling_more(reading: StatementWords) -> list[range]:
    """The clauses that tell more of what stands before them, each to the next sign."""
    parted = [at for at in range(1, len(reading.words)) if reading.sign_before(at, _SIGNS)]
    opened = [at for at in parted if reading.low[at] in _TELLS_MORE]
    return [range(at, next((end for end in parted if end > at), len(reading.words))) for at in opened]


def no_days(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without what holds a day beside somebody or a place that is asked for: 'at the town hall by 30 September'."""
    if reading.question.asked not in _BESIDE_DAYS:
        return chosen
    dated = reading.words_of("date")
    return [one for one in chosen if dated.isdisjoint(range(one[0], one[1] + 1))] or chosen


def no_bare_days(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without what ends in a day that has no word before it, where no time is asked for: 'sued her label Wednesday'."""
    if not reading.parts or reading.question.asked not in _NO_TIMES:
        return chosen
    low, days = reading.low, {start for (start, _), kind in reading.typed.items() if kind == "date"}
    opened = [
        at
        for at, word in enumerate(reading.words)
        if at
        and word.start in days
        and _DAY.match(word.text)
        and low[at - 1] != "on"
        and not _goes_on_as_name(reading, at)
    ]
    if not opened:
        return chosen
    return [one for one in chosen if not any(one[0] < at <= one[1] for at in opened)] or chosen


def _goes_on_as_name(reading: StatementWords, at: int) -> bool:
    """Whether a word with a capital follows: 'the Sunday Times'."""
    return any(word.text[0].isupper() for word in reading.words[at + 1 : at + 2])
