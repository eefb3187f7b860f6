"""Date patterns: which date expressions may stand in a text; each is compiled when it is first tried, and kept."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from knowledge.extraction.date_expressions import date_expressions
from knowledge.extraction.date_hints import DateHints
from knowledge.extraction.date_languages import DATE_WORDS
from knowledge.extraction.date_words import DateWords

UNITS = ("day", "week", "month", "year")

_NEEDS = {
    name: frozenset(needs.split())
    for name, needs in {
        "day_of_told_year": "month modifier",
        "iso": "year hyphen", "numeric": "year stop", "two_months": "days month", "days_of_month": "days month",
        "day_in_words": "month", "day": "digit month", "months": "months", "month": "year month",
        "quarter": "year quarter", "century": "century", "decade": "year decade", "years": "year range",
        "day_word": "day_word", "ago": "ago", "hence": "hence", "hours": "days hyphen", "midday": "midday",
        "weekday": "weekday", "every_week": "weekday each", "weekly": "weekly", "weekdays": "weekday",
        "daily": "digit", "day_number": "digit", "day_of_week": "digit weekday",
        "unit": "modifier", "bare_month": "month", "year": "year", "day_of_month": "ordinal",
        "clock": "clock", "season": "year season", "hour": "digit", "part_of_year": "year part", "part_of_unit": "part",
        "weekend": "weekend", "feast": "feast",
    }.items()
}  # fmt: skip
"""What must stand in a text for a pattern to be worth trying."""
_MEETINGS_REMEMBERED = 1_000


class DatePattern:
    """One pattern: what it finds, and what must stand in a text for it to be worth trying."""

    def __init__(self, name: str, source: str) -> None:
        self.name, self.needs, self._source = name, _NEEDS[name], source

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The regular expression."""
        return _compiled(self._source)


class DatePatterns:
    """A language's words and its patterns."""

    def __init__(self, words: DateWords) -> None:
        self.words = words
        self._patterns = tuple(DatePattern(name, source) for name, source in date_expressions(words) if source)
        self._having = lru_cache(maxsize=_MEETINGS_REMEMBERED)(self._patterns_having)
        self._hints = DateHints(words)

    def worth_trying(self, text: str) -> tuple[DatePattern, ...]:
        """The patterns that may find something in a text, in the order in which they are tried; mostly there are none.

        >>> [pattern.name for pattern in date_patterns("en").worth_trying("He left yesterday.")]
        ['day_word']
        """
        held = self._hints.held(text)
        return self._having(frozenset(held)) if held else ()

    def _patterns_having(self, held: frozenset[str]) -> tuple[DatePattern, ...]:
        return tuple(pattern for pattern in self._patterns if pattern.needs <= held)

    @cached_property
    def months(self) -> tuple[re.Pattern[str], ...]:
        """January to December."""
        return tuple(map(_compiled, self.words.months))

    @cached_property
    def weekdays(self) -> tuple[re.Pattern[str], ...]:
        """Monday to Sunday."""
        return tuple(map(_compiled, self.words.weekdays))

    @cached_property
    def day_words(self) -> tuple[re.Pattern[str], ...]:
        """The 1st to the 31st of a month in words."""
        return tuple(map(_compiled, self.words.day_words))

    @cached_property
    def parts(self) -> tuple[re.Pattern[str], ...]:
        """The beginning, the middle and the end of a month or year."""
        return tuple(_compiled(re.sub(r"\(\?=.*?\)", "", part)) for part in self.words.parts)

    @cached_property
    def seasons(self) -> tuple[re.Pattern[str], ...]:
        """Spring to winter."""
        return tuple(map(_compiled, self.words.seasons))

    @cached_property
    def days(self) -> tuple[tuple[re.Pattern[str], int], ...]:
        """Words for days, with their distance from today."""
        return tuple((_compiled(word), steps) for word, steps in self.words.days.items())

    @cached_property
    def units(self) -> tuple[re.Pattern[str], ...]:
        """As `UNITS` has them."""
        return tuple(map(_compiled, self.words.units))

    @cached_property
    def future(self) -> re.Pattern[str] | None:
        """Verbs of what will be."""
        return _compiled(self.words.future) if self.words.future else None

    @cached_property
    def past(self) -> re.Pattern[str] | None:
        """Verbs of what was."""
        return _compiled(self.words.past_tense) if self.words.past_tense else None


def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


@lru_cache(maxsize=32)
def date_patterns(language: str) -> DatePatterns:
    """The patterns of a language; those of English for one without words of its own."""
    return DatePatterns(DATE_WORDS.get(language, DATE_WORDS["en"]))
