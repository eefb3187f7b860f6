"""CalendarDates: the days of expressions that name a day, a month or a year by itself."""

from __future__ import annotations

import datetime as dt
import re

from knowledge.extraction.date_match import DateMatch, index_of, one_day
from knowledge.extraction.date_words_english import ENGLISH
from knowledge.extraction.day_arithmetic import Days, day, month_days, month_near, nearest_day, year_days
from knowledge.extraction.year_numbers import is_year

_COUNTED = re.compile(r"\s+[а-яёіїєґ]{4}")
_ROMAN = {"I": 1, "V": 5, "X": 10}


class CalendarDates(DateMatch):
    """One method for each kind of expression, by the name of its pattern: None when the match is no date after all."""

    def _iso(self) -> Days | None:
        return one_day(day(self._number("year"), self._number("m"), self._number("d1")))

    def _numeric(self) -> Days | None:
        first, second, year = self._number("d1"), self._number("m"), self._number("year")
        if second > 12:
            first, second = second, first
        elif self._group("sep") == "/" and first <= 12 and first != second and self._patterns.words.language == "en":
            return None  # 03/04/2026 is two days in English
        return one_day(day(year, second, first))

    def _day(self) -> Days | None:
        return one_day(self._calendar_day("d1", "m1"))

    def _day_in_words(self) -> Days | None:
        return one_day(self._calendar_day("d1", "m1"))

    def _calendar_day(self, number: str, month: str) -> dt.date | None:
        if self._group("year"):
            return day(self._number("year"), self._month_of(month), self._number(number))
        if self._published is None or not self._number(number):
            return None
        found = nearest_day(self._month_of(month), self._number(number), self._published)
        away = (found - self._published).days if found else 0
        if found and abs(away) > 120 and self._tense() == ("past" if away > 0 else "future"):
            # so far off, what was and what will be weighs more than nearness
            return day(found.year - 1 if away > 0 else found.year + 1, found.month, found.day)
        return found

    def _days_of_month(self) -> Days | None:
        first, last = self._calendar_day("d1", "m1"), self._calendar_day("d2", "m1")
        return (first, last) if first and last and first <= last else None

    def _two_months(self) -> Days | None:
        first, last = self._calendar_day("d1", "m1"), self._calendar_day("d2", "m2")
        if first and last and first > last:
            first = day(last.year - 1, first.month, first.day)
        return (first, last) if first and last else None

    def _unlike_words(self) -> bool:
        """Whether both names of months are no words: in English 'may and march' is no date."""
        return self._patterns.words is not ENGLISH or all(self._group(name)[:1].isupper() for name in ("m1", "m2"))

    def _months(self) -> Days | None:
        first, last = self._month_of("m1"), self._month_of("m2")
        if self._group("year"):
            year = self._number("year")
        elif self._published and self._unlike_words():
            year = month_near(first, self._published, self._tense())[0].year
        else:
            return None
        start, end = month_days(year - (first > last), first)[0], month_days(year, last)[1]
        if first > last and not self._group("year"):
            start, end = month_days(year, first)[0], month_days(min(year + 1, 9999), last)[1]
        return (start, end) if start < end else None

    def _month(self) -> Days | None:
        return self._part(month_days(self._number("year"), self._month_of("m1")))

    def _part_of_year(self) -> Days | None:
        days = year_days(self._number("year"))
        return self._part(days) if days else None

    def _season(self) -> Days | None:
        """Three months, of the north of the world; a winter ends in the year after."""
        season, year = index_of(self._patterns.seasons, self._group("season")), self._number("year")
        last = month_days(year, 3 * season + 5) if season < 3 else month_days(min(year + 1, 9999), 2)
        return month_days(year, 3 * season + 3)[0], last[1]

    def _quarter(self) -> Days | None:
        words = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
        quarter = self._number("q") or words[self._group("qw").lower()]
        year = self._number("year")
        return month_days(year, 3 * quarter - 2)[0], month_days(year, 3 * quarter)[1]

    def _century(self) -> Days | None:
        group = self._match.groupdict()
        if "c1" in group:
            first = self._number("c1")
            last = int(group.get("c2") or first)
        else:
            first = last = _roman(group.get("roman") or group.get("roman2") or "")
        return year_days(first * 100 - 99, last * 100) if 1 <= first <= last <= 22 else None

    def _decade(self) -> Days | None:
        return year_days(self._number("year"), self._number("year") + 9)

    def _years(self) -> Days | None:
        first, last = self._number("year"), self._group("y2")
        full = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
        return year_days(first, full) if first < full <= 2200 else None

    def _year(self) -> Days | None:
        number, (start, end) = self._number("year"), self._match.span()
        before, after = self._text[max(0, start - 14) : start], self._text[end : end + 24]
        # '2000-й покупатель' is one of many
        ended = self._group("ending") and 1500 <= number <= 2100 and not _COUNTED.match(after)
        sure = self._group("suffix") or ended or is_year(number, before, after, self._patterns.words)
        return year_days(number) if sure else None


def _roman(digits: str) -> int:
    values = [_ROMAN.get(c, 0) for c in digits.upper()]
    return sum(-v if any(v < w for w in values[i + 1 : i + 2]) else v for i, v in enumerate(values))
