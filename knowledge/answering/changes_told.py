"""What a sentence says to have changed besides figures: a day that was moved, a post that somebody else holds now."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.extraction.name_stem import name_stem
from knowledge.extraction.role_nouns import GERMAN_ROLES, ROLES

_POSTS = frozenset(map(name_stem, ROLES))
_MOVED = (
    r"\b(?:postponed|put\s+(?:off|back)|moved|rescheduled|delayed|deferred|brought\s+forward|pushed\s+back|"
    r"verschoben|verlegt|vorgezogen|verschiebt|"
    r"reportée?s?|repoussée?s?|décalée?s?|avancée?s?|"
    r"aplaz\w+|pospuest\w+|pospon\w+|posterg\w+|retras\w+|adelant\w+|"
    r"rinviat\w+|rimandat\w+|posticipat\w+|spostat\w+|anticipat\w+|slitta\w*|"
    r"adiad\w+|adiou|antecipad\w+|remarcad\w+|"
    r"перенес\w+|перенос\w+|отлож\w+|відклад\w+|відкла\w+)\b"
    r"|\b(?:instead\s+of|rather\s+than|statt|au\s+lieu\s+du?|en\s+(?:lugar|vez)\s+del?|invece\s+del?|anziché|em\s+vez\s+d[eoa]|"
    r"вместо|замість)\s+(?:\w+\s+){0,2}\d"
    r"|\b(?:originally|initially|ursprünglich|initialement|inicialmente|originalmente|inizialmente|originariamente|"
    r"первоначально|изначально|спочатку|спершу)\s+(?:\w+\s+){0,2}?"
    r"(?:planned|scheduled|set|due|slated|expected|geplant|vorgesehen|angesetzt|für|prévue?s?|programmée?s?|"
    r"previst[oaie]s?|programad[oa]s?|programmat[oaie]|fissat[oaie]|marcad[oa]s?|план\w+|наме[чт]\w+|назнач\w+|"
    r"заплан\w+|признач\w+)\b"
)
_SUCCEEDED = (
    r"\b(?:appointed|elected|named|sworn\s+in|succeed\w*|replac\w+|takes?\s+over|took\s+over|"
    r"ernannt|gewählt|berufen|nachfolg\w+|abgelöst|löst|"
    r"nommée?|élue?|désignée?|succède|remplace|"
    r"nombrad[oa]|elegid[oa]|designad[oa]|sucede|reemplaza|sustituye|"
    r"nominat[oa]|elett[oa]|succede|sostituisce|"
    r"nomead[oa]|eleit[oa]|sucede|substitui|"
    r"назнач\w+|избра\w+|сменил\w*|возглавил\w*|"
    r"признач\w+|обра(?:л|н)\w+|очоли\w+|змінив)\b"
    r"|(?<!\w)(?:(?-i:n)|^N)(?:ew|eue[rn]?|ouve(?:au|lle)|uev[oa]|uov[oa]|ov[oa])(?= (?-i:[^\W\dA-ZÀ-Þ]))"
    r"|(?<!\w)(?:(?-i:н)|^Н)ов(?:ый|ая|ым|ой|ий|а|им|ою)(?= (?-i:[^\W\dА-ЯЁІЇЄҐ]))"
)
_LESSER = (
    r"\b(?:deputy|vice|assistant|former|ex|stellvertret\w+|vize\w*|ehemalig\w+|adjointe?|ancien\w*|"
    r"adjunt[oa]|exdirector\w*|antigu[oa]|viced?\w*|ex-\w+|заместител\w+|бывш\w+|заступни\w+|колишн\w+)\b"
)


def is_post(word: str) -> bool:
    """Whether a word of a question tells what somebody is: 'director', 'Umweltministerin'."""
    low = word.casefold()
    return name_stem(low) in _POSTS or low.endswith(GERMAN_ROLES)


def moves_a_day(statement: str) -> bool:
    """Whether something is said to take place on another day than was planned."""
    return _pattern(_MOVED).search(statement) is not None


def fills_a_post(statement: str) -> bool:
    """Whether somebody is said to hold a post from now on; no deputy's, and none that is over."""
    return _pattern(_SUCCEEDED).search(statement) is not None and _pattern(_LESSER).search(statement) is None


@lru_cache(maxsize=3)
def _pattern(words: str) -> re.Pattern[str]:
    """Compiled when it is first needed, as it takes a while."""
    return re.compile(words, re.IGNORECASE)
