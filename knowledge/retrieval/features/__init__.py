"""The features that a fact is ranked by: named, small, each readable and testable alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from knowledge.retrieval.evidence import Evidence
from knowledge.retrieval.features import agreement, coverage, fit, form
from knowledge.retrieval.features.field import Column, Field

OF_WORDS: dict[str, Callable[[Field], Column]] = {
    feature.__name__: feature
    for feature in (
        coverage.coverage,
        coverage.coverage_squared,
        coverage.telling_apart,
        coverage.telling_apart_near,
        coverage.title_gain,
        coverage.before_gain,
        coverage.before_gain_pointing_back,
        coverage.bearers_gain,
        coverage.plain_coverage,
        coverage.first_word_found,
        coverage.plain_missing_near,
        coverage.names_missing_near,
        coverage.plain_missing_here,
        coverage.after_gain,
        coverage.article_gain,
        coverage.article_coverage,
        coverage.title_coverage,
        coverage.rarest_found,
        coverage.rarest_missing,
        coverage.words_found,
        coverage.exact_share,
        coverage.bm25,
        coverage.relevance,
        coverage.words_together,
        coverage.words_in_order,
        coverage.density,
        coverage.on_topic,
    )
}
"""Features that come of the hits alone: worked out for all facts together."""

OF_FACTS: dict[str, Callable[[Evidence], float]] = {
    feature.__name__: feature
    for feature in (
        agreement.names_found,
        agreement.names_missing,
        agreement.another_name,
        agreement.numbers_found,
        agreement.numbers_missing,
        agreement.another_year,
        agreement.days_agree,
        agreement.days_differ,
        agreement.speaker_agrees,
        agreement.source_agrees,
        agreement.negation_differs,
        agreement.recency,
        agreement.recency_wanted,
        agreement.same_language,
        form.heading,
        form.caption,
        form.interrogative,
        form.lead,
        form.depth,
        form.length,
        form.too_short,
        form.points_back,
        form.near_earlier,
        form.same_article_as_earlier,
        fit.fits,
        fit.misfits,
        fit.number_misfits,
        fit.unit_agrees,
        fit.measure_agrees,
        fit.measure_differs,
        fit.unit_differs,
        fit.introduces,
        fit.focus_found,
        fit.quotation_wanted,
        fit.defined_first,
    )
}
"""Features that look at a fact itself."""

FEATURES = (*OF_WORDS, *OF_FACTS)
"""The names of all features."""


def features_of(evidence: Sequence[Evidence]) -> list[dict[str, float]]:
    """All features of each of the facts that a question finds, by name."""
    if not evidence:
        return []
    field = Field(evidence)
    of_words = zip(*(feature(field).tolist() for feature in OF_WORDS.values()), strict=True)
    looks = OF_FACTS.values()
    return [
        dict(zip(FEATURES, (*columns, *[look(one) for look in looks]), strict=True))
        for columns, one in zip(of_words, evidence, strict=True)
    ]


__all__ = ["FEATURES", "OF_FACTS", "OF_WORDS", "Field", "features_of"]
