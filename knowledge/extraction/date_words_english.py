"""Date words: English, and languages that borrow its tenses."""

from __future__ import annotations

from knowledge.extraction import day_words
from knowledge.extraction.date_words import DateWords
from knowledge.extraction.hour_expressions import HOUR, hour_range
from knowledge.extraction.number_values import counts

_HALF_OF_DAY = r"\s?(?:[ap]\.m\.|[ap]m\b)"

ENGLISH = DateWords(
    language="en",
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
        r"yesterday(?:\s+(?:morning|afternoon|evening))?": -1,
        r"last\s+night": -1,
        r"overnight\s+(?=Monday|Tuesday)": 0,
        r"today": 0,
        r"tonight": 0,
        r"this\s+(?:morning|afternoon|evening)": 0,
        r"the\s+day\s+after\s+tomorrow": 2,
        r"tomorrow(?:\s+(?:morning|afternoon|evening|night))?": 1,
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
        r"at\s+the\s+earliest|must|remains?|stays?|(?:re)?opens|starts|begins|kicks\s+off|takes\s+place|departs|goes\s+on\s+sale|expires)\b(?:\s+\w+){0,4}"
    ),
    past_tense=r"\b(?:said|told|was|were|had|has|have|did|began|broke|came|fell|rose|went|took|met|gave|held|left|\w{2,20}ed)\b",
    numbers=counts("en") | {"a": 1, "an": 1},
    century=r"centur(?:y|ies)",
    seasons=("spring", "summer", "autumn|fall", "winter"),
    parts=(
        r"early|start(?=\s+of\b)|beginning(?=\s+of\b)",
        r"mid|middle(?=\s+of\b)",
        r"late|end(?=\s+of\b)",
    ),
    part_lead=r"the\s+",
    part_of=r"of\s+(?:the\s+|this\s+)?",
    part_units=("month", "year", "week"),
    weekend=r"week-?end",
    weekend_lead=r"(?:over|at|on|during|by|until|before|after|since|for)\s+the",
    feasts={
        r"Christmas\s+Eve": (12, 24),
        r"Christmas\s+Day": (12, 25),
        r"Boxing\s+Day": (12, 26),
        r"New\s+Year['’]s\s+Eve": (12, 31),
        r"New\s+Year['’]s\s+Day": (1, 1),
    },
    day_words=day_words.ENGLISH,
    each="every|each",
    weekly=("mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"),
    lists=r"and|or|to|through",
    between="from|between",
    hour="|".join(
        (
            hour_range("between", "and", _HALF_OF_DAY),
            rf"{HOUR}(?:\s?[–-]\s?|\s+(?:to|until|till)\s+){HOUR}{_HALF_OF_DAY}",
        )
    ),
    daily=r"daily|(?:on\s+|at\s+|every\s+)?week(?:day|end)s?|(?:every|each)\s+day|seven\s+days\s+a\s+week",
)

TURKISH = ENGLISH._replace(
    language="tr",
    months=(
        "Ocak",
        "Şubat",
        "Mart",
        "Nisan",
        "Mayıs",
        "Haziran",
        "Temmuz",
        "Ağustos",
        "Eylül",
        "Ekim",
        "Kasım",
        "Aralık",
    ),
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
    language="ar",
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
