"""Units: what stands after a number and tells what it counts or measures."""

from __future__ import annotations

import re

from knowledge.extraction.number_pattern import Numbers
from knowledge.extraction.number_values import number_values
from knowledge.extraction.unit_words import MEASURE, PLURALS, STOP
from knowledge.words import is_stop_word
from knowledge.words.late_patterns import late
from knowledge.words.unit_kinds import kinds_of_unit

_PERCENT = late(
    r"(?:[\s\u00a0-]?%|[\s-]per\s?cent\b|\s+percentage\s+points?|\s+процент\w{0,3}|\s+відсот\w{0,3}|\s+Prozent\b|\s+pour\s?cent\b|"
    r"\s+por\s+cien?to\b|\s+per\s+cento\b)"
)
_MEASURE = late(rf"[\s\u00a0-]?(?:{MEASURE})(?!\w)", re.IGNORECASE)
_PER = late(
    r"\s?/\s?[a-zа-я]+|\s+(?:per|a|an|в|за)\s+(?:second|minute|hour|day|week|month|year|person|head|capita|секунду|час|сутки|день|"
    r"год|месяц)\b|\s+(?:на|за)\s+(?:секунду|хвилину|годину|добу|день|тиждень|місяць|рік)\b"
    r"|\s+pro\s+(?:Sekunde|Minute|Stunde|Tag|Woche|Monat|Jahr|Kopf|Person)\b"
    r"|\s+(?:par\s+(?:seconde|minute|heure|jour|semaine|mois|an|personne|habitant)\b|à\s+l['’]heure\b)"
    r"|\s+por\s+(?:segundo|minuto|hora|día|semana|mes|año|persona|habitante)\b"
    r"|\s+(?:al\s+(?:secondo|minuto|giorno|mese)|all['’](?:ora|anno)|orari|a\s+(?:testa|persona|settimana))\b"
)
_AGE = late(r"[\s-](?:years?[\s-]old|month[\s-]old|year[\s-]olds)\b|-летн\w+", re.IGNORECASE)
_OF = late(r"\s+(?:of|из)\s+(?:the|them|their|its|his|her|our|these|those|them|whom|which|him|них|которых)\b")
_OF_SCALE = late(r"\s+(?:of|von|de|di)\s+|\s+d['’]")
"""Before what millions, or hundreds, are of: 'millions d'euros', 'hundreds of people'."""
_UNIT_WORD = late(r"(?:[\s\u00a0]+|(?<!\w)['’]|(?<=\sd)['’])([^\W\d_][\w’'-]*)")
_WORD = late(r"\w+")
_PAST = late(r"\w{3}ил(?:[аои]|[аои]?с[ья])?$")
"""A verb in the past of Russian that is no unit: '5 млрд выделил бюджет'."""
_AGED = late(r"\b(?:aged|возрасте)\s$")
_APART = late(r"[^\W\d_],\s$")
_COMPOUND = late(r"-([^\W\d_]{3,20})\b")
_AND_LESS = late(r",?\s+(?:(?:and|und|et|y|e|и|та|і)\s+)?")


def unit_after(text: str, match: re.Match[str], end: int, language: str) -> tuple[int, str]:
    """Where the quantity ends with its unit, and the unit as written."""
    money = match["money"].strip() if match["money"] else ""
    for pattern in (_PERCENT, _AGE):
        unit = pattern.match(text, end)
        if unit:
            return unit.end(), unit.group().strip(" -\u00a0")
    if money:
        return end, money
    if any(match.groupdict().get(name) is not None for name in ("one_time", "half_measure", "one_measure")):
        return (time := _WORD.match(text, end)).end(), time.group()  # type: ignore[union-attr]
    scaled = (
        match["scale"]
        or match["wscale"]
        or any(match.groupdict().get(name) for name in ("collective", "one_scale", "half_scale"))
    )
    of_scale = _OF_SCALE.match(text, end) if scaled or match["vague"] or match["dozen"] else None
    if match["vague"] and language == "en" and not of_scale:
        return end, ""  # 'tens of thousands marched'
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


def words_counted(text: str, at: int, language: str) -> tuple[int, str]:
    """Where a noun phrase that may be counted ends, of which the first blank stands at `at`, and the phrase."""
    end = at
    words: list[re.Match[str]] = []
    while len(words) < 4:
        word = _UNIT_WORD.match(text, at)
        if (
            not word
            or word[1].lower() in STOP
            or (language == "ru" and _PAST.search(word[1]))
            or word[1].lower() in number_values(language)
            or word[1].endswith("ly")
            or (language not in ("en", "") and is_stop_word(word[1].lower(), language))
        ):
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


def with_smaller_unit(text: str, end: int, unit: str, numbers: Numbers) -> int:
    """Where a time ends that goes on in a smaller unit: 'three years and four months'."""
    if not unit or "time" not in kinds_of_unit(unit):
        return end
    join = _AND_LESS.match(text, end)
    less = numbers.pattern.match(text, join.end()) if join else None
    measure = _MEASURE.match(text, less.end()) if less else None
    smaller = measure and measure.group().strip().lower() != unit.lower() and "time" in kinds_of_unit(measure.group())
    return measure.end() if measure and smaller else end


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
    stop, unit = words_counted(text, of.end() if of else end, language)
    return (stop, unit) if unit else (end, "")


def _plural(word: str) -> bool:
    low = word.lower()
    return low in PLURALS or (
        len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is", "'s", "’s", "ous"))
    )
