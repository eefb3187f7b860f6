"""Whether a number is a year, by what stands beside it."""

from __future__ import annotations

import re

from knowledge.extraction.date_words import DateWords
from knowledge.extraction.unit_words import MEASURE
from knowledge.words.late_patterns import late

_UNIT_AFTER = late(
    r"\s+(?:people|men|women|children|km|m|kg|ft|feet|per|percent|million|billion|thousand|hundred|dollars?|euros?|miles?|"
    r"square|cubic|tons?|tonnes?|metres?|meters?|soldiers?|troops?|cases?|of\s+(?:them|these|those|its|their)|"
    r"человек|тыс|млн|млрд|чел|дол\w*|штук\w*|домов|детей)(?!\w)"
    rf"|[\s\u00a0](?:{MEASURE})(?!\w)",
    re.IGNORECASE,
)
_PLURAL_AFTER = late(
    r"\s+(?!(?:was|is|has|as|its|his|this|us|vs|does|unless|always|across|series|elections|games|olympics)\b)[a-z]+s\b"
)
_BEFORE_YEAR_SURELY = late(r"(?:^|\W)(?:in|since|of|until|till|circa|during|year|AD)\s+$", re.IGNORECASE)
_BEFORE_YEAR_ALWAYS = late(r"[(\[]$|\b(?:of|the|a|an|its|his|their|our)\s$")
_GERMAN_ATTRIBUTE = (
    (late(r"\b[Dd](?:ie|er)\s$"), late(r"\s+\w+(?:t|en)e\s+[A-ZÄÖÜ]")),
    (
        late(
            r"\b(?:[Dd](?:as|em|es)|[Ee]ine?[mnrs]?|[AaIi]m|[Vv]om|[Zz]um|[Bb]eim|(?:in|an|bei|mit|von|zu|aus) der)\s$"
        ),
        late(r"\s+\w+(?:t|en)e[mnrs]?\s+[A-ZÄÖÜ]"),
    ),
)
"""What stands before and after a year in which something was done: 'das 1971 eröffnete Bad'; 'die 1971 verletzten
Menschen', 'einer der 1800 entlassenen Arbeiter' are so many."""
_AFTER_YEAR_ALONE = late(
    r"\s*(?:$|[,.;:)\]!?–—\"'”’]|(?:and|when|but|the|he|she|it|they|by|with|to|at|as|in|a|for|after|under|was|had)\b)"
)


def is_year(number: int, before: str, after: str, words: DateWords) -> bool:
    """Whether a number of three or four digits is a year, in a text that has this `before` and `after` it.

    >>> from knowledge.extraction.date_words_english import ENGLISH
    >>> is_year(1998, "It opened in ", " with a parade", ENGLISH), is_year(1998, "They sold ", " tickets", ENGLISH)
    (True, False)
    """
    sure = _BEFORE_YEAR_SURELY.search(before) is not None
    if number < 1000:
        return number > 99 and sure and _AFTER_YEAR_ALONE.match(after) is not None
    counted = _PLURAL_AFTER.match(after) and not (sure or words.no_year_before)
    if number > 2100 or counted or _UNIT_AFTER.match(after):
        return False
    led = sure or (words.before_year and re.search(rf"(?:^|\W)(?:{words.before_year})\s+$", before, re.IGNORECASE))
    if led or (_BEFORE_YEAR_ALWAYS.search(before) and number >= 1400):
        return True
    if words.no_year_before and any(first.search(before) and then.match(after) for first, then in _GERMAN_ATTRIBUTE):
        return number >= 1600
    if words.no_year_before:
        alone = re.match(words.no_year_before, after) is None
    else:
        alone = not before or _AFTER_YEAR_ALONE.match(after) is not None
    return number >= 1600 and alone
