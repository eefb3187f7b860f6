"""Times that name no day: 'within six weeks', 'seven days before the examination', 'every four weeks',
'every April'."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from knowledge.extraction.date_languages import DATE_WORDS


class _Words(NamedTuple):
    """Regular expressions of a language: units of time below a day, words that may stand before a unit ('working
    days'), words before and after a count of units that make it a time, what it is counted from, what tells of each,
    words that do so by themselves, with the slots `{day}` and `{unit}` the day of a month or year, and, with the slot
    `{month}`, seasons, feasts and halves of months."""

    short_units: str
    sort: str
    before: str
    after: str
    counted_from: str
    each: str
    alone: str
    of_each: str
    of_a_year: str


_RU_HOUR = r"(?:часа?|двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти|одиннадцати|двенадцати)(?:\s+часов)?"
_UK_HOUR = (
    r"(?:перш|друг|треть|четверт|п['’ʼ]ят|шост|сьом|восьм|дев['’ʼ]ят|десят|одинадцят|дванадцят)(?:ої|ій|у|ю)"
    r"(?:\s+годин[иі])?"
)
"""The hours in words, in the cases that stand behind prepositions."""
_WORDS = {
    "en": _Words(
        r"hours?|minutes?",
        r"working|business|calendar|full|school",
        r"within|after|up\s+to|at\s+(?:least|most)|no\s+(?:later|earlier|more|less)\s+than|not\s+later\s+than",
        r"before(?:hand)?|after(?:wards)?|prior\s+to|in\s+advance|following",
        r"(?:\s+(?:the|your|each|an?)\s+\w+)?",
        r"(?:every|each)(?:\s+(?:other|second|third|fourth))?",
        r"(?:once|twice|\w+\s+times)\s+(?:an?|per|every|each|in)\s+(?:(?:\d+|two|three|four|five|six|ten|twelve)\s+)?\w+"
        r"|twice|(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\s+times|(?:bi)?weekly|fortnightly|monthly|yearly|annually|quarterly"
        r"|(?:every|each)\s+(?:morning|evening|night|weekend|weekday|working\s+day|spring|summer|autumn|winter)|on\s+week(?:days|ends)",
        r"(?:the\s+)?(?:first|second|third|fourth|last|\d+(?:st|nd|rd|th))(?:\s+(?:working\s+)?(?:day|{day}))?"
        r"(?:\s+and\s+(?:the\s+)?(?:second|third|fourth|last)(?:\s+{day})?)?\s+(?:of|in)\s+(?:each|every|the|a)\s+{unit}",
        r"(?:in|during|by|before|until|after|over|since|next|this|last)\s+(?:the\s+)?(?:early\s+|late\s+|mid-)?(?:spring|summer|autumn|winter)"
        r"|in\s+the\s+(?:first|second)\s+half\s+of\s+{month}|in\s+the\s+\d{1,3}(?:st|nd|rd|th)\s+minute"
        r"|(?:at|by|before|until|after|over|during|since)\s+(?:Christmas|Easter|Whitsun|New\s+Year|Ramadan|Passover|Thanksgiving)",
    ),
    "de": _Words(
        r"Stunden?|Minuten?",
        r"volle[nr]?",
        r"innerhalb(?:\s+von)?|binnen|spätestens|bis\s+zu|mindestens|frühestens|nach",
        r"vor(?:her)?|nach(?:her)?|im\s+Voraus|danach",
        r"(?:\s+(?:der|dem|den|die|das|Ihrer|Ihrem|deinem)\s+\w+)?",
        r"alle|jede[ns]?(?:\s+(?:zweiten?|dritten?))?|pro",
        r"(?:ein|zwei|drei|vier)mal\s+(?:am|im|pro|in\s+der)\s+\w+|wöchentlich|monatlich|jährlich|halbjährlich|vierteljährlich|täglich|werktags",
        r"(?:am\s+|jeden\s+)?(?:ersten|zweiten|dritten|vierten|letzten|\d+\.)(?:\s+(?:Tag|Werktag|{day}))?\s+(?:im|des|jedes|eines\s+jeden)\s+{unit}",
        r"(?:(?:im|bis|vor|nach|ab|seit|zum|dem|diesen|kommenden|nächsten)\s+)+(?:früh|spät|hoch)?(?:frühjahr|frühling|sommer|herbst|winter)"
        r"|in\s+der\s+(?:ersten|zweiten)\s+(?:{month})hälfte|in\s+der\s+(?:ersten|zweiten)\s+hälfte\s+des\s+{month}s?|in\s+der\s+\d{1,3}\.\s+Minute"
        r"|(?:zu|an|bis|vor|nach|über|seit)\s+(?:Weihnachten|Ostern|Pfingsten|Neujahr|Silvester)",
    ),
    "fr": _Words(
        r"heures?|minutes?",
        r"ouvrables|ouvrés|calendaires|pleines?",
        r"dans\s+(?:les|un\s+délai\s+de)|sous|d['’]ici|jusqu['’]à|au\s+(?:plus\s+tard|moins)|après",
        r"(?:\w+\s+)?avant|(?:\w+\s+)?après|à\s+l['’]avance|plus\s+tard",
        r"(?:\s+(?:le|la|les|votre)\s+\w+|\s+l['’]\w+)?",
        r"(?:tous|toutes)\s+les|chaque",
        r"(?:une|deux|trois|quatre)\s+fois\s+par\s+\w+|hebdomadaire|mensuel(?:le)?|annuel(?:le)?|chaque\s+(?:matin|soir|nuit|été|hiver)",
        r"(?:le\s+)?(?:premier|deuxième|troisième|dernier|\d+)(?:\s+(?:jour|{day}))?\s+(?:du|de\s+chaque)\s+{unit}",
        r"(?:au|dès\s+le|avant\s+le|ce|d['’]ici\s+le)\s+printemps|(?:(?:en|cet|dès\s+l['’]|à\s+l['’]|avant\s+l['’])\s?)(?:été|automne|hiver)"
        r"|dans\s+la\s+(?:première|seconde|deuxième)\s+(?:moitié|quinzaine)\s+de\s+{month}|à\s+la\s+\d{1,3}e\s+minute"
        r"|(?:à|avant|après|pour|d['’]ici|depuis)\s+(?:Noël|Pâques|la\s+Toussaint|la\s+Pentecôte|le\s+Nouvel\s+An)",
    ),
    "es": _Words(
        r"horas?|minutos?",
        r"hábiles|laborables|naturales",
        r"en\s+(?:un\s+plazo\s+de|el\s+plazo\s+de|menos\s+de)|dentro\s+de(?:\s+los)?|hasta|al\s+menos|a\s+más\s+tardar|como\s+máximo|tras",
        r"antes|después|de\s+antelación|más\s+tarde|posteriores|previos",
        r"(?:\s+(?:de\s+)?(?:la|el|los|las|su)\s+\w+|\s+del\s+\w+)?",
        r"cada|todos\s+los|todas\s+las",
        r"(?:una|dos|tres|cuatro)\s+(?:vez|veces)\s+(?:al|por|a\s+la)\s+\w+|semanalmente|mensualmente|anualmente",
        r"(?:el\s+)?(?:primer|segundo|tercer|último|día\s+\d+)(?:\s+(?:día|{day}))?\s+(?:de\s+cada|del)\s+{unit}",
        r"(?:en|durante|antes\s+de|después\s+de|hasta|para|desde|este|esta)\s+(?:la\s+|el\s+)?(?:primavera|verano|otoño|invierno)"
        r"|en\s+la\s+(?:primera|segunda)\s+(?:mitad|quincena)\s+de\s+{month}|en\s+el\s+minuto\s+\d{1,3}"
        r"|(?:en|antes\s+de|después\s+de|hasta|para|por|desde)\s+(?:la\s+)?(?:Navidad(?:es)?|Semana\s+Santa|Pascua|Año\s+Nuevo|Reyes)",
    ),
    "it": _Words(
        r"or[ae]|minut[oi]",
        r"lavorativi|feriali",
        r"entro|fino\s+a|almeno|non\s+oltre|al\s+massimo|dopo",
        r"prima|dopo|di\s+anticipo|più\s+tardi",
        r"(?:\s+(?:della|del|dello|dei|delle)\s+\w+|\s+dell['’]\w+)?",
        r"ogni|tutti\s+i|tutte\s+le",
        r"(?:una|due|tre|quattro)\s+volt[ae]\s+(?:al|alla|all['’]|l['’])\s?\w+|settimanalmente|mensilmente|annualmente",
        r"(?:il\s+)?(?:primo|secondo|terzo|ultimo|\d+)(?:\s+(?:giorno|{day}))?\s+(?:del|di\s+ogni)\s+{unit}",
        r"(?:in|entro|dopo|prima\s+d\w+|da|questa|questo)\s+(?:la\s+|l['’])?(?:primavera|estate|autunno|inverno)|d['’](?:estate|inverno)"
        r"|nella\s+(?:prima|seconda)\s+metà\s+di\s+{month}"
        r"|(?:a|entro|prima\s+di|dopo|per|da)\s+(?:Natale|Pasqua|Capodanno|Ferragosto|Carnevale)",
    ),
    "pt": _Words(
        r"horas?|minutos?",
        r"úteis|corridos",
        r"em\s+até|no\s+prazo\s+de|dentro\s+de|até|pelo\s+menos|no\s+máximo|após",
        r"antes|depois|de\s+antecedência|mais\s+tarde",
        r"(?:\s+(?:da|do|dos|das)\s+\w+)?",
        r"cada|todos\s+os|todas\s+as",
        r"(?:uma|duas|três|quatro)\s+vez(?:es)?\s+(?:por|ao|à)\s+\w+|semanalmente|mensalmente|anualmente",
        r"(?:o\s+|no\s+)?(?:primeir[oa]|segund[oa]|terceir[oa]|últim[oa]|dia\s+\d+)(?:\s+(?:dia|{day}))?\s+(?:de\s+cada|do)\s+{unit}",
        r"(?:n[ao]|até\s+(?:ao?|à)|antes\s+d[ao]|depois\s+d[ao]|desde\s+[ao]|nest[ea]|est[ea])\s+(?:primavera|verão|outono|inverno)"
        r"|na\s+(?:primeira|segunda)\s+(?:metade|quinzena)\s+de\s+{month}"
        r"|(?:n[ao]|até\s+(?:ao?|à)|antes\s+d[ao]|depois\s+d[ao]|pel[ao])\s+(?:Natal|Páscoa|Carnaval|Ano\s+Novo)",
    ),
    "ru": _Words(
        r"час(?:а|ов)?|минут[аы]?",
        r"рабочих|рабочего|календарных|полных",
        r"в\s+течение|не\s+(?:позднее|позже|ранее|раньше)(?:\s+чем)?(?:\s+за)?|за|до|через|спустя",
        r"до|после|спустя|с\s+момента",
        r"(?:\s+\w{4,})?",
        r"кажд(?:ый|ую|ое|ые)",
        r"(?:раз|дважды|трижды|\w+\s+раза?)\s+в\s+\w+|еженедельно|ежемесячно|ежегодно|ежеквартально|ежедневно|по\s+будням|по\s+выходным",
        r"(?:перв\w+|втор\w+|трет\w+|последн\w+|\d+)(?:-?го|-?е)?(?:\s+(?:дня|день|числа|число|{day}))?\s+(?:каждого\s+)?{unit}",
        r"весной|летом|осенью|зимой|(?:к|до|с|не\s+раньше|после)\s+(?:весн[ыеу]|лет[ау]|осени|зим[ыеу])"
        r"|во?\s+(?:первой|второй)\s+половине\s+{month}|на\s+\d{1,3}-й\s+минуте"
        rf"|(?:с|до|к|после|около)\s+{_RU_HOUR}(?:\s+до\s+{_RU_HOUR})?\s+(?:часов\s+)?(?:утра|дня|вечера|ночи)"
        r"|(?:до|после|к|на|перед)\s+(?:Рождеств\w+|Пасх\w+|Нов(?:ого|ым|ому|ый)\s+год\w*|Курбан-байрам\w*|Рамадан\w*)",
    ),
    "uk": _Words(
        r"годин[аиу]?|хвилин[аиу]?",
        r"робочих|календарних|повних",
        r"протягом|упродовж|не\s+(?:пізніше|раніше)(?:\s+(?:ніж|як))?(?:\s+за)?|за|до|через",
        r"до|після|по\s+тому|з\s+моменту",
        r"(?:\s+\w{4,})?",
        r"кож(?:ен|на|не|ні|ного|ної|ну)",
        r"(?:раз|двічі|тричі|\w+\s+рази?)\s+на\s+\w+|щотижня|щомісяця|щороку|щокварталу|щодня|щонеділі",
        r"(?:перш\w+|друг\w+|трет\w+|останн\w+|\d+)(?:-?го|-?е)?(?:\s+(?:дня|день|числа|число|{day}))?\s+(?:кожного\s+)?{unit}",
        r"навесні|влітку|улітку|восени|взимку|узимку|(?:до|з|після)\s+(?:весни|літа|осені|зими)"
        r"|(?:у|в)\s+(?:першій|другій)\s+половині\s+{month}|на\s+\d{1,3}-й\s+хвилині"
        rf"|(?:з|із|до|після|близько|об?)\s+{_UK_HOUR}(?:\s+до\s+{_UK_HOUR})?\s+(?:годин[иі]\s+)?(?:ранку|дня|вечора|ночі)"
        r"|(?:до|після|на|перед)\s+(?:Різдв\w+|Великд\w+|Нов(?:ого|им|ий)\s+р(?:оку|оком|ік))",
    ),
}


def time_limits(text: str, language: str, *, often: bool = False) -> list[tuple[int, int]]:
    """The slices `[start, end)` of a text that tell a time by its distance from something, or how `often` it comes, of
    which 'each day' and 'weekly' are no times by themselves.

    >>> [("Cancel up to seven days before the course, held every two weeks.")[a:b]
    ...  for a, b in time_limits("Cancel up to seven days before the course, held every two weeks.", "en")]
    ['up to seven days before the course', 'every two weeks']
    """
    return [match.span() for match in _pattern(language, often=often).finditer(text)]


@lru_cache(maxsize=16)
def _pattern(language: str, *, often: bool) -> re.Pattern[str]:
    language = language if language in _WORDS else "en"
    words, dates = _WORDS[language], DATE_WORDS[language]
    unit = rf"(?:{words.short_units}|{'|'.join(dates.units)})(?!\w)"
    count = rf"(?:\w+\s+)(?:(?:{words.sort})\s+)?{unit}(?:\s+(?:{words.sort})(?!\w))?"
    day = rf"(?:{'|'.join(dates.weekdays)})"
    month = rf"(?:{'|'.join(dates.months)})"
    of_a_year = "|".join((*dates.months, *dates.seasons))
    either = (
        words.of_each.replace("{day}", day).replace("{unit}", unit),
        rf"(?:{words.of_a_year.replace('{month}', month)})(?!\w)",
        rf"(?:{words.before})\s+{count}(?:\s+(?:{words.after})(?!\w){words.counted_from})?",
        rf"{count}\s+(?:{words.after})(?!\w){words.counted_from}",
        rf"(?:{words.each})\s+(?:{count}|(?:{day}|{of_a_year})(?!\w))",
        *((rf"(?:{words.each})\s+{unit}", rf"(?:{words.alone})(?!\w)") if often else ()),
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(either)})", re.IGNORECASE)
