"""How likely it is that the first fact answers the question, and what is said of it."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib import resources

from knowledge.answer import Status
from knowledge.answering.answer_signs import WITHOUT_WORDS, answer_signs
from knowledge.answering.close_calls import ANSWERS_BETTER
from knowledge.answering.guards import of_another
from knowledge.answering.missing_words import (
    first_missing,
    foreign,
    plain_near,
    specific_near,
    unknown_share,
)
from knowledge.answering.repeats import confirms
from knowledge.answering.short_answer import ShortAnswer, short_answer
from knowledge.question import Asked, Question
from knowledge.retrieval.ranking import Ranked

_NAMES_LACKED = 0.33
"""A fact whose whole article lacks more than a third of the names does not answer, however well the rest agrees."""

_UNKNOWN_BORNE = 0.4
"""Nor does any when so large a share of the question stands in no article at all."""

_LITTLE, _MUCH = 0.15, 0.5
"""Shares of the question that fact and title hold: with less than little nothing is near; with much, something is."""

_HELD = ("coverage", "title_gain", "before_gain", "bearers_gain")
_FAR_AHEAD = 2.0
"""The lead of a fact that has no rival."""

_PERHAPS = 0.4
"""The probability from which on a fact that is not sure to answer may well do so."""
_TYPED = frozenset({Asked.WHO, Asked.WHICH, Asked.HOW_MANY, Asked.HOW_MUCH, Asked.WHERE, Asked.WHEN})
"""What a fact may well hold without answering: a name, a number, a place, a day."""

_CHIEF = (
    "coverage", "article_coverage", "names_missing", "numbers_missing", "number_misfits", "fits", "misfits",
    "exact_share", "words_together", "another_year", "title_coverage", "unit_agrees", "plain_missing_near",
    "names_missing_near", "names_elsewhere", "relevance", "measure_differs", "measure_agrees", "unit_differs",
    "first_word_found", "bearers_gain", "about_gain", "speaker_agrees", "before_gain", "title_gain",
    "negation_differs", "density", "names_found", "focus_found", "kin_coverage_near", "tense_differs",
    "small_words_found", "introduces", "asked_above", "asks_alike", "label_found", "label_missed",
)  # fmt: skip


def confidence_features(question: Question, ranked: Sequence[Ranked], short: ShortAnswer | None) -> dict[str, float]:
    """What the confidence is reckoned from: the first fact's chief features, its score, its lead over the next that
    does not confirm it, its share of the odds of all these, and what its short answer says."""
    first = ranked[0]
    rivals = [one for one in ranked[1:] if not (short and confirms(one.evidence, first.evidence, short.place))]
    elsewhere = next((one for one in rivals if one.evidence.fact.article != first.evidence.fact.article), None)
    found = {name: first.features[name] for name in _CHIEF}
    found["score"] = first.score
    found["share_of_odds"] = 1 / (1 + sum([math.exp(min(one.score - first.score, _FAR_AHEAD)) for one in rivals]))
    found[ANSWERS_BETTER] = first.features.get(ANSWERS_BETTER, 0.0)
    found["lead"] = first.score - rivals[0].score if rivals else _FAR_AHEAD
    found["lead_over_other_articles"] = first.score - elsewhere.score if elsewhere else _FAR_AHEAD
    found["plain_near"] = plain_near(first)
    found["specific_near"] = specific_near(first)
    found["lacks_kind"] = float(lacks_kind(first))
    missing = first_missing(first)
    found["first_missing"] = missing
    found["foreign"] = foreign(first)
    found["coverage_of_who"] = found["coverage"] * (question.asked is Asked.WHO)
    found["first_missing_of_typed"] = missing * (question.asked in _TYPED)
    found["first_missing_of_who"] = missing * (question.asked is Asked.WHO)
    found["who_misfits"] = first.features["misfits"] * (question.asked is Asked.WHO)
    found["unknown_words"] = sum(word.weight for word in question.words if not word.known)
    found["unknown_share"] = unknown_share(question)
    found["few_words"] = float(len(question.words) <= 2)
    found["brevity"] = 1 / max(len(question.words), 1)
    found["no_question"] = float(question.asked is Asked.TOPIC)
    signs = answer_signs(first.evidence, short)
    found["short_score_covered"] = found["coverage"] * signs["short_score"]
    return found | signs


def lacks_kind(ranked: Ranked) -> bool:
    """Whether a date or a number is asked for and the fact holds none."""
    return bool(ranked.features["number_misfits"])


@lru_cache(maxsize=1)
def _model() -> Mapping[str, float]:
    text = (resources.files("knowledge.answering") / "confidence.json").read_text(encoding="utf-8")
    found: dict[str, float] = json.loads(text)["weights"]
    return found


def confidence(question: Question, ranked: Sequence[Ranked]) -> float:
    """The calibrated probability that the first fact answers the question (logistic regression); 0 if it holds hardly
    anything of it."""
    if not ranked or _held(ranked[0]) < _LITTLE:
        return 0.0
    short = None if question.asked in WITHOUT_WORDS else short_answer(ranked[0].evidence)
    weights = _model()
    features = confidence_features(question, ranked, short)
    total = weights["bias"] + sum(weights.get(name, 0.0) * value for name, value in features.items())
    return 1 / (1 + math.exp(-max(min(total, 30.0), -30.0)))


def passes_guards(question: Question, first: Ranked) -> bool:
    """Whether nothing forbids to call the first fact an answer: see the bounds above."""
    return (
        not lacks_kind(first)
        and not _leaves_unknown(question, first)
        and first.features["names_missing"] <= _NAMES_LACKED
        and unknown_share(question) <= _UNKNOWN_BORNE
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
    return Status.CLOSEST if forbidden(question, ranked[0]) else Status.ANSWERED


def perhaps(question: Question, ranked: Sequence[Ranked], probability: float) -> bool:
    """Whether the first of the closest facts may well answer."""
    return probability >= _PERHAPS and not question.overview and not forbidden(question, ranked[0])


def forbidden(question: Question, first: Ranked) -> bool:
    """Whether the first fact must not pass for an answer, however likely it is one."""
    return of_another(first.evidence) or not passes_guards(question, first)


def _leaves_unknown(question: Question, first: Ranked) -> bool:
    """Whether it is asked who or what a name stands for and the fact has no words that introduce it."""
    named = all(word.name for word in question.words)
    return question.asked is Asked.DEFINITION and named and not first.features["introduces"]


def _held(ranked: Ranked) -> float:
    """The share of the question that the fact, its title, the fact before and the bearers of its names hold."""
    return sum([ranked.features[name] for name in _HELD])


@lru_cache(maxsize=1)
def _thresholds() -> tuple[float, float]:
    text = (resources.files("knowledge.answering") / "confidence.json").read_text(encoding="utf-8")
    found = json.loads(text)["thresholds"]
    return float(found["answered"]), float(found["closest"])
