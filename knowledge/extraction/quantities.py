"""Quantities: numbers with what they count or measure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from knowledge.extraction.below_zero import MINUS_REACH, minus_length
from knowledge.extraction.number_pattern import Numbers, numbers_of
from knowledge.extraction.number_values import FRACTIONS, MULTIPLIERS, number_values
from knowledge.extraction.shared_units import with_shared_units
from knowledge.extraction.unit_words import MEASURE, PLURALS, STOP
from knowledge.fact import Quantity
from knowledge.words.unit_kinds import kinds_of_unit

_DIGIT = re.compile(r"\d")
_PHONE = re.compile(r"(?<![\w-])(?:\+\d{1,3}[\s-]?)?(?:\(?\d{2,5}\)?[\s-]){1,4}\d{2,5}(?![\w-])")
_NUMBERED = (
    "No|Nos|Nr|art|Article|Articles|Section|Chapter|Figure|Order|Resolution|Decree|page|p|pp|line|Flight|Gate|Highway|"
    "Route|Room|Group|Type|Phase|Part|Unit|Boeing|Airbus|ст|статьи|статья|п"
)
_NUMBERED_IN_CAPITALS = (
    "Year|Grade|Class|Level|Platform|Line|Bus|Tram|Floor|Zone|Season|Week|Klasse|Gleis|Linie|Stufe|Woche|Ligne"
)
_DIGITS_OF_A_PHONE = 7
_IDENTIFIER = re.compile(
    rf"(?:\b(?:{_NUMBERED}|(?-i:{_NUMBERED_IN_CAPITALS}))\.?|[№#])(?:\s+Nos?\.)?[\s\u00a0]?$", re.IGNORECASE
)
_NUMBERED_WORDS = frozenset(f"{_NUMBERED}|{_NUMBERED_IN_CAPITALS}".lower().split("|"))
_CLOCK = re.compile(r"\d{1,2}:\d{2}\b|\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\b|a\.m\.|p\.m\.)")
_PERCENT = re.compile(
    r"(?:[\s\u00a0-]?%|[\s-]per\s?cent\b|\s+percentage\s+points?|\s+процент\w{0,3}|\s+відсот\w{0,3}|\s+Prozent\b|\s+pour\s?cent\b|"
    r"\s+por\s+cien?to\b|\s+per\s+cento\b)"
)
_MEASURE = re.compile(rf"[\s\u00a0-]?(?:{MEASURE})(?!\w)", re.IGNORECASE)
_PER = re.compile(
    r"\s?/\s?[a-zа-я]+|\s+(?:per|a|an|в|за)\s+(?:second|minute|hour|day|week|month|year|person|head|capita|секунду|час|сутки|день|"
    r"год|месяц)\b|\s+(?:на|за)\s+(?:секунду|хвилину|годину|добу|день|тиждень|місяць|рік)\b"
    r"|\s+pro\s+(?:Sekunde|Minute|Stunde|Tag|Woche|Monat|Jahr|Kopf|Person)\b"
    r"|\s+(?:par\s+(?:seconde|minute|heure|jour|semaine|mois|an|personne|habitant)\b|à\s+l['’]heure\b)"
    r"|\s+por\s+(?:segundo|minuto|hora|día|semana|mes|año|persona|habitante)\b"
    r"|\s+(?:al\s+(?:secondo|minuto|giorno|mese)|all['’](?:ora|anno)|orari|a\s+(?:testa|persona|settimana))\b"
)
_AGE = re.compile(r"[\s-](?:years?[\s-]old|month[\s-]old|year[\s-]olds)\b|-летн\w+", re.IGNORECASE)
_OF = re.compile(r"\s+(?:of|из)\s+(?:the|them|their|its|his|her|our|these|those|them|whom|which|him|них|которых)\b")
_OF_SCALE = re.compile(r"\s+(?:de|di)\s+|\s+d['’]")
"""Before what millions are of in Romance languages: 'millions d'euros'."""
_UNIT_WORD = re.compile(r"(?:[\s\u00a0]+|(?<!\w)['’]|(?<=\sd)['’])([^\W\d_][\w’'-]*)")
_AGED = re.compile(r"\b(?:aged|возрасте)\s$")
_APART = re.compile(r"[^\W\d_],\s$")
_COMPOUND = re.compile(r"-([^\W\d_]{3,20})\b")
_SCORE = re.compile(r"\d{1,2}\s?[:–-]\s?\d{1,2}(?![\w:–-]|[.,]\d)")
"""A score, or a range that touches: '3-2', '4:1', '5-6 hours'."""
_AND_HALF = re.compile(
    r"\s+(?:and\s+a\s+half|с\s+половиной|з\s+половиною|et\s+demie?|y\s+medi[oa]|e\s+mezz[oa]|e\s+mei[oa])\b"
)
_AND_LESS = re.compile(r",?\s+(?:(?:and|und|et|y|e|и|та|і)\s+)?")
_MOST = 1e30
_RANGE = re.compile(r"\s?[-–—]\s?|\s+(?:and|to|or|и|до|bis|à|y|a)\s+")


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
    if not digits_held and not in_words:
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
        value = _value(match, numbers, language)
        if value is None or value > _MOST:
            continue
        start, end, unit = match.start(), match.end(), ""
        further = _further(text, match, numbers, closed)
        if further:
            end = further.end()
        elif match["digits"] and not match["scale"] and (score := _SCORE.match(text, start)):
            end = score.end()
        if half := _AND_HALF.match(text, end):
            end, value = half.end(), value + 0.5
        end, unit = _unit(text, further or match, end, language)
        end = _with_less(text, end, unit, numbers)
        if not unit and match["words"] and match["words"].lower() in ("one", "zero", "один", "одна", "одно", "сто"):
            continue
        if further:
            lead = re.search(r"\b(?:between|from|от|с)\s+$", text[max(0, start - 9) : start], re.IGNORECASE)
            start -= len(lead.group()) if lead else 0
        if below := minus_length(text[max(0, start - MINUS_REACH) : start], unit):
            start, value = start - below, -value
        found.append(_quantity(text, start, end, value, unit, offset))
        closed.append((start, end))
        at = end
    found.sort(key=lambda quantity: quantity.start)
    return tuple(with_shared_units(text, found, offset, lambda at: _words_counted(text, at, language)[1]))


def _with_less(text: str, end: int, unit: str, numbers: Numbers) -> int:
    """Where a time ends that goes on in a smaller unit: 'three years and four months', 'two hours and a half'."""
    if not unit or "time" not in kinds_of_unit(unit):
        return end
    if half := _AND_HALF.match(text, end):
        return half.end()
    join = _AND_LESS.match(text, end)
    less = numbers.pattern.match(text, join.end()) if join else None
    measure = _MEASURE.match(text, less.end()) if less else None
    smaller = measure and measure.group().strip().lower() != unit.lower() and "time" in kinds_of_unit(measure.group())
    return measure.end() if measure and smaller else end


def _identifies(before: str) -> bool:
    """Whether a number after this is that of a clause, a room or the like."""
    word = before.rstrip().rstrip(".").rpartition(" ")[2]
    return (not word.isalpha() or word.lower() in _NUMBERED_WORDS) and _IDENTIFIER.search(before) is not None


def _quantity(text: str, start: int, end: int, value: float, unit: str, offset: int) -> Quantity:
    return Quantity(start=start + offset, end=end + offset, text=text[start:end], value=float(value), unit=unit)


def _overlaps(spans: Iterable[tuple[int, int]], start: int, end: int) -> bool:
    return any(start < b and a < end for a, b in spans)


def _value(match: re.Match[str], numbers: Numbers, language: str) -> float | None:
    if match["part"]:
        parts = match["parts"].lower()
        return (1 if parts == "a" else number_values("en")[parts]) * FRACTIONS[match["part"].lower()]
    if match["dozen"]:
        return 6.0 if match["dozen"].lower().startswith("half") else 12.0
    if match["half"]:
        return 0.5
    if match["words"]:
        value = _spelled(match["words"], numbers)
        scale = match["wscale"]
        return (value + (0.5 if match["and_half"] else 0)) * (MULTIPLIERS[scale.lower()] if scale else 1)
    number = _digits(match["digits"], language)
    scale = match["short"] or match["scale"]
    if number is None:
        return None
    return number * MULTIPLIERS[scale.lower()] if scale else number


def _spelled(words: str, numbers: Numbers) -> float:
    """'two hundred and fifty' -> 250, 'thirty-one' -> 31."""
    total = 0.0
    low = re.sub("[’ʼ]", "'", words.lower())
    if low in numbers.values:
        return numbers.values[low]
    for word in re.split(r"\s+and\s+|[\s-]+", low):
        value = numbers.values.get(word, 0)
        total = max(total, 1.0) * value if word in ("hundred", "thousand", "dozen") else total + value
    return total


def _digits(written: str, language: str) -> float | None:
    plain = re.sub(r"[\s\u00a0\u202f\u2009]", "", written)
    if len(plain) > 24:
        return None
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", plain) and (language in ("en", "") or plain.count(",") > 1):
        return float(plain.replace(",", ""))
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", plain) and (language not in ("en", "") or plain.count(".") > 1):
        return float(plain.replace(".", "").replace(",", "."))
    plain = plain.replace(",", ".")
    return float(plain) if plain.count(".") <= 1 else None


def _further(text: str, match: re.Match[str], numbers: Numbers, closed: list[tuple[int, int]]) -> re.Match[str] | None:
    """The upper end of a range that begins with this number."""
    join = _RANGE.match(text, match.end())
    if not join:
        return None
    upper = numbers.pattern.match(text, join.end())
    if not upper or _overlaps(closed, *upper.span()):
        return None
    dashed = not join.group().strip().isalpha()
    led = re.search(
        r"\b(?:between|from|от|с|zwischen|entre)\s+$", text[max(0, match.start() - 10) : match.start()], re.IGNORECASE
    )
    or_ = join.group().strip() == "or" and not match["scale"]
    return upper if (dashed and match["digits"] and upper["digits"]) or led or or_ else None


def _unit(text: str, match: re.Match[str], end: int, language: str) -> tuple[int, str]:
    """Where the quantity ends with its unit, and the unit as written."""
    money = match["money"].strip() if match["money"] else ""
    for pattern in (_PERCENT, _AGE):
        unit = pattern.match(text, end)
        if unit:
            return unit.end(), unit.group().strip(" -\u00a0")
    if money:
        return end, money
    of_scale = _OF_SCALE.match(text, end) if match["scale"] or match["wscale"] else None
    after = of_scale.end() if of_scale else end
    measure = _MEASURE.match(text, after)
    if measure:
        per = _PER.match(text, measure.end())
        stop = per.end() if per else measure.end()
        return stop, text[after:stop].strip(" -\u00a0")
    if match["digits"] and _AGED.search(text[max(0, match.start() - 12) : match.start()]):
        return end, "years"
    apart = _APART.search(text[max(0, match.start() - 4) : match.start()]) and text.startswith(", ", end)
    if apart and match["digits"] and len(match["digits"]) < 3:
        return end, "years"  # 'Ann Lee, 44, of Leeds'
    stop, counted = _counted(text, match, after - 1 if of_scale else end, language)
    return (stop, counted) if counted else (end, "")


def _counted(text: str, match: re.Match[str], end: int, language: str) -> tuple[int, str]:
    """The noun phrase that is counted: words up to the first plural, one word where there is none."""
    compound = _COMPOUND.match(text, end)
    if compound:
        return compound.end(), compound[1]
    of = _OF.match(text, end)
    if match["part"] or match["half"]:
        return end, ""
    if of and of.group().split()[-1] in ("them", "whom", "which", "него", "них", "которых"):
        return end, ""
    stop, unit = _words_counted(text, of.end() if of else end, language)
    return (stop, unit) if unit else (end, "")


def _words_counted(text: str, at: int, language: str) -> tuple[int, str]:
    """Where a noun phrase that may be counted ends, of which the first blank stands at `at`, and the phrase."""
    end = at
    words: list[re.Match[str]] = []
    while len(words) < 4:
        word = _UNIT_WORD.match(text, at)
        if not word or word[1].lower() in STOP or word[1].lower() in number_values(language) or word[1].endswith("ly"):
            break
        words.append(word)
        at = word.end()
        if _plural(word[1]) if language != "de" else word[1][:1].isupper():
            break
    if not words or (language == "de" and not words[-1][1][:1].isupper()):
        return end, ""  # in German what is counted has a capital: '19 gestiegen'
    if language != "de" and not _plural(words[-1][1]):
        if words[0][1][:1].isupper() and words[0][1].isascii():
            return end, ""
        adjective = re.search(r"(?:ых|их|ой|ый|ая|ые|ие|ого|ей)$", words[0][1])
        words = words[: 2 if adjective and len(words) > 1 else 1]
    return words[-1].end(), text[words[0].start(1) : words[-1].end()]


def _plural(word: str) -> bool:
    low = word.lower()
    return low in PLURALS or (
        len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is", "'s", "’s", "ous"))
    )
