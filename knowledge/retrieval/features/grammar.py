"""What the small words of a question tell: whether it asks of the past, and what a fact has of them."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import NamedTuple

from knowledge.question import Asked
from knowledge.retrieval.evidence import Evidence
from knowledge.words import tokenize
from knowledge.words.function_words import as_english

_PAST, _TO_COME = frozenset("did was were had been".split()), frozenset("will shall".split())
_TO_BE = frozenset({"to", "be"})
_PERFECT = frozenset("has have".split())
_EVERYWHERE = frozenset(
    "what which who whom whose how when where why did does do the a an is are was were of in to".split()
)
_LONG = dt.timedelta(days=60)
_WORD = re.compile(r"\w+")


class _Small(NamedTuple):
    """`words` are those that not every question has, `past` and `to_come` tell of which time it asks."""

    words: frozenset[str]
    past: bool
    to_come: bool


@lru_cache(maxsize=16)
def _small(text: str, language: str) -> _Small:
    small = {token.text.lower(): as_english(token.text, language) for token in tokenize(text, language) if token.stop}
    english = frozenset(small.values())
    perfect = language not in ("en", "") and not english.isdisjoint(_PERFECT)
    to_come = not english.isdisjoint(_TO_COME) or english >= _TO_BE  # 'is to be built'
    past = not to_come and (perfect or not english.isdisjoint(_PAST))
    return _Small(frozenset(word for word, read in small.items() if read not in _EVERYWHERE), past, to_come)


def tense_differs(evidence: Evidence) -> float:
    """1 when it is asked when something happened and all days of the fact were still to come as it was published, or
    when something will happen and all were over."""
    dates, day = evidence.fact.dates, evidence.article.published_on
    if evidence.question.asked is not Asked.WHEN or not dates or day is None:
        return 0.0
    small = _small(evidence.question.as_read, evidence.question.language)
    if small.past:
        return float(all(date.since > day for date in dates))
    return float(small.to_come and all(date.until <= day for date in dates))


def long_over(evidence: Evidence) -> bool:
    """Whether it is asked when something will happen and all days of the fact were over long before it was
    published: 'The hall opened in 2011.'"""
    dates, day = evidence.fact.dates, evidence.article.published_on
    if evidence.question.asked is not Asked.WHEN or not dates or day is None:
        return False
    to_come = _small(evidence.question.as_read, evidence.question.language).to_come
    return to_come and all(day - date.until > _LONG for date in dates)


def small_words_found(evidence: Evidence) -> float:
    """The share of the question's small words, such as 'after', 'against' and 'must', that the fact has, too."""
    words = _small(evidence.question.as_read, evidence.question.language).words
    if not words or evidence.article.language != evidence.question.language:
        return 0.0
    return len(words.intersection(_WORD.findall(evidence.fact.statement.lower()))) / len(words)
