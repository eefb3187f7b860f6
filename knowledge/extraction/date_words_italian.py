"""Date words: Italian, as far as they are not those of Spanish."""

from __future__ import annotations

from knowledge.extraction.date_words_spanish import SPANISH
from knowledge.extraction.hour_expressions import hour_range
from knowledge.extraction.number_values import counts

_PART_OF_DAY = r"(?:\s+(?:mattina|pomeriggio|sera|notte))?"

ITALIAN = SPANISH._replace(
    language="it",
    months=(
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ),
    weekdays=("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    days={
        r"(?:l['’])?altro\s+ieri|avantieri": -2,
        rf"ieri{_PART_OF_DAY}|(?:la\s+)?scorsa\s+notte": -1,
        rf"oggi{_PART_OF_DAY}|stamattina|stamani|stasera|stanotte|questa\s+(?:mattina|sera|notte)": 0,
        "dopodomani": 2,
        rf"domani{_PART_OF_DAY}": 1,
    },
    units=("giorn[oi]", "settiman[ae]", "mes[ei]", "ann[oi]"),
    following="prossim[oa]",
    past="scors[oa]",
    current="quest(?:[oa]|['’])",
    ago=r"{n}\s+fa",
    hence=r"(?:tra|fra)\s+{n}",
    joins=r"\s+(?:del\s+)?",
    ranges=r"\s?[-–—]\s?|\s+(?:al|alla|ad?|e|alle)\s+",
    before_day=r"dal\s+",
    future=r"\b(?:previst[aoie]|in programma|"
    r"resta(?:no)?|riman(?:e|gono)|(?:ri)?apre|inizia|si\s+vota|(?-i:[a-zàèìòù]{2,}(?:rà|ranno)))\b",
    past_tense=r"\b(?:ha|hanno|aveva|avevano|era|erano|fu|furono|stat[oaie]|disse|dissero)\b",
    before_year="nel|dal|del|fino al",
    before_month="a|da|di|entro",
    numbers=counts("it") | {"un": 1, "una": 1},
    century="secolo",
    seasons=("primavera", "estate", "autunno", "inverno"),
    each=r"ogni|tutti\s+i|i",
    weekly=("", "", "", "", "", "sabati", "domeniche"),
    weekly_lead=r"(?:(?:tutti\s+i|tutte\s+le|i|le)\s+)?",
    lists=r"(?:e|o)(?:\s+(?:il|la|i|le|ogni))?",
    between=r"dalle(?:\s+ore)?|(?:tra|fra)\s+le",
    daily=r"tutti\s+i\s+giorni|ogni\s+giorno|nei\s+(?:giorni\s+)?(?:feriali|festivi)|nel\s+fine\s+settimana",
    parts=("inizio", "metà", "fine"),
    part_lead=r"la\s+|l['’]",
    part_of=r"di\s+|della\s+|del\s+(?:mese\s+di\s+)?|dell['’]|d['’]|quest['’]",
    part_units=("mese", "anno", "(?<!fine )settimana"),
    weekend=r"fine\s+settimana|weekend|week-end",
    weekend_lead="nel|durante il|del|per il|dopo il|prima del",
    feasts={
        r"vigilia\s+di\s+Natale": (12, 24),
        r"giorno\s+di\s+Natale": (12, 25),
        r"San\s+Silvestro": (12, 31),
        "Capodanno": (1, 1),
        "Ferragosto": (8, 15),
    },
    day_number=r"il\s+giorno",
    hour="|".join(
        (
            hour_range("dalle ore", r"alle(?:\s+ore)?", ""),
            hour_range("tra le|fra le", r"e\s+le", ""),
            r"(?:(?<=ore )|(?<=dalle )|(?<=alle ))\d{1,2}(?:[.:]\d{2})?"
            r"(?=\s*(?:[,.;:)]|$)|\s+(?:e|di|del|in|nel\w*|presso|al|alle|all[ae]|con|per|da|dalla|si|ha|è|sul|sulla|a)\b)",
        )
    ),
)
