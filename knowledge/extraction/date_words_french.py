"""Date words: French."""

from __future__ import annotations

from knowledge.extraction.date_words import DateWords
from knowledge.extraction.hour_expressions import hour_range
from knowledge.extraction.number_values import counts

_PART_OF_DAY = r"(?:\s+(?:matin|midi|après-midi|soir))?"

FRENCH = DateWords(
    language="fr",
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    days={
        "avant-hier": -2,
        rf"hier{_PART_OF_DAY}|la\s+nuit\s+dernière": -1,
        "aujourd['’]hui": 0,
        r"ce\s+(?:matin|soir|midi)|cet(?:te)?\s+après-midi|cette\s+nuit": 0,
        "après-demain": 2,
        rf"demain{_PART_OF_DAY}": 1,
    },
    units=("jours?", "semaines?", "mois", "ans?|années?"),
    following="prochaine?",
    past="derni(?:er|ère)|passée?",
    current="cett?e|ce",
    ago=r"il\s+y\s+a\s+{n}",
    hence=r"dans\s+{n}",
    joins=r"(?:er)?\s+",
    ranges=r"\s?[-–—]\s?|\s+(?:au|et|à)\s+",
    before_day=r"du\s+|entre\s+le\s+",
    before_year="en|depuis|de|jusqu['’]en|dès|à",
    before_month="dès",
    future=(
        r"\b(?:aura|auront|sera|seront|doit|doivent|devrait|prévue?s?|ira|iront|rest(?:e|ent)|r?ouvre|commence|débute|"
        r"(?-i:[a-zà-ÿ]{2,}(?:era|dra|eront|dront)|(?:part|sort|ouvr|fin|réun|serv|fourn|chois|d)ir(?:a|ont)))\b"
    ),
    past_tense=r"\b(?:a|ont|était|étaient|avait|est|sont)\b",
    numbers=counts("fr") | {"un": 1, "une": 1},
    century="siècle",
    seasons=("printemps", "été", "automne", "hiver"),
    each=r"chaque",
    weekly=("lundis", "mardis", "mercredis", "jeudis", "vendredis", "samedis", "dimanches"),
    weekly_lead=r"(?:(?:tous\s+)?les\s+)?",
    lists=r"(?:et|ou)(?:\s+les)?",
    between="de|entre",
    daily=r"tous\s+les\s+jours|chaque\s+jour|en\s+semaine|(?:les\s+)?jours\s+(?:ouvrables|ouvrés|fériés)|le\s+week-end",
    parts=("début", "mi|milieu", "fin"),
    part_lead=r"l[ae]\s+",
    part_of=r"de\s+(?:l['’]|la\s+|cette\s+)?|d['’]|du\s+(?:mois\s+(?:de\s+|d['’]))?|ce\s+|cette\s+",
    part_units=("mois", "année", "semaine"),
    weekend="week-end|weekend",
    weekend_lead="durant le|pendant le|au cours du|avant le|après le",
    feasts={
        r"veille\s+de\s+Noël": (12, 24),
        r"jour\s+de\s+Noël": (12, 25),
        r"(?:la\s+)?Saint-Sylvestre": (12, 31),
        r"jour\s+de\s+l['’]an": (1, 1),
    },
    day_number=r"(?:la\s+)?journée\s+du",
    hour="|".join(
        (
            hour_range("de", "à", r"\s+heures"),
            hour_range("entre", "et", r"\s+heures(?!\s+(?:de|par)\b)"),
            r"\d{1,2}\s?h(?:\s?\d{2}(?!\s?(?:min|mn|['’′])))?(?![\w/]|\s?\d)"
            r"|(?:(?<=à )|(?<=dès )|(?<=vers ))\d{1,2}\s+heures?(?:\s+\d{2})?"
            r"|(?:(?<=entre )|(?<=de ))(?:[01]?\d|2[0-4])\s+heures?(?:\s+[0-5]\d)?\s+(?:et|à)"
            r"\s+(?:[01]?\d|2[0-4])\s+heures?(?:\s+[0-5]\d)?(?!\s+par\b)",
        )
    ),
)
