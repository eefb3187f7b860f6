"""Whether the year is asked for, and which dates tell one."""

from __future__ import annotations

import re

from knowledge.fact import DateSpan
from knowledge.question import Asked, Question
from knowledge.words import fold

_ASKS_YEAR = re.compile(
    r"\b(?:wh(?:at|ich) (?:exact )?years?|welche[mnrs]? jahre?n?|quelles? annees?|(?:que|cual|qual) anos?"
    r"|(?:che|quale) anno|quali anni|как(?:ом|ой|ого|их|ие) (?:именно )?год\w*"
    r"|як(?:ому|ий|ого|их|і) (?:саме )?р(?:оці|ік|оку|оках|оки))\b"
)
"""Over folded text."""
_FOUR_DIGITS = re.compile(r"(?<!\d)\d{4}(?!\d)")
_DAYS_OF_A_YEAR = 364


def asks_year(question: Question) -> bool:
    """Whether it is asked in what year something was, so that a day of the week is no answer."""
    return question.asked is Asked.WHEN and _ASKS_YEAR.search(fold(question.as_read)) is not None


def tells_year(date: DateSpan) -> bool:
    """Whether a date names a year ('2 May 2014') or is one ('last year')."""
    return _FOUR_DIGITS.search(date.text) is not None or (date.until - date.since).days >= _DAYS_OF_A_YEAR
