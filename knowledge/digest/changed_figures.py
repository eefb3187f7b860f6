"""What a figure was in an earlier report of the story, where the newest one gives another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from knowledge.digest.report import Report
from knowledge.digest.telling import Told
from knowledge.edition import StoredFact
from knowledge.fact import Quantity
from knowledge.story import ChangedFigure
from knowledge.words import Token, tokenize
from knowledge.words.unit_kinds import kinds_of_unit

_BESIDE = 1  # telling words on each side of a figure that say what it counts
_SAME_SCALE = 4.0  # figures for one thing lie within this factor


def changed_figures(told: Told, earlier: Iterable[Report]) -> tuple[ChangedFigure, ...]:
    """For each figure of a told fact that an earlier report puts otherwise: both, as they are written there.

    Two figures are for one thing when they have one unit, one order of magnitude, and a telling word right beside them
    in common; spans of time are left alone, for they are of too many things. The newest of the earlier figures counts.
    A fact that names it itself needs no help of ours.
    """
    reports = sorted((one for one in earlier if one.day < told.report.day), key=lambda one: one.day, reverse=True)
    found: list[ChangedFigure] = []
    for figure in told.fact.quantities:
        was = _was(figure, told, reports)
        if was is None:
            continue
        report, old = was
        if old.value not in {one.value for one in told.fact.quantities}:
            found.append(
                ChangedFigure(now=figure.text, was=old.text, on=report.day, article_id=report.article.article_id)
            )
    return tuple(found)


def _was(figure: Quantity, told: Told, earlier: Sequence[Report]) -> tuple[Report, Quantity] | None:
    language = told.report.article.language
    beside = _beside(figure, told.fact, language)
    unit = _unit(figure, language)
    if not beside or not unit or "time" in kinds_of_unit(figure.text):
        return None
    for report in earlier:
        if report.article.language != language:
            continue
        for fact in report.facts:
            for old in fact.quantities:
                if _unit(old, language) == unit and _same_scale(old, figure) and beside & _beside(old, fact, language):
                    return report, old
    return None


def _unit(figure: Quantity, language: str) -> frozenset[str]:
    return frozenset(token.term for token in tokenize(figure.unit, language) if not token.stop)


def _same_scale(one: Quantity, other: Quantity) -> bool:
    low, high = sorted((one.value, other.value))
    return low > 0 and high <= _SAME_SCALE * low


def _beside(figure: Quantity, fact: StoredFact, language: str) -> frozenset[str]:
    """The terms of the telling words next to a figure, on both sides."""
    start, end = figure.start - fact.start, figure.end - fact.start
    tokens = [token for token in tokenize(fact.statement, language) if _tells(token)]
    before = [token.term for token in tokens if token.end <= start][-_BESIDE:]
    after = [token.term for token in tokens if token.start >= end][:_BESIDE]
    return frozenset({*before, *after})


def _tells(token: Token) -> bool:
    return not token.stop and not token.number
