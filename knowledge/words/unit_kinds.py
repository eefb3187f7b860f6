"""Kinds of measure: which units answer 'how fast', 'how long', 'how much money'."""

from __future__ import annotations

import re
from functools import lru_cache

_UNITS = {
    "time": r"(?<!per )(?<!/)\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur|nights?)\b|centur|\b(?:сек|мин|час|дн|день|сут|недел|месяц|год|лет)|\b(?:stunde|tage?|woche|jahr|hora|día|semana|año|heure|jour|mois|an|ans|année)",
    "money": r"\b(?:dollar|euro|pound|rouble|ruble|yen|yuan|franc|krone|krona|peso|rupee|lira|cents?\b|hryvnia|tenge|dinar|riyal|zloty|forint|shekel|won\b|baht|dirham)|рубл|доллар|\bевро|гривн|тенге|[$€£¥]|\b[A-Z]{3}\b",
    "share": r"\bper ?cent|%|\bpercent|\b(?:third|quarter|half|fifth)s?\b|процент|\bтрет|четверт|половин|prozent|por ciento|pour cent",
    "speed": r"/h\b|per hour|\bmph\b|\bknots?\b|m/s|в час|per second",
    "length": r"\b(?:kilo|centi|milli)?met(?:re|er)s?\b|\b(?:km|m|cm|mm)\b(?!/)|\bmiles?\b|\b(?:feet|foot|inch|inches|yards?)\b|метр",
    "weight": r"\b(?:tons?|tonnes?|kilos?|kilograms?|kg|grams?|pounds?)\b|\bтонн|килограмм",
    "heat": r"°|\bdegrees?|celsius|fahrenheit|градус",
    "power": r"\b(?:kilo|mega|giga|tera)?watts?\b|\b[kMGT]Wh?\b|ватт",
    "age": r"\byears?\b|\byear-old|\bold\b|\b(?:лет|год)",
    "volume": r"\blit(?:re|er)s?\b|\bbarrels?\b|\bgallons?\b|\bcubic\b|\bcu\.|куб|литр|баррел",
    "area": r"\bsquare\b|\bhectares?\b|\bacres?\b|\bsq\.|квадрат|гектар",
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
_LASTING = re.compile(
    r"\bhow long (?:did|does|do|has|have|had|will|would|can|could|must|should|until|before|after|ago)\b"
    r"|\bhow long (?:is|are|was|were) (?:[\w'-]+ ){1,4}?(?:out of|off|closed|open|shut|down|away|missing|without|going|expected|"
    r"supposed|allowed|valid|stuck|blocked|suspended|delayed|interrupted|detained|held|trapped|occupied|interned|jailed)\b"
)
"""How long something goes on, rather than how long it is."""
_UNIT_PATTERNS = {kind: re.compile(pattern) for kind, pattern in _UNITS.items()}
_ASKING_PATTERNS = {kind: re.compile(pattern) for kind, pattern in _ASKING.items()}


@lru_cache(maxsize=5_000)
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
    kinds = frozenset(kind for kind, pattern in _ASKING_PATTERNS.items() if pattern.search(folded))
    return kinds - {"length"} if _LASTING.search(folded) else kinds
