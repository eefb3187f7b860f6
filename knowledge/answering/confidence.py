"""How likely it is that the first fact answers the question, and what is said of it."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib import resources

from knowledge.answer import Status
from knowledge.answering.answer_signs import answer_signs
from knowledge.answering.roles_of_others import anothers_role
from knowledge.question import Asked, Question
from knowledge.retrieval.filters import strays
from knowledge.retrieval.ranking import Ranked

_PLAIN_NEEDED = 0.35
"""A fact that lacks most of what is asked about a name does not answer, however well the names agree."""

_NAMES_LACKED = 0.33
"""Nor does one whose whole article lacks more than a third of the names."""

_UNKNOWN_BORNE = 0.4
"""Nor does any when so large a share of the question stands in no article at all."""

_LITTLE, _MUCH = 0.15, 0.5
"""Shares of the question that fact and title hold: with less than little nothing is near; with much, something is."""

_SPECIFIC_NEEDED = 0.2
"""Nor does one that holds nothing beyond its article's title, however well the title agrees."""

_TYPED = frozenset({Asked.WHO, Asked.WHICH, Asked.HOW_MANY, Asked.HOW_MUCH, Asked.WHERE, Asked.WHEN})
"""What a fact may well hold without answering: a name, a number, a place, a day."""

_CHIEF = (
    "coverage", "article_coverage", "rarest_missing", "names_missing", "numbers_missing", "number_misfits",
    "fits", "misfits", "exact_share", "words_together", "another_year", "days_differ", "title_coverage",
    "unit_agrees", "plain_missing_near", "names_missing_near", "plain_missing_here", "relevance",
    "measure_differs", "measure_agrees", "unit_differs", "first_word_found", "words_found", "bearers_gain",
    "speaker_agrees", "rarest_found", "before_gain", "title_gain", "negation_differs", "density", "names_found",
    "focus_found",
)  # fmt: skip


def confidence_features(question: Question, ranked: Sequence[Ranked]) -> dict[str, float]:
    """What the confidence is reckoned from: the first fact's chief features, its score, its lead over the next, and
    what its short answer says."""
    first = ranked[0]
    rival = next((one for one in ranked[1:] if one.evidence.fact.article != first.evidence.fact.article), None)
    found = {name: first.features[name] for name in _CHIEF}
    found["score"] = first.score
    found["lead"] = first.score - ranked[1].score if len(ranked) > 1 else 2.0
    found["lead_over_other_articles"] = first.score - rival.score if rival else 2.0
    found["plain_near"] = plain_near(first)
    found["specific_near"] = specific_near(first)
    found["lacks_kind"] = float(lacks_kind(first))
    missing = first_missing(first)
    found["first_missing"] = missing
    found["first_missing_of_typed"] = missing * (question.asked in _TYPED)
    found["first_missing_of_who"] = missing * (question.asked is Asked.WHO)
    found["who_misfits"] = first.features["misfits"] * (question.asked is Asked.WHO)
    found["unknown_words"] = sum(word.weight for word in question.words if not word.known)
    asked = sum(word.weight for word in question.words if word.start >= 0)
    unknown = sum(word.weight for word in question.words if word.start >= 0 and not word.known)
    found["unknown_share"] = unknown / asked if asked else 0.0
    found["few_words"] = float(len(question.words) <= 2)
    found["no_question"] = float(question.asked is Asked.TOPIC)
    return found | answer_signs(first.evidence)


def plain_near(ranked: Ranked) -> float:
    """The share of the question's words other than names that the fact or its nearest surroundings hold; 1 for none."""
    evidence = ranked.evidence
    around = zip(evidence.hits, evidence.hits_title, evidence.hits_before, evidence.hits_bearers, strict=True)
    plain = [
        (word.weight, max(hits))
        for word, hits in zip(evidence.question.words, around, strict=True)
        if not word.name and word.start >= 0
    ]
    total = sum(weight for weight, _ in plain)
    return sum(weight * hit for weight, hit in plain) / total if total else 1.0


def first_missing(ranked: Ranked) -> float:
    """The rarity of the question's first plain word, mostly what was done, if fact and surroundings lack it; else 0.

    'Who discovered it?' is not answered by where it was found.
    """
    evidence = ranked.evidence
    around = zip(evidence.hits, evidence.hits_title, evidence.hits_before, evidence.hits_bearers, strict=True)
    plain = [
        (word.start, word.weight, max(hits))
        for word, hits in zip(evidence.question.words, around, strict=True)
        if word.start >= 0 and not word.name and not word.number
    ]
    if not plain:
        return 0.0
    _, weight, hit = min(plain)
    return 0.0 if hit else weight


def specific_near(ranked: Ranked) -> float:
    """The share of what the title leaves open that the fact or the one before holds; 1 when it leaves nothing open."""
    evidence = ranked.evidence
    around = zip(evidence.hits_title, evidence.hits, evidence.hits_before, evidence.hits_bearers, strict=True)
    open_ = [
        (word.weight, max(hits))
        for word, (title, *hits) in zip(evidence.question.words, around, strict=True)
        if not title and word.start >= 0
    ]
    total = sum(weight for weight, _ in open_)
    return sum(weight * hit for weight, hit in open_) / total if total else 1.0


def lacks_kind(ranked: Ranked) -> bool:
    """Whether a date or a number is asked for and the fact holds none."""
    return bool(ranked.features["number_misfits"])


@lru_cache(maxsize=1)
def _model() -> Mapping[str, float]:
    text = (resources.files("knowledge.answering") / "confidence.json").read_text(encoding="utf-8")
    found: dict[str, float] = json.loads(text)["weights"]
    return found


def confidence(question: Question, ranked: Sequence[Ranked]) -> float:
    """The calibrated probability that the first fact answers the question (logistic regression)."""
    if not ranked:
        return 0.0
    weights = _model()
    features = confidence_features(question, ranked)
    total = weights["bias"] + sum(weights.get(name, 0.0) * value for name, value in features.items())
    return 1 / (1 + math.exp(-max(min(total, 30.0), -30.0)))


def passes_guards(features: Mapping[str, float]) -> bool:
    """Whether nothing forbids to call the first fact an answer: see the bounds above."""
    return (
        not features["lacks_kind"]
        and not features["unit_differs"]
        and not features["measure_differs"]
        and features["plain_near"] >= _PLAIN_NEEDED
        and features["specific_near"] >= _SPECIFIC_NEEDED
        and features["names_missing"] <= _NAMES_LACKED
        and features["unknown_share"] <= _UNKNOWN_BORNE
    )


def status(question: Question, ranked: Sequence[Ranked], probability: float) -> Status:
    """What may be said: a sure fact answers, a likely one comes closest, nothing like it is not found."""
    if ranked and question.overview and not question.words:
        return Status.CLOSEST
    held = _held(ranked[0]) if ranked else 0.0
    if held < _LITTLE or (probability < _thresholds()[1] and held < _MUCH):
        return Status.NOT_FOUND
    if question.overview or probability < _thresholds()[0]:
        return Status.CLOSEST
    first = ranked[0].evidence
    if strays(first) or anothers_role(first) or not passes_guards(confidence_features(question, ranked)):
        return Status.CLOSEST
    return Status.ANSWERED


def _held(ranked: Ranked) -> float:
    """The share of the question that the fact, its title and the fact before hold."""
    return ranked.features["coverage"] + ranked.features["title_gain"] + ranked.features["before_gain"]


@lru_cache(maxsize=1)
def _thresholds() -> tuple[float, float]:
    text = (resources.files("knowledge.answering") / "confidence.json").read_text(encoding="utf-8")
    found = json.loads(text)["thresholds"]
    return float(found["answered"]), float(found["closest"])
