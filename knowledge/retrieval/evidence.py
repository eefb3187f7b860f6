"""Evidence: which words of a question a fact and its surroundings hold, worked out once for all features."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from knowledge.edition import StoredArticle, StoredFact
from knowledge.question import Question
from knowledge.words import terms

_TELLING_SCORE = 0.5


@dataclass(frozen=True, slots=True)
class Earlier:
    """Where the question before this one was answered."""

    article: int
    ordinal: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """A question beside one fact. Each list of hits has an entry for each word of the question, 0 to 1.

    `hits_bearers` are those of the full names and roles behind the fact's names and speaker. `positions` are where in
    the fact's terms a word is met, -1 where it is not. `bm25` is a share of the best candidate's score.
    """

    question: Question
    weights: tuple[float, ...]
    """The rarity of each word of the question."""
    fact: StoredFact
    article: StoredArticle
    hits: tuple[float, ...]
    positions: tuple[int, ...]
    hits_title: tuple[float, ...]
    hits_before: tuple[float, ...]
    hits_after: tuple[float, ...]
    hits_article: tuple[float, ...]
    hits_bearers: tuple[float, ...]
    bm25: float
    relevance: float
    before: StoredFact | None
    after: StoredFact | None
    newest: dt.date | None
    """The newest candidate's day of publication."""
    earlier: Earlier | None

    @property
    def speaker_terms(self) -> set[str]:
        """The terms of the fact's speaker, with the role."""
        return self.terms_of(f"{self.fact.speaker_role} {self.fact.speaker}")

    def terms_of(self, text: str) -> set[str]:
        """The terms of a part of the fact, in the fact's language."""
        return set(terms(text, self.article.language))


def hits_of(question: Question, terms: Mapping[str, int]) -> tuple[tuple[float, ...], tuple[int, ...]]:
    """For each word of the question its best meeting among the terms, and where; terms map to their first place."""
    hits, positions = [], []
    for word in question.words:
        best, place = 0.0, -1
        for match in word.matches:
            if match.worth > best and match.term in terms:
                best, place = match.worth, terms[match.term]
        hits.append(best)
        positions.append(place)
    return tuple(hits), tuple(positions)


def places(terms: Sequence[str]) -> dict[str, int]:
    """Each term with its first place; name keys share the place of their word."""
    found: dict[str, int] = {}
    place = -1
    for term in terms:
        if term[0] != "~":
            place += 1
        found.setdefault(term, place)
    return found


def gather(
    question: Question,
    candidates: Sequence[tuple[StoredFact, float]],
    articles: Mapping[int, StoredArticle],
    neighbours: Mapping[tuple[int, int], StoredFact],
    earlier: Earlier | None = None,
) -> list[Evidence]:
    """The evidence for each candidate. `neighbours` are facts by (article, ordinal)."""
    if not candidates:
        return []
    best = max(score for _, score in candidates) or 1.0
    weights = tuple(word.weight for word in question.words)
    newest = max((day for fact, _ in candidates if (day := articles[fact.article].published_on)), default=None)
    of_title = {key: hits_of(question, places(article.title_terms))[0] for key, article in articles.items()}
    of_fact = {fact.id: hits_of(question, places(fact.terms)) for fact, _ in candidates}
    nothing = (0.0,) * len(question.words)

    def hits_beside(fact: StoredFact, step: int) -> tuple[StoredFact | None, tuple[float, ...]]:
        beside = neighbours.get((fact.article, fact.ordinal + step))
        if beside is None:
            return None, nothing
        if beside.id not in of_fact:
            of_fact[beside.id] = hits_of(question, places(beside.terms))
        return beside, of_fact[beside.id][0]

    of_article: dict[int, list[float]] = {}
    for fact, _ in candidates:
        merged = of_article.setdefault(fact.article, list(of_title[fact.article]))
        for at, hit in enumerate(of_fact[fact.id][0]):
            merged[at] = max(merged[at], hit)
    held = {fact.id: frozenset(fact.terms) for fact in (*(fact for fact, _ in candidates), *neighbours.values())}
    titles = {key: frozenset(article.title_terms) for key, article in articles.items()}
    usual = sum(len(fact.terms) for fact, _ in candidates) / len(candidates)
    relevance = {
        fact.id: _relevance(
            question,
            held[fact.id],
            titles[fact.article] | (held[before.id] if (before := hits_beside(fact, -1)[0]) else frozenset()),
            len(fact.terms) / usual,
        )
        for fact, _ in candidates
    }
    most = max(relevance.values()) or 1.0
    found = []
    for fact, score in candidates:
        hits, positions = of_fact[fact.id]
        before, hits_before = hits_beside(fact, -1)
        after, hits_after = hits_beside(fact, 1)
        found.append(
            Evidence(
                question=question,
                weights=weights,
                fact=fact,
                article=articles[fact.article],
                hits=hits,
                positions=positions,
                hits_title=of_title[fact.article],
                hits_before=hits_before,
                hits_after=hits_after,
                hits_article=tuple(of_article[fact.article]),
                hits_bearers=hits_of(question, places(_bearers(fact, articles[fact.article].language)))[0],
                # FTS5 gives hardly any score where each word stands in half of the facts
                bm25=score / best if best > _TELLING_SCORE else relevance[fact.id] / most,
                relevance=relevance[fact.id] / most,
                before=before,
                after=after,
                newest=newest,
                earlier=earlier,
            )
        )
    return found


def _bearers(fact: StoredFact, language: str) -> list[str]:
    full = [name.canonical for name in fact.names if name.canonical != name.text]
    return terms(" ".join((fact.speaker, fact.speaker_role, *full)), language)


def _relevance(question: Question, terms: frozenset[str], around: frozenset[str], length: float) -> float:
    """BM25 (Robertson and Zaragoza 2009) of all terms that count for a question; what stands around counts half.

    `length` is the fact's as a share of the usual one. FTS5's own score gives words no weight that half of a small
    edition holds; here their rarity is bounded from below (see `Lexicon.rarity`).
    """
    here = 2.2 / (1 + 1.2 * (0.25 + 0.75 * length))
    return sum(
        match.rarity * (here * (match.term in terms) + 0.5 * (match.term in around))
        for word in question.words
        for match in word.matches
    )
