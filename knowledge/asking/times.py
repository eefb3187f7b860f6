"""The days that a question asks about, and the words of it that only say so."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import NamedTuple

from knowledge.extraction.date_languages import DATE_WORDS
from knowledge.extraction.dates import find_dates
from knowledge.fact import DateSpan

_FEW = 3
_LENGTHS = (1, 7, 30, 365)  # days of a day, a week, a month and a year


class _Bounds(NamedTuple):
    """The words before a date that make it one end of a window, and those of 'the last few days'."""

    since: str
    after: str
    until: str
    before: str
    last: str
    few: str


_BOUNDS = {
    "en": _Bounds(
        r"since|starting|beginning|from",
        r"after",
        r"until|till|by|up to",
        r"before|prior to",
        r"(?:last|past|previous|recent)",
        r"few|couple of",
    ),
    "ru": _Bounds(
        r"с|со|начиная с", r"после", r"до|к|ко|по", r"перед", r"последн(?:ие|их|ий|юю|ей|яя|ее)", r"несколько|пару"
    ),
    "uk": _Bounds(
        r"з|із|зі|від|починаючи з", r"після", r"до|по", r"перед", r"останн(?:і|іх|ій|ю|є)", r"кілька|декілька"
    ),
    "de": _Bounds(r"seit|ab", r"nach", r"bis(?: zum)?", r"vor(?: dem)?", r"(?:letzten|vergangenen)", r"paar"),
    "fr": _Bounds(r"depuis|dès", r"après", r"jusqu['’](?:à|au)", r"avant(?: le)?", r"derni(?:er|ère)s?", r"quelques"),
    "es": _Bounds(r"desde", r"después del?", r"hasta", r"antes del?", r"últim[oa]s?", r"pocos"),
    "it": _Bounds(r"da|dal|dalla", r"dopo", r"fino (?:a|al)", r"prima d(?:i|el)", r"ultim[oaie]", r"pochi"),
    "pt": _Bounds(r"desde", r"depois d[eo]", r"até", r"antes d[eo]", r"últim[oa]s?", r"poucos"),
}


class Times(NamedTuple):
    """The window of days asked about, both included, None when none is; all dates; and what is no more than a window.

    `filters` are slices of the text such as 'last week' or 'since': no fact need hold these words, while 'June' may
    well stand in one.
    """

    since: dt.date | None
    until: dt.date | None
    dates: tuple[tuple[int, int], ...]
    filters: tuple[tuple[int, int], ...]

    def dated(self, start: int) -> bool:
        """Whether the word that starts there is part of a date."""
        return any(begin <= start < end for begin, end in self.dates)


def read_times(text: str, language: str, today: dt.date) -> Times:
    """The days a question asks about, read from `today`.

    >>> times = read_times("How many came since Monday?", "en", dt.date(2026, 6, 10))
    >>> times.since.isoformat(), times.until.isoformat()
    ('2026-06-08', '2026-06-10')
    """
    rolling = _rolling(text, language, today)
    spans = [*find_dates(text, today, language, weekly=False), *rolling]
    if not spans:
        return Times(None, None, (), ())
    windows = [_bounded(text, span, language, today) for span in spans]
    filters = []
    for span, (_, _, start) in zip(spans, windows, strict=True):
        if span in rolling or (span.relative and not _names_day(span.text, language, start < span.start)):
            filters.append((start, span.end))
        elif start < span.start:
            filters.append((start, span.start))
    since, until = min(window[0] for window in windows), max(window[1] for window in windows)
    return Times(since, until, tuple((span.start, span.end) for span in spans), tuple(filters))


def _bounded(text: str, span: DateSpan, language: str, today: dt.date) -> tuple[dt.date, dt.date, int]:
    """The days that a date with the preposition before it stands for, and where the two begin."""
    lead = text[: span.start]

    words = _BOUNDS.get(language, _BOUNDS["en"])

    def opened_by(preposition: str) -> int | None:
        found = re.search(rf"(?<!\w)(?:{preposition})\s+(?:the\s+)?$", lead, re.IGNORECASE)
        return found.start() if found else None

    latest = max(today, span.until)
    if (start := opened_by(words.since)) is not None:
        return span.since, latest, start
    if (start := opened_by(words.after)) is not None:
        return min(span.until, dt.date.max - dt.timedelta(1)) + dt.timedelta(1), latest, start
    if (start := opened_by(words.before)) is not None:
        return dt.date.min, max(span.since, dt.date.min + dt.timedelta(1)) - dt.timedelta(1), start
    if (start := opened_by(words.until)) is not None:
        return dt.date.min, span.until, start
    return span.since, span.until, span.start


@lru_cache(maxsize=16)
def _rolling_pattern(language: str) -> re.Pattern[str] | None:
    words = DATE_WORDS.get(language)
    if words is None or language not in _BOUNDS:
        return None
    last, few = _BOUNDS[language].last, _BOUNDS[language].few
    number = "|".join([r"\d{1,3}", *sorted(words.numbers, key=len, reverse=True), few])
    units = "|".join(f"(?P<u{at}>{unit})" for at, unit in enumerate(words.units))
    order = rf"{last}\s+(?P<n>{number})|(?P<m>{number})\s+{last}"
    if language in ("ru", "uk"):
        order += rf"|{last}"  # 'за последнюю неделю'
    return re.compile(rf"(?<!\w)(?:{order})\s+(?:{units})(?!\w)", re.IGNORECASE)


def _rolling(text: str, language: str, today: dt.date) -> list[DateSpan]:
    """'The last three days': the days up to today."""
    pattern = _rolling_pattern(language)
    found = []
    for match in pattern.finditer(text) if pattern else ():
        given = (match["n"] or match["m"] or "1").lower()
        number = int(given) if given.isdigit() else DATE_WORDS[language].numbers.get(given, _FEW)
        length = next(days for at, days in enumerate(_LENGTHS) if match[f"u{at}"])
        since = today - dt.timedelta(min(number * length, today.toordinal() - 1))
        found.append(
            DateSpan(start=match.start(), end=match.end(), text=match.group(), since=since, until=today, relative=True)
        )
    return found


def _names_day(text: str, language: str, bound: bool) -> bool:
    """Whether facts may be expected to name the day so: by number, by month or feast, or by weekday, or as the weekend,
    where it is no bound."""
    words = DATE_WORDS.get(language, DATE_WORDS["en"])
    names = (*words.months, *words.feasts)
    if not bound:
        names = (*names, *words.weekdays, words.weekend)
    return bool(
        re.search(r"\d", text) and not re.search(r"(?<!\w)(?:ago|назад|тому|vor|hace|fa|há|il y a)(?!\w)", text)
    ) or bool(re.search(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)", text, re.IGNORECASE))
