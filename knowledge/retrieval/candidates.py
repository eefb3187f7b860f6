"""The facts worth ranking for a question, found by its rarest words first so that the cost is bounded."""

from __future__ import annotations

from knowledge.asking.lexicon import Lexicon
from knowledge.edition import Edition, StoredFact
from knowledge.question import Question

ROWS_LOOKED_AT = 5_000
"""A word is left out of the search once the words before it match this many facts together."""

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
    """At most `FACTS_RANKED` facts with their BM25 score, best first; none is younger than `question.as_of`."""
    terms = search_terms(question, lexicon)
    if not terms:
        return []
    scores = dict(edition.search(terms, FACTS_RANKED, question.as_of))
    facts = edition.facts(list(scores))
    return sorted(((fact, scores[fact.id]) for fact in facts), key=lambda pair: (-pair[1], pair[0].id))
