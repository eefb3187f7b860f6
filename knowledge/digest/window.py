"""The days and the topic that somebody wants summed up: 'last week', '3-9 June', 'border talks since Monday'."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from functools import lru_cache

from knowledge.article import Frozen
from knowledge.extraction.dates import find_dates
from knowledge.words import fold, guess_language
from knowledge.words.number_words import NUMBER_WORDS

_LANGUAGES = ("en", "ru")
_SPAN = r"(?P<{0}>hours?|days?|weeks?|fortnight|months?|years?|час\w*|дн\w*|день|сут\w+|недел\w+|месяц\w*|год\w*|лет)"
_LAST_DAYS = re.compile(
    rf"\b(?:(?:in|over|за)\s+)?(?:the\s+)?(?:last|past|previous|последн\w+)\s+(?P<number>\d{{1,3}}|[^\W\d_]+)\s+{_SPAN.format('span')}\b"
    rf"|\b(?:the\s+past|за(?:\s+последн\w+)?)\s+{_SPAN.format('one')}\b",
    re.IGNORECASE,
)
_BEGINNINGS = {
    "day": 1, "дн": 1, "ден": 1, "сут": 1, "week": 7, "недел": 7, "fortnight": 14, "month": 30, "месяц": 30,
    "year": 365, "год": 365, "лет": 365,
}  # fmt: skip
_WEEKEND = re.compile(
    r"\b(?:(?:on|at)\s+)?(?:(?:the|last|this)\s+)*weekend\b|\b(?:на\s+|за\s+|в\s+)?выходны\w+\b", re.IGNORECASE
)
_MAY = 5  # a month on its own only: in other words something may be, or May is a name
_SINCE = re.compile(r"\b(?:since|from|после|начиная\s+с|с|со)\s+$", re.IGNORECASE)
_SMALL_WORDS = re.compile(
    r"\b(?:(?:in|on|at|of|for|from|since|to|until|till|during|over|between|and|the"
    r"|за|на|в|во|с|со|начиная|по|до|и|между)\s*)+$",
    re.IGNORECASE,
)


class Window(Frozen):
    """Days, both included, None when none were named; and what else was said, '' when nothing was."""

    since: dt.date | None = None
    until: dt.date | None = None
    topic: str = ""


def read_window(text: str, today: dt.date) -> Window:
    """What is to be summed up; days that are not said in full are the last such ones up to `today`.

    >>> read_window("border talks 3-9 June", dt.date(2026, 6, 17))
    Window(since=datetime.date(2026, 6, 3), until=datetime.date(2026, 6, 9), topic='border talks')
    """
    text = " ".join(text.split())
    spans = _spans(text, today)
    if not spans:
        return Window(topic=text)
    since, until = min(first for _, _, first, _ in spans), max(last for _, _, _, last in spans)
    goes_on = len(spans) == 1 and _SINCE.search(text[: spans[0][0]])
    if since <= today and (until > today or goes_on):
        until = today
    return Window(since=since, until=until, topic=_without(text, [(start, end) for start, end, _, _ in spans]))


def _spans(text: str, today: dt.date) -> list[tuple[int, int, dt.date, dt.date]]:
    """The slices of the text that name days, in order, and the first and last day of each."""
    if match := _LAST_DAYS.search(text):
        days = _days(match)
        if days:
            first = dt.date.fromordinal(max(1, today.toordinal() - days + 1))
            return [(match.start(), match.end(), first, today)]
    if match := _WEEKEND.search(text):
        sunday = today - dt.timedelta(days=(today.weekday() + 1) % 7)
        return [(match.start(), match.end(), sunday - dt.timedelta(days=1), sunday)]
    found = find_dates(text, today, guess_language(text, _LANGUAGES))
    if found:
        return [(one.start, one.end, *_past(one.since, one.until, today, one.relative)) for one in found]
    return [
        (match.start(), match.end(), *_last_month(month, today))
        for match in re.finditer(r"[^\W\d_]+", text)
        if (month := _months().get(fold(match.group()))) and (month != _MAY or not _without(text, [match.span()]))
    ][:1]


def _days(match: re.Match[str]) -> int:
    number, span = match["number"] or "1", match["span"] or match["one"]
    count = int(number) if number.isdigit() else int(float(NUMBER_WORDS.get(fold(number), 0)))
    if fold(span).startswith(("hour", "час")):
        return 1 + -(-count // 24) if count else 0
    return count * next(days for beginning, days in _BEGINNINGS.items() if fold(span).startswith(beginning))


def _past(since: dt.date, until: dt.date, today: dt.date, relative: bool) -> tuple[dt.date, dt.date]:
    """Days that were said without a year and lie ahead are those of the year before."""
    if not relative or since <= today:
        return since, until
    return _a_year_before(since), _a_year_before(until)


def _a_year_before(day: dt.date) -> dt.date:
    return day.replace(year=day.year - 1, day=min(day.day, monthrange(day.year - 1, day.month)[1]))


def _last_month(month: int, today: dt.date) -> tuple[dt.date, dt.date]:
    year = today.year if month <= today.month else today.year - 1
    return dt.date(year, month, 1), dt.date(year, month, monthrange(year, month)[1])


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    """The names of the months, folded."""
    from babel.dates import get_month_names  # a heavy import, which asking has no use for

    return {
        fold(name): number
        for language in _LANGUAGES
        for context in ("format", "stand-alone")
        for number, name in get_month_names("wide", context, locale=language).items()
    }


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    """The text without these slices and the small words that lead to them."""
    kept, at = "", 0
    for start, end in spans:
        kept = _SMALL_WORDS.sub("", kept + text[at:start])
        at = end
    return " ".join((kept + text[at:]).split()).strip(" ,;–-")
