"""Which of several of a kind: tram 4 is not tram 7, the Armenian citizens are not the Georgian ones."""

from __future__ import annotations

from itertools import pairwise

from knowledge.question import Asked
from knowledge.retrieval import Evidence
from knowledge.words import tokenize
from knowledge.words.demonyms import related_names
from knowledge.words.tokens import Token
from knowledge.words.word_classes import IRREGULAR_PARTICIPLES

_PEOPLES = ("ian", "ean", "can", "man", "ese", "ish", "ani", "aqi", "aeli", "stani")
_IRREGULAR_PEOPLES = frozenset("french dutch greek swiss thai czech welsh danish philippine filipino slovak".split())
"""How names of peoples end in English, and those that do not."""


def other_number(evidence: Evidence) -> bool:
    """Whether a noun of the question has a number ('tram 4') and the fact has that noun with others alone."""
    asked = _numbered(tokenize(evidence.question.as_read, evidence.question.language))
    if not asked:
        return False
    told = _numbered(tokenize(evidence.fact.statement, evidence.article.language))
    around = {term for term in evidence.article.title_terms if term.isdigit()} | set(evidence.fact.terms)
    return any(
        any(noun == other and number != another for other, another in told) and number not in around
        for noun, number in asked
    )


def other_people(evidence: Evidence) -> bool:
    """Whether a noun of the question has a name before it ('Armenian citizens') that the fact lacks, and the fact has
    that noun with others alone ('Georgian citizens'); names that may be no people's must be lacked around it, too."""
    if evidence.question.asked is Asked.TOPIC:
        return False
    words = zip(evidence.question.words, evidence.hits, evidence.hits_near, strict=True)
    lacked = {word.start: near for word, hit, near in words if word.name and not hit}
    if not lacked:
        return False
    asked = tokenize(evidence.question.as_read, evidence.question.language)
    told = tokenize(evidence.fact.statement, evidence.article.language)
    for name, noun in pairwise(asked):
        if name.start not in lacked or noun.start != name.end + 1 or noun.key or not _may_be_noun(noun):
            continue
        before = [one for one, other in pairwise(told) if other.term == noun.term]
        peoples = all(map(_of_a_people, (name, *before)))
        if before and (peoples or not lacked[name.start]) and all(_other(one, name) for one in before):
            return True
    return False


def _of_a_people(word: Token) -> bool:
    """Whether a word looks like the name of a people, in English."""
    return word.surface.endswith(_PEOPLES) or word.surface in _IRREGULAR_PEOPLES


def _may_be_noun(word: Token) -> bool:
    participle = word.surface.endswith("ed") or word.surface in IRREGULAR_PARTICIPLES
    return not (word.stop or word.number or participle)


def _other(word: Token, name: Token) -> bool:
    """Whether a word is another name, made from a country's or people's."""
    return bool(word.key) and word.surface != name.surface and word.surface not in related_names(name.surface)


def _numbered(tokens: list[Token]) -> list[tuple[str, str]]:
    """The words that a short number follows with nothing but a blank between, as terms."""
    return [
        (noun.term, number.term)
        for noun, number in pairwise(tokens)
        if number.number and not noun.number and not noun.stop and number.start == noun.end + 1 and len(number.text) < 4
    ]
