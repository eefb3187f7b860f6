"""Text -> tokens -> terms."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from knowledge.words.phrases import PhraseTree, go_on, phrases_in
from knowledge.words.separated_verbs import separated_verbs
from knowledge.words.thesaurus import passed_over
from knowledge.words.word import words_of

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
    token = rf"(?i:{elided})(?=['’ʼ][^\W\d_])|{_TOKEN}" if elided else _TOKEN
    return re.compile(rf"(?=[^\W_])(?:{token})")  # it is soon seen that no token starts at a blank


def tokenize(text: str, language: str) -> list[Token]:
    """The words and numbers of a text, in order, with the stop words marked.

    >>> [token.term for token in tokenize("The ministers' 1,811 votes", "en")]
    ['the', 'minist', '1811', 'vote']
    """
    return list(_tokens(text, language))


@lru_cache(maxsize=16)
def _tokens(text: str, language: str) -> tuple[Token, ...]:
    """A question, and the statement that may answer it, are read from several sides: the last few are remembered."""
    words = words_of(language)
    return tuple(
        [
            Token(match[0], match.start(), match.end(), read.surface, read.term, read.key, read.stop)
            for match in _token(language).finditer(text)
            for read in (words[match[0]],)
            if read.surface  # nothing is left of 'ʼ' alone, which is a letter by name only
        ]
    )


def phrases_among(tokens: Sequence[Token], language: str) -> dict[int, tuple[str, ...]]:
    """The phrases that words of a text are part of, by where these words start.

    >>> phrases_among(tokenize("Who stepped down?", "en"), "en")
    {4: ('step_down',), 12: ('step_down',)}
    """
    found: dict[int, tuple[str, ...]] = {}
    small = passed_over(language)
    for at, first in enumerate(tokens):
        begun = [tree] if (tree := phrases_in(language).begun_by(first.term)) else []
        for last in range(at + 1, len(tokens)):
            ended, begun = go_on(begun, tokens[last].term, passed_over=tokens[last].surface in small)
            for token in tokens[at : last + 1] if ended else ():
                found[token.start] = (*found.get(token.start, ()), *ended)
            if not begun:
                break
    for verb, prefix, term in separated_verbs([token.text for token in tokens]) if language == "de" else ():
        for token in (tokens[verb], tokens[prefix]):
            found[token.start] = (*found.get(token.start, ()), term)
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
    and the phrases and separated verbs among them."""
    found: list[str] = []
    words = list(words)
    known, small = words_of(language), passed_over(language)
    begun: list[PhraseTree] = []
    for word in words:
        read = known[word]
        if begun:
            ended, begun = go_on(begun, read.term, passed_over=read.surface in small)
            found += ended
        if read.begins:
            begun.append(read.begins)
        found += read.indexed
        if read.parts:
            found += terms_of(read.parts, language)
    return found + [verb.term for verb in separated_verbs(words)] if language == "de" else found


def spellings(words: Iterable[str], language: str) -> dict[str, int]:
    """How often each spelling stands among the words of texts: the vocabulary that spelling is mended against.

    >>> spellings(["The", "minister", "of", "the", "Minister's", "2"], "en")
    {'the': 2, 'minister': 2}
    """
    found: dict[str, int] = {}
    known = words_of(language)
    for word, count in Counter(words).items():
        spelling = known[word].spelling
        if len(spelling) > 2:
            found[spelling] = found.get(spelling, 0) + count
    return found
