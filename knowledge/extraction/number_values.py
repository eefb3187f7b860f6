"""Numbers written in words, and what multiplies them."""

from __future__ import annotations

from knowledge.extraction.word_list import word_list

_EN = word_list("""
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty
    """)
_EN_TENS = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_RU = {
    "один": 1, "одна": 1, "одно": 1, "одного": 1, "два": 2, "две": 2, "двух": 2, "двое": 2, "три": 3, "трёх": 3,
    "трех": 3, "трое": 3, "четыре": 4, "четырёх": 4, "четырех": 4, "четверо": 4, "пять": 5, "пяти": 5, "пятеро": 5,
    "шесть": 6, "шести": 6, "семь": 7, "семи": 7, "восемь": 8, "восьми": 8, "девять": 9, "девяти": 9, "десять": 10,
    "десяти": 10, "одиннадцать": 11, "двенадцать": 12, "тринадцать": 13, "четырнадцать": 14, "пятнадцать": 15,
    "шестнадцать": 16, "семнадцать": 17, "восемнадцать": 18, "девятнадцать": 19, "двадцать": 20, "тридцать": 30,
    "сорок": 40, "пятьдесят": 50, "шестьдесят": 60, "семьдесят": 70, "восемьдесят": 80, "девяносто": 90, "сто": 100,
    "двести": 200, "триста": 300, "четыреста": 400, "пятьсот": 500, "полтора": 1.5, "половина": 0.5, "половину": 0.5,
    "треть": 1 / 3, "четверть": 0.25,
}  # fmt: skip
_OTHERS = {
    "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
    "zwölf": 12, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
    "douze": 12, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
    "diez": 10,
}  # fmt: skip

NUMBER_VALUES: dict[str, float] = (
    {word: value for value, word in enumerate(_EN)}
    | {word: 30 + 10 * i for i, word in enumerate(_EN_TENS)}
    | {"dozen": 12, "dozens": 12, "half": 0.5, "hundred": 100, "thousand": 1000}
    | _RU
    | _OTHERS
)
"""The value of a number word in lower case."""

FRACTIONS: dict[str, float] = {
    "half": 1 / 2, "halves": 1 / 2, "third": 1 / 3, "thirds": 1 / 3, "quarter": 1 / 4, "quarters": 1 / 4,
    "fifth": 1 / 5, "fifths": 1 / 5, "sixth": 1 / 6, "sixths": 1 / 6, "eighth": 1 / 8, "tenth": 1 / 10,
    "tenths": 1 / 10,
}  # fmt: skip
"""The value of a part."""

MULTIPLIERS: dict[str, float] = {
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "millions": 1e6, "m": 1e6, "mn": 1e6, "mln": 1e6,
    "billion": 1e9, "bn": 1e9, "b": 1e9, "trillion": 1e12, "tn": 1e12, "dozen": 12, "тыс": 1e3, "тысяч": 1e3,
    "тысяча": 1e3, "тысячи": 1e3, "млн": 1e6, "миллион": 1e6, "миллиона": 1e6, "миллионов": 1e6, "млрд": 1e9,
    "миллиард": 1e9, "миллиарда": 1e9, "миллиардов": 1e9, "трлн": 1e12, "millionen": 1e6, "mio": 1e6,
    "milliarden": 1e9, "mrd": 1e9, "tausend": 1e3, "milliards": 1e9, "milliard": 1e9, "mille": 1e3, "mil": 1e3,
    "millones": 1e6, "millón": 1e6, "milioni": 1e6, "miliardi": 1e9, "milhões": 1e6, "milyon": 1e6, "milyar": 1e9,
}  # fmt: skip
"""What a word after a number multiplies it by; the single letters only when they touch the digits."""
