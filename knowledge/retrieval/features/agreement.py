"""Where the fact agrees with, lacks or contradicts the names, numbers, days and speakers of the question."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.retrieval.evidence import Evidence
from knowledge.retrieval.features.cues import cues

_YEAR = re.compile(r"(?:1[0-9]|20)\d\d")


def names_found(evidence: Evidence) -> float:
    """The share of the question's names that the fact holds; 0 when it has none."""
    weights, hits, names = evidence.weights, evidence.hits, evidence.asked.names
    total = sum([weights[at] for at in names])
    return sum([weights[at] * hits[at] for at in names]) / total if total else 0.0


def names_missing(evidence: Evidence) -> float:
    """The share of the question's names that the whole article lacks."""
    weights, names = evidence.weights, evidence.asked.names
    total = sum([weights[at] for at in names])
    return sum([weights[at] for at in names if not evidence.hits_article[at]]) / total if total else 0.0


def another_name(evidence: Evidence) -> float:
    """The rarity of a name that is asked about while the fact, its title and the fact before speak only of others."""
    near = evidence.hits_near
    lacked = [at for at in evidence.asked.names if not near[at]]
    missing = max([evidence.weights[at] for at in lacked], default=0.0)
    if not missing:
        return 0.0
    asked = evidence.asked.name_terms
    return missing if any(name.terms.isdisjoint(asked) for name in evidence.fact.named) else 0.0


def numbers_missing(evidence: Evidence) -> float:
    """The share of the question's numbers that neither the fact nor its surroundings hold."""
    numbers = evidence.asked.numbers
    around = (evidence.hits, evidence.hits_title, evidence.hits_before)
    return sum(not any(hits[at] for hits in around) for at in numbers) / len(numbers) if numbers else 0.0


def another_year(evidence: Evidence) -> float:
    """1 when the question names a year and the fact names only others."""
    asked = {word.text for word in evidence.question.words if _YEAR.fullmatch(word.text)}
    told = {term for term in evidence.fact.terms if _YEAR.fullmatch(term)} if asked else asked
    return float(bool(told and not asked & told))


def days_agree(evidence: Evidence) -> float:
    """1 when the fact speaks of the days asked about, 0.5 when it was published on them; 0 when no days are asked."""
    since, until = evidence.question.since, evidence.question.until
    if since is None or until is None:
        return 0.0
    if any(date.since <= until and since <= date.until for date in evidence.fact.dates):
        return 1.0
    day = evidence.article.published_on
    return 0.5 if day and since <= day <= until else 0.0


def speaker_agrees(evidence: Evidence) -> float:
    """1 when the one whose words are asked for is the fact's speaker by name, 0.5 when only the role fits."""
    asked = set(evidence.question.speaker)
    if not asked or not evidence.fact.speaker:
        return 0.0
    if asked & evidence.terms_of(evidence.fact.speaker):
        return 1.0
    return 0.5 if asked & evidence.terms_of(evidence.fact.speaker_role) else 0.0


def source_agrees(evidence: Evidence) -> float:
    """1 when the fact's publisher or speaker is the source that the question names."""
    source = set(evidence.question.source)
    if not source:
        return 0.0
    return float(bool(source & evidence.speaker_terms or source & evidence.terms_of(evidence.article.publisher)))


def negation_differs(evidence: Evidence) -> float:
    """1 when one of question and fact denies and the other does not."""
    asked, told = evidence.question, evidence.fact
    return float(_denies(asked.text, asked.language) != _denies(told.statement, evidence.article.language))


@lru_cache(maxsize=500)
def _denies(text: str, language: str) -> bool:
    return bool(cues(language).denies.search(text))


def recency_wanted(evidence: Evidence) -> float:
    """How new the article is beside the newest candidate, halving each 30 days, where the latest is asked for."""
    newest, day = evidence.newest, evidence.article.published_on
    if newest is None or day is None or not evidence.question.latest:
        return 0.0
    return float(0.5 ** ((newest - day).days / 30))


def same_language(evidence: Evidence) -> float:
    """1 when fact and question are in one language."""
    return float(evidence.article.language == evidence.question.language)
