"""Of votes for and against, those that are asked about: '211 to 94'."""

from __future__ import annotations

import re

from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.question import Asked
from knowledge.words import fold

_VOTES = r"(?:votes?|ballots|deput(?:ies|y)|members|Stimmen|voix|votos?|voti|голос\w*|депутат\w*|Abgeordnete\w*|députés|diputados|deputati|deputados)"
_AGAINST = r"(?:to|against|zu|gegen|bei|contre|contra|contro|a|на|против|проти)"
_OF_VOTES = re.compile(
    rf"(?<![\d.,])(?P<first>\d{{1,3}})(?: {_VOTES})?(?: (?:in favour|dafür|pour|a favor|a favore|за))?,? {_AGAINST} (?P<second>\d{{1,3}})(?![\d.,]\d|\d| ?%)",
    re.IGNORECASE,
)
_VOTING = re.compile(r"\b(?:vot\w+|voix|stimm\w*|abgestimm\w*|голос\w*|проголос\w*)")
_NO = re.compile(r"\b(?:against|oppos\w+|no|gegen|dagegen|contre|contra|contro|против|проти)\b")
_COUNTING = frozenset({Asked.HOW_MANY, Asked.HOW_MUCH})


def votes_told(reading: StatementWords, _: list[Stretch]) -> list[Stretch]:
    """The number of those who voted for something, or of those against it where that is asked."""
    question = reading.question
    asked = fold(question.as_read)
    if question.asked not in _COUNTING or not _VOTING.search(asked) or not _VOTING.search(fold(reading.statement)):
        return []
    told = list(_OF_VOTES.finditer(reading.statement))
    if len(told) != 1:
        return []
    start, end = told[0].span("second" if _NO.search(asked) else "first")
    return [(at, at) for at, word in enumerate(reading.words) if word.start == start and word.end == end]
