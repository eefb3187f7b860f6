"""Quantities: numbers with what they count or measure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from knowledge.extraction.below_zero import MINUS_REACH, minus_length
from knowledge.extraction.halves import AND_HALF
from knowledge.extraction.magnitudes import MAGNITUDE_REACH, magnitude_before
from knowledge.extraction.number_pattern import numbers_of
from knowledge.extraction.number_worth import is_part, scale_of, worth_of
from knowledge.extraction.ranges import upper_end
from knowledge.extraction.running_times import running_times
from knowledge.extraction.shared_units import with_shared_units
from knowledge.extraction.shares_of_many import one_of_many, some_of_many
from knowledge.extraction.units import unit_after, with_smaller_unit, words_counted
from knowledge.fact import Quantity
from knowledge.words.late_patterns import late

_AND_HALF = late(AND_HALF)
_DIGIT = late(r"\d")
_PHONE = late(r"(?<![\w-])(?:\+\d{1,3}[\s-]?)?(?:\(?\d{2,5}\)?[\s-]){1,4}\d{2,5}(?![\w-])")
_NUMBERED = (
    "No|Nos|Nr|art|Article|Articles|Section|Chapter|Figure|Order|Resolution|Decree|page|p|pp|line|Flight|Gate|Highway|"
    "Route|Room|Group|Type|Phase|Part|Unit|Boeing|Airbus|ст|статьи|статья|п"
)
_NUMBERED_IN_CAPITALS = (
    "Year|Grade|Class|Level|Platform|Line|Bus|Tram|Floor|Zone|Season|Week|Klasse|Gleis|Linie|Stufe|Woche|Ligne"
)
_DIGITS_OF_A_PHONE = 7
_IDENTIFIER = late(
    rf"(?:\b(?:{_NUMBERED}|(?-i:{_NUMBERED_IN_CAPITALS}))\.?|[№#])(?:\s+Nos?\.)?[\s\u00a0]?$", re.IGNORECASE
)
_NUMBERED_WORDS = frozenset(f"{_NUMBERED}|{_NUMBERED_IN_CAPITALS}".lower().split("|"))
_CLOCK = late(r"(?<!\d)(?:[01]?\d|2[0-4]):[0-5]\d\b|\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\b|a\.m\.|p\.m\.)")
_TOUCHING = late(r"\d{1,2}\s?[:–-]\s?\d{1,2}(?![\w:–-]|[.,]\d)")
"""A score, or a range that touches: '3-2', '4:1', '5-6 hours'."""
_MOST = 1e30
_ORDINAL = late(
    r"(?:st|nd|rd|th|er|e|ème|ª)(?!\w)|-(?:й|я|е|го|му|м|ой)(?!\w)"
    r"|\.?º(?=\s(?!sotto|sopra|sobre|bajo|centígrado|Celsius)[^\W\d_]{4})"
)
"""What makes of digits a place in a row, which counts nothing: 'in the 118th minute', '25ª'."""
_ONE_OF_BEST = late(
    r"one\s+of\s+(?:(?:the\s+)?[\w-]+['’]s|the|its|his|her|their|our)\s+(?:most|best|worst|few|first|last|leading|main|top|key"
    r"|(?!(?:for|guest|harvest|inter|prot|requ|arr|inqu|cont|t|w|r|n|ch|gu|qu)est)\w+est)\b",
    re.IGNORECASE,
)
"""Whoever is 'one of the oldest' is not counted either."""
_ITEM_NUMBER = late(r"\d{1,2}[.)]\s")
"""What begins an item of a list: '2. the fee'."""
_OF_A_YEAR = late(r"(?:1[89]|20)\d\d\s(?:census|estimates?|survey|elections?|season|edition|budget|figures|data)\b")


def find_quantities(
    text: str, language: str, offset: int = 0, taken: Iterable[tuple[int, int]] = ()
) -> tuple[Quantity, ...]:
    """The numbers of a sentence or question with their units, in order, not overlapping.

    `taken` are slices that hold no quantities, such as dates, in the same positions as the result; `offset` is added
    to all positions. Numbers of clauses, orders and rooms are no quantities; a telephone number has the unit 'phone'
    and the value 0. Of a range ('between 250 and 280 people') the value is the lower end. What is beyond all counting
    ('thousand thousand thousand ...') is no number.

    >>> [(q.text, q.value, q.unit) for q in find_quantities("nine safety recommendations", "en")]
    [('nine safety recommendations', 9.0, 'safety recommendations')]
    """
    closed = [(a - offset, b - offset) for a, b in taken]
    found: list[Quantity] = []
    digits_held = len(_DIGIT.findall(text))
    numbers = numbers_of(language)
    in_words = numbers.in_words(text)
    shares = list(one_of_many(text, language))
    if not digits_held and not in_words and not shares:
        return ()
    for phone in _PHONE.finditer(text) if digits_held >= _DIGITS_OF_A_PHONE else ():
        digits = sum(c.isdigit() for c in phone.group())
        if (
            digits >= _DIGITS_OF_A_PHONE
            and not _overlaps(closed, *phone.span())
            and re.search(r"[\d)]-\d|^\+|^0", phone.group())
        ):
            closed.append(phone.span())
            found.append(_quantity(text, *phone.span(), 0.0, "phone", offset))
    for start, end, seconds in running_times(text):
        if not _overlaps(closed, start, end):
            closed.append((start, end))
            found.append(_quantity(text, start, end, seconds, "", offset))
    for start, end, share in (*shares, *some_of_many(text, language)):
        if not _overlaps(closed, start, end):
            closed.append((start, end))
            _, unit = words_counted(text, end, language)
            found.append(_quantity(text, start, end, share, unit, offset))
    if digits_held and (":" in text or ".m" in text or "am" in text or "pm" in text):
        closed += [m.span() for m in _CLOCK.finditer(text)]
    at = 0
    for candidate in numbers.candidates(text, in_words=in_words):
        if candidate < at:
            continue
        match = numbers.pattern.match(text, candidate)
        if match is None:
            continue
        at = match.end()
        if _overlaps(closed, *match.span()) or _identifies(text[max(0, match.start() - 16) : match.start()]):
            continue
        if (match["digits"] and _ORDINAL.match(text, at)) or _ONE_OF_BEST.match(text, match.start()):
            continue
        if _ITEM_NUMBER.match(text, match.start()) and not text[: match.start()].rpartition("\n")[2].strip():
            continue
        value = worth_of(match, numbers, language)
        if value is None or value > _MOST or _OF_A_YEAR.match(text, match.start()):
            continue
        start, end, unit = match.start(), match.end(), ""
        further = upper_end(text, match, numbers)
        if further and _overlaps(closed, *further.span()):
            further = None
        if further:
            end = further.end()
        elif match["digits"] and not match["scale"] and (touching := _TOUCHING.match(text, start)):
            end = touching.end()
        if half := _AND_HALF.match(text, end):
            end, value = half.end(), value + 0.5 * scale_of(match)
        if named := magnitude_before(text[max(0, start - MAGNITUDE_REACH) : start]):
            start, unit = start - len(named), named.split()[0].rstrip("-")
        elif not is_part(match):
            end, unit = unit_after(text, further or match, end, language)
        if unit and (half := _AND_HALF.match(text, end)):
            end, value = half.end(), value + 0.5
        else:
            end = with_smaller_unit(text, end, unit, numbers)
        if not unit and match["words"] and match["words"].lower() in ("one", "zero", "один", "одна", "одно", "сто"):
            continue
        if further:
            lead = re.search(r"\b(?:between|from|от|с|від)\s+$", text[max(0, start - 9) : start], re.IGNORECASE)
            start -= len(lead.group()) if lead else 0
        if below := minus_length(text[max(0, start - MINUS_REACH) : start], unit):
            start, value = start - below, -value
        found.append(_quantity(text, start, end, value, unit, offset))
        closed.append((start, end))
        at = end
    found.sort(key=lambda quantity: quantity.start)
    return tuple(with_shared_units(text, found, offset, lambda at: words_counted(text, at, language)[1]))


def _identifies(before: str) -> bool:
    """Whether a number after this is that of a clause, a room or the like."""
    word = before.rstrip().rstrip(".").rpartition(" ")[2]
    return (not word.isalpha() or word.lower() in _NUMBERED_WORDS) and _IDENTIFIER.search(before) is not None


def _quantity(text: str, start: int, end: int, value: float, unit: str, offset: int) -> Quantity:
    return Quantity(start=start + offset, end=end + offset, text=text[start:end], value=float(value), unit=unit)


def _overlaps(spans: Iterable[tuple[int, int]], start: int, end: int) -> bool:
    return any(start < b and a < end for a, b in spans)
