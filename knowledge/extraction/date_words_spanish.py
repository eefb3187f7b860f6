"""Date words: Spanish."""

from __future__ import annotations

from knowledge.extraction.date_words import DateWords
from knowledge.extraction.hour_expressions import hour_range
from knowledge.extraction.number_values import counts

SPANISH = DateWords(
    language="es",
    months=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "se[p]?tiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    days={
        "anteayer": -2,
        r"ayer(?:\s+(?:por|a)\s+la\s+(?:mañana|tarde|noche))?|anoche": -1,
        r"hoy|esta\s+(?:mañana|tarde|noche|madrugada)": 0,
        "pasado mañana": 2,
        r"(?<!la )(?<!una )(?<!cada )(?<!media )mañana": 1,
    },
    units=("días?", "semanas?", "mes(?:es)?", "años?"),
    following="próxim[oa]|que viene",
    past="pasad[oa]|último|última",
    current="est[ea]",
    ago=r"hace\s+{n}",
    hence=r"dentro\s+de\s+{n}",
    joins=r"\s+(?:del?\s+)?",
    ranges=r"\s?[-–—]\s?|\s+(?:al|y|a)\s+(?:el\s+)?",
    before_day=r"del\s+|entre\s+el\s+",
    before_year="en|desde|de|hasta|del",
    future=(
        r"\b(?:será|serán|tendrá|prevé|previst[oa]s?|permanecen?|siguen?|abre|reabre|comienza|empieza|(?-i:[a-záéíóúñ]{2,}(?:ará|erá|irá|drá|arán|erán|irán|drán)))\b"
    ),
    past_tense=r"\b(?:dijo|fue|fueron|había|ha|han|\w{3,20}(?:ó|aron|ieron))\b",
    numbers=counts("es") | {"un": 1, "una": 1},
    century="siglo",
    seasons=("primavera", "verano", "otoño", "invierno"),
    day_number=r"(?:el\s+)?día",
    each=r"(?:todos\s+)?los|cada",
    weekly=("", "", "", "", "", "sábados", "domingos"),
    weekly_lead=r"(?:(?:todos\s+)?los\s+)?",
    lists=r"(?:y|o|e)(?:\s+los)?",
    between=r"(?:de|desde|entre)(?:\s+las)?",
    daily=r"todos\s+los\s+días|cada\s+día|a\s+diario|diariamente|entre\s+semana|(?:los\s+)?(?:días\s+(?:laborables|hábiles|festivos)|fines\s+de\s+semana)",
    parts=("principios?|comienzos?|inicios?", "mediados", "finales|final|fines"),
    part_lead=r"el\s+",
    part_of=r"del?\s+(?:la\s+|est[ea]\s+|mes\s+de\s+|año\s+(?=\d))?",
    part_units=("mes", "año", "(?<!de )semana"),
    weekend=r"fin\s+de\s+semana",
    weekend_lead="el|durante el|del|al",
    feasts={
        "Nochebuena": (12, 24),
        r"(?:día|domingo|lunes)\s+de\s+Navidad": (12, 25),
        "Nochevieja": (12, 31),
        r"día\s+de\s+Año\s+Nuevo": (1, 1),
    },
    hour="|".join(
        (
            hour_range("de", "a", r"\s+h(?:oras|rs?)?\b"),
            hour_range("las", r"(?:y|a|hasta)\s+las", r"(?:\s+horas)?"),
            r"(?<=las )\d{1,2}(?:[:.]\d{2})?(?:\s+horas)?",
            r"(?:\d{1,2}[:.]\d{2}\s+a\s+(?:las\s+)?)?\d{1,2}[:.]\d{2}\s+horas",
        )
    ),
)
