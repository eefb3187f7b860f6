"""Dateline: the place, the agencies and the day that a report opens with."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

from knowledge.article import Frozen
from knowledge.reading.days import DAY, WEEKDAY, read_day


class Dateline(Frozen):
    """The slice `[start, end)` of a text that is its dateline, with the dash and the blanks after it.

    `place` is as written ('' when not given), `publishers` are the agencies in order, `date` the day or None.
    """

    start: int
    end: int
    place: str = ""
    publishers: tuple[str, ...] = ()
    date: dt.date | None = None


_BLANK = "[ \u00a0\u202f]"
_UPPER = "A-ZÀ-ÖØ-ÞĀ-ŽЀ-ЯҐİŞĞΑ-Ω"
_WORD = r"[^\W\d_][\w.'’]{0,30}(?:-[\w.'’]{1,30}){0,4}"
_CAPITALS = rf"(?:[{_UPPER}][{_UPPER}.'’-]{{0,30}})"
_PLACE = rf"(?P<place>{_WORD}(?:(?:,{_BLANK}|{_BLANK}|/){_WORD}){{0,5}}?)"
_PLACE_IN_CAPITALS = (
    rf"(?P<place>{_CAPITALS}(?:(?:{_BLANK}|/){_CAPITALS}){{0,5}}(?:,{_BLANK}{_WORD}(?:{_BLANK}{_WORD}){{0,2}})?)"
)
_DATE = rf"(?:(?i:{WEEKDAY}),?{_BLANK})?(?P<date>(?i:{DAY}))"
_AGENCY = r"(?P<agency>[^\W\d_][^()/\n]{0,60}(?:/[^()/\n]{1,60}){0,3}?)"
_ONE_AGENCY = r"(?P<agency>[^\W\d_][^()/\n]{0,60})"
_SHORT_NAME = rf"(?P<agency>[{_UPPER}]\w{{0,20}}[{_UPPER}]\w{{0,9}}(?:{_BLANK}{_WORD}){{0,2}})"
# a hyphen stands apart, or it joins two words ('SCO-Afghanistan')
_DASH = rf"(?:{_BLANK}{{0,3}}[.,]?{_BLANK}{{0,3}}(?:--|[–—−]){_BLANK}{{0,3}}|[.,]?{_BLANK}{{0,3}}-{_BLANK}{{1,3}})"
_SENTENCE = rf"(?=[\"'“”‘«„(\[]{{0,3}}(?:[{_UPPER}]|\d))"

_FORMS = tuple(
    (mark, re.compile(r"\s{0,9}(?P<line>" + form + rf"{_BLANK}{{0,3}})"))
    for mark, form in (
        # MOSCOW (Pakistan Point News / Sputnik - 09th July, 2021) A meeting
        ("(", rf"{_PLACE}{_BLANK}\({_AGENCY}(?:{_BLANK}[-–—]{_BLANK}|,{_BLANK}){_DATE}\){_DASH}?"),
        ("(", rf"{_PLACE}{_BLANK}\({_DATE}\){_DASH}?"),
        # BRENHOLT, 20 January (UTB) — At least
        ("(", rf"{_PLACE}[.,]?{_BLANK}{_DATE}[.,]?{_BLANK}\({_AGENCY}\)(?:{_DASH}|\.)?"),
        # МОСКВА, 9 июля. /ТАСС/. Встреча; NEW YORK, March 3, 2026 /PRNewswire/ -- The
        ("/", rf"{_PLACE}[.,]?{_BLANK}{_DATE}[.,]?{_BLANK}/{_ONE_AGENCY}/(?:{_DASH}|\.)?"),
        # МОСКВА, 9 июля - РИА Новости. Встреча
        ("", rf"{_PLACE}[.,]{_BLANK}{_DATE}{_DASH}{_SHORT_NAME}\.{_BLANK}{_SENTENCE}"),
        # Москва. 9 июля. ИНТЕРФАКС - Встреча
        ("", rf"{_PLACE}[.,]{_BLANK}{_DATE}\.{_BLANK}{_SHORT_NAME}{_DASH}"),
        # MORVAI, 19 March — Deshtan; Kalvend, 18 February 2026. The
        ("", rf"{_PLACE}[.,]{_BLANK}{_DATE}(?:{_DASH}|[.:]{_BLANK}){_SENTENCE}"),
        # an agency alone: LONDON (Reuters) - Britain
        ("(", rf"{_PLACE}{_BLANK}\({_AGENCY}\){_DASH}"),
        # МОСКВА /ТАСС/. Встреча
        ("/", rf"{_PLACE_IN_CAPITALS}{_BLANK}/{_ONE_AGENCY}/(?:{_DASH}|\.)"),
        # KALVEND — Attackers
        ("", rf"{_PLACE_IN_CAPITALS}{_DASH}{_SENTENCE}"),
        # (CNN) -- The; (CNN)The
        ("(", rf"\({_ONE_AGENCY}\){_DASH}"),
        ("(", rf"\((?P<agency>[{_UPPER}]{{2,10}})\){_SENTENCE}"),
    )
)
"""The forms of a dateline, each with a mark that it cannot do without ('' for none), which is soon looked for."""
# what stands before a dash or a date and is no place
_LABEL_WORDS = (
    "ANALYSIS BREAKING CORRECTION EXCLUSIVE EXPLAINER FACTBOX LIVE OPINION UPDATE UPDATED VIDEO WATCH "
    "AFTER AT BEFORE BY FROM IN ON SINCE THE UNTIL В ВИДЕО К МОЛНИЯ НА ОБНОВЛЕНО ПО С СРОЧНО ЭКСКЛЮЗИВ"
)
_LABELS = frozenset(_LABEL_WORDS.split())
_BETWEEN_WORDS = re.compile(r"[\s/,]+")
_WITH_YEAR = re.compile(r"\b\d{4}\b")
_SMALL_AGENCIES = frozenset({"apa", "dpa", "efe", "ots", "sda"})
_LONGEST = 250


def read_dateline(text: str, published: dt.date | None = None) -> Dateline | None:
    """The dateline that a paragraph or body opens with; None when it opens with none.

    A day without a year is taken nearest to `published`; a day that no calendar has is left out.

    >>> read_dateline("BRENHOLT, 20 January (UTB) — At least 11").place
    'BRENHOLT'
    """
    found = _found(text[:_LONGEST], len(text) <= _LONGEST)
    if found is None:
        return None
    groups = found.groupdict()
    return Dateline(
        start=found.start("line"),
        end=found.end(),
        place=groups.get("place") or "",
        publishers=tuple(name.strip() for name in (groups.get("agency") or "").split("/") if name.strip()),
        date=_day(groups.get("date"), published),
    )


@lru_cache(maxsize=64)  # reading and extraction both ask for the paragraphs that an article opens with
def _found(head: str, whole: bool) -> re.Match[str] | None:
    """The dateline of a text that opens with `head`; when that is the `whole` text, something must follow the line."""
    for mark, form in _FORMS:
        found = form.match(head) if mark in head else None
        if found is None or (whole and found.end() == len(head)) or _goes_on(head[found.end() :]):
            continue
        groups = found.groupdict()
        place, agency = groups.get("place"), groups.get("agency")
        if (not place or _is_place(place)) and (not agency or _is_agency(agency)):
            return found
    return None


def _goes_on(rest: str) -> bool:
    """Whether a small letter follows, with which no report begins but 'iPhone': '(Lima, 3 May 1921) was a painter'."""
    return rest[:1].islower() and not rest[1:2].isupper()


def _is_place(text: str) -> bool:
    """Whether every longer word starts with a capital, as in a name, and the first is no label such as 'UPDATE'."""
    words = _BETWEEN_WORDS.split(text)
    capitals = all(word[0].isupper() or len(word) <= 3 for word in words)
    return text[0].isupper() and capitals and words[0].upper() not in _LABELS


def _is_agency(text: str) -> bool:
    """Whether it can be a name: '(left)' and '(D)' after a person are none, nor is '(Rome, 3 May 1921 – …)'."""
    return len(text) > 1 and not _WITH_YEAR.search(text) and (text[0].isupper() or text in _SMALL_AGENCIES)


def _day(written: str | None, published: dt.date | None) -> dt.date | None:
    try:
        return read_day(written, near=published) if written else None
    except ValueError:
        return None
