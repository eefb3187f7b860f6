"""How much of what was asked stands in the fact and around it. All values are 0 to 1."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from operator import mul
from typing import NamedTuple

from knowledge.retrieval.evidence import Evidence
from knowledge.retrieval.features.form import points_back


def _share(evidence: Evidence, hits: Sequence[float]) -> float:
    total = evidence.asked.weight
    return sum(map(mul, evidence.weights, hits)) / total if total else 0.0


def _gain(evidence: Evidence, hits: Sequence[float], known: Sequence[float]) -> float:
    """What the hits add to those already counted."""
    return _share(evidence, [hit - had if hit > had else 0.0 for hit, had in zip(hits, known, strict=True)])


class _Near(NamedTuple):
    """The best hits of a fact and its title, of these and the fact before, of these and the fact after."""

    with_title: tuple[float, ...]
    with_before: tuple[float, ...]
    with_after: tuple[float, ...]


@lru_cache(maxsize=1)
def _near(evidence: Evidence) -> _Near:
    with_title = tuple(map(max, evidence.hits, evidence.hits_title))
    with_before = tuple(map(max, with_title, evidence.hits_before))
    return _Near(with_title, with_before, tuple(map(max, with_before, evidence.hits_after)))


@lru_cache(maxsize=1)
def coverage(evidence: Evidence) -> float:
    """The share of the question's words, weighed by rarity, that stand in the fact itself."""
    return _share(evidence, evidence.hits)


def coverage_squared(evidence: Evidence) -> float:
    """Coverage squared: the last missing word matters more than the first found."""
    return coverage(evidence) ** 2


def title_gain(evidence: Evidence) -> float:
    """What the article's title adds to the fact."""
    return _gain(evidence, evidence.hits_title, evidence.hits)


@lru_cache(maxsize=1)
def before_gain(evidence: Evidence) -> float:
    """What the fact before adds to fact and title."""
    return _gain(evidence, evidence.hits_before, _near(evidence).with_title)


def bearers_gain(evidence: Evidence) -> float:
    """What the full names and roles behind the fact's names and speaker add to the fact."""
    return _gain(evidence, evidence.hits_bearers, evidence.hits)


def plain_coverage(evidence: Evidence) -> float:
    """The share of the question's words other than names that the fact holds; 0 when it has only names."""
    weights, hits, plain = evidence.weights, evidence.hits, evidence.asked.plain
    total = sum([weights[at] for at in plain])
    return sum([weights[at] * hits[at] for at in plain]) / total if total else 0.0


def _missing_near(evidence: Evidence, words: Sequence[int]) -> float:
    """The weight of those words that neither the fact nor its nearest surroundings hold; two or more count alike."""
    near, bearers = _near(evidence).with_before, evidence.hits_bearers
    return min(sum([evidence.weights[at] for at in words if not near[at] and not bearers[at]]), 2.0) / 2


def plain_missing_near(evidence: Evidence) -> float:
    """The weight of the words other than names that fact, title and the fact before lack; two or more count alike."""
    return _missing_near(evidence, evidence.asked.plain)


def names_missing_near(evidence: Evidence) -> float:
    """The weight of the names that fact, title and the fact before lack, two or more counting alike."""
    return _missing_near(evidence, evidence.asked.names)


def plain_missing_here(evidence: Evidence) -> float:
    """The rarity of the rarest word other than a name that the fact itself lacks."""
    return max([evidence.weights[at] for at in evidence.asked.plain if not evidence.hits[at]], default=0.0)


def first_word_found(evidence: Evidence) -> float:
    """1 when the fact holds the first telling word of the question, which mostly is what is asked for."""
    own = [
        (word.start, hit) for word, hit in zip(evidence.question.words, evidence.hits, strict=True) if word.start >= 0
    ]
    return min(own)[1] if own else 0.0


def before_gain_pointing_back(evidence: Evidence) -> float:
    """What the fact before adds to one that opens by pointing back to it ('She', 'The minister')."""
    return before_gain(evidence) * points_back(evidence)


def after_gain(evidence: Evidence) -> float:
    """What the fact after adds to fact, title and the fact before."""
    return _gain(evidence, evidence.hits_after, _near(evidence).with_before)


def article_gain(evidence: Evidence) -> float:
    """What the article's other facts add to all of these."""
    return _gain(evidence, evidence.hits_article, _near(evidence).with_after)


def article_coverage(evidence: Evidence) -> float:
    """The share of the question that the article holds anywhere."""
    return _share(evidence, evidence.hits_article)


def title_coverage(evidence: Evidence) -> float:
    """The share of the question that the title holds."""
    return _share(evidence, evidence.hits_title)


def rarest_found(evidence: Evidence) -> float:
    """The rarity of the rarest word that the fact holds."""
    return max((weight * hit for weight, hit in zip(evidence.weights, evidence.hits, strict=True)), default=0.0)


def rarest_missing(evidence: Evidence) -> float:
    """The rarity of the rarest word that the whole article lacks."""
    missing = zip(evidence.weights, evidence.hits_article, strict=True)
    return max((weight for weight, hit in missing if hit == 0), default=0.0)


def words_found(evidence: Evidence) -> float:
    """How many words are found in the fact, five or more counting as all."""
    return min(sum(hit > 0 for hit in evidence.hits), 5) / 5


def exact_share(evidence: Evidence) -> float:
    """The share of the matched weight that is met by the word itself rather than a synonym or mended spelling."""
    matched = [(w, h) for w, h in zip(evidence.weights, evidence.hits, strict=True) if h > 0]
    total = sum(weight for weight, _ in matched)
    return sum(weight for weight, hit in matched if hit == 1.0) / total if total else 0.0


def bm25(evidence: Evidence) -> float:
    """The BM25 score as a share of the best candidate's."""
    return evidence.bm25


def relevance(evidence: Evidence) -> float:
    """BM25 over what the meetings are worth, in the fact and around it, as a share of the best candidate's."""
    return evidence.relevance


def words_together(evidence: Evidence) -> float:
    """The share of neighbouring words of the question that stand within three places of one another in the fact."""
    pairs = list(zip(evidence.positions, evidence.positions[1:], strict=False))
    if not pairs:
        return 0.0
    return sum(a >= 0 and b >= 0 and a != b and abs(b - a) <= 3 for a, b in pairs) / len(pairs)


def words_in_order(evidence: Evidence) -> float:
    """The share of neighbouring words of the question that stand in the same order side by side in the fact."""
    pairs = list(zip(evidence.positions, evidence.positions[1:], strict=False))
    if not pairs:
        return 0.0
    return sum(a >= 0 and b - a == 1 for a, b in pairs) / len(pairs)


def density(evidence: Evidence) -> float:
    """How close together the matched words stand: their number over the stretch of the fact that they span."""
    found = [position for position in evidence.positions if position >= 0]
    if len(found) < 2:
        return 0.0
    return len(set(found)) / (max(found) - min(found) + 1)


def on_topic(evidence: Evidence) -> float:
    """The share of the fact's own words that the question asks about."""
    words = sum([term[0] != "~" for term in evidence.fact.terms])
    return min(len({position for position in evidence.positions if position >= 0}) / words, 1.0) if words else 0.0
