"""Titles: when a heading repeats one, and what day one tells."""

from __future__ import annotations

import datetime as dt
import re

from knowledge.reading.days import DAY, WEEKDAY, read_day

_OF_A_DAY = re.compile(
    r"\b(?:briefing|bulletin|communiqué|conference|minutes|newsletter|notes|release|statement|summary|update|"
    r"pressekonferenz|pressemitteilung|protokoll|rundbrief|point de presse|conférence de presse|compte rendu|"
    r"rueda de prensa|comunicado|nota de prensa|boletín|acta|conferenza stampa|comunicato|bollettino|verbale|"
    r"nota de imprensa|boletim|ata|брифинг\w*|пресс-конференци\w+|пресс-релиз\w*|заявлени\w+|бюллетен\w+|протокол\w*|"
    r"брифінг\w*|пресконференці\w+|заяв\w+|бюлетен\w+)\b"
    rf"[^.!?]*?(?:[\s,(]|^)(?:{WEEKDAY},?\s+)?(?P<day>{DAY})\)?$",
    re.IGNORECASE,
)
"""The title of what comes out again and again, with the day at its end."""

_NO_LETTERS = re.compile(r"[\W_]+")


def same_title(one: str, other: str) -> bool:
    """Whether two titles have the same words.

    >>> same_title("“Nobody is packing”", "Nobody is  packing")
    True
    """
    return _words(one) == _words(other) != ""


def day_of_title(title: str) -> dt.date | None:
    """The day of a briefing, a bulletin and the like that its title ends with; None for others, which tell of any day.

    >>> day_of_title("Point de presse du 22 février 2017"), day_of_title("The fire of 3 May 1925")
    (datetime.date(2017, 2, 22), None)
    """
    found = _OF_A_DAY.search(title)
    try:
        return read_day(found["day"]) if found else None
    except ValueError:  # a day that no calendar has
        return None


def _words(title: str) -> str:
    return _NO_LETTERS.sub(" ", title.casefold()).strip()
