"""Date words: Portuguese, as far as they are not those of Spanish."""

from __future__ import annotations

from knowledge.extraction.date_words_spanish import SPANISH
from knowledge.extraction.hour_expressions import HOUR, hour_range
from knowledge.extraction.number_values import counts

PORTUGUESE = SPANISH._replace(
    language="pt",
    months=(
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ),
    weekdays=(
        "segunda(?:-feira)?",
        "terça(?:-feira)?",
        "quarta-feira",
        "quinta-feira",
        "sexta-feira",
        "sábado",
        "domingo",
    ),
    days={
        "anteontem": -2,
        r"ontem(?:\s+(?:à|de|pela)\s+(?:noite|tarde|manhã))?": -1,
        r"hoje|[nd]?esta\s+(?:manhã|tarde|noite|madrugada)": 0,
        r"depois\s+de\s+amanhã": 2,
        "amanhã": 1,
    },
    units=("dias?", "semanas?", "m[êe]s(?:es)?", "anos?"),
    following="próxim[oa]|que vem",
    past="passad[oa]|último|última",
    current="est[ea]|nest[ea]|dest[ea]",
    ago=r"há\s+{n}",
    hence=r"(?:dentro\s+de|daqui\s+a)\s+{n}",
    future=r"\b(?:vai|vão|deve|devem|previst[oa]s?|permanecem?|seguem?|(?:re)?abre|começa|(?-i:[a-zà-ÿ]{2,}(?:ará|erá|irá|arão|erão|irão)))\b",
    past_tense=r"\b(?:foi|foram|disse|disseram|era|eram|tinha|tinham|houve|estava|(?-i:[a-zà-ÿ]{2,}(?:ou|aram|iu|iram)))\b",
    numbers=counts("pt") | {"um": 1, "uma": 1},
    before_year="em|desde|de|até",
    before_month="até",
    century="século",
    seasons=("primavera", "verão", "outono", "inverno"),
    each=r"tod[ao]s?(?:\s+[ao]s?)?|cada",
    weekly=(
        "segundas(?:-feiras)?",
        "terças(?:-feiras)?",
        "quartas(?:-feiras)?",
        "quintas(?:-feiras)?",
        "sextas(?:-feiras)?",
        "sábados",
        "domingos",
    ),
    weekly_lead=r"(?:às|aos|nas|nos)\s+",
    lists=r"(?:e|ou)(?:\s+(?:às|aos))?",
    between=r"d[ae]s?|entre(?:\s+as)?",
    daily=r"todos\s+os\s+dias|diariamente|(?:nos\s+)?dias\s+úteis|(?:nos\s+)?feriados|aos\s+fins\s+de\s+semana",
    parts=("início|começo", "meados", "final|fim|finais|fins"),
    part_lead=r"o\s+",
    part_of=r"d[aeo]\s+(?:mês\s+de\s+|ano\s+(?:de\s+)?(?=\d))?|deste\s+",
    part_units=("m[êe]s", "ano", "(?<!de )semana"),
    weekend=r"fim\s+de\s+semana|final\s+de\s+semana",
    weekend_lead="n?o|durante o|do|ao",
    feasts={
        r"véspera\s+de\s+Natal": (12, 24),
        r"dia\s+de\s+Natal": (12, 25),
        r"véspera\s+de\s+Ano\s+Novo": (12, 31),
        r"dia\s+de\s+Ano\s+Novo": (1, 1),
    },
    day_number=r"(?:o\s+|no\s+)?dia",
    hour="|".join(
        (
            hour_range("das", "às", r"\s+horas?"),
            hour_range("entre as", r"e\s+as", r"\s+horas?"),
            rf"(?<=às ){HOUR}\s+horas?",
            r"\d{1,2}h(?:\d{2})?(?!\w)",
        )
    ),
    ranges=r"\s?[-–—]\s?|\s+(?:a|e|às|ao)\s+(?:o\s+)?",
)
