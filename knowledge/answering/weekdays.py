"""Days of the week: 'open on Sunday?' is not answered by what holds on Tuesdays."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from knowledge.retrieval import Evidence

_DAYS = {
    "en": "mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?",
    "de": "montag(?:s|en)?|dienstag(?:s|en)?|mittwochs?|donnerstag(?:s|en)?|freitag(?:s|en)?"
    "|(?:samstag|sonnabend)(?:s|en)?|sonntag(?:s|en)?",
    "fr": "lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?",
    "es": "lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?",
    "it": "luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabat[oi]|domenic(?:a|he)",
    "pt": "segundas?(?:-feiras?)?|ter[cç]as?(?:-feiras?)?|quartas?-feiras?|quintas?-feiras?|sextas?-feiras?|s[aá]bados?"
    "|domingos?",
    "ru": r"понедельник\w*|вторник\w*|сред(?:а|у|ы|е|ам)|четверг\w*|пятниц\w*|суббот\w*|воскресень\w*",
    "uk": r"(?:що)?понеділ\w*|(?:що)?вівтор\w*|(?:що)?серед(?:а|у|и|і|ах)|(?:що)?четвер\w*|(?:що)?п['’ʼ]?ятниц\w*"
    r"|(?:що)?субот\w*|(?:що)?неділ[яіюь]\w*",
}
_TO = re.compile(
    r"\s?[-–—]\s?|\s+(?:to|through|until|till|bis|au|à|al|a|по|до)\s+(?:la\s+|le\s+|el\s+)?", re.IGNORECASE
)
_WEEK = 7


def other_weekdays(evidence: Evidence) -> bool:
    """Whether a question names days of the week and the fact, with what introduces it, only others."""
    asked = weekdays_in(evidence.question.as_read, evidence.question.language)
    if not asked:
        return False
    above = evidence.introducer.statement if evidence.introducer else ""
    told = weekdays_in(f"{above}\n{evidence.fact.statement}", evidence.article.language)
    return bool(told) and asked.isdisjoint(told)


def weekdays_in(text: str, language: str) -> frozenset[int]:
    """The days of the week that a text names, 0 for Monday, with those between two that it names as a range.

    >>> sorted(weekdays_in("open Monday to Wednesday and on Sundays", "en"))
    [0, 1, 2, 6]
    """
    pattern = _pattern(language)
    found = [(match.start(), match.end(), int((match.lastgroup or "d0")[1:])) for match in pattern.finditer(text)]
    days = {day for _, _, day in found}
    for (_, end, first), (start, _, last) in pairwise(found):
        if _TO.fullmatch(text, end, start):
            days |= {day % _WEEK for day in range(first, (last if last >= first else last + _WEEK) + 1)}
    return frozenset(days)


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str]:
    names = _split(_DAYS.get(language, _DAYS["en"]))
    groups = "|".join(f"(?P<d{at}>{name})" for at, name in enumerate(names))
    return re.compile(rf"(?<!\w)(?:{groups})(?!\w)", re.IGNORECASE)


def _split(alternation: str) -> list[str]:
    """The alternatives of an alternation that stand in no brackets."""
    return re.split(r"\|(?![^(]*\))", alternation)
