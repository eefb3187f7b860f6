"""The facts worth ranking for a question."""

from __future__ import annotations

import datetime as dt

from knowledge.asking.lexicon import Lexicon
from knowledge.edition import Edition
from knowledge.fact import FactKind
from knowledge.question import Question

TERMS_SEARCHED = 64
"""So many terms, those that tell most, are searched for."""

OPENINGS_TOLD = 20
"""So many articles are looked at for a question that names nothing but days, such as 'What happened last week?'."""

_A_WEEK = 7
_A_FEW_DAYS = dt.timedelta(days=3)

FACTS_RANKED = 24
"""So many facts, the best by BM25, are ranked; where articles are in other languages, as many again, the best by the
question's own words: a word has so many translations that facts holding some by chance would leave no room."""


def search_terms(question: Question, lexicon: Lexicon, *, translated: bool = True) -> dict[str, float]:
    """The terms to search for, those that tell most first, each with the most that a meeting with it is worth; those
    that are `translated` only if wanted."""
    worth: dict[str, float] = {}
    for word in question.words:
        for match in word.matches:
            if translated or not match.translated:
                worth[match.term] = max(worth.get(match.term, 0.0), match.worth)
    frequencies = lexicon.frequencies(sorted(worth))
    telling = sorted(frequencies, key=lambda term: (-worth[term] * lexicon.selectivity(term), term))
    return {term: worth[term] for term in telling[:TERMS_SEARCHED]}


def find_candidates(question: Question, edition: Edition, lexicon: Lexicon) -> dict[int, float]:
    """Facts, by their ids, with their BM25 score, at most `FACTS_RANKED` or twice as many; none is younger than
    `question.as_of`.

    A question without any telling word gets what its days, or the newest, have to tell: how each article opens.
    """
    terms = search_terms(question, lexicon)
    if not terms:
        return dict.fromkeys(_openings(question, edition), 0.0)
    found = dict(edition.search(terms, FACTS_RANKED, question.as_of, question.publishers))
    if not any(match.translated for word in question.words for match in word.matches):
        return found
    if own := search_terms(question, lexicon, translated=False):
        found = dict(edition.search(own, FACTS_RANKED, question.as_of, question.publishers)) | found
    return found


def _openings(question: Question, edition: Edition) -> list[int]:
    """The first statement of each article of the days asked about, or of the newest week, newest first."""
    newest = min(filter(None, (question.as_of, edition.latest_day())), default=None)
    if question.words or not newest or not (question.since or question.latest):
        return []
    since, until = question.since or newest - dt.timedelta(days=_A_WEEK), question.until or newest
    if until - since < _A_FEW_DAYS and until < dt.date.max:
        until += dt.timedelta(days=1)  # a weekend is told of on Monday
    facts = edition.article_facts_between(since, min(until, newest), OPENINGS_TOLD)
    first: dict[int, int] = {}
    for fact in facts:
        if fact.kind is FactKind.STATEMENT:
            first.setdefault(fact.article, fact.id)
    return list(first.values())
