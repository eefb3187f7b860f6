"""Words for dates, by language: what `dates` builds its patterns from."""

from __future__ import annotations

from typing import NamedTuple


class DateWords(NamedTuple):
    """The date vocabulary of a language, as regular expressions of whole words.

    `months` and `weekdays` stand in calendar order. `days` are words for days, by distance from today; `units` stand
    for day, week, month, year. `following`, `past` and `current` modify a unit, a weekday or a month. `ago` and
    `hence` have the slot `{n}` for number and unit. `joins` may stand between day, month and year.
    """

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    days: dict[str, int]
    units: tuple[str, str, str, str]
    following: str
    past: str
    current: str
    ago: str
    hence: str
    joins: str = r"\s+"
    year: str = ""
    ranges: str = r"\s?[-–—]\s?"
    before_day: str = ""
    before_year: str = ""
    future: str = ""
    past_tense: str = ""
    numbers: dict[str, int] = {}
    century: str = ""


_EN_NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split()

ENGLISH = DateWords(
    months=(
        r"January|Jan\.?",
        r"February|Feb\.?",
        r"March|Mar\.",
        r"April|Apr\.?",
        r"May",
        r"June|Jun\.?",
        r"July|Jul\.?",
        r"August|Aug\.?",
        r"September|Sept?\.?",
        r"October|Oct\.?",
        r"November|Nov\.?",
        r"December|Dec\.?",
    ),
    weekdays=(
        r"Monday|Mon\.",
        r"Tuesday|Tues?\.",
        r"Wednesday|Wed\.",
        r"Thursday|Thur?s?\.",
        r"Friday|Fri\.",
        r"Saturday|Sat\.",
        r"Sunday|Sun\.",
    ),
    days={
        r"the\s+day\s+before\s+yesterday": -2,
        r"yesterday": -1,
        r"last\s+night": -1,
        r"overnight\s+(?=Monday|Tuesday)": 0,
        r"today": 0,
        r"tonight": 0,
        r"this\s+(?:morning|afternoon|evening)": 0,
        r"the\s+day\s+after\s+tomorrow": 2,
        r"tomorrow": 1,
    },
    units=("days?", "weeks?", "months?", "years?"),
    following=r"next|coming",
    past=r"last|past|previous",
    current=r"this|current",
    ago=r"{n}\s+(?:ago|earlier(?!\s+than))",
    hence=r"in\s+{n}(?:['’]\s+time)?",
    joins=r"\s+(?:of\s+)?|-",
    year="",
    ranges=r"\s?[-–—]\s?|\s+(?:to|and|until|till|through)\s+",
    before_day=r"from\s+|between\s+",
    before_year=r"in|since|of|by|from|until|till|during|before|after|year|to|around|about|late|early|mid|circa|and|between|for",
    future=(
        r"\b(?:will|shall|would|won['’]t|(?:is|are|was|were|be)\s+(?:to|due|set|scheduled|expected|planned|slated|likely)|"
        r"['’]ll|going\s+to|plans?\s+to|to\s+be|scheduled|planned|intends?\s+to|expects?\s+to|hopes?\s+to|due\s+to|until|"
        r"at\s+the\s+earliest|must)\b(?:\s+\w+){0,4}"
    ),
    past_tense=r"\b(?:said|told|was|were|had|has|have|did|began|broke|came|fell|rose|went|took|met|gave|held|left|\w{2,20}ed)\b",
    numbers={w: i for i, w in enumerate(_EN_NUMBERS, 1)} | {"a": 1, "an": 1, "fifteen": 15, "twenty": 20},
    century=r"centur(?:y|ies)",
)

RUSSIAN = DateWords(
    months=(
        r"январ[ьяюе]|янв\.",
        r"феврал[ьяюе]|фев\.",
        r"март[аеу]?",
        r"апрел[ьяюе]|апр\.",
        r"ма[йяюе]",
        r"июн[ьяюе]",
        r"июл[ьяюе]",
        r"август[аеу]?|авг\.",
        r"сентябр[ьяюе]|сент?\.",
        r"октябр[ьяюе]|окт\.",
        r"ноябр[ьяюе]|нояб?\.",
        r"декабр[ьяюе]|дек\.",
    ),
    weekdays=(
        r"понедельник[аеу]?",
        r"вторник[аеу]?",
        r"сред[ауеы]",
        r"четверг[аеу]?",
        r"пятниц[ауеы]",
        r"суббот[ауеы]",
        r"воскресень[еяю]",
    ),
    days={
        r"позавчера": -2,
        r"вчера": -1,
        r"накануне": -1,
        r"сегодня": 0,
        r"послезавтра": 2,
        r"завтра": 1,
    },
    units=(r"д(?:ень|ня|ней)|сут(?:ки|ок)", r"недел[юяиье]", r"месяц(?:а|ев|е)?", r"год(?:а|у)?|лет"),
    following=r"(?:следующ|будущ|ближайш|грядущ)(?:ий|его|ую|ей|ем|ая|ее)",
    past=r"(?:прошл|минувш|прошедш|истекш)(?:ый|ого|ую|ой|ом|ая|ое|ий|его|ей|ем)",
    current=r"(?:эт(?:от|у|ой|ом|ого|о)|текущ(?:ий|его|ей|ем)|нынешн(?:ий|его|ей|ем))",
    ago=r"{n}\s+(?:тому\s+)?назад",
    hence=r"через\s+{n}",
    joins=r"\s+",
    year=r"\s?(?:г\.|гг\.|год(?:а|у|ом|е)?\b)",
    ranges=r"\s?[-–—]\s?|\s+(?:по|до|и)\s+",
    before_day=r"с\s+|между\s+",
    before_year=r"в|с|до|по|к|после",
    future=(
        r"\b(?:будет|будут|предстоит|планирует\w*|намерен\w*|ожидается|запланирован\w*|должн\w+|состоит?ся|"
        r"прой[дт]\w{1,3}|начн[её]т\w*|возглав(?:ит|ят)|назов[её]т|завершится|не\s+раньше|до)\b(?:\s+\w+){0,3}"
    ),
    past_tense=r"\b(?:был[аои]?|\w{3,20}(?:л|ла|ло|ли|лся|лась|лось|лись))\b",
    numbers={"один": 1, "одну": 1, "два": 2, "две": 2, "двое": 2, "три": 3, "трое": 3, "четыре": 4, "пять": 5}
    | {"шесть": 6, "семь": 7, "восемь": 8, "девять": 9, "десять": 10, "": 1},
    century=r"век(?:а|е|у|ов)?|в\.",
)

UKRAINIAN = RUSSIAN._replace(
    months=tuple(
        f"{stem}(?:{ends})"
        for stem, ends in zip(
            "січ лют берез квіт трав черв лип серп верес жовт листопад груд".split(),
            "ень|ня|ні ий|ого|ому ень|ня|ні ень|ня|ні ень|ня|ні ень|ня|ні ень|ня|ні ень|ня|ні ень|ня|ні ень|ня|ні |а|і ень|ня|ні".split(),
            strict=True,
        )
    ),
    weekdays=("понеділ(?:ок|ка)", "вівтор(?:ок|ка)", "серед[ауи]", "четвер(?:га)?", "п['’]ятниц[яюі]", "субот[ауи]", "неділ[яюі]"),
    days={"позавчора": -2, "вчора": -1, "учора": -1, "напередодні": -1, "сьогодні": 0, "завтра": 1},
    units=(r"д(?:ень|ні|нів)", r"тиж(?:день|ня|ні|нів)", r"місяц(?:ь|я|і|ів)", r"р(?:ік|оку|оки|оків|оці)"),
    following=r"наступн(?:ий|ого|у|ої|ому)",
    past=r"минул(?:ий|ого|у|ої|ому)",
    current=r"ц(?:ей|ього|ю|ьому)",
    ago=r"{n}\s+тому",
    hence=r"через\s+{n}",
    year=r"\s?(?:р\.|рік|року|році)",
    ranges=r"\s?[-–—]\s?|\s+(?:по|до|і|та)\s+",
    before_day=r"з\s+|із\s+",
    before_year="в|у|з|до",
    future=r"\b(?:буде|будуть|планує\w*)\b(?:\s+\w+){0,3}",
    numbers={"один": 1, "два": 2, "дві": 2, "три": 3, "": 1},
    century="столітт[яі]",
)

GERMAN = DateWords(
    months=("Januar|Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"),
    weekdays=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag|Sonnabend", "Sonntag"),
    days={"vorgestern": -2, "gestern": -1, "heute": 0, "übermorgen": 2},
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
    future=r"\b(?:wird|werden|soll|sollen|würde|geplant)\b",
    past_tense=r"\b(?:sagte|war|hat|haben|wurde|wurden|hatte|ist|teilte)\b",
    numbers={"einem": 1, "einer": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "zehn": 10},
    century="Jahrhundert[s]?",
)

FRENCH = DateWords(
    months=("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    days={"avant-hier": -2, "hier": -1, "aujourd['’]hui": 0, "après-demain": 2, "demain": 1},
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
    future=r"\b(?:aura|auront|sera|seront|doit|doivent|devrait|prévue?s?)\b",
    past_tense=r"\b(?:a|ont|était|étaient|avait|est|sont)\b",
    numbers={"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "dix": 10},
    century="siècle",
)

SPANISH = DateWords(
    months=("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "se[p]?tiembre", "octubre", "noviembre", "diciembre"),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    days={"anteayer": -2, "ayer": -1, "hoy": 0, "pasado mañana": 2},
    units=("días?", "semanas?", "mes(?:es)?", "años?"),
    following="próxim[oa]|que viene",
    past="pasad[oa]",
    current="est[ea]",
    ago=r"hace\s+{n}",
    hence=r"dentro\s+de\s+{n}",
    joins=r"\s+(?:del?\s+)?",
    ranges=r"\s?[-–—]\s?|\s+(?:al|y|a)\s+(?:el\s+)?",
    before_day=r"del\s+|entre\s+el\s+",
    before_year="en|desde|de|hasta|del",
    future=r"\b(?:será|serán|tendrá|prevé|previst[oa]s?)\b",
    past_tense=r"\b(?:dijo|fue|fueron|había|ha|han|\w{3,20}(?:ó|aron|ieron))\b",
    numbers={"un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "diez": 10},
    century="siglo",
)

ITALIAN = SPANISH._replace(
    months=("gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"),
    weekdays=("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    days={"ieri": -1, "oggi": 0, "domani": 1},
    units=("giorn[oi]", "settiman[ae]", "mes[ei]", "ann[oi]"),
    following="prossim[oa]",
    past="scors[oa]",
    current="quest[oa]",
    ago=r"{n}\s+fa",
    hence=r"tra\s+{n}",
    joins=r"\s+(?:del\s+)?",
    ranges=r"\s?[-–—]\s?|\s+(?:al|e)\s+",
    before_day=r"dal\s+",
    before_year="nel|dal|del|fino al",
    numbers={"un": 1, "una": 1, "due": 2, "tre": 3},
    century="secolo",
)

PORTUGUESE = SPANISH._replace(
    months=("janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"),
    weekdays=("segunda(?:-feira)?", "terça(?:-feira)?", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"),
    days={"anteontem": -2, "ontem": -1, "hoje": 0, "amanhã": 1},
    units=("dias?", "semanas?", "m[êe]s(?:es)?", "anos?"),
    ago=r"há\s+{n}",
    numbers={"um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3},
    before_year="em|desde|de|até",
    century="século",
)

TURKISH = ENGLISH._replace(
    months=("Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"),
    weekdays=("Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"),
    days={"dün": -1, "bugün": 0, "yarın": 1},
    units=("gün", "hafta", "ay", "yıl"),
    following="gelecek|önümüzdeki",
    past="geçen",
    current="bu",
    ago=r"{n}\s+önce",
    hence=r"{n}\s+sonra",
    before_year="",
    numbers={"bir": 1, "iki": 2, "üç": 3},
    century="yüzyıl",
)

ARABIC = ENGLISH._replace(
    months=(
        "يناير|كانون الثاني",
        "فبراير|شباط",
        "مارس|آذار",
        "أبريل|إبريل|نيسان",
        "مايو|أيار",
        "يونيو|حزيران",
        "يوليو|تموز",
        "أغسطس|آب",
        "سبتمبر|أيلول",
        "أكتوبر|تشرين الأول",
        "نوفمبر|تشرين الثاني",
        "ديسمبر|كانون الأول",
    ),
    weekdays=("الاثنين|الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
    days={"أمس": -1, "اليوم": 0, "غدا": 1},
    units=("يوم", "أسبوع", "شهر", "سنة|عام"),
    following="المقبل|القادم",
    past="الماضي",
    current="هذا",
    ago=r"قبل\s+{n}",
    hence=r"بعد\s+{n}",
    before_year="عام|في|سنة",
    numbers={},
    century="القرن",
)

DATE_WORDS: dict[str, DateWords] = {
    "en": ENGLISH,
    "ru": RUSSIAN,
    "uk": UKRAINIAN,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "pt": PORTUGUESE,
    "tr": TURKISH,
    "ar": ARABIC,
}
