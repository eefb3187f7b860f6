"""The facts worth ranking for a question, found by its rarest words first so that the cost is bounded."""

from __future__ import annotations

import datetime as dt

from knowledge.asking.lexicon import Lexicon
from knowledge.edition import Edition, StoredFact
from knowledge.fact import FactKind
from knowledge.question import Question

ROWS_LOOKED_AT = 5_000
"""A word is left out of the search once the words before it match this many facts together."""

OPENINGS_TOLD = 20
"""So many articles are looked at for a question that names nothing but days, such as 'What happened last week?'."""

_A_WEEK = 7

FACTS_RANKED = 60
"""So many facts, the best by BM25, are ranked by all features."""


def search_terms(question: Question, lexicon: Lexicon) -> list[str]:
    """The terms to search for, rarest first, until they match `ROWS_LOOKED_AT` facts together."""
    terms = {match.term for word in question.words for match in word.matches}
    frequencies = lexicon.frequencies(sorted(terms))
    chosen: list[str] = []
    rows = 0
    for term in sorted(frequencies, key=lambda term: (frequencies[term], term)):
        rows += frequencies[term]
        if chosen and rows > ROWS_LOOKED_AT:
            break
        chosen.append(term)
    return chosen


def find_candidates(question: Question, edition: Edition, lexicon: Lexicon) -> list[tuple[StoredFact, float]]:
    """At most `FACTS_RANKED` facts with their BM25 score, best first; none is younger than `question.as_of`.

    A question without any telling word gets what its days, or the newest, have to tell: how each article opens.
    """
    terms = search_terms(question, lexicon)
    if not terms:
        return [(fact, 0.0) for fact in _openings(question, edition)]
    scores = dict(edition.search(terms, FACTS_RANKED, question.as_of, question.publishers))
    facts = edition.facts(list(scores))
    return sorted(((fact, scores[fact.id]) for fact in facts), key=lambda pair: (-pair[1], pair[0].id))


def _openings(question: Question, edition: Edition) -> list[StoredFact]:
    """The first statement of each article of the days asked about, or of the newest week, newest first."""
    newest = min(filter(None, (question.as_of, edition.latest_day())), default=None)
    if question.words or not newest or not (question.since or question.latest):
        return []
    since = question.since or newest - dt.timedelta(days=_A_WEEK)
    facts = edition.article_facts_between(since, min(question.until or newest, newest), OPENINGS_TOLD)
    first: dict[int, StoredFact] = {}
    for fact in facts:
        if fact.kind is FactKind.STATEMENT:
            first.setdefault(fact.article, fact)
    return list(first.values())
