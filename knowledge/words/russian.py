"""Russian words -> stems: what Snowball makes of them, but that one word in all its cases has one stem.

Snowball takes the end of some bare nouns for an ending ('остров', 'паром', 'случай'), and knows no vowels that come and
go ('рынок', 'рынка'; 'поставка', 'поставок'; 'беженец', 'беженца').
"""

from __future__ import annotations

import re
from functools import lru_cache

import Stemmer

from knowledge.words.russian_root import russian_root
from knowledge.words.russian_verbs import first_stem
from knowledge.words.word_tables import first_change

_LOOK_INFLECTED = """
автодром автопром альбом атом аэродром взлом водоем диплом излом ипподром космодром надлом объем паром перелом погром
подъем прием пролом разгром симптом синдром слом фантом актив архив детектив залив кооператив коллектив корректив массив
локомотив мотив негатив норматив обрыв отзыв отлив отрыв перерыв позитив полив порыв призыв прилив пролив прорыв разлив
разрыв рецидив срыв остров режим псевдоним аноним случай урожай обычай трамвай
"""
_GENITIVE_OF = {
    **{word: f"{word[:-1]}я" if word.endswith("й") else f"{word}а" for word in _LOOK_INFLECTED.split()},
    **{
        f"{word[:-1]}{ending}": f"{word[:-1]}я"
        for word in _LOOK_INFLECTED.split()
        if word.endswith("й")
        for ending in ("и", "ев", "ям", "ями", "ях", "ю", "ем", "е")
    },
    "заем": "займа",
    "наем": "найма",
}
"""The genitive of nouns with forms that look like those of another word."""

_FLEETING = (
    (re.compile(r"(?<=[аеоя])ец$"), "йц"),
    (re.compile(r"(?<=[^аеиоуыэюя])ец$"), "ц"),
    (re.compile(r"(?<=[аеиоуыэюя][^аеиоуыэюя])ок$|(?<=[аеиоуыэюя][^аеиоуыэюя]{2})ок$"), "к"),
    (re.compile(r"(?<=[чшж])ек$"), "к"),
)
_PRESENT = re.compile(r"(?<=..)иру(?:ю|ешь|ет|ем|ете|ют|я|ющ\w+|ем\w+)(?:с[яь])?$")
_FIXED = frozenset("восток исток морок обморок оброк отток поток порок приток пророк сорок урок".split())
"""Stems with the same ending that keep their vowel."""


@lru_cache(maxsize=1)
def _snowball() -> Stemmer.Stemmer:
    return Stemmer.Stemmer("russian", 0)


def russian_stem(word: str) -> str:
    """The stem of a folded Russian word.

    >>> russian_stem("остров") == russian_stem("острова"), russian_stem("рынок") == russian_stem("рынка")
    (True, True)
    >>> russian_stem("проверок") == russian_stem("проверки"), russian_stem("восток") == russian_stem("востока")
    (True, True)
    """
    if first := first_stem(word):
        return russian_root(first)
    word = _PRESENT.sub("ировать", _GENITIVE_OF.get(word, word))
    found = str(_snowball().stemWord(word))
    if found in _FIXED:
        return found
    short = first_change(found, _FLEETING)
    return russian_root(found) if short == found else short
