"""Mending: the words of a question as typed -> as they are meant."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.asking.lexicon import Lexicon
from knowledge.asking.other_languages import translates
from knowledge.asking.shorthand import long_form
from knowledge.words import Token, name_key, numbered, stem
from knowledge.words.dictionary import commonness
from knowledge.words.irregular import TWO_WORDS
from knowledge.words.known_names import known_names
from knowledge.words.place_adjectives import of_the_same_place

NAME_KEY_WORTH = 0.9
WITHOUT_NUMBER_WORTH = 0.4
SHORTHAND_WORTH = 0.95
_LONGEST_ACRONYM = 6

_COMMON = 0.45
"""So common is 'early', which sounds like 'yearly', and means itself; see `commonness`."""

MOST_MENDED = 8
"""Unknown words of a question that are mended; the search for near spellings is what takes time."""

Mended = tuple[Token, list[tuple[str, float]]]
"""A word as typed, and what it may be a misspelling of, best first, with a likeness of 0 to 1."""


def own_terms(token: Token) -> dict[str, float]:
    """The terms that a word stands for as it is, with what a meeting is worth."""
    terms = {token.term: 1.0}
    if token.surface in TWO_WORDS:
        terms[stem(TWO_WORDS[token.surface], "")] = NAME_KEY_WORTH
    if parts := numbered(token.surface):
        terms[f"~{name_key(parts[0])}-{int(parts[1])}"] = NAME_KEY_WORTH
        terms[stem(parts[0], "")] = WITHOUT_NUMBER_WORTH
    elif len(token.surface) > 3 and token.term.isalpha():
        terms["~" + name_key(token.surface)] = NAME_KEY_WORTH
    return terms


def of_a_place(token: Token, language: str) -> frozenset[str]:
    """The terms that a word may be met by as a place or an adjective made of one."""
    return of_the_same_place(token.surface, language, name=token.text[:1].isupper())


def mend(tokens: list[Token], language: str, lexicon: Lexicon, asides: Sequence[tuple[int, int]] = ()) -> list[Mended]:
    """The words, the unknown among them with what they may be misspellings of; `MOST_MENDED` are looked into, and none
    in `asides`, slices of the text that are no part of the question."""
    known = lexicon.frequencies({term for token in tokens for term in own_terms(token)})
    found: list[Mended] = []
    left = MOST_MENDED
    for token in tokens:
        if token.stop or token.number or any(term in known for term in own_terms(token)):
            found.append((token, _as_spelt(token, known, language, lexicon)))
        elif long := long_form(token.surface, language):
            found.append((token, [(long, SHORTHAND_WORTH)]))
        elif (
            not left
            or translates(token.term, language, lexicon)
            or _abbreviates(token, lexicon)
            or lexicon.frequencies(of_a_place(token, language))
            or any(start <= token.start < end for start, end in asides)
        ):
            found.append((token, []))
        else:
            left -= 1
            found.append((token, lexicon.spelling.mend(token.surface, language, token.text.lower())))
    return found


def _abbreviates(token: Token, lexicon: Lexicon) -> bool:
    """Whether an unknown word is the short form of a name: 'UMC' where the articles only have it in full."""
    term = {token.surface}
    return len(token.surface) <= _LONGEST_ACRONYM and bool(known_names(term) or lexicon.aliases(term))


def _as_spelt(token: Token, known: dict[str, int], language: str, lexicon: Lexicon) -> list[tuple[str, float]]:
    """A common word that sounds like a word known only by its sound: 'fery' is 'ferry', 'Shelbai' stays a name."""
    key = "~" + name_key(token.surface)
    if token.term in known or key not in known or token.number or token.stop:
        return []
    if commonness(token.surface, language) > _COMMON:
        return []
    near = [
        (word, like) for word, like in lexicon.spelling.near(token.surface) if name_key(word) == name_key(token.surface)
    ]
    plain = lexicon.frequencies([stem(word, language) for word, _ in near])
    return [(word, like) for word, like in near if plain.get(stem(word, language), 0) > known[key]]


def as_mended(text: str, words: list[Mended]) -> str:
    """The text with its mended words put in place."""
    for token, near in reversed(words):
        if near:
            text = text[: token.start] + _mended(token, near) + text[token.end :]
    return text


def words_as_mended(words: list[Mended], language: str) -> list[Token]:
    """The words, each where it was typed, read as what it is mended to."""
    return [
        token._replace(surface=near[0][0], term=stem(near[0][0], language)) if near else token for token, near in words
    ]


def mended_starts(words: list[Mended]) -> list[int]:
    """Where each word begins once the mended ones are put in place."""
    starts, shift = [], 0
    for token, near in words:
        starts.append(token.start + shift)
        shift += len(_mended(token, near)) - len(token.text) if near else 0
    return starts


def _mended(token: Token, near: list[tuple[str, float]]) -> str:
    return near[0][0].capitalize() if token.text[:1].isupper() else near[0][0]
