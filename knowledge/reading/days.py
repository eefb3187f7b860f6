"""Days: a calendar day or a moment, as sources write it in datelines and metadata."""

from __future__ import annotations

import datetime as dt
import re
from email.utils import parsedate_to_datetime

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan января январь янв januar janvier janv enero ene janeiro gennaio gen січня",
            "february feb февраля февраль фев februar février févr febrero fevereiro fev febbraio лютого",
            "march mar марта март мар märz mars marzo março березня",
            "april apr апреля апрель апр avril avr abril abr aprile квітня",
            "may мая май mai mayo maio maggio mag травня",
            "june jun июня июнь juni juin junio junho giugno giu червня",
            "july jul июля июль juli juillet juil julio julho luglio lug липня",
            "august aug августа август авг août agosto ago серпня",
            "september sept sep сентября сентябрь сен сент septembre septiembre setembro settembre set вересня",
            "october oct октября октябрь окт oktober okt octobre octubre outubro out ottobre ott жовтня",
            "november nov ноября ноябрь ноя novembre noviembre novembro листопада",
            "december dec декабря декабрь дек dezember dez décembre déc diciembre dic dezembro dicembre грудня",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + ")"
DAY = (
    r"(?:\d{4}-\d{2}-\d{2}"
    r"|\d{1,2}[./]\d{1,2}[./]\d{4}"
    rf"|\d{{1,2}}(?:st|nd|rd|th|er|\.)?\s(?:de\s)?{_MONTH}\b\.?(?:,?\s(?:de\s)?\d{{4}}(?:\sг\.|\sгода|\sр\.)?)?"
    rf"|{_MONTH}\b\.?\s\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s\d{{4}})?)(?!\d)"
)
"""A regular expression, without groups, for a day with or without its year; for re.IGNORECASE."""

WEEKDAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\.?|(?:mon|diens|donners|frei|sams|sonn)tag|"
    r"mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
    r"(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)-feira|понедельник|вторник|"
    r"среда|четверг|пятница|суббота|воскресенье|понеділок|вівторок|середа|четвер|п[’']ятниця|субота|неділя)"
)
"""A regular expression, without groups, for a day of the week as it stands before a day; for re.IGNORECASE."""

_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_WORDS = re.compile(r"\d+|[^\W\d_]+")
_WRITTEN = re.compile(DAY, re.IGNORECASE)


def read_day(text: str, near: dt.date | None = None) -> dt.date | None:
    """The day that `text` writes; a day without a year is the one nearest to `near`, or None when that is not known.

    Raises ValueError for a day that no calendar has.

    >>> read_day("09th July, 2021"), read_day("9 июля", near=dt.date(2021, 7, 10))
    (datetime.date(2021, 7, 9), datetime.date(2021, 7, 9))
    """
    if found := _YEAR_FIRST.fullmatch(text):
        return dt.date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_FIRST.fullmatch(text):
        return dt.date(int(found[3]), int(found[2]), int(found[1]))
    words = _WORDS.findall(text.lower())
    month = next((_MONTHS[word] for word in words if word in _MONTHS), 0)
    numbers = [int(word) for word in words if word.isdecimal()]
    if not month or not numbers:
        return None
    if len(numbers) > 1:
        return dt.date(numbers[1], month, numbers[0])
    if near is None:
        return None
    candidates = (_day_or_none(year, month, numbers[0]) for year in (near.year - 1, near.year, near.year + 1))
    return min((day for day in candidates if day), key=lambda day: abs(day - near), default=None)


def read_moment(text: str) -> dt.date | dt.datetime:
    """The day of a metadata value, or the moment where it has a time and a zone.

    Raises ValueError for a value that means none.

    >>> read_moment("2026-02-11T15:10:00Z"), read_moment("11 February 2026")
    (datetime.datetime(2026, 2, 11, 15, 10, tzinfo=datetime.timezone.utc), datetime.date(2026, 2, 11))
    """
    text = text.strip()
    if re.fullmatch(r"\d{10}(?:\d{3})?", text):  # seconds or milliseconds since 1970
        return dt.datetime.fromtimestamp(int(text[:10]), tz=dt.UTC)
    for parse in (dt.datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = parse(text)
        except (ValueError, TypeError, IndexError):
            continue
        return moment if moment.tzinfo else moment.date()
    written = _WRITTEN.search(text[:60])
    day = read_day(written[0] if written else text[:10])
    if day is None:
        raise ValueError(f"{text!r} is no day")
    return day


def _day_or_none(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
