"""What answers though it is neither a date nor a figure: a time by its distance, the day on which something ends, that
it is free."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

from knowledge.extraction.dates import find_dates
from knowledge.extraction.time_limits import time_limits
from knowledge.question import Asked, Question
from knowledge.retrieval.evidence import Evidence
from knowledge.retrieval.features.cues import cues

_SOME_DAY = dt.date(2000, 1, 1)
_UNTIL = re.compile(
    r"(?<!\w)(?:until|till|through|bis(?:\s+zum)?|до|по|jusqu['’](?:au?|en)|hasta(?:\s+el)?|fino\s+al?|até(?:\s+ao?)?)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_FROM_TO = re.compile(r"[\w.]\s?[–—-]\s?\d|\s(?:to|bis|au?|al|à|по|до|a|ao)\s", re.IGNORECASE)


def times_from(evidence: Evidence) -> list[tuple[int, int]]:
    """The slices of the statement that tell a time without a date, where a time or how often is asked for."""
    question = evidence.question
    often = asks_often(question)
    if question.asked is not Asked.WHEN and not often:
        return []
    start = evidence.fact.start
    days = [(date.start - start, date.end - start) for date in evidence.fact.dates]
    found = time_limits(evidence.fact.statement, evidence.article.language, often=often)
    if evidence.article.published_on is None and not often:
        found = sorted({*found, *_undated(evidence.fact.statement, evidence.article.language)})
    met = [[day for day in days if day[0] < b and a < day[1]] for a, b in found]
    return [
        (a, b)
        for (a, b), inside in zip(found, met, strict=True)
        if (a, b) not in days and all(a <= first and last <= b for first, last in inside)
    ]


@lru_cache(maxsize=200)
def _undated(statement: str, language: str) -> tuple[tuple[int, int], ...]:
    """The slices that tell hours and days ('from 9 to 17', 'on Monday') in an article of which no day is known, so that
    they are no dates."""
    return tuple((date.start, date.end) for date in find_dates(statement, _SOME_DAY, language))


def asks_often(question: Question) -> bool:
    """Whether it is asked how often."""
    return cues(question.language).asks_often.search(question.as_read) is not None


def costs_nothing(evidence: Evidence) -> list[tuple[int, int]]:
    """The slices of the statement that say that something is free, where a price may be asked for."""
    question = evidence.question
    if question.asked is not Asked.HOW_MUCH or (question.measures and "money" not in question.measures):
        return []
    return [match.span() for match in cues(evidence.article.language).free.finditer(evidence.fact.statement)]


def lasts(evidence: Evidence) -> list[tuple[int, int]]:
    """The slices of the statement that tell how long something lasts by the day on which it ends, or by both."""
    fact = evidence.fact
    places = [(date.start - fact.start, date.end - fact.start) for date in fact.dates]
    return [
        (start, end)
        for start, end in places
        if _UNTIL.search(fact.statement, max(0, start - 20), start) or _FROM_TO.search(fact.statement, start, end)
    ]
