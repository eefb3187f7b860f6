"""Hour expressions: how times of day are written, in any language, as regular expressions."""

from __future__ import annotations

CLOCK = (
    r"\d{1,2}(?:[:.]\d{2})?\s?(?:a\.m\.|p\.m\.|[ap]m\b)"
    r"|\d{1,2}[:.]\d{2}(?:\s?(?:GMT|UTC|CET|MSK)|\s+local\s+time|\s+hours)?"
)
"""A time of day that is none but that: '7 pm', '19:30 CET'."""
MIDDAY = (
    "noon|midday|midnight|mittags?|mitternacht|midi|minuit|mediod[ií]a|medianoche|mezzogiorno|mezzanotte|meio-dia"
    "|meia-noite|полдень|полудня|полночь|полуночи|опівдні|полудень|опівночі"
)
"""The hours that have a name, in any language."""
AT_HOUR = r"um|gegen|ab|à|dès|vers|às?|pelas|a\s+las|sobre\s+las|alle(?:\s+ore)?|dalle(?:\s+ore)?|во?|об?"
"""Words before a time of day."""
HOUR = r"(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?"
"""A number that may be a time of day."""


def hour_range(leads: str, joint: str, closing: str) -> str:
    """Two hours of which only the later is marked as one, by a `closing`; before them stands one of the `leads`
    ('from|between'), between them a `joint`: 'between 2 and 4 p.m.'."""
    behind = "|".join(f"(?<={lead} )|(?<={lead.capitalize()} )" for lead in leads.split("|"))
    return rf"(?:{behind}){HOUR}\s+(?:{joint})\s+{HOUR}{closing}"


OPEN_ON = (
    "mon(?:day)?s?|tue(?:s|sday)?s?|wed(?:nesday)?s?|thu(?:rs?|rsday)?s?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?"
    "|mo|di|mi|do|fr|sa|so|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?"
    "|lun|mar|mer|mi[eé]|jeu|jue|gio|ven|vie|sam|s[aá]b|dim|dom|seg|ter|qua|qui|sex"
    "|пн|вт|ср|чт|пт|сб|вс|нд|daily|weekdays|täglich|werktags|ежедневно|будни|щодня|будні"
)
"""The days of the week, mostly cut short, as they stand before the hours at which something is open."""
TIME_AFTER = (
    rf"(?:,?\s+(?:at\s+|в\s+|um\s+|à\s+|a\s+las\s+)?(?:about\s+|around\s+)?"
    rf"(?:{CLOCK})(?:\s?[–-]\s?(?:{CLOCK}))?(?!\d|[.,]\d)"
    r"|\s+(?:early\s+|late\s+)?(?:morning|afternoon|evening|night|noon|midnight)\b"
    r"|\s+(?:утром|вечером|днём|днем|ночью)\b)?"
)
"""A time of day, or a part of it, as it may stand behind a day."""
