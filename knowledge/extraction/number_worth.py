"""What a written number is worth: '1,200', 'two hundred and fifty', 'half a million'."""

from __future__ import annotations

import re

from knowledge.extraction.number_pattern import Numbers
from knowledge.extraction.number_values import COLLECTIVES, FRACTIONS, MULTIPLIERS, PARTS, number_values
from knowledge.extraction.vague_numbers import worth_of_vague

_MULTIPLYING = frozenset(("hundred", "thousand", "dozen", "cent", "cents"))


def worth_of(match: re.Match[str], numbers: Numbers, language: str) -> float | None:
    """The value of a number that `numbers.pattern` has matched; None where it is no number after all."""
    if match["part"]:
        parts = match["parts"].lower()
        return (1 if parts == "a" else number_values("en")[parts]) * FRACTIONS[match["part"].lower()]
    if match["dozen"]:
        return 6.0 if match["dozen"].lower().startswith("half") else 12.0
    if "collective" in numbers.pattern.groupindex:
        if match["collective"]:
            return COLLECTIVES[match["collective"].lower()]
        if match["one_scale"] or match["one_time"] is not None:
            return MULTIPLIERS[match["one_scale"].lower()] if match["one_scale"] else 1.0
    if match["vague"]:
        return worth_of_vague(match["vague"], language)
    if is_part(match):
        return next(value for part, value in PARTS[language].items() if part.lower() == match["part_of"].lower())
    if match["half_scale"]:
        return 0.5 * MULTIPLIERS[match["half_scale"].lower()]
    if match["one_measure"] is not None:
        return 1.0
    if match["half"] or match["half_measure"] is not None:
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


def scale_of(match: re.Match[str]) -> float:
    """What a half beside the number is half of: a million in 'un millón y medio'."""
    one = match.groupdict().get("one_scale")
    return MULTIPLIERS[one.lower()] if one else 1.0


def is_part(match: re.Match[str]) -> bool:
    """Whether it is a part of something, which counts nothing itself: 'un tiers'."""
    return bool(match.groupdict().get("part_of"))


def _spelled(words: str, numbers: Numbers) -> float:
    """'two hundred and fifty' -> 250, 'thirty-one' -> 31."""
    total = 0.0
    low = re.sub("[’ʼ]", "'", words.lower())
    if low in numbers.values:
        return numbers.values[low]
    for found in numbers.each_word.finditer(low):
        word, value = found[0], numbers.values[found[0]]
        total = max(total, 1.0) * value if word in _MULTIPLYING else total + value
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
