"""Numbers written in words, and what multiplies them."""

from __future__ import annotations

from functools import cache

from knowledge.extraction.compound_numbers import hundreds, in_one_word
from knowledge.extraction.word_list import word_list

_EN = word_list("""
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty
    """)
_EN_TENS = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_RU = {
    "один": 1, "одна": 1, "одно": 1, "одного": 1, "два": 2, "две": 2, "двух": 2, "двое": 2, "двоих": 2, "три": 3,
    "трёх": 3, "трех": 3, "трое": 3, "троих": 3, "четверых": 4, "пятерых": 5, "шестеро": 6, "шестерых": 6, "семеро": 7,
    "семерых": 7, "восьмеро": 8, "четыре": 4, "четырёх": 4, "четырех": 4, "четверо": 4, "пять": 5, "пяти": 5,
    "пятеро": 5, "шесть": 6, "шести": 6, "семь": 7, "семи": 7, "восемь": 8, "восьми": 8, "девять": 9, "девяти": 9,
    "десять": 10, "десяти": 10, "одиннадцать": 11, "двенадцать": 12, "тринадцать": 13, "четырнадцать": 14,
    "пятнадцать": 15, "шестнадцать": 16, "семнадцать": 17, "восемнадцать": 18, "девятнадцать": 19, "двадцать": 20,
    "тридцать": 30, "сорок": 40, "пятьдесят": 50, "шестьдесят": 60, "семьдесят": 70, "восемьдесят": 80,
    "девяносто": 90, "сто": 100, "двести": 200, "триста": 300, "четыреста": 400, "пятьсот": 500, "полтора": 1.5,
    "полторы": 1.5, "полутора": 1.5, "половина": 0.5, "половину": 0.5, "треть": 1 / 3, "четверть": 0.25,
}  # fmt: skip
_UK = {
    "два": 2, "дві": 2, "двох": 2, "двоє": 2, "три": 3, "трьох": 3, "троє": 3, "чотири": 4, "чотирьох": 4,
    "четверо": 4, "п'ять": 5, "п'яти": 5, "п'ятеро": 5, "шість": 6, "шести": 6, "шестеро": 6, "сім": 7, "семи": 7,
    "семеро": 7, "восьмеро": 8, "вісім": 8, "восьми": 8, "дев'ять": 9, "дев'яти": 9, "десять": 10, "десяти": 10,
    "одинадцять": 11, "дванадцять": 12, "тринадцять": 13, "чотирнадцять": 14, "п'ятнадцять": 15, "шістнадцять": 16,
    "сімнадцять": 17, "вісімнадцять": 18, "дев'ятнадцять": 19, "двадцять": 20, "тридцять": 30, "сорок": 40,
    "п'ятдесят": 50, "шістдесят": 60, "сімдесят": 70, "вісімдесят": 80, "дев'яносто": 90, "сто": 100, "двісті": 200,
    "триста": 300, "півтора": 1.5, "півтори": 1.5, "половина": 0.5, "третина": 1 / 3, "чверть": 0.25,
}  # fmt: skip
_CASES = {
    "ru": {
        "двум": 2, "двумя": 2, "трем": 3, "трём": 3, "тремя": 3, "четырем": 4, "четырём": 4, "четырьмя": 4,
        "восемью": 8,
        "сорока": 40, "пятидесяти": 50, "шестидесяти": 60, "семидесяти": 70, "восьмидесяти": 80, "девяноста": 90,
        "ста": 100, "двухсот": 200, "трёхсот": 300, "трехсот": 300, "четырёхсот": 400, "четырехсот": 400,
        "пятисот": 500,
    },
    "uk": {
        "двом": 2, "двома": 2, "трьом": 3, "трьома": 3, "чотирьом": 4, "чотирма": 4, "п'ятьох": 5, "шістьох": 6,
        "семи": 7, "сорока": 40, "п'ятдесяти": 50, "шістдесяти": 60, "сімдесяти": 70, "вісімдесяти": 80, "ста": 100,
        "двохсот": 200, "трьохсот": 300,
    },
}  # fmt: skip
_FROM_TWO = {
    "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn zwanzig",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf vingt",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve",
    "it": "due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
    "diciassette diciotto diciannove venti ventuno ventidue ventitré ventiquattro venticinque ventisei ventisette "
    "ventotto ventinove",
    "pt": "dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito "
    "dezanove vinte",
}
_TENS = {
    "de": "dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert",
    "fr": "trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix cent",
    "es": "treinta cuarenta cincuenta sesenta setenta ochenta noventa cien",
    "it": "trenta quaranta cinquanta sessanta settanta ottanta novanta cento",
    "pt": "trinta quarenta cinquenta sessenta setenta oitenta noventa cem",
}
_ENGLISH: dict[str, float] = (
    {word: value for value, word in enumerate(_EN)}
    | {word: 30 + 10 * i for i, word in enumerate(_EN_TENS)}
    | {"dozen": 12, "dozens": 12, "half": 0.5, "hundred": 100, "thousand": 1000}
)


@cache
def number_values(language: str) -> dict[str, float]:
    """The value of each number word of a language, in lower case; those of English for one that is not known.

    >>> number_values("de")["zwanzig"], number_values("fr")["soixante"]
    (20, 60)
    """
    if language in ("ru", "uk"):
        plain = {"ru": _RU, "uk": _UK}[language]
        soft = {f"{word[:-1]}{end}": n for word, n in plain.items() if word.endswith("ть") for end in ("и", "ью")}
        return soft | _CASES[language] | plain | hundreds(language)
    if language in _FROM_TWO:
        counted = list(enumerate(_FROM_TWO[language].split(), 2))
        tens = zip(range(30, 101, 10), _TENS[language].split(), strict=True)
        plain = {word: value for value, word in (*counted, *tens)} | _MORE.get(language, {})
        return in_one_word(language) | hundreds(language) | plain
    return _ENGLISH


_MORE: dict[str, dict[str, float]] = {
    "de": {"anderthalb": 1.5, "eineinhalb": 1.5}
    | {f"{word}einhalb": value + 0.5 for value, word in enumerate(_FROM_TWO["de"].split()[:8], 2)},
    "pt": {"cento": 100, "duas": 2, "dezesseis": 16, "dezessete": 17, "dezenove": 19},
    "es": {"veintiún": 21, "veintiuna": 21, "ciento": 100},
    "fr": {"cents": 100, "quatre-vingt": 80},
}


def counts(language: str) -> dict[str, float]:
    """The number words of a language by which whole times are counted, up to a hundred, and those with a half.

    >>> counts("ru")["полтора"], "треть" in counts("ru")
    (1.5, False)
    """
    return {word: value for word, value in number_values(language).items() if 1 <= value <= 100}


COLLECTIVES: dict[str, float] = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000, "decena": 10, "docena": 12, "quincena": 15,
    "veintena": 20, "treintena": 30, "cincuentena": 50, "centenar": 100, "millar": 1000, "decina": 10, "dozzina": 12,
    "quindicina": 15, "ventina": 20, "trentina": 30, "quarantina": 40, "cinquantina": 50, "centinaio": 100,
    "migliaio": 1000, "dezena": 10, "dúzia": 12, "vintena": 20, "trintena": 30, "centena": 100, "milhar": 1000,
    "dutzend": 12,
}  # fmt: skip
"""How many a noun stands for in other languages than English, after their word for one: 'une centaine'."""

ONE_OF: dict[str, tuple[str, str]] = {
    "de": ("eine?[nrm]?", "Monate?s?|Woche|Jahre?s?|Stunde|Minute"),
    "fr": ("une?", "mois|semaine|an|année|heure|minute"),
    "es": ("una?", "mes|semana|año|hora|minuto"),
    "it": ("un[ao']?", "mese|settimana|anno|ora|minuto"),
    "pt": ("uma?", "mês|semana|ano|hora|minuto"),
}
"""By language, the words for one, which are articles, too, and the times of which one is a quantity: 'un mois'."""

NUMBER_WORDS = frozenset(word for language in ("en", "ru", "uk", *_FROM_TWO) for word in number_values(language))
"""The number words of all languages."""

FRACTIONS: dict[str, float] = {
    "half": 1 / 2, "halves": 1 / 2, "third": 1 / 3, "thirds": 1 / 3, "quarter": 1 / 4, "quarters": 1 / 4,
    "fifth": 1 / 5, "fifths": 1 / 5, "sixth": 1 / 6, "sixths": 1 / 6, "eighth": 1 / 8, "tenth": 1 / 10,
    "tenths": 1 / 10,
}  # fmt: skip
"""The value of a part."""

PARTS: dict[str, dict[str, float]] = {
    "de": {
        "die Hälfte": 1 / 2, "ein Drittel": 1 / 3, "zwei Drittel": 2 / 3, "ein Viertel": 1 / 4, "drei Viertel": 3 / 4,
        "ein Fünftel": 1 / 5, "ein Zehntel": 1 / 10,
    },
    "fr": {
        "la moitié": 1 / 2, "un tiers": 1 / 3, "deux tiers": 2 / 3, "un quart": 1 / 4, "trois quarts": 3 / 4,
        "un cinquième": 1 / 5, "un dixième": 1 / 10,
    },
    "es": {
        "la mitad": 1 / 2, "un tercio": 1 / 3, "dos tercios": 2 / 3, "una tercera parte": 1 / 3, "un cuarto": 1 / 4,
        "una cuarta parte": 1 / 4, "tres cuartos": 3 / 4, "tres cuartas partes": 3 / 4, "una quinta parte": 1 / 5,
        "una décima parte": 1 / 10,
    },
    "it": {
        "la metà": 1 / 2, "un terzo": 1 / 3, "due terzi": 2 / 3, "un quarto": 1 / 4, "tre quarti": 3 / 4,
        "un quinto": 1 / 5, "un decimo": 1 / 10,
    },
    "pt": {
        "a metade": 1 / 2, "um terço": 1 / 3, "dois terços": 2 / 3, "um quarto": 1 / 4, "três quartos": 3 / 4,
        "um quinto": 1 / 5, "um décimo": 1 / 10,
    },
    "ru": {
        "две трети": 2 / 3, "двух третей": 2 / 3, "три четверти": 3 / 4, "трёх четвертей": 3 / 4, "одна пятая": 1 / 5,
        "одну пятую": 1 / 5, "одна десятая": 1 / 10,
    },
    "uk": {
        "дві третини": 2 / 3, "двох третин": 2 / 3, "три чверті": 3 / 4, "третину": 1 / 3, "половину": 1 / 2,
        "одна п'ята": 1 / 5,
    },
}  # fmt: skip
"""The value of a part of something, by language, where 'of' follows: 'zwei Drittel der Kosten'."""

MULTIPLIERS: dict[str, float] = {
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "millions": 1e6, "m": 1e6, "mn": 1e6, "mln": 1e6,
    "billion": 1e9, "bn": 1e9, "b": 1e9, "trillion": 1e12, "tn": 1e12, "dozen": 12, "тыс": 1e3, "тысяч": 1e3,
    "тысяча": 1e3, "тысячи": 1e3, "млн": 1e6, "миллион": 1e6, "миллиона": 1e6, "миллионов": 1e6, "млрд": 1e9,
    "миллиард": 1e9, "миллиарда": 1e9, "миллиардов": 1e9, "трлн": 1e12, "millionen": 1e6, "mio": 1e6,
    "milliarden": 1e9, "mrd": 1e9, "tausend": 1e3, "milliards": 1e9, "milliard": 1e9, "mille": 1e3, "mil": 1e3,
    "мільйон": 1e6, "мільйона": 1e6, "мільйони": 1e6, "мільйонів": 1e6, "мільярд": 1e9, "мільярда": 1e9,
    "мільярди": 1e9, "мільярдів": 1e9, "тисяч": 1e3, "тисяча": 1e3, "тисячі": 1e3, "тисячу": 1e3, "тис": 1e3,
    "тысячу": 1e3, "mila": 1e3, "milione": 1e6, "miliardo": 1e9, "milhão": 1e6, "bilhões": 1e9, "миллионы": 1e6,
    "миллиарды": 1e9, "миллионам": 1e6, "milliarde": 1e9,
    "dutzend": 12, "docenas": 12, "decenas": 10, "centenares": 100, "douzaines": 12, "dizaines": 10, "centaines": 100,
    "dozzine": 12, "decine": 10, "centinaia": 100, "dúzias": 12, "dezenas": 10, "centenas": 100, "десятков": 10,
    "десятка": 10, "сотен": 100, "сотни": 100, "десятків": 10, "десятки": 10, "сотень": 100, "сотні": 100,
    "millones": 1e6, "millón": 1e6, "milioni": 1e6, "miliardi": 1e9, "milhões": 1e6, "milyon": 1e6, "milyar": 1e9,
}  # fmt: skip
"""What a word after a number multiplies it by; the single letters only when they touch the digits."""

SCALE = "|".join(sorted((word for word in MULTIPLIERS if len(word) > 1), key=len, reverse=True))
"""Those that may stand apart from the number, as an expression."""
