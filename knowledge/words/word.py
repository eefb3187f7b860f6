"""Word: what one word or number of a text comes to, whatever stands beside it."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from knowledge.words.compounds import part_terms
from knowledge.words.folding import fold
from knowledge.words.name_key import name_key
from knowledge.words.number_words import NUMBER_WORDS
from knowledge.words.phrases import PhraseTree, phrases_in
from knowledge.words.stem import stem
from knowledge.words.stop_words import is_stop_word

BESIDE_A_WORD = frozenset("~+")
"""What the terms begin with that stand beside a word's own: its name key, the parts of a compound."""
_WORDS_REMEMBERED = 30_000
_NUMBERED = re.compile(r"(\D+)[-‐‑–](\d{1,3})")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_BLANK = re.compile(r"\s")
_POSSESSIVE = re.compile(r"['’ʼ]s?$")
_COUNTRIES = {"US": "usa", "UK": "uk", "USA": "usa", "США": "сша"}


class Word(NamedTuple):
    """`surface` is the word folded, `term` what it is compared by, `key` its name key ('' when it has none).

    `spelling` is what spelling is mended against, '' for a number. `indexed` is what is indexed of it by itself,
    `begins` are the phrases that it begins, `parts` are the name and the number of a word such as 'Saran-2'.
    """

    surface: str
    term: str
    key: str
    stop: bool
    spelling: str
    indexed: tuple[str, ...]
    begins: PhraseTree | None
    parts: tuple[str, str] | None


class Words(dict[str, Word]):
    """What the words of a language come to, by how they are written; each is read when it is first asked for.

    >>> words_of("en")["Şelbay"].indexed, words_of("en")["The"].indexed
    (('selbay', '~selbai'), ())
    """

    def __init__(self, language: str) -> None:
        self._language, self._phrases = language, phrases_in(language)

    def __missing__(self, written: str) -> Word:
        if len(self) >= _WORDS_REMEMBERED:
            self.clear()  # the common ones are soon back
        surface, term, key, stop = _read(unicodedata.normalize("NFC", written), self._language)
        spelling = _surface(written)
        word = self[written] = Word(
            surface,
            surface if term == surface else term,  # one object for equal texts: they are kept by the ten thousand
            key,
            stop,
            spelling=surface if spelling == surface else spelling,
            indexed=() if stop else (*((term, key) if key else (term,)), *part_terms(surface, self._language)),
            begins=self._phrases.begun_by(term),
            parts=numbered(written) if "-" in term else None,
        )
        return word


@lru_cache(maxsize=16)
def words_of(language: str) -> Words:
    """The words of a language; text of no known language is read as English."""
    return Words(language)


def numbered(word: str) -> tuple[str, str] | None:
    """The name and the number of a word such as 'Saran-2', None for all others.

    >>> numbered("Saran-2"), numbered("Saran")
    (('Saran', '2'), None)
    """
    match = _NUMBERED.fullmatch(word)
    return (match[1], match[2]) if match else None


def _surface(word: str) -> str:
    if word[0].isdigit():
        return ""
    return fold(_POSSESSIVE.sub("", word)).replace(".", "").replace("’", "'").replace("ʼ", "'")


def _read(word: str, language: str) -> tuple[str, str, str, bool]:
    """One word -> surface, term, name key, whether it is a stop word."""
    if word[0].isdigit():
        word = _BLANK.sub("", word)
        number = word.replace(",", "") if _THOUSANDS.fullmatch(word) else word.replace(",", ".")
        return number, _plain_number(number), "", False
    if word[-1].isdigit() and (parts := numbered(word)):
        name, number = fold(parts[0]), str(int(parts[1]))
        return f"{name}-{number}", f"{name}-{number}", f"~{name_key(name)}-{number}" if word[0].isupper() else "", False
    letters = word.replace(".", "")
    if letters in _COUNTRIES:
        country = _COUNTRIES[letters]
        return country, country, "", False
    surface = _surface(word)
    if surface in NUMBER_WORDS:
        return surface, NUMBER_WORDS[surface], "", False
    acronym = len(letters) > 1 and letters.isupper()
    stop = is_stop_word(surface, language) and not acronym
    key = "~" + name_key(surface) if word[0].isupper() and len(surface) > 2 and not stop else ""
    return surface, surface if acronym else stem(surface, language), key, stop


def _plain_number(number: str) -> str:
    whole, dot, part = number.partition(".")
    return (whole.lstrip("0") or "0") + dot + part
