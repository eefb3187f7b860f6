"""Which days of the week a text names."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise, zip_longest

from knowledge.extraction.date_languages import DATE_WORDS
from knowledge.words import fold

_TO = re.compile(r"\s?[-–—]\s?|\s+(?:to|through|until|till|bis|au|a|al|по|до)\s+(?:la\s+|le\s+|el\s+)?")
_CUT_SHORT = re.compile(r"\|[^|()]*\\\.")
"""'Sun.' among the forms of a day: in small letters it ends a sentence."""
_WEEK = 7


def weekdays_in(text: str, language: str) -> frozenset[int]:
    """The days of the week that a text names in full, 0 for Monday, with those between two that it names as a range
    and those of 'weekdays' and 'weekends'.

    >>> sorted(weekdays_in("open Monday to Wednesday and on Sundays", "en"))
    [0, 1, 2, 6]
    """
    folded = fold(text)
    found = [(match.span(), int((match.lastgroup or "d0")[1:])) for match in _pattern(language).finditer(folded)]
    days = {day for _, day in found}
    for ((_, end), first), ((start, _), last) in pairwise(found):
        if _TO.fullmatch(folded, end, start):
            days |= {day % _WEEK for day in range(first, (last if last >= first else last + _WEEK) + 1)}
    return frozenset(days.union(*(some for words, some in _parts_of_a_week(language) if words.search(folded))))


_WEEKDAYS, _WEEKEND = frozenset(range(5)), frozenset({5, 6})
_PARTS = {
    "en": (r"weekdays?|working days", r"weekends?"),
    "de": (r"werktags|wochentags|werktagen?|unter der woche", r"wochenenden?|wochenends"),
    "fr": (r"en semaine|jours ouvrables", r"week-?ends?|fins? de semaine"),
    "es": (r"entre semana|dias laborables", r"fin(?:es)? de semana"),
    "it": (r"giorni feriali|feriali", r"fine ?settimana|weekend"),
    "pt": (r"dias uteis|durante a semana", r"fi(?:m|ns) de semana"),
    "ru": (r"будн\w+|рабочи\w+ дн\w+", r"выходн\w+"),
    "uk": (r"будн\w+|робоч\w+ дн\w+", r"вихідн\w+"),
}


@lru_cache(maxsize=16)
def _parts_of_a_week(language: str) -> list[tuple[re.Pattern[str], frozenset[int]]]:
    weekdays, weekend = _PARTS.get(language, _PARTS["en"])
    return [
        (re.compile(rf"(?<!\w)(?:{words})(?!\w)"), days) for words, days in ((weekdays, _WEEKDAYS), (weekend, _WEEKEND))
    ]


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str]:
    words = DATE_WORDS.get(language, DATE_WORDS["en"])
    forms = [
        "|".join(filter(None, (_CUT_SHORT.sub("", day), weekly)))
        for day, weekly in zip_longest(words.weekdays, words.weekly, fillvalue="")
    ]
    return re.compile(rf"(?<!\w)(?:{'|'.join(f'(?P<d{at}>{fold(form)})' for at, form in enumerate(forms))})(?!\w)")
