"""CountedTimes: the days of expressions that count from today: 'two years ago', 'in six weeks', 'полгода назад'."""

from __future__ import annotations

import datetime as dt
import math
import re

from knowledge.extraction.date_match import DateMatch, index_of, one_day
from knowledge.extraction.date_patterns import UNITS
from knowledge.extraction.day_arithmetic import Days, shift, shift_months, unit_days


class CountedTimes(DateMatch):
    """None when the match is no date after all; how near the days are told depends on the unit."""

    @property
    def _today(self) -> dt.date:
        return self._published or dt.date(2000, 1, 1)  # relative kinds are only tried with a publication date

    def _ago(self) -> Days | None:
        return self._counted(-1)

    def _hence(self) -> Days | None:
        # 'in six weeks' is a duration unless something is still to come
        german = self._patterns.words.language == "de"  # 'öffnet in zwei Wochen'
        lasting = german or self._patterns.words.language == "en"
        told = self._tense() if lasting else ""
        return self._counted(1) if not lasting or told == "future" or (german and not told) else None

    def _counted(self, sign: int) -> Days | None:
        n, unit = self._group("n").lower(), self._group("unit") or self._group("unit1") or self._group("half_unit")
        if n in ("a", "an") and self._match.group().endswith("earlier"):
            return None  # 'a year earlier' counts from another date
        count = sign * self._count(n)
        kind = UNITS[index_of(self._patterns.units, unit)]
        if kind == "month":
            there = shift_months(self._today, math.trunc(count))
            return unit_days("month", shift(there, round(30 * math.fmod(count, 1))), 0)
        if kind == "year":
            return unit_days("month" if abs(count) < 1 else "year", shift_months(self._today, round(12 * count)), 0)
        return one_day(shift(self._today, round(count * (7 if kind == "week" else 1))))

    def _count(self, n: str) -> float:
        """What a number is worth, in digits or in words, with the half that may go with it; 1 where there is none."""
        if self._group("half_unit"):
            return 0.5
        half = 0.5 if any(self._group(f"half{place}") for place in "123") else 0
        if n.isdigit():
            return int(n) + half
        values = self._patterns.words.numbers
        word = re.sub("[’ʼ]", "'", n)
        return half + (values.get(word) or sum(values.get(part, 0) for part in re.split(r"[\s-]", word)) or 1)
