"""Ranges: where one number is the lower end of two, 'between 250 and 280', and where two tell a change instead."""

from __future__ import annotations

import re

from knowledge.extraction.number_pattern import Numbers
from knowledge.words.late_patterns import late

_RANGE = late(r"\s?[-–—]\s?|\s+(?:and|to|or|и|до|і|та|bis|und|à|et|y|a|e|até)\s+")
_FROM = late(r"\b(?:from|от|с|від|von|de|da)\s+$", re.IGNORECASE)
_BETWEEN = late(r"\b(?:between|zwischen|entre|tra|fra|между|між)\s+$", re.IGNORECASE)
_CHANGED = late(
    r"\b(?:pass|mont|grimp|tomb|baiss|augment|stieg|gestieg|erhöh|sank|gesunk|fiel|gefall|sub|baj|aument|ca[yíi]|sal|sces|scend|cresc|"
    r"cal|pas|port|elev|redu)\w*\s+(?:\w+\s+)?(?:de|von|da)\s+$",
    re.IGNORECASE,
)
"""Before the ends of a change, which are two figures: 'est passé de 12 à 15'."""
_ANDS = frozenset(("und", "et", "y", "e", "і", "та"))
"""They join the ends of a range only where 'between' stands before it."""


def upper_end(text: str, match: re.Match[str], numbers: Numbers) -> re.Match[str] | None:
    """The upper end of a range that begins with this number."""
    join = _RANGE.match(text, match.end())
    if not join:
        return None
    upper = numbers.pattern.match(text, join.end())
    if not upper:
        return None
    before, joint = text[max(0, match.start() - 30) : match.start()], join.group().strip()
    led = _BETWEEN.search(before) or (joint not in _ANDS and _FROM.search(before) and not _CHANGED.search(before))
    or_ = joint == "or" and not match["scale"]
    return upper if (not joint.isalpha() and match["digits"] and upper["digits"]) or led or or_ else None
