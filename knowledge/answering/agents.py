"""Whoever did it, where the passive tells it: 'The altarpiece was painted by Lucia of Monterra.'"""

from __future__ import annotations

import re

from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.question import Asked
from knowledge.words.word_classes import BEING

_TO_THE_VERB = 6
"""Words between the verb and its 'by': 'was painted about 1512 by'."""
_TO_BEING = 4
"""Words between the verb and the form of 'be' before it."""
_POSSESSIVE = re.compile(r"['’]s?$")


def by_whom(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """What follows 'by' behind the verb that is asked about, where it is asked who does it: 'Who led the talks?'."""
    if reading.question.asked is not Asked.WHO or reading.form != "subject" or reading.echo:
        return chosen
    for at, low in enumerate(reading.low):
        if low == "by" and any(_done_by(reading, verb, at) for verb in range(max(0, at - _TO_THE_VERB), at)):
            found = [one for one in chosen if one[0] > at and _within_phrase(reading, at, one)]
            return found or chosen
    return chosen


def no_possessives(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without what ends in a possessive, where it is asked who: 'the republic's' former president."""
    if reading.question.asked is not Asked.WHO:
        return chosen
    return [one for one in chosen if not _POSSESSIVE.search(reading.words[one[1]].text)] or chosen


def _done_by(reading: StatementWords, verb: int, by: int) -> bool:
    """Whether a word is the question's verb in the passive: a form of 'be' or a comma stands before it, and no sign
    between it and 'by'."""
    asked = reading.exactly[verb]
    if asked is None or asked < 0 or reading.question.words[asked].name or asked == reading.last_asked:
        return False
    if any(reading.sign_before(at, ",;:") for at in range(verb + 1, by + 1)):
        return False
    being = not BEING.isdisjoint(reading.low[max(0, verb - _TO_BEING) : verb])
    return being or (verb > 0 and reading.sign_before(verb, ","))


def _within_phrase(reading: StatementWords, by: int, one: Stretch) -> bool:
    """Whether a stretch begins in what follows 'by' before the next verb; a comma may part name and role."""
    between = range(by + 1, one[0] + 1)
    return not any(reading.class_of[at] in ("verb", "copula") or reading.sign_before(at, ";:") for at in between)
