"""Words for dates, by language: what `dates` builds its patterns from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from knowledge.extraction.halves import AND_HALF, HALF_OF


class DateWords(NamedTuple):
    """The date vocabulary of a language, as regular expressions of whole words.

    `months` and `weekdays` stand in calendar order. `days` are words for days, by distance from today; `units` stand
    for day, week, month, year. `following`, `past` and `current` modify a unit, a weekday or a month. `ago` and
    `hence` have the slot `{n}` for number and unit; `numbers` are those in words, '' where a
    unit alone is one of it. `joins` may stand between day, month and year. `seasons` are
    spring, summer, autumn and winter. `hour` is a time of day as the language writes it, beside '7:42'. Where numbers
    are years without a word before them, `no_year_before` is what must not follow. `before_month` are words that make
    a time of a month by itself, beside those that do in any language. `parts` are the beginning, the
    middle and the end of a month or year, each a single word; `part_lead` may stand before one, `part_of` after it, and
    `part_units` are the month, the year and the week that it is then a part of ('the end of the year'). `day_words` are
    the days of a month in words, none where they are always written in digits. `each` stands before a day of the week
    that comes again, `weekly` are words that say so by themselves, Monday's first, '' where there is none, with what
    may stand before them, and `lists` joins them. `between` may stand before two times of day, from the one to the
    other, and `daily` says before such a pair on which days it holds without naming them. `day_number` are the words
    before the number of a day whose month is left out, `day_noun` those after it. `weekend` is the noun, `weekend_lead`
    what stands before it where it is one by itself, without 'last' or 'next'. `feasts` are the days of the year that
    have a name, with their month and day.
    """

    language: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    days: dict[str, int]
    units: tuple[str, str, str, str]
    following: str
    past: str
    current: str
    ago: str
    hence: str
    numbers: Mapping[str, float]
    century: str
    joins: str = r"\s+"
    year: str = ""
    ranges: str = r"\s?[-–—]\s?"
    before_day: str = ""
    before_year: str = ""
    before_month: str = "(?!)"
    future: str = ""
    past_tense: str = ""
    seasons: tuple[str, ...] = ()
    hour: str = ""
    no_year_before: str = ""
    parts: tuple[str, str, str] = ("(?!)", "(?!)", "(?!)")
    part_lead: str = "(?!)"
    part_of: str = "(?!)"
    part_units: tuple[str, str, str] = ("(?!)", "(?!)", "(?!)")
    day_words: tuple[str, ...] = ()
    each: str = ""
    weekly: tuple[str, ...] = ()
    weekly_lead: str = ""
    lists: str = "and"
    between: str = "(?!)"
    daily: str = ""
    day_number: str = ""
    day_noun: str = ""
    weekend: str = "(?!)"
    weekend_lead: str = "(?!)"
    feasts: Mapping[str, tuple[int, int]] = MappingProxyType({})

    @property
    def counted(self) -> str:
        """So many days or years, in digits or in words; half of one; a unit alone where that is one of it."""
        unit = "|".join(self.units)
        each = "|".join(sorted((re.escape(word) for word in self.numbers if word), key=len, reverse=True))
        spelt = f"|(?:{each})(?:[\\s-](?:{each}))?".replace("'", "['’ʼ]") if each else ""
        found = rf"(?P<n>\d{{1,3}}{spelt})(?P<half1>{AND_HALF})?\s+(?P<unit>{unit})\b(?P<half2>{AND_HALF})?"
        if self.language in HALF_OF:
            found += rf"|(?:{HALF_OF[self.language][0]})(?P<half_unit>{unit})\b"
        alone = "?" if "" in self.numbers else ""  # elsewhere only 'hace mes y medio'
        return rf"(?:{found}|(?P<unit1>{unit})\b(?P<half3>{AND_HALF}){alone})"
