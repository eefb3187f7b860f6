"""Words that exclude each other: who was hurt was not killed, and the women's race is not the men's."""

from __future__ import annotations

import re
from collections.abc import Set

from knowledge.answering.figures_asked import UNTIL
from knowledge.answering.negations import NOT
from knowledge.answering.opposite_words import opposite_words
from knowledge.question import Asked, Question
from knowledge.retrieval import Evidence
from knowledge.retrieval.asked_words import SURELY_ASKED
from knowledge.words import tokenize

_SHARP = frozenset(
    {
        Asked.WHO,
        Asked.WHEN,
        Asked.WHERE,
        Asked.WHICH,
        Asked.WHAT,
        Asked.HOW_MANY,
        Asked.HOW_MUCH,
        Asked.HOW_LONG,
    }
)
_NOBODY = frozenset("nobody none niemand personne nadie nessuno ninguém никто ніхто".split())
_OVER = re.compile(r"\b(?:is|are|was|were|be|been)\b.*\bover\W*$", re.IGNORECASE)
"""'When will the strike be over?', whose words stand apart."""
_RANGE = re.compile(r"\d.*(?:[–—-]|\s(?:to|bis|à|a|al|alle|до|по|às)\s).*\d")
_NOUNS = frozenset({"building", "buildings"})
"""Nouns with the term of a verb that is told from its opposite."""
_BUILDING = frozenset({"build"})
_BEGINNINGS = frozenset("start end beginning ending begin began begins begun started".split())
_BEHIND = 3
"""So many words behind 'nobody' hold the verb."""


def tells_the_opposite(evidence: Evidence) -> bool:
    """Whether the fact, with what surrounds it, lacks a word of the question and has one that excludes it, where a
    person, a place, a figure or a time is asked for."""
    question, article = evidence.question, evidence.article
    if question.asked not in _SHARP or article.language != question.language:
        return False
    asked = _terms(question.as_read, question.language)
    if _OVER.search(question.as_read):
        asked.add("be_over")
    if question.asked is Asked.HOW_LONG:
        asked -= {"long"}  # tells the kind alone
    if NOT.search(question.as_read) or NOT.search(evidence.fact.statement):
        return False  # what is 'not allowed' is forbidden
    if question.asked is Asked.WHEN and _tells_until_when(evidence):
        return False  # what is 'shut until Friday' opens then, what is 'open from 9 to 5' closes at five
    held = frozenset(evidence.fact.terms)
    told = held - (_BUILDING - _terms(evidence.fact.statement, article.language))
    around = [fact.terms for fact in (evidence.before, evidence.above) if fact]
    near = held.union(article.title_terms, evidence.fact.bearers, *around)
    for sides in opposite_words(question.language):
        for side in sides:
            others = frozenset().union(*(other for other in sides if other is not side))
            if side.isdisjoint(asked) or not side.isdisjoint(near) or others.isdisjoint(told):
                continue
            if others.isdisjoint(asked) and not _met(side, near - others, question):
                return True
    return False


def _terms(text: str, language: str) -> set[str]:
    """The terms of a text but for nouns that have that of a verb: a building, the start of something, 'began to'."""
    words = tokenize(text, language)
    after = [word.surface for word in words[1:]] + [""]
    return {
        word.term
        for word, following in zip(words, after, strict=True)
        if word.surface not in _NOUNS and not (word.surface in _BEGINNINGS and following in ("of", "to"))
    }


def _tells_until_when(evidence: Evidence) -> bool:
    fact = evidence.fact
    ranges = any(_RANGE.search(date.text) for date in fact.dates)
    return ranges or any(word.text.lower() in UNTIL for word in tokenize(fact.statement, evidence.article.language))


def _met(side: Set[str], near: Set[str], question: Question) -> bool:
    """Whether another word stands for one of these words of a question."""
    words = (word for word in question.words if word.matches[0].term in side)
    return any(match.term in near and match.worth > SURELY_ASKED for word in words for match in word.matches)


def nobody_did(evidence: Evidence) -> bool:
    """Whether it is asked who, and the fact says that nobody did or suffered it: 'nobody was hurt' names none."""
    if evidence.question.asked is not Asked.WHO:
        return False
    told = tokenize(evidence.fact.statement, evidence.article.language)
    nobody = [at for at, word in enumerate(told) if word.text.lower() in _NOBODY]
    behind = {word.term for at in nobody for word in told[at + 1 : at + 1 + _BEHIND]}
    return any(not behind.isdisjoint({match.term for match in word.matches}) for word in evidence.question.words)
