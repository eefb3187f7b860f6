"""Life dates: '(Lima, 3 March 1781 – Rome, 19 August 1852)' behind a name tells of a birth and a death without saying
so."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

Place: TypeAlias = tuple[int, int]
"""A slice `[start, end)` of a statement."""

BORN = {
    "en": "born birth",
    "de": "geboren Geburt",
    "fr": "né naissance",
    "es": "nació nacimiento",
    "it": "nato nascita",
    "pt": "nasceu nascimento",
    "ru": "родился рождения",
    "uk": "народився народження",
}
"""The words of a language that ask for a birth."""
DIED = {
    "en": "died death",
    "de": "starb gestorben Tod",
    "fr": "mort décédé",
    "es": "murió falleció muerte",
    "it": "morì morto morte",
    "pt": "morreu faleceu morte",
    "ru": "умер скончался смерти",
    "uk": "помер смерті",
}
"""The words of a language that ask for a death."""

_BRACKET = re.compile(r"[^\W\d_] \((?P<inside>[^()]{4,160})\)")
_BIRTH_SIGN = re.compile(r"\*|\b(?:b\.|born|geb\.|geboren|née?|nac\.|род\.|нар\.)", re.IGNORECASE)
_DEATH_SIGN = re.compile(r"†|\b(?:d\.|died|gest\.|gestorben|mort[eo]?|ум\.|пом\.)", re.IGNORECASE)
_TO = re.compile(r"\s[–—-]\s|–|—|(?<=\d)-(?=[^\W\d_])")
_PARTED = re.compile(rf"{_TO.pattern}|;|†")
_PLACE = re.compile(r"[^\W\d_][\w'’.-]*(?:,? [\w'’.-]+){0,4}")
_SMALL = re.compile(r"(?:in|à|en|a|ad|em|в|у|м\.) ")
_IN_FRONT, _BEHIND = " *†,;–—-", " ,;.†*–—-"
_TWO_YEARS = re.compile(r"(?P<born>\d{3,4})\s?[–—-]\s?(?P<died>\d{3,4})$")
_YEAR = re.compile(r"\d{3,4}(?=\D*$)")
_LIVES = range(15, 116)
"""Years that lie between such dates; those of a reign or a war are mostly fewer."""
_FAR = 80
"""Characters of a statement before its name's bracket."""


class LifeDates(NamedTuple):
    """Where a statement tells when somebody was born and died; None for what it does not."""

    born: Place | None
    died: Place | None


def life_dates(statement: str, dates: Iterable[Place]) -> LifeDates:
    """What the bracket behind a name at the statement's beginning tells, whose dates are among these slices.

    >>> text = "Ana Ruiz (1919–1998) was a painter."
    >>> [text[slice(*place)] for place in life_dates(text, [(10, 19)]) if place]
    ['1919', '1998']
    """
    found = _BRACKET.search(statement, 0, _FAR + 160) if "(" in statement[:_FAR] else None
    if found is None or found.start() > _FAR:
        return LifeDates(None, None)
    first, last = found.span("inside")
    inside = [place for place in dates if first <= place[0] and place[1] <= last]
    if len(inside) == 1:
        years = _TWO_YEARS.fullmatch(statement, *inside[0])
        if years and int(years["died"]) - int(years["born"]) in _LIVES:
            return LifeDates(years.span("born"), years.span("died"))
        before = statement[first : inside[0][0]]
        died = bool(_DEATH_SIGN.search(before))
        return LifeDates(inside[0] if not died and _BIRTH_SIGN.search(before) else None, inside[0] if died else None)
    ends = [_YEAR.search(statement[start:end]) for start, end in inside]
    if len(ends) == 2 and ends[0] and ends[1] and int(ends[1].group()) - int(ends[0].group()) not in _LIVES:
        return LifeDates(None, None)
    if len(inside) == 2 and (_DEATH_SIGN.search(found["inside"]) or _TO.search(statement, inside[0][1], inside[1][0])):
        return LifeDates(*inside)
    return LifeDates(None, None)


def life_places(statement: str, dates: Iterable[Place]) -> LifeDates:
    """Where it is told beside these dates that somebody was born and died.

    >>> text = "Ana Ruiz (* 3 May 1871 in Lima; † 4 June 1944 in Rome) was a painter."
    >>> [text[slice(*place)] for place in life_places(text, [(12, 22), (34, 45)]) if place]
    ['Lima', 'Rome']
    """
    born, died = life_dates(statement, dates)
    cut = _PARTED.search(statement, born[1], died[0]) if born and died else None
    if not (born and died and cut):
        return LifeDates(None, None)
    opens, closes = statement.rfind("(", 0, born[0]) + 1, statement.find(")", died[1])
    return LifeDates(_beside(statement, opens, cut.start(), born), _beside(statement, cut.end(), closes, died))


def _beside(statement: str, start: int, end: int, date: Place) -> Place | None:
    """The place that stands before or after a date in a part of a bracket."""
    for first, last in ((start, date[0]), (date[1], end)):
        text = statement[first:last]
        first += len(text) - len(text.lstrip(_IN_FRONT))
        if small := _SMALL.match(statement, first):
            first = small.end()
        text = statement[first:last].rstrip(_BEHIND)
        if text[:1].isupper() and _PLACE.fullmatch(text):
            return first, first + len(text)
    return None
