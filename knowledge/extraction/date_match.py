"""DateMatch: one match of a date pattern, with the text and the day around it that its words are read by."""

from __future__ import annotations

import datetime as dt
import re

from knowledge.extraction.date_patterns import DatePatterns
from knowledge.extraction.day_arithmetic import Days, third
from knowledge.extraction.tense import tense
from knowledge.fact import DateSpan


class DateMatch:
    """What the groups of a match say.

    `found` are the dates of the text that are known already: 'the 7th' takes its month from them.
    """

    def __init__(
        self, patterns: DatePatterns, text: str, match: re.Match[str], published: dt.date | None, found: list[DateSpan]
    ) -> None:
        self._patterns, self._text, self._match = patterns, text, match
        self._published, self._found = published, found

    def _group(self, name: str) -> str:
        return (self._match[name] or "").strip() if name in self._match.re.groupindex else ""

    def _number(self, name: str) -> int:
        written = self._group(name) or "0"
        return int(written) if written.isdecimal() else index_of(self._patterns.day_words, written) + 1

    def _month_of(self, name: str) -> int:
        return index_of(self._patterns.months, self._group(name)) + 1

    def _weekday_of(self, name: str) -> int:
        return index_of(self._patterns.weekdays, self._group(name))

    def _tense(self) -> str:
        """'future' or 'past' by the nearest verb before the match, else the first one after it; '' with none."""
        return tense(self._patterns, self._text, self._match.start())

    def _part(self, days: Days) -> Days:
        part = self._group("part")
        return third(days, index_of(self._patterns.parts, part)) if part else days


def index_of(patterns: tuple[re.Pattern[str], ...], word: str) -> int:
    """Which of the patterns a word is, the first when it is none."""
    return next((i for i, pattern in enumerate(patterns) if pattern.fullmatch(word)), 0)


def one_day(found: dt.date | None) -> Days | None:
    """A day as days."""
    return (found, found) if found else None
