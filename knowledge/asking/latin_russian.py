"""Russian typed in Latin letters ('kto vozglavil peregovory') -> Cyrillic."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from functools import lru_cache
from itertools import islice, product

from knowledge.words import STOP_WORDS
from knowledge.words.dictionary import commonness
from knowledge.words.number_words import NUMBER_WORDS

# the spellings of each sound, the likeliest first
_SOUNDS = {
    "tsya": "тся|ться", "iya": "ия", "iyu": "ию", "iye": "ие", "shch": "щ", "sch": "щ", "zh": "ж", "kh": "х", "ts": "ц|тс", "tz": "ц", "ch": "ч", "sh": "ш",
    "yu": "ю", "ju": "ю", "ya": "я", "ja": "я", "yo": "ё", "jo": "ё", "ye": "е|ые", "je": "е", "yi": "ый|ы", "iy": "ий",
    "a": "а", "b": "б", "c": "ц|к", "d": "д", "e": "е|э", "f": "ф", "g": "г", "h": "х|г", "i": "и|й", "j": "й|ж", "k": "к",
    "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "q": "к", "r": "р", "s": "с", "t": "т", "u": "у", "v": "в", "w": "в",
    "x": "х|кс", "y": "ы|й", "z": "з", "'": "ь|ъ", "’": "ь|ъ",
}  # fmt: skip
_GLIDE = "й|ы"
"""What 'y' is after a vowel."""
_SOUND = re.compile("|".join(sorted(map(re.escape, _SOUNDS), key=len, reverse=True)))
_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+|['’](?=\s|$|[?.,!]))*")
_MOST_READINGS = 48
_COMMON = 0.35  # share of the commonness of a language's most common word
_SOFT = "бвдзлмнпрстфц"
_VOWELS = frozenset("aeiou")

_INTERROGATIVES = frozenset(
    (
        "кто кого кому кем ком что чего чему чем где куда откуда когда почему зачем отчего сколько как какой какая какое "
        "какие каком какую каких какого каким чей чья чье ли скока скоко чо"
    ).split()
)


def in_cyrillic(text: str, languages: Collection[str], knows: Callable[[str], bool]) -> str:
    """The text in Cyrillic where it is Russian typed in Latin letters, else the text itself.

    It is when it asks by a Russian interrogative and more of its words are Russian than stand in the Latin
    `languages`, or when the articles hold all its words in Cyrillic. `knows` tells whether they hold one.

    >>> in_cyrillic("gde budet sammit?", ["ru"], lambda word: word == "саммит")
    'где будет саммит?'
    >>> in_cyrillic("who is on board?", ["ru"], lambda word: False)
    'who is on board?'
    """
    words = _WORD.findall(text)
    asks = any(_may_ask(word.lower()) for word in words)
    if not asks and not _all_known(words, knows):
        return text
    read = {word: _read(word, knows) for word in words}
    latin = {"en", *languages} - {"ru", "uk", "be", "bg", "kk", "ky", "sr", "mk", "tg", "mn"}
    russian = sum(_is_russian(read[word].lower(), knows) for word in words)
    foreign = sum(any(_is_word(word.lower(), language) for language in latin) for word in words)
    if russian <= foreign or (foreign and not asks):
        return text
    return _WORD.sub(lambda match: read[match.group()], text)


@lru_cache(maxsize=5_000)
def _may_ask(word: str) -> bool:
    """Whether a word can be read as a Russian interrogative."""
    if len(word) > len("otchego"):
        return False
    readings = _readings(word)
    return not _INTERROGATIVES.isdisjoint((*readings, *_softened(readings)))


def _all_known(words: list[str], knows: Callable[[str], bool]) -> bool:
    """Whether the words, two at least and none a name, all stand in the articles in Cyrillic."""
    telling = [word for word in words if len(word) > 2]
    if len(telling) < 2 or any(not word.islower() for word in words):
        return False
    return all(any(knows(reading) for reading in _readings(word)) for word in telling)


def _is_russian(word: str, knows: Callable[[str], bool]) -> bool:
    return word in STOP_WORDS["ru"] or word in NUMBER_WORDS or knows(word) or commonness(word, "ru") > 0


def _is_word(word: str, language: str) -> bool:
    return word in STOP_WORDS.get(language, ()) or commonness(word, language) > _COMMON


def _read(word: str, knows: Callable[[str], bool]) -> str:
    """The likeliest Cyrillic spelling: the first that is a word, with soft signs put in where none was typed."""
    low = word.lower()
    if word.isupper() and len(word) > 1:
        return word  # an acronym
    readings = _readings(low)
    known = next((reading for reading in (*readings, *_softened(readings)) if _is_russian(reading, knows)), readings[0])
    return known.capitalize() if word[0].isupper() else known


def _readings(word: str) -> list[str]:
    """All spellings, the likeliest first, at most `_MOST_READINGS`."""
    choices = [
        (
            _GLIDE
            if match.group() == "y" and word[match.start() - 1 : match.start()] in _VOWELS
            else _SOUNDS[match.group()]
        )
        for match in _SOUND.finditer(word)
    ]
    spellings = product(*(choice.split("|") for choice in choices))
    return ["".join(spelling) for spelling in islice(spellings, _MOST_READINGS)]


def _softened(readings: list[str]) -> list[str]:
    """The readings with one soft sign more: 'сколко' -> 'сколько', 'обявил' -> 'объявил'."""
    found = []
    for word in readings[:4]:
        for at in range(1, len(word) + 1):
            if word[at - 1] in _SOFT and word[at : at + 1] != "ь":
                sign = "ъ" if word[at : at + 1] in tuple("еёюя") and at < 4 else "ь"
                found.append(word[:at] + sign + word[at:])
                if sign == "ъ":
                    found.append(word[:at] + "ь" + word[at:])
    return found
