"""DateReading: the days that one date expression means."""

from __future__ import annotations

import datetime as dt
import re

from knowledge.extraction.date_patterns import UNITS, DatePatterns
from knowledge.extraction.day_arithmetic import (
    Days,
    day,
    month_days,
    month_near,
    nearest_day,
    shift,
    shift_months,
    third,
    unit_days,
    weekday_near,
    year_days,
)
from knowledge.extraction.tense import tense
from knowledge.extraction.year_numbers import is_year
from knowledge.fact import DateSpan

_ROMAN = {"I": 1, "V": 5, "X": 10}


class DateReading:
    """One match of a date pattern, read as days.

    `found` are the dates of the text that are known already: 'the 7th' takes its month from them.
    """

    def __init__(
        self, patterns: DatePatterns, text: str, match: re.Match[str], published: dt.date | None, found: list[DateSpan]
    ) -> None:
        self._patterns, self._text, self._match = patterns, text, match
        self._published, self._found = published, found

    def days(self, name: str) -> Days | None:
        """The days, both included; None when the match is no date after all."""
        days: Days | None = getattr(self, f"_{name}")()
        return days

    def _group(self, name: str) -> str:
        return (self._match[name] or "").strip() if name in self._match.re.groupindex else ""

    def _number(self, name: str) -> int:
        return int(self._group(name) or 0)

    def _month_of(self, name: str) -> int:
        return _index(self._patterns.months, self._group(name)) + 1

    def _weekday_of(self, name: str) -> int:
        return _index(self._patterns.weekdays, self._group(name))

    @property
    def _today(self) -> dt.date:
        return self._published or dt.date(2000, 1, 1)  # relative kinds are only tried with a publication date

    def _iso(self) -> Days | None:
        return _one(day(self._number("year"), self._number("m"), self._number("d1")))

    def _numeric(self) -> Days | None:
        first, second, year = self._number("d1"), self._number("m"), self._number("year")
        if second > 12:
            first, second = second, first
        elif (
            self._group("sep") == "/"
            and first <= 12
            and first != second
            and self._patterns.words.hence.startswith("in")
        ):
            return None  # 03/04/2026 is two days in English
        return _one(day(year, second, first))

    def _day(self) -> Days | None:
        return _one(self._calendar_day("d1", "m1"))

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

    def _months(self) -> Days | None:
        first, last = self._month_of("m1"), self._month_of("m2")
        if self._group("year"):
            year = self._number("year")
        elif self._published and _unlike_a_word(self._match):
            year = month_near(first, self._published, self._tense())[0].year
        else:
            return None
        start, end = month_days(year - (first > last), first)[0], month_days(year, last)[1]
        if first > last and not self._group("year"):
            start, end = month_days(year, first)[0], month_days(min(year + 1, 9999), last)[1]
        return (start, end) if start < end else None

    def _month(self) -> Days | None:
        return self._part(month_days(self._number("year"), self._month_of("m1")))

    def _part(self, days: Days) -> Days:
        part = self._group("part")
        return third(days, _index(self._patterns.parts, part)) if part else days

    def _part_of_year(self) -> Days | None:
        days = year_days(self._number("year"))
        return self._part(days) if days else None

    def _part_of_unit(self) -> Days | None:
        return self._part(unit_days("month" if self._group("month") else "year", self._today, 0))

    def _season(self) -> Days | None:
        """Three months, of the north of the world; a winter ends in the year after."""
        season, year = _index(self._patterns.seasons, self._group("season")), self._number("year")
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
        sure = self._group("suffix") or is_year(
            number, self._text[max(0, start - 14) : start], self._text[end : end + 24], self._patterns.words
        )
        return year_days(number) if sure else None

    def _day_word(self) -> Days | None:
        for pattern, steps in self._patterns.days:
            if pattern.fullmatch(self._group("word")):
                return _one(shift(self._today, steps))
        return None

    def _ago(self) -> Days | None:
        return self._counted(-1)

    def _hence(self) -> Days | None:
        # 'in six weeks' is a duration unless something is still to come
        lasting = self._patterns.words.hence.startswith("in")
        return self._counted(1) if not lasting or self._tense() == "future" else None

    def _counted(self, sign: int) -> Days | None:
        n, unit = self._group("n").lower(), self._group("unit") or self._group("unit1")
        count = int(n) if n.isdigit() else self._patterns.words.numbers.get(n, 0)
        kind = UNITS[_index(self._patterns.units, unit)]
        if n in ("a", "an") and self._match.group().endswith("earlier"):
            return None  # 'a year earlier' counts from another date
        if kind == "month":
            return unit_days("month", shift_months(self._today, sign * count), 0)
        if kind == "year":
            return unit_days("year", self._today, sign * count)
        return _one(shift(self._today, sign * count * (7 if kind == "week" else 1)))

    def _modified(self) -> str:
        """'next', 'last', 'this' or ''."""
        modifier, words = self._group("mod") or self._group("after"), self._patterns.words
        for sense, pattern in (("next", words.following), ("last", words.past), ("this", words.current)):
            if modifier and re.fullmatch(pattern, modifier, re.IGNORECASE):
                return sense
        return ""

    def _weekday(self) -> Days | None:
        written, sense = self._group("w"), self._modified()
        if written.endswith(".") and written.islower():
            return None  # 'he sat.'
        if (
            self._patterns.words.century.startswith("век")
            and not sense
            and not self._preceded(r"(?:в|во|с|со|до|к|ко|на|по)")
        ):
            return None  # 'среды' is more often surroundings than a Wednesday
        if sense in ("next", "last"):
            return _one(weekday_near(self._weekday_of("w"), self._today, sense))
        return _one(weekday_near(self._weekday_of("w"), self._today, self._tense() or ("future" if sense else "past")))

    def _preceded(self, pattern: str) -> bool:
        return re.search(rf"(?:^|\W){pattern}\s+$", self._text[: self._match.start()][-16:], re.IGNORECASE) is not None

    def _unit(self) -> Days | None:
        unit = self._group("unit") or self._group("unit2")
        kind = UNITS[_index(self._patterns.units, unit)]
        if kind == "day":
            return None  # 'last days', 'this day'
        if unit.endswith("s") and self._patterns.words.ago.endswith("earlier(?!\\s+than))"):
            return None  # 'past weeks' are not one week
        return unit_days(kind, self._today, {"next": 1, "last": -1}.get(self._modified(), 0))

    def _bare_month(self) -> Days | None:
        sense, month = self._modified(), self._month_of("m1")
        led = self._preceded(
            r"(?:in|since|by|until|till|from|of|during|before|after|for|to|"
            r"в|с|до|к|на|по|от|раньше|после|им|seit|bis|ab|en|depuis|de|desde|hasta|nel|dal|em|у|з)"
        )
        if not (sense or led or self._group("part")):
            return None
        written = self._group("m1")
        if (
            written.endswith(".")
            or len(written) < 3
            or (written[:1].islower() and written in ("may", "mar", "jan", "mai"))
        ):
            return None
        if sense == "next":
            return month_near(month, shift_months(self._today, 1), "future")
        if sense == "last":
            return month_near(month, shift_months(self._today, -1), "past")
        # 'by the end of May' may lie ahead of a verb in the past
        limit = re.search(r"\bby\s+(?:the\s+\w+\s+of\s+)?$", self._text[: self._match.start()])
        return self._part(month_near(month, self._today, "" if limit else self._tense()))

    def _day_of_month(self) -> Days | None:
        """'the 7th': of the month last named in the sentence, else the nearest to today."""
        number = self._number("d1")
        named = [d for d in self._found if d.since == d.until]
        if named:
            return _one(day(named[-1].since.year, named[-1].since.month, number))
        months = (shift_months(self._today.replace(day=1), steps) for steps in (-1, 0, 1))
        days = [found for m in months if (found := day(m.year, m.month, number))]
        return _one(min(days, key=lambda d: abs((d - self._today).days), default=None))

    def _clock(self) -> Days | None:
        """A time of day alone: on the last day named in the sentence, else on that of publication."""
        return self._hour() if re.search(r"[:m]", self._match.group()) else None

    def _hour(self) -> Days | None:
        hour = int(re.match(r"\d+", self._match.group()).group())  # type: ignore[union-attr]
        named = [d for d in self._found if d.since == d.until]
        return _one(named[-1].since if named else self._today) if hour <= 24 else None

    def _tense(self) -> str:
        """'future' or 'past' by the nearest verb before the match, else the first one after it; '' with none."""
        return tense(self._patterns, self._text, self._match.start())


def _index(patterns: tuple[re.Pattern[str], ...], word: str) -> int:
    return next((i for i, pattern in enumerate(patterns) if pattern.fullmatch(word)), 0)


def _one(found: dt.date | None) -> Days | None:
    return (found, found) if found else None


def _unlike_a_word(match: re.Match[str]) -> bool:
    """Whether both month names are written out with capitals, so that 'may and march' is no date."""
    return (match.group("m1")[:1].isupper() and match.group("m2")[:1].isupper()) or not match.group().isascii()


def _roman(digits: str) -> int:
    values = [_ROMAN.get(c, 0) for c in digits.upper()]
    return sum(-v if any(v < w for w in values[i + 1 : i + 2]) else v for i, v in enumerate(values))
