"""Which of several of a kind: tram 4 is not tram 7, the Armenian citizens are not the Georgian ones, nor is the second
largest city the largest."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from knowledge.question import Asked
from knowledge.retrieval import Evidence
from knowledge.words import tokenize
from knowledge.words.demonyms import of_a_people, related_names
from knowledge.words.place_adjectives import like_place_adjective
from knowledge.words.tokens import Token
from knowledge.words.word_classes import IRREGULAR_PARTICIPLES

_ADJECTIVES_BEHIND = frozenset({"fr", "es", "it", "pt"})
_RANKED = re.compile(
    r"\b(?P<rank>(?:among|one of|some of|"
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th))[ -])?)"
    r"(?:(?: the)? )?(?P<first>most [a-z]+|[a-z]{2,}(?<!for)(?<!mod)(?<!hon)(?<!inter)(?<!arr)(?<!prot)est)\b"
)
"""A superlative in English, with what makes less of it."""


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
        peoples = all(of_a_people(one.surface) for one in (name, *before))
        if before and (peoples or not lacked[name.start]) and all(_other(one, name) for one in before):
            return True
    return False


def other_adjective(evidence: Evidence) -> bool:
    """Whether an adjective such as those made of places stands beside a noun of the question ('die iranische
    Delegation'), and the fact lacks it and has that noun with other such ones alone ('die deutsche Delegation')."""
    question, language = evidence.question, evidence.article.language
    if language != question.language or language in ("en", ""):
        return False
    near = dict(zip((word.start for word in question.words), evidence.hits_near, strict=True))
    asked = _described(tokenize(question.as_read, language), language)
    told = _described(tokenize(evidence.fact.statement, language), language)
    return any(
        near.get(adjective.start) == 0
        and any(other.term == noun.term for _, other in told)
        and all(one is not None and one.term != adjective.term for one, other in told if other.term == noun.term)
        for adjective, noun in asked
        if adjective is not None
    )


def _described(words: Sequence[Token], language: str) -> list[tuple[Token | None, Token]]:
    """Each word that is no such adjective, with the one that stands beside it, if any does."""
    before = language not in _ADJECTIVES_BEHIND
    found: list[tuple[Token | None, Token]] = []
    for at, word in enumerate(words):
        if word.stop or like_place_adjective(word.surface, language):
            continue
        beside = words[at - 1] if before and at else words[at + 1] if not before and at + 1 < len(words) else None
        found.append((beside if beside and like_place_adjective(beside.surface, language) else None, word))
    return found


def other_rank(evidence: Evidence) -> bool:
    """Whether a superlative of the question ('the largest city') stands in the fact, in English, with other ranks alone
    ('the second largest', 'one of the largest')."""
    asked, told = _ranks(evidence.question.as_read), _ranks(evidence.fact.statement)
    return any(ranks.isdisjoint(told.get(first, ranks)) for first, ranks in asked.items())


def _ranks(text: str) -> dict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for match in _RANKED.finditer(text.casefold()):
        found[match["first"]].add(match["rank"].rstrip(" -"))
    return found


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
