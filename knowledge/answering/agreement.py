"""Where facts give different figures for one thing: the later corrects the earlier, or sources disagree."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.fact import Quantity
from knowledge.question import Asked, Question
from knowledge.retrieval import Evidence, Ranked
from knowledge.words.unit_kinds import kinds_of_unit

_LOOKED_AT = 12  # facts, from the best on
_MARGIN = 3.5  # how far below the best score a rival may stand
_HALF = 0.5
_SAME_TOPIC = 0.6  # share of the words that either matches which both must match
_SAME_SCALE = 4.0  # figures for one thing lie within this factor
_SAME_TIME = dt.timedelta(days=3)  # reports this close together disagree, rather than correct each other


@dataclass(frozen=True, slots=True)
class Agreement:
    """The facts in the order that they are to be told, and what is to be said of them.

    `superseded` maps the id of a fact to the day of the report whose figure replaces its own.
    """

    ranked: tuple[Ranked, ...]
    superseded: dict[int, dt.date]
    conflict: bool = False


def reconcile(question: Question, ranked: Sequence[Ranked]) -> Agreement:
    """Put the newest of figures that were corrected first, and figures that disagree side by side.

    Two facts give a figure for one thing when both match the same words of the question and their figures have one
    unit and one order of magnitude. Questions that ask for no figure come back as they are.
    """
    order = list(ranked)
    if not _asks_figure(question) or not order:
        return Agreement(tuple(order), {})
    superseded: dict[int, dt.date] = {}
    near = [one for one in order[:_LOOKED_AT] if one.score >= order[0].score - _MARGIN]
    for older in near:
        newer = [other for other in near if _corrects(question, other, older)]
        if newer:
            newest = max(newer, key=lambda other: (_day(other), other.score))
            superseded[older.evidence.fact.id] = _day(newest)
    for one in [one for one in near if one.evidence.fact.id in superseded]:
        later = [
            other
            for other in near
            if _corrects(question, other, one) and _day(other) == superseded[one.evidence.fact.id]
        ]
        best = max(later, key=lambda other: other.score)
        if order.index(best) > order.index(one):
            order.remove(best)
            order.insert(order.index(one), best)
    rival = next((one for one in near if one is not order[0] and _disagrees(question, order[0], one, superseded)), None)
    if rival is not None:
        order.remove(rival)
        order.insert(1, rival)
    return Agreement(tuple(order), superseded, rival is not None or _disagrees_within(order[0].evidence))


def _asks_figure(question: Question) -> bool:
    numeric = (Asked.HOW_MANY, Asked.HOW_MUCH, Asked.HOW_LONG)
    return question.asked in numeric or (question.asked in (Asked.WHAT, Asked.WHICH) and bool(question.measures))


def _corrects(question: Question, newer: Ranked, older: Ranked) -> bool:
    return (
        _day(newer) - _day(older) > _SAME_TIME
        and _one_topic(newer, older)
        and _other_figure(question, newer.evidence, older.evidence)
    )


def _disagrees(question: Question, first: Ranked, rival: Ranked, superseded: dict[int, dt.date]) -> bool:
    if {first.evidence.fact.id, rival.evidence.fact.id} & superseded.keys():
        return False
    if abs(_day(first) - _day(rival)) > _SAME_TIME or not _other_voice(first.evidence, rival.evidence):
        return False
    return (
        _one_topic(rival, first)
        and _same_names(rival, first)
        and _asked_by_name(question, rival.evidence)
        and _other_figure(question, first.evidence, rival.evidence)
    )


def _other_voice(first: Evidence, rival: Evidence) -> bool:
    if first.fact.article != rival.fact.article:
        return first.article.publisher != rival.article.publisher or first.fact.speaker != rival.fact.speaker
    return bool(rival.fact.speaker or first.fact.speaker) and first.fact.speaker != rival.fact.speaker


def _disagrees_within(evidence: Evidence) -> bool:
    """Whether one sentence sets two voices with two figures side by side ('X counts 1,300; Y puts it at 2,450')."""
    halves = evidence.fact.statement.split("; ")
    if len(halves) != 2:
        return False
    cut = evidence.fact.start + len(halves[0])
    left = [quantity for quantity in evidence.fact.quantities if quantity.end <= cut]
    right = [quantity for quantity in evidence.fact.quantities if quantity.start >= cut]
    puts = {"put", "count", "estim", "speak", "say", "give", "reckon"}
    voices = all(evidence.terms_of(half) & puts for half in halves)
    return voices and any(_comparable(a, b) and a.value != b.value for a in left for b in right)


def _one_topic(one: Ranked, other: Ranked) -> bool:
    """Whether two facts match at least half of the question, and nearly the same words of it."""
    here, there = _matched(one.evidence), _matched(other.evidence)
    shared = sum(min(a, b) for a, b in zip(here, there, strict=True))
    enough = _HALF * sum(one.evidence.weights)
    return min(sum(here), sum(there)) >= enough and shared >= _SAME_TOPIC * max(sum(here), sum(there))


def _same_names(one: Ranked, other: Ranked) -> bool:
    pairs = zip(one.evidence.question.words, _matched(one.evidence), _matched(other.evidence), strict=True)
    return all(bool(a) == bool(b) for word, a, b in pairs if word.name)


def _matched(evidence: Evidence) -> list[float]:
    """The weight of each word of the question that a fact, its title or the fact before holds."""
    around = zip(evidence.hits, evidence.hits_title, evidence.hits_before, strict=True)
    return [weight * max(hits) for weight, hits in zip(evidence.weights, around, strict=True)]


def _asked_by_name(question: Question, evidence: Evidence) -> bool:
    """Whether the fact counts or holds the very noun that is asked for."""
    focus = set(question.focus)
    return bool(focus & set(evidence.fact.terms))


def _other_figure(question: Question, one: Evidence, other: Evidence) -> bool:
    """Whether the figures that answer differ, in one unit and of one order; not when both give a common figure."""
    here, there = _figures(question, one), _figures(question, other)
    if not here or not there or {a.value for a in here} & {b.value for b in there}:
        return False
    return any(_comparable(a, b) for a in here for b in there)


def _figures(question: Question, evidence: Evidence) -> list[Quantity]:
    """The quantities of a fact that may answer: of the noun or the measure asked for, else those without a unit."""
    focus = set(question.focus)
    counted = [quantity for quantity in evidence.fact.quantities if evidence.terms_of(quantity.unit) & focus]
    measured = [
        quantity
        for quantity in evidence.fact.quantities
        if kinds_of_unit(quantity.text) & question.measures and quantity.unit
    ]
    if found := counted or measured:
        return found
    return [quantity for quantity in evidence.fact.quantities if not quantity.unit and quantity.value >= 2]


def _comparable(one: Quantity, other: Quantity) -> bool:
    if one.value <= 0 or other.value <= 0 or max(one.value, other.value) / min(one.value, other.value) > _SAME_SCALE:
        return False
    mine, others = one.unit.casefold(), other.unit.casefold()
    return not mine or not others or mine == others or bool(set(mine.split()) & set(others.split()))


def _day(ranked: Ranked) -> dt.date:
    return ranked.evidence.article.published_on or dt.date.min
