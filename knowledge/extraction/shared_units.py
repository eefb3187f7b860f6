"""Units that stand elsewhere: 'Five of the seven states', 'by 27 votes to 18', 'the number of dead is 14'."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from knowledge.extraction.number_values import MULTIPLIERS
from knowledge.fact import Quantity
from knowledge.words.late_patterns import late
from knowledge.words.unit_kinds import kinds_of_unit

PART_OF = late(
    r"\s+(?:out\s+)?(?:of|von|der|de|des|di|do|из|із|з)\s+(?:the\s+|its\s+|all\s+|den\s+|les\s+|los\s+|las\s+)?$",
    re.IGNORECASE,
)
"""What stands between a number and that of which it is a part."""
_AGAINST = late(
    r"(?=\s+\w)(?:\s+(?:to|zu|gegen|against|contre|contra|contro|против|проти)|\s+for)?(?:,?\s+(?:and|und|et|y|e|и|та))?"
    r"(?:\s+(?:against|to|zu|gegen|contre|contra|contro|против|проти))?\s+",
    re.IGNORECASE,
)
_OF_THEM = late(
    r",?\s+(?:of\s+(?:which|whom|them)|davon|dont|di\s+cui|de\s+(?:los|las)\s+(?:cuales|que)|dos\s+quais|из\s+(?:которых|них)|з\s+(?:яких|них))\s+",
    re.IGNORECASE,
)
_INSTEAD = late(
    r"\s+(?:(?:an)?statt(?:\s+wie)?|instead\s+of(?:\s+the)?|rather\s+than|вместо|замість|au\s+lieu\s+des?|en\s+(?:lugar|vez)\s+de(?:\s+los)?"
    r"|(?:invece\s+d|anziché)(?:i|ei)?|em\s+vez\s+d[eo]s?)(?:\s+(?:bisher|zuvor|vorher|previous|current|former|usual|прежних|попередніх|колишніх))?\s+",
    re.IGNORECASE,
)
_NUMBER_OF = late(
    r"\b(?:numbers?\s+of\s+|(?:an)?zahl\s+(?:der|von)\s+|nombre\s+d(?:es?\s+|['’])|número\s+de\s+|numero\s+d(?:i\s+|ei\s+|elle\s+|egli\s+)"
    r"|(?:число|числа|количеств[оа]|кількість|кількості)\s+)(?:the\s+|los\s+|las\s+)?",
    re.IGNORECASE,
)
_LARGE = 1e6
"""A number of so many and more leaves its currency to the one before it: 'sales of 2 billion crowns, profit of 90
million'."""
_NEAR = 60
"""Characters between what is numbered and its number."""


def with_shared_units(
    text: str, found: Sequence[Quantity], offset: int, counted: Callable[[int], str]
) -> list[Quantity]:
    """The quantities in order, those without a unit with that of the number beside them, or of what they number.

    `counted` tells what is named at a place of the text, which is that of the blank before it, as far as it may be
    counted.
    """
    if all(quantity.unit for quantity in found):
        return list(found)
    units = [quantity.unit for quantity in found]
    between = [text[one.end - offset : other.start - offset] for one, other in pairwise(found)]
    for at, gap in enumerate(between):
        if _OF_THEM.fullmatch(gap):
            units[at + 1] = units[at + 1] or units[at]
        elif _INSTEAD.fullmatch(gap):
            units[at] = units[at] or units[at + 1]
            units[at + 1] = units[at + 1] or units[at]
        elif _AGAINST.fullmatch(gap) and bool(units[at]) != bool(units[at + 1]):
            priced = "for" in gap.split() and kinds_of_unit(units[at + 1])
            if not (kinds_of_unit(units[at]) or priced):  # 'rose by 3% to 40', 'ten for £15' count two things
                units[at] = units[at + 1] = units[at] or units[at + 1]
        elif not units[at] and PART_OF.fullmatch(gap):
            units[at] = units[at + 1]
    for named in _NUMBER_OF.finditer(text) if not all(units) else ():
        unit = counted(named.end() - 1)
        for at, quantity in enumerate(found):
            if unit and not units[at] and 0 < quantity.start - offset - named.end() <= _NEAR + len(unit):
                units[at] = unit
    money = ""
    for at, quantity in enumerate(found):
        if "money" in kinds_of_unit(units[at]):
            money = units[at]
        elif not units[at] and _scale_of(quantity.text) >= _LARGE:
            units[at] = money
    return [one._replace(unit=unit) for one, unit in zip(found, units, strict=True)]


def _scale_of(written: str) -> float:
    """What the last word of a number multiplies it by; 1 for a number without such a word."""
    return MULTIPLIERS.get(written.rstrip(".").split()[-1].lower(), 1.0)
