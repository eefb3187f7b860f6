"""Number words that count as their digits, so that 'three sites' and '3 sites' meet."""

from __future__ import annotations

_ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
_RUSSIAN = (
    "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать "
    "пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать"
).split()
_TENS = {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "тридцать": 30, "сорок": 40, "пятьдесят": 50, "шестьдесят": 60, "семьдесят": 70, "восемьдесят": 80,
    "девяносто": 90, "двух": 2, "трех": 3, "четырех": 4, "пяти": 5, "шести": 6, "семи": 7, "восьми": 8,
    "девяти": 9, "десяти": 10, "двое": 2, "трое": 3, "twice": 2, "дважды": 2, "две": 2,
}  # fmt: skip

NUMBER_WORDS: dict[str, str] = {
    word: str(value)
    for words in (_ENGLISH, _RUSSIAN)
    for value, word in enumerate(words)
    # 'one' and 'один' are mostly pronouns
    if value != 1
} | {word: str(value) for word, value in _TENS.items()}
