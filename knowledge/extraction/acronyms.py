"""Acronyms: short names that an article introduces beside the full ones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from knowledge.extraction.word_list import word_list
from knowledge.fact import Alias

_PAIR = re.compile(r"[(\[]\s?([^()\[\]\n]{2,90}?)\s?[)\]]")
_CAPITALS = r"(?<![\w-])(?P<short>[^\W\d_a-zà-ÿа-яёіїєґ]{2,8})(?![\w-])"
_APPOSED = re.compile(rf"{_CAPITALS}, (?P<full>[^,;:()\[\]\n]{{5,90}}?)(?=[,;]|\.(?:\s|$))")
"""'NTA, the National Transport Authority, …'"""
_OR = re.compile(
    rf"(?:,| –| -)? (?:or|in short|kurz|abgekürzt|oder|ou|en abrégé|сокращённо|или|або|скорочено) {_CAPITALS}"
)
"""'the National Transport Authority, or NTA, …'"""
_SHORT = re.compile(r"[^\W\d_][\w&.-]{1,11}")
_NEAR = 120
"""So many characters before a short name may hold the full one."""
_SMALL = frozenset(
    word_list("""
    of the for and on in to at de la du des et y и по при в на la le fur für von del dei der die das
    """)
)
_WORD = re.compile(r"[^\W_]+")


def find_acronyms(text: str) -> tuple[Alias, ...]:
    """'Full Name (FN)' and 'FN (Full Name)', matched letter by letter from the end, and 'FN, the Full Name,' and 'Full
    Name, or FN,' by their initials.

    The way of Schwartz and Hearst, 'A simple algorithm for identifying abbreviation definitions in biomedical text'
    (2003), with the first letter of the short form on the first letter of a capitalised word.

    >>> find_acronyms("the Shanghai Cooperation Organisation (SCO) met")
    (Alias(short='SCO', full='Shanghai Cooperation Organisation'),)
    """
    found: dict[str, str] = {}
    for short, full in _introduced(text):
        if full:
            found.setdefault(short, full)
    return tuple(Alias(short=short, full=full) for short, full in found.items())


def _introduced(text: str) -> Iterator[tuple[str, str | None]]:
    """Short names with the full ones that stand beside them, None where what stands there is not their full name."""
    for match in _PAIR.finditer(text):
        inner = re.split(r"[,;]\s", match[1])[0].strip("\"'“”«» ")
        before = _before(text, match).rstrip()
        if _is_short(inner):
            yield inner, _full_before(before, inner)
        elif (outer := _last_word(before)) and _is_short(outer):
            full = _align(inner, outer)
            yield outer, full if full == inner.strip() else None
    for match in _APPOSED.finditer(text):
        yield match["short"], _of_initials(match["full"], match["short"])
    for match in _OR.finditer(text):
        clause = re.split(r"[.,;:!?()](?=\s)", _before(text, match))[-1]
        yield match["short"], _of_initials(clause, match["short"])


def _before(text: str, match: re.Match[str]) -> str:
    return text[max(0, match.start() - _NEAR) : match.start()]


def _of_initials(text: str, short: str) -> str | None:
    """The end of a text whose telling words begin with the letters of a short form, the first of them with a
    capital."""
    words = list(_WORD.finditer(text))
    telling = [word for word in words if word.group().lower() not in _SMALL][-len(short) :]
    if [word.group()[0].upper() for word in telling] != list(short) or not telling[0].group()[0].isupper():
        return None
    full = text[telling[0].start() :].strip()
    return full if telling[-1] is words[-1] else None


def _is_short(text: str) -> bool:
    capitals = sum(c.isupper() for c in text)
    return bool(_SHORT.fullmatch(text)) and capitals >= 2 and capitals * 2 >= sum(c.isalpha() for c in text)


def _last_word(text: str) -> str:
    words = text.split()
    return words[-1].strip("\"'“”«»,") if words else ""


def _full_before(before: str, short: str) -> str | None:
    """The shortest run of words before the bracket that the short form abbreviates."""
    clause = re.split(r"[.;:!?](?=\s)|[\"“”«»()]", before)[-1]
    letters = [c for c in short.lower() if c.isalnum()]
    words = list(_WORD.finditer(clause))
    window = words[-min(len(letters) + 6, len(letters) * 2 + 2) :]
    initials = [w for w in window if w.group().lower() not in _SMALL]
    # plain initials first: 'Rail Occurrence Investigation Bureau' for ROIB
    for chosen in (initials, window):
        tail = chosen[-len(letters) :]
        if len(tail) == len(letters) and [w.group()[0].lower() for w in tail] == letters:
            return _plausible(clause[tail[0].start() :].strip())
    return _plausible(_align(clause, short))


def _plausible(full: str | None) -> str | None:
    return (
        full
        if full and full[0].isupper() and " " in full
        else full
        if full and " " in full and len(full) < 70
        else None
    )


def _align(full: str, short: str) -> str | None:
    """The end of `full` whose letters hold those of `short` in order, the first at a word's beginning."""
    s, f = len(short) - 1, len(full) - 1
    low, letters = full.lower(), short.lower()
    while s >= 0:
        if not letters[s].isalnum():
            s -= 1
            continue
        while f >= 0 and (low[f] != letters[s] or (s == 0 and f > 0 and low[f - 1].isalnum())):
            f -= 1
        if f < 0:
            return None
        s -= 1
        f -= 1
    start = f + 1
    found = full[start:].strip()
    words = len(_WORD.findall(found))
    return found if words <= min(len(short) + 5, len(short) * 2) and words > 1 else None
