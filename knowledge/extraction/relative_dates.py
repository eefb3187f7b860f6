"""RelativeDates: the days of expressions that are reckoned from the day of publication, or from a day named before."""

from __future__ import annotations

import re

from knowledge.extraction.counted_times import CountedTimes
from knowledge.extraction.date_match import index_of, one_day
from knowledge.extraction.date_patterns import UNITS
from knowledge.extraction.day_arithmetic import (
    Days,
    day,
    month_days,
    month_near,
    nearest_day,
    shift,
    shift_months,
    unit_days,
    weekday_near,
)

_COUNTED = r"\s*(?:[%€$£]|(?:euro|rubl|руб|млн|млрд|million|миллион|мільйон|milion|per\s?cent|процент|відсот|раз)\w*)"
"""What follows a number of something, which is no time of day: 'в 1.40 рубля', 'в 1.40 раза'."""
_BY_FIVE_MINUTES = re.compile(r"(?:[01]?\d|2[0-3])[.][0-5][05](?:.{1,6}(?:[01]?\d|2[0-3])[.][0-5][05])?")
_HALF_A_YEAR = 182
_OF_A_FEAST = "(?:Easter|Good|Palm|Ash|Whit|Maundy|Black|Cyber)"
_MEASURED = re.compile(
    r"\s?(?:[%€$£°]|per\b|points?\b|percent|degrees?\b|[km]?m\b|metres?\b|meters?\b|kg\b|tons?\b|tonnes?\b|million|billion|"
    r"Prozent|Grad|Punkte?|against\b|dollars?\b|euros?\b|crowns?\b|pounds?\b)|[\s.]*\d",
    re.IGNORECASE,
)
"""What follows '9.30' where it is no hour."""


class RelativeDates(CountedTimes):
    """One method for each kind of expression, by the name of its pattern: None when the match is no date after all."""

    def _part_of_unit(self) -> Days | None:
        unit = "month" if self._group("month") else "week" if self._group("week") else "year"
        return self._part(unit_days(unit, self._today, 0))

    def _day_word(self) -> Days | None:
        for pattern, steps in self._patterns.days:
            if pattern.fullmatch(self._group("word")):
                return one_day(shift(self._today, steps))
        return None

    def _modified(self) -> str:
        """'next', 'last', 'this' or ''."""
        modifier, words = self._group("mod") or self._group("after"), self._patterns.words
        for sense, pattern in (("next", words.following), ("last", words.past), ("this", words.current)):
            if modifier and re.fullmatch(pattern, modifier, re.IGNORECASE):
                return sense
        return ""

    def _weekday(self) -> Days | None:
        written, sense = self._group("w"), self._modified()
        if (written.endswith(".") and written.islower()) or self._preceded(_OF_A_FEAST):
            return None  # 'he sat.'
        if self._patterns.words.language == "ru" and not sense and not self._preceded(r"(?:в|во|с|со|до|к|ко|на|по)"):
            return None  # 'среды' is more often surroundings than a Wednesday
        if sense in ("next", "last"):
            return one_day(weekday_near(self._weekday_of("w"), self._today, sense))
        if self._match.groupdict().get("day"):
            return self._nearest_of_number(self._number("day"))  # 'nesta terça-feira (9)'
        tense = "past" if self._preceded("(?:since|seit|depuis)") else self._tense() or ("future" if sense else "past")
        return one_day(weekday_near(self._weekday_of("w"), self._today, tense))

    def _weekend(self) -> Days | None:
        """'last weekend', 'over the weekend': the one behind or before us, as the verb says."""
        sense = self._modified()
        if not (sense or self._preceded(f"(?:{self._patterns.words.weekend_lead})")):
            return None
        if sense == "next" and self._group("mod").lower() == "next":
            saturday = weekday_near(5, self._today, "next")
        else:
            told = "future" if sense == "next" else "past" if sense == "last" else self._tense()
            saturday = weekday_near(5, self._today, told or ("future" if sense else "past"))
        return saturday, shift(saturday, 1)

    def _feast(self) -> Days | None:
        """'Christmas Day 2024'; without a year the nearest on the side that the verb says."""
        written = self._group("feast")
        feasts = self._patterns.words.feasts.items()
        month, number = next(when for feast, when in feasts if re.fullmatch(feast, written, re.IGNORECASE))
        if year := self._number("year"):
            return one_day(day(year, month, number))
        half_a_year = {"past": -_HALF_A_YEAR, "future": _HALF_A_YEAR}.get(self._tense(), 0)
        return one_day(nearest_day(month, number, shift(self._today, half_a_year)))

    def _weekdays(self) -> Days | None:
        """'Monday to Friday': the last after the first."""
        first = self._weekday()
        return (first[0], weekday_near(self._weekday_of("w2"), first[0], "future")) if first else None

    def _daily(self) -> Days | None:
        """'daily from 9 to 17', as a guess."""
        return self._day_meant()

    def _every_week(self) -> Days | None:
        """'every Monday': as a guess, on the day named before it, else on that of publication."""
        return self._day_meant()

    def _weekly(self) -> Days | None:
        """'Mondays', read as 'every Monday'."""
        return self._day_meant()

    def _preceded(self, pattern: str) -> bool:
        return re.search(rf"(?:^|\W){pattern}\s+$", self._text[: self._match.start()][-16:], re.IGNORECASE) is not None

    def _unit(self) -> Days | None:
        unit = self._group("unit") or self._group("unit2")
        kind = UNITS[index_of(self._patterns.units, unit)]
        if kind == "day":
            return None  # 'last days', 'this day'
        if unit.endswith("s") and self._patterns.words.language == "en":
            return None  # 'past weeks' are not one week
        return unit_days(kind, self._today, {"next": 1, "last": -1}.get(self._modified(), 0))

    def _bare_month(self) -> Days | None:
        sense, month = self._modified(), self._month_of("m1")
        led = self._preceded(
            r"(?:in|since|by|until|till|from|of|during|before|after|for|to|"
            r"в|с|до|к|на|по|от|раньше|после|im|seit|bis|ab|en|depuis|de|desde|hasta|nel|dal|em|у|з|"
            rf"{self._patterns.words.before_month})"
        )
        if not (sense or led or self._group("part")):
            return None
        written = self._group("m1")
        if written.endswith(".") or len(written) < 3 or (written[:1].islower() and written in ("may", "mar", "jan")):
            return None
        if sense == "next":
            return month_near(month, shift_months(self._today, 1), "future")
        if sense == "last":
            return month_near(month, shift_months(self._today, -1), "past")
        # 'by the end of May' may lie ahead of a verb in the past
        limit = re.search(r"\bby\s+(?:the\s+\w+\s+of\s+)?$", self._text[: self._match.start()])
        return self._part(month_near(month, self._today, "" if limit else self._tense()))

    def _day_of_told_year(self) -> Days | None:
        """'February last year', '3 May of this year'."""
        year = self._today.year + {"next": 1, "last": -1}.get(self._modified(), 0)
        number = self._number("d1") or self._number("d2")
        return one_day(day(year, self._month_of("m1"), number)) if number else month_days(year, self._month_of("m1"))

    def _day_of_month(self) -> Days | None:
        """'the 7th': of the month last named in the sentence, else the nearest to today."""
        number = self._number("d1")
        named = [d for d in self._found if d.since == d.until]
        if named:
            return one_day(day(named[-1].since.year, named[-1].since.month, number))
        months = (shift_months(self._today.replace(day=1), steps) for steps in (-1, 0, 1))
        days = [found for m in months if (found := day(m.year, m.month, number))]
        return one_day(min(days, key=lambda d: abs((d - self._today).days), default=None))

    def _day_number(self) -> Days | None:
        """'el día 13', as 'the 13th'."""
        return self._day_of_month()

    def _day_of_week(self) -> Days | None:
        """'el domingo 13': the nearest such day that is a Sunday, none where none is near ('domingo 3 a 1')."""
        return self._nearest_of_number(self._number("d1"))

    def _nearest_of_number(self, number: int) -> Days | None:
        first = self._today.replace(day=1)
        days = (day(m.year, m.month, number) for m in (shift_months(first, step) for step in range(-5, 7)))
        alike = [found for found in days if found and found.weekday() == self._weekday_of("w")]
        return one_day(min(alike, key=lambda d: abs((d - self._today).days), default=None))

    def _clock(self) -> Days | None:
        """A time of day alone: on the last day named in the sentence, else on that of publication."""
        sure = re.search(r"[:m]", self._match.group()) or self._preceded(r"(?:[ad]?alle|ore|в|о|об|à|às)")
        sure = sure or self._in_a_timetable()
        return self._hour() if sure and not re.match(_COUNTED, self._text[self._match.end() :]) else None

    def _in_a_timetable(self) -> bool:
        """Whether '9.30' is an hour: at the opening of a line, or behind a word for the time of day; no amount
        or measure follows, and it is one of the hours by which people go."""
        written, end = self._match.group(), self._match.end()
        if not _BY_FIVE_MINUTES.fullmatch(written) or _MEASURED.match(self._text, end):
            return False
        return self._match.start() == 0 or self._preceded(
            r"(?:at|from|until|till|by|before|after|um|ab|bis|gegen|de|da|dalle|hasta|até|с|до)"
        )

    def _hours(self) -> Days | None:
        """'10-17', after the days of the week on which something is open."""
        return self._day_meant()

    def _midday(self) -> Days | None:
        """'noon', on the day named before it, else on that of publication."""
        return self._day_meant()

    def _hour(self) -> Days | None:
        hour = int(re.match(r"\d+", self._match.group()).group())  # type: ignore[union-attr]
        return self._day_meant() if hour <= 24 else None

    def _day_meant(self) -> Days | None:
        named = [d for d in self._found if d.since == d.until]
        return one_day(named[-1].since if named else self._today)
