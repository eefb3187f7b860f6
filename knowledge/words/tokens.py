"""Text -> tokens -> terms."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from knowledge.words.folding import fold
from knowledge.words.name_key import name_key
from knowledge.words.number_words import NUMBER_WORDS
from knowledge.words.phrases import PhraseTree, go_on, phrases_in
from knowledge.words.stem import stem
from knowledge.words.stop_words import is_stop_word
from knowledge.words.thesaurus import passed_over

_LETTERS = r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*"  # accents may stand by themselves
_TOKEN = (
    # most words, found without asking whether they are anything else
    r"[A-Za-z]+(?=[ ,])|"
    # thousands may be parted by a blank, plain, unbreakable or narrow
    r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d.,]\d)(?!\d)|\d+(?:[.,]\d+)*|(?:[^\W\d_]\.){2,}"
    # 'Saran-2' is one name, not the number 2
    rf"|{_LETTERS}[-‐‑–]\d{{1,3}}(?!\w|[.,]\d)|{_LETTERS}(?:['’ʼ]{_LETTERS})*"
)
_ELIDED = {
    "fr": "[cdjlmnst]|(?:jus|lors|puis|quoi)?qu",
    "it": "[cdlmnstv]|(?:da|ne|su|co)ll|nell|dell|all|bell|quell|quest|un|dov|cos|com|anch|sant|gl",
}
"""Words that stand before another with their vowel cut off: 'l'accord', 'dell'impianto'."""
_NUMBERED = re.compile(r"(\D+)[-‐‑–](\d{1,3})")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_BLANK = re.compile(r"\s")
_POSSESSIVE = re.compile(r"['’ʼ]s?$")
_COUNTRIES = {"US": "usa", "UK": "uk", "USA": "usa", "США": "сша"}


class Token(NamedTuple):
    """One word or number of a text: the slice `[start, end)`, its term, and its name key ('' when it has none)."""

    text: str
    start: int
    end: int
    surface: str
    term: str
    key: str
    stop: bool

    @property
    def number(self) -> bool:
        """Whether it is a number, in digits or in words."""
        return self.term[:1].isdigit()


@lru_cache(maxsize=50)
def _token(language: str) -> re.Pattern[str]:
    elided = _ELIDED.get(language)
    return re.compile(rf"(?i:{elided})(?=['’ʼ][^\W\d_])|{_TOKEN}" if elided else _TOKEN)


def tokenize(text: str, language: str) -> list[Token]:
    """The words and numbers of a text, in order, with the stop words marked.

    >>> [token.term for token in tokenize("The ministers' 1,811 votes", "en")]
    ['the', 'minist', '1811', 'vote']
    """
    found = []
    for match in _token(language).finditer(text):
        word = match.group()
        surface, term, key, stop = _read(word, language)
        found.append(Token(word, match.start(), match.end(), surface, term, key, stop))
    return found


def phrases_among(tokens: Sequence[Token], language: str) -> dict[int, tuple[str, ...]]:
    """The phrases that words of a text are part of, by where these words start.

    >>> phrases_among(tokenize("Who stepped down?", "en"), "en")
    {4: ('step_down',), 12: ('step_down',)}
    """
    found: dict[int, tuple[str, ...]] = {}
    small = passed_over(language)
    for at, first in enumerate(tokens):
        begun = [tree] if (tree := phrases_in(language).next.get(first.term)) else []
        for last in range(at + 1, len(tokens)):
            ended, begun = go_on(begun, tokens[last].term, passed_over=tokens[last].surface in small)
            for token in tokens[at : last + 1] if ended else ():
                found[token.start] = (*found.get(token.start, ()), *ended)
            if not begun:
                break
    return found


def words_in(text: str, language: str) -> list[str]:
    """The words and numbers of a text as they stand.

    >>> words_in("The ministers' 1,811 votes", "en")
    ['The', 'ministers', '1,811', 'votes']
    """
    return _token(language).findall(text)


def terms(text: str, language: str) -> list[str]:
    """What is indexed of a text: see `terms_of`.

    >>> terms("Nurğan Şelbay said", "en")
    ['nurgan', '~nurgan', 'selbay', '~selbai', 'say']
    """
    return terms_of(words_in(text, language), language)


def terms_of(words: Iterable[str], language: str) -> list[str]:
    """What is indexed of the words of a text: the terms of all but the stop words, the name keys of capitalised words,
    and the phrases among them."""
    found = []
    phrases = phrases_in(language).next
    small = passed_over(language)
    begun: list[PhraseTree] = []
    for word in words:
        surface, term, key, stop = _read(word, language)
        if begun:
            ended, begun = go_on(begun, term, passed_over=surface in small)
            found += ended
        if tree := phrases.get(term):
            begun.append(tree)
        if not stop:
            found.append(term)
            if key:
                found.append(key)
        if "-" in term and (parts := numbered(word)):
            found += terms_of(parts, language)
    return found


def numbered(word: str) -> tuple[str, str] | None:
    """The name and the number of a word such as 'Saran-2', None for all others.

    >>> numbered("Saran-2"), numbered("Saran")
    (('Saran', '2'), None)
    """
    match = _NUMBERED.fullmatch(word)
    return (match[1], match[2]) if match else None


def surfaces(words: Iterable[str]) -> list[str]:
    """The words of a text folded, not inflected otherwise: the vocabulary that spelling is mended against."""
    return [surface for surface in map(_surface, words) if len(surface) > 2]


@lru_cache(maxsize=20_000)
def _surface(word: str) -> str:
    if word[0].isdigit():
        return ""
    return fold(_POSSESSIVE.sub("", word)).replace(".", "").replace("’", "'").replace("ʼ", "'")


@lru_cache(maxsize=20_000)
def _read(word: str, language: str) -> tuple[str, str, str, bool]:
    """One word -> surface, term, name key, whether it is a stop word."""
    word = unicodedata.normalize("NFC", word)
    if word[0].isdigit():
        word = _BLANK.sub("", word)
        number = word.replace(",", "") if _THOUSANDS.fullmatch(word) else word.replace(",", ".")
        return number, _plain_number(number), "", False
    if parts := numbered(word):
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
