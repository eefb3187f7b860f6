"""Ways to reach somebody, as they stand in a text: telephone numbers, e-mail addresses, web addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache

from knowledge.words.late_patterns import late


class Contact(StrEnum):
    """A way to reach somebody."""

    PHONE = "phone"
    MAIL = "mail"
    WEB = "web"
    STREET = "street"
    """A house in a street: no way that is asked for by telephone number or address in the web, but where to go."""


PLACES = frozenset({Contact.WEB, Contact.STREET})
"""Where to go, or to look."""

_MAIL = late(r"[\w+-](?:[\w.+-]{0,62}[\w+-])?@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_WEB = late(
    r"\bhttps?://[^\s<>()\"'“”«»]{3,300}(?<![.,;:!?])"
    r"|(?<![\w@.-])(?:[a-z0-9][a-z0-9-]{1,62}\.){1,5}(?:[a-z]{3,12}|(?!(?:al|am|etc|no|pm|vs)\b)[a-z]{2})\b(?![@.]\w)(?:/[\w./-]{0,200}\w)?"
)
_STREET = late(
    r"\b\d{1,4}[a-z]?(?:[/-]\d{1,4})? (?:[A-Z][\w'’.-]+ ){1,4}?(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Place|Boulevard|Drive|Way"
    r"|Row|Quay|Court|Terrace|Gardens|Hill|Parade|Close|Crescent)\b"
    r"|\b[A-ZÄÖÜ][\wäöüß-]*(?:[Ss]tra(?:ß|ss)e|[Ss]tr\.|weg|[Pp]latz|allee|gasse|ring|ufer|damm|markt|steig) \d{1,4}[a-z]?\b"
    r"|\b\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|quai|impasse|chemin|allée|cours|route) [^,.;()\n]{2,40}"
    r"|\b(?:[Cc]alle|[Aa]venida|[Pp]laza|[Pp]aseo|[Cc]amino|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Rr]ua|[Pp]raça|[Tt]ravessa)"
    r" [^,.;()\n]{2,40},? (?:n\.?º? ?)?\d{1,4}\b"
    r"|\b(?:[Уу]л(?:ица|ице|ицу|\.)|[Пп]росп(?:ект|екте|\.)|[Пп]лощад[ьи]|[Пп]ереул(?:ок|ке)|[Нн]абережн\w+|[Вв]ул(?:иця|иці|\.)"
    r"|[Пп]лощ[аі]) [^,.;()\n]{2,40}, ?(?:д(?:ом|оме|\.)? ?|буд(?:инок|инку|\.)? ?)?\d{1,4}\b"
)
_NUMBER = late(r"(?<![\w.,/+-])\+?\(?\d(?:[\d()./ \xa0–-]{0,20}\d)?(?![\w%‰°])")
_CALLING = late(
    r"\b(?:(?:tele)?phones?|tel|calls?|calling|called|dial\w*|hotlines?|helplines?|fax|sms|whatsapp"
    r"|telefon\w*|rufnummer\w*|handy\w*|anruf\w*|hotline|notruf\w*|erreichbar|durchwahl|wählen|rufen"
    r"|téléphon\w*|appel\w*|numéro|numero|composez|joindre|joignable"
    r"|teléfonos?|llam\w+|telefon\w*|chiam\w+|ligue|ligar|telefone\w*"
    r"|тел|телефон\w*|звон\w+|позвон\w+|лини[яиюей]+|дзвон\w+|зателефонув\w+|подзвон\w+|ліні[яїюєй]+|номер\w*)\b",
    re.IGNORECASE,
)
_REACH = 30
"""So many characters before a number may hold the word that makes it one to call."""
_FEWEST, _FEWEST_ALONE, _MOST = 3, 7, 15
"""Digits of a number that is called, of one that is known by its form, and of the longest."""
_COUNTED = late(r"\d{1,3}(?:[ \xa0]\d{3})+|\d+")
"""Numbers that are grouped by thousands, or not at all."""
_DAY = late(
    r"\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?:1[6-9]|20)\d\d|[12]\d{3} ?[–-] ?\d{2,4}"
)


@lru_cache(maxsize=256)
def contacts_in(text: str) -> tuple[tuple[tuple[int, int], Contact], ...]:
    """The slice of each way to reach somebody, and which it is.

    A number counts where its digits are grouped as no amount's are, or a word for calling stands before it.

    >>> [("Call 555 0182 or write to press@mfa.example."[a:b], str(kind)) for (a, b), kind in contacts_in(
    ...     "Call 555 0182 or write to press@mfa.example.")]
    [('press@mfa.example', 'mail'), ('555 0182', 'phone')]
    """
    return tuple(_contacts(text))


def _contacts(text: str) -> Iterator[tuple[tuple[int, int], Contact]]:
    mails = [match.span() for match in _MAIL.finditer(text)] if "@" in text else []
    yield from ((place, Contact.MAIL) for place in mails)
    for match in _WEB.finditer(text) if "." in text else ():
        if not any(start <= match.start() < end for start, end in mails):
            yield match.span(), Contact.WEB
    yield from ((match.span(), Contact.STREET) for match in _STREET.finditer(text))
    for match in _NUMBER.finditer(text):
        if _is_called(text, match):
            yield match.span(), Contact.PHONE


def _is_called(text: str, match: re.Match[str]) -> bool:
    digits = sum(character.isdigit() for character in match[0])
    if digits > _MOST or _DAY.fullmatch(match[0].lstrip("(")):
        return False
    if digits >= _FEWEST_ALONE and not _COUNTED.fullmatch(match[0]):
        return True
    return digits >= _FEWEST and _CALLING.search(text, max(0, match.start() - _REACH), match.start()) is not None
