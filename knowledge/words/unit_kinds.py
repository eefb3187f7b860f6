"""Kinds of measure: which units answer 'how fast', 'how long', 'how much money'."""

from __future__ import annotations

import re

_UNITS = {
    "time": r"second|minute|hour|day|week|month|year|decade|centur|night|сек|мин|час|дн|день|сут|недел|месяц|год|лет|stunde|tag|woche|jahr|hora|día|semana|año|heure|jour|mois|\ban(?:s|née)",
    "money": r"dollar|euro|pound|rouble|ruble|yen|yuan|franc|krone|krona|peso|rupee|lira|cent\b|рубл|доллар|евро|[$€£¥]|\b[A-Z]{3}\b",
    "share": r"per ?cent|%|percent|third|quarter|half|fifth|процент|треть|четверт|половин|prozent|por ciento|pour cent",
    "speed": r"/h\b|per hour|mph|knots|km/h|m/s|в час|per second",
    "length": r"metre|meter|kilomet|\bkm\b|\bm\b|mile|feet|foot|inch|\bcm\b|\bmm\b|метр|километр|yard",
    "weight": r"ton|kilo|\bkg\b|gram|pound|тонн|кило",
    "heat": r"°|degree|celsius|fahrenheit|градус",
    "power": r"watt|\b[kMGT]Wh?\b|ватт",
    "age": r"year|old|лет|год",
    "volume": r"lit(?:re|er)|barrel|gallon|cubic|cu\.|куб|литр|баррел",
    "area": r"square|hectare|acre|sq\.|квадрат|гектар",
}  # fmt: skip
_ASKING = {
    "time": r"\bhow (?:long|soon|quickly|often)\b|\bhow much (?:time|longer)\b|\b(?:duration|hours|days|weeks|months|years|minutes)\b|\bкак долго\b|сколько (?:времени|дней|часов|лет|недель|месяцев)|\bwie lange\b|\bcuanto tiempo\b|\bcombien de temps\b",
    "money": r"\b(?:cost|costs|price|pay|paid|worth|money|budget|loss|losses|fee|fine|tax|grant|allowance|salary|wage|revenue|profit|debt|spend|spent|damage|ransom|compensation|fund|invest\w*|earn\w*)\b|стои|цен|сумм|ущерб|обо[шй]|компенсац|бюджет|kostet|cuesta|coûte|coute",
    "share": r"\b(?:share|percent\w*|per cent|proportion|fraction|rate|coverage|growth|pay rise|part of)\b|%|процент|дол[яюи]\b",
    "speed": r"\b(?:speed|fast|velocity)\b|скорост",
    "length": r"\b(?:long|length|far|distance|tall|high|height|deep|depth|wide|width|drop|level)\b|длин|высот|глубин|расстоян",
    "weight": r"\b(?:heavy|weigh\w*|weight|mass)\b|вес",
    "heat": r"\b(?:hot|cold|temperature|warm)\b|температур",
    "power": r"\b(?:power|capacity|output|electricity)\b|мощност",
    "age": r"\b(?:old|age|aged)\b|возраст|сколько лет",
    "volume": r"\b(?:volume|flow|capacity|water|oil)\b|объ[её]м|расход",
    "area": r"\b(?:area|large|size)\b|площад",
}  # fmt: skip
_UNIT_PATTERNS = {kind: re.compile(pattern) for kind, pattern in _UNITS.items()}
_ASKING_PATTERNS = {kind: re.compile(pattern) for kind, pattern in _ASKING.items()}


def kinds_of_unit(text: str) -> frozenset[str]:
    """The kinds of measure that a quantity may be.

    >>> sorted(kinds_of_unit("97 km/h")), sorted(kinds_of_unit("44 hours"))
    (['speed'], ['time'])
    """
    return frozenset(kind for kind, pattern in _UNIT_PATTERNS.items() if pattern.search(text))


def kinds_asked(folded: str) -> frozenset[str]:
    """The kinds of measure that a folded question may ask for.

    >>> sorted(kinds_asked("how much time passed"))
    ['time']
    """
    return frozenset(kind for kind, pattern in _ASKING_PATTERNS.items() if pattern.search(folded))
