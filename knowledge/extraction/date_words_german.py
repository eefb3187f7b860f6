"""Date words: German."""

from __future__ import annotations

from knowledge.extraction import day_words
from knowledge.extraction.date_words import DateWords
from knowledge.extraction.number_values import counts

_PART_OF_DAY = r"(?:\s+(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht))?"

GERMAN = DateWords(
    language="de",
    months=(
        "Januar|Jänner",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    weekdays=tuple(
        rf"{day}(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)?"
        for day in ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "(?:Samstag|Sonnabend)", "Sonntag")
    ),
    days={
        "vorgestern": -2,
        rf"gestern{_PART_OF_DAY}|(?:vergangene|letzte)\s+nacht": -1,
        rf"heute{_PART_OF_DAY}": 0,
        rf"(?<!heute )(?<!gestern )(?-i:morgen){_PART_OF_DAY}|Morgen\s+(?:früh|vormittag|mittag|nachmittag|abend)": 1,
        "übermorgen": 2,
    },
    units=("Tage?n?", "Wochen?", "Monate?n?", "Jahre?n?"),
    following="(?:nächst|kommend)e[nrsm]?",
    past="(?:vergangen|letzt|vorig)e[nrsm]?",
    current="diese[nrsm]?|laufenden",
    ago=r"vor\s+{n}",
    hence=r"in\s+{n}",
    joins=r"\.?\s+",
    ranges=r"\.?\s?[-–—]\s?|\.?\s+(?:bis|und)\s+(?:zum\s+)?",
    before_day=r"vom\s+",
    before_year="im Jahr|seit|bis|Jahr|Jahre",
    future=r"\b(?:wird|werden|soll|sollen|würde|geplant|bleib(?:t|en)|öffnet|beginnt|startet|findet)\b",
    past_tense=r"\b(?:sagte|war|hat|haben|wurden?|hatten?|ist|teilten?|starb(?:en)?|kam(?:en)?|ging(?:en)?|fand(?:en)?|begann(?:en)?|"
    r"brach(?:en)?|stieß(?:en)?|fiel(?:en)?|blieb(?:en)?|traf(?:en)?|brannten?|zerstörten?|verletzten?)\b",
    numbers=counts("de") | {"einem": 1, "einer": 1},
    century="Jahrhundert[s]?",
    seasons=("Frühjahr|Frühling", "Sommer", "Herbst", "Winter"),
    parts=("Anfang|Beginn", "Mitte", "Ende"),
    part_of=r"(?:des|dieses|der|dieser)\s+(?:laufenden\s+|Jahres\s+(?=\d))?",
    part_units=("Monate?s", "Jahre?s", "Woche"),
    weekend="Wochenende",
    weekend_lead="am|über das|übers|bis zum|vom|vor dem|nach dem|seit dem",
    feasts={
        "Heiligabend": (12, 24),
        r"ersten\s+Weihnachts(?:feier)?tag": (12, 25),
        r"zweiten\s+Weihnachts(?:feier)?tag": (12, 26),
        "Silvester": (12, 31),
        "Neujahr(?:stag)?": (1, 1),
    },
    hour=r"(?:\d{1,2}(?:[.:]\d{2})?\s?(?:bis|und|–|-)\s?)?\d{1,2}(?:[.:]\d{2})?\s?Uhr(?:\s\d{2}\b)?",
    no_year_before=(r"\s+(?:(?!eine?[nrms]?\b|der\b|die\b|den\b|dem\b)[a-zäöüß]+(?:e|en|er)\s+)?[A-ZÄÖÜ]|\s*%"),
    day_words=day_words.GERMAN,
    each=r"jede[nrsm]?",
    weekly=("montags", "dienstags", "mittwochs", "donnerstags", "freitags", "samstags|sonnabends", "sonntags"),
    lists="und|oder|bis",
    between=r"von|zwischen|jeweils(?:\s+von)?",
    daily=r"täglich|werktags|wochentags|jeden\s+(?:Tag|Werktag)|an\s+(?:Werk|Wochen|Feier)tagen|am\s+Wochenende",
)
