"""The days of a month as words: 'the fifteenth of November', 'пятнадцатого ноября'."""

from __future__ import annotations

from knowledge.extraction.word_list import word_list


def _counted(up_to_twenty: str, twenty: str, thirtieth: str, thirty: str) -> tuple[str, ...]:
    """Those from the 1st to the 31st of a language that puts the tens first."""
    first = word_list(up_to_twenty)
    ones = first[:9]
    return (*first, *(f"{twenty}{one}" for one in ones), thirtieth, f"{thirty}{first[0]}")


ENGLISH = _counted(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth
    """,
    "twenty-",
    "thirtieth",
    "thirty-",
)
RUSSIAN = _counted(
    """
    первого второго третьего четв[её]ртого пятого шестого седьмого восьмого девятого десятого одиннадцатого
    двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого
    двадцатого
    """,
    r"двадцать\s",
    "тридцатого",
    r"тридцать\s",
)
UKRAINIAN = _counted(
    """
    першого другого третього четвертого п['’ʼ]ятого шостого сьомого восьмого дев['’ʼ]ятого десятого одинадцятого
    дванадцятого тринадцятого чотирнадцятого п['’ʼ]ятнадцятого шістнадцятого сімнадцятого вісімнадцятого
    дев['’ʼ]ятнадцятого двадцятого
    """,
    r"двадцять\s",
    "тридцятого",
    r"тридцять\s",
)
_GERMAN_ONES = word_list("ein zwei drei vier fünf sechs sieben acht neun")
GERMAN = (
    *word_list(
        """
        ersten zweiten dritten vierten fünften sechsten sieb(?:en)?ten achten neunten zehnten elften zwölften
        dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten
        """
    ),
    *(f"{one}undzwanzigsten" for one in _GERMAN_ONES),
    "drei(?:ß|ss)igsten",
    "einunddrei(?:ß|ss)igsten",
)
