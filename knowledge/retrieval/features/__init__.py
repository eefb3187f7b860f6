"""The features that a fact is ranked by: named, small, each readable and testable alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from knowledge.question import Asked
from knowledge.retrieval.evidence import Evidence
from knowledge.retrieval.features import agreement, coverage, fit, form, grammar, kinship, limits, measures
from knowledge.retrieval.features.field import Column, Field, Matrix

OF_WORDS: dict[str, Callable[[Field], Column]] = {
    feature.__name__: feature
    for feature in (
        coverage.coverage,
        coverage.telling_apart,
        coverage.telling_apart_near,
        coverage.title_gain,
        coverage.before_gain,
        coverage.before_gain_pointing_back,
        coverage.bearers_gain,
        coverage.about_gain,
        coverage.plain_coverage,
        coverage.first_word_found,
        coverage.last_word_headed,
        coverage.plain_missing_near,
        coverage.names_missing_near,
        coverage.names_elsewhere,
        coverage.after_gain,
        coverage.article_gain,
        coverage.article_coverage,
        coverage.asked_above,
        coverage.answers_at_once,
        coverage.title_coverage,
        coverage.exact_share,
        coverage.bm25,
        coverage.relevance,
        coverage.words_together,
        coverage.density,
        kinship.kinship,
        kinship.kinship_with_title,
        kinship.kinship_with_before,
        kinship.kinship_lead,
        kinship.kin_coverage,
        kinship.kin_coverage_near,
    )
}
"""Features that come of the words alone: worked out for all facts together."""


class Group(NamedTuple):
    """Features that are 0 for every fact unless something about the question, asked of any of its evidence, is so."""

    wanted: Callable[[Evidence], bool]
    features: tuple[Callable[[Evidence], float], ...]


def _always(_: Evidence) -> bool:
    return True


_GROUPS = (
    Group(
        _always,
        (
            agreement.negation_differs,
            agreement.same_language,
            form.heading,
            form.caption,
            form.length,
            form.label_found,
            form.label_missed,
            fit.asks_alike,
            grammar.small_words_found,
        ),
    ),
    Group(
        lambda one: bool(one.asked.names),
        (agreement.names_found, agreement.names_missing, agreement.another_name),
    ),
    Group(
        lambda one: bool(one.asked.numbers),
        (agreement.numbers_missing, agreement.another_year),
    ),
    Group(lambda one: one.question.since is not None, (agreement.days_agree,)),
    Group(lambda one: bool(one.question.speaker), (agreement.speaker_agrees,)),
    Group(lambda one: bool(one.question.source), (agreement.source_agrees,)),
    Group(lambda one: one.question.latest, (agreement.recency_wanted,)),
    Group(lambda one: one.earlier is not None, (form.same_article_as_earlier,)),
    Group(lambda one: one.question.asked in fit.KINDS, (fit.fits, fit.misfits, fit.number_misfits)),
    Group(
        lambda one: one.question.asked in measures.NUMERIC,
        (measures.unit_agrees, measures.measure_agrees, measures.measure_differs, measures.unit_differs),
    ),
    Group(lambda one: bool(one.question.focus), (fit.focus_found,)),
    Group(lambda one: one.question.asked is Asked.WHEN, (grammar.tense_differs,)),
    Group(limits.asks_limit, (limits.limit_found,)),
    Group(lambda one: one.question.asked is Asked.QUOTE, (fit.quotation_wanted,)),
    Group(lambda one: one.question.asked is Asked.DEFINITION, (fit.introduces,)),
)

OF_FACTS = {feature.__name__: feature for group in _GROUPS for feature in group.features}
"""Features that look at a fact itself."""

FEATURES = (*OF_WORDS, *OF_FACTS)
"""The names of all features."""


def of_words(field: Field) -> Matrix:
    """The features that come of the words alone, a row for each fact."""
    return np.stack([feature(field) for feature in OF_WORDS.values()], axis=1)


def of_facts(evidence: Sequence[Evidence]) -> Matrix:
    """The features that look at the facts themselves, a row for each of these, which one question finds."""
    columns: list[list[float]] = []
    none = [0.0] * len(evidence)
    for group in _GROUPS:
        wanted = group.wanted(evidence[0])
        columns += [[feature(one) for one in evidence] if wanted else none for feature in group.features]
    return np.array(columns, np.float64).T


def features_of(evidence: Sequence[Evidence]) -> list[dict[str, float]]:
    """All features of each of the facts that a question finds, by name."""
    if not evidence:
        return []
    rows = np.hstack([of_words(Field(evidence)), of_facts(evidence)]).tolist()
    return [dict(zip(FEATURES, values, strict=True)) for values in rows]


__all__ = ["FEATURES", "OF_FACTS", "OF_WORDS", "Field", "features_of", "of_facts", "of_words"]
