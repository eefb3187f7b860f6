"""A credit line: the line below a title that says when a text was published, and perhaps by whom."""

from __future__ import annotations

import re
from typing import NamedTuple

from knowledge.reading.days import DAY, WEEKDAY, read_day

_LABEL = (
    r"(?:(?:last\s)?(?:published|posted|updated|issued|released|date)(?:\son)?|опубликовано|обновлено|дата|опубліковано|"
    r"оновлено|veröffentlicht(?:\sam)?|aktualisiert(?:\sam)?|stand|datum|publié(?:\sle)?|mis\sà\sjour(?:\sle)?|"
    r"publicado(?:\s(?:el|em))?|actualizado(?:\sel)?|fecha|pubblicato(?:\sil)?|aggiornato(?:\sil)?|data)"
)
_PUBLISHER = r"(?P<publisher>[^\W\d_][^\n:;!?|•·]{1,80}?)(?:,\s+|\s+[|•·–—-]\s+)"
_TIME = r"(?:,?\s+(?:at\s|um\s|à\s|[|•·–—-]\s)?\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s(?:uhr|[A-Z]{2,4}))?)"
_FORM = re.compile(rf"(?:{_LABEL}:?\s+)?(?:{_PUBLISHER})??(?:{WEEKDAY},?\s+)?(?P<day>{DAY}){_TIME}?\.?", re.IGNORECASE)


class CreditLine(NamedTuple):
    """Who published a text, '' where it is not said, and the day as it is written."""

    publisher: str
    day: str


def read_credit_line(line: str) -> CreditLine | None:
    """What a line says of a text's publisher and day; None for a line that says no day with its year, or more.

    >>> read_credit_line("Harbour Museum Trust, 3 May 2025")
    CreditLine(publisher='Harbour Museum Trust', day='3 May 2025')
    >>> read_credit_line("Published: Tuesday, 3 May 2025, 14:30 GMT")
    CreditLine(publisher='', day='3 May 2025')
    """
    found = _FORM.fullmatch(line.strip())
    try:
        return CreditLine(found["publisher"] or "", found["day"]) if found and read_day(found["day"]) else None
    except ValueError:  # a day that no calendar has
        return None
