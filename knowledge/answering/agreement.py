"""Where facts give different answers to one question: the later corrects the earlier, or sources disagree."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from knowledge.answering.changed_values import asks_former, corrections_of
from knowledge.answering.corrections import Correction, Figure
from knowledge.answering.given import (
    asks_day,
    asks_figure,
    comparable,
    given,
    given_by,
    gives_another,
    measured_alike,
)
from knowledge.answering.missing_words import plain_near
from knowledge.answering.same_topic import held, misses, one_topic, same_story, worded_alike
from knowledge.answering.superseding import SAME_TIME, corrects, corrects_in_words, day_of
from knowledge.fact import FactKind
from knowledge.question import Asked, Question
from knowledge.retrieval import Evidence, Ranked
from knowledge.retrieval.ranking import in_full

_LOOKED_AT = 12  # facts, from the best on
_HALF = 0.5
_ANOTHER_FIGURE = re.compile(
    r"\b(?:fewer|more|less|higher|lower|larger|smaller|above|below)\s+than\s+(?:the|its|their)\s+(?:figure|number|toll|count|"
    r"total|estimate)\b|\b(?:disput|contradict|contest|challeng)\w+|\b(?:больше|меньше|выше|ниже),?\s+чем\b|\bоспари\w+|"
    r"\bопроверг\w+",
    re.IGNORECASE,
)
"""That somebody gives another figure; without it, two facts must match the same words to speak of one thing."""
_VOICE = re.compile(
    r"\b(?:according\s+to|puts?|counts?|estimat\w+|speaks?|spoke|says?|said|gives?|gave|reckons?|claim\w*|maintain\w*|insist\w*|"
    r"report\w*|announc\w+|told|stat(?:es?|ed)|по\s+(?:данным|словам|оценк\w+)|назыв\w+|оценива\w+|говор\w+|сообща\w+|laut|"
    r"selon|según)\b",
    re.IGNORECASE,
)
_HALVES = re.compile(r";\s+|,\s+(?=(?:while|whereas|but)\s)|,?\s+(?=as\s+against\s)")


@dataclass(frozen=True, slots=True)
class Agreement:
    """The facts in the order that they are to be told, and what is to be said of them.

    `superseded` maps the id of a fact to the day of the report whose answer replaces its own. `current` is the slice of
    the first statement that holds the corrected figure, where it says in so many words that it corrects one.
    """

    ranked: tuple[Ranked, ...]
    superseded: dict[int, dt.date] = field(default_factory=dict)
    conflict: bool = False
    current: tuple[int, int] | None = None

    @property
    def settled(self) -> bool:
        """Whether it is known how the facts stand to each other: they tell of one thing then."""
        return self.conflict or bool(self.superseded)


def reconcile(question: Question, ranked: Sequence[Ranked]) -> Agreement:
    """Put the newest of answers that were corrected first, and answers that disagree side by side.

    A later report corrects an earlier one when it says so, or when both match the same words of the question and give
    different figures of one unit and one order of magnitude; reports of the same days disagree then. What is asked for
    the latest comes newest first among facts on one topic.
    """
    order = _newest_first(question, ranked)
    replaceable = asks_figure(question) or asks_day(question) or question.asked is Asked.WHO
    if not order or not (replaceable and _known(question, order[0])) or held(order[0].evidence) < _HALF:
        return Agreement(tuple(order))
    near = order[:_LOOKED_AT]
    telling = [one for one in near if held(one.evidence) >= _HALF]  # the first is one of them
    figures = [quantity.text.split()[0] for quantity in order[0].evidence.fact.quantities]
    for at, one in enumerate(order):
        named = one not in telling and any(figure in one.evidence.fact.statement for figure in figures)
        if named and corrects_in_words(question, one, order[0], corrections_of(one.evidence)):
            order[at] = in_full(one)
            telling.append(order[at])
    corrected = {one.evidence.fact.id: corrections_of(one.evidence) for one in telling}
    superseded: dict[int, dt.date] = {}
    for older in list(near):
        newer = [other for other in telling if corrects(question, other, older, corrected[other.evidence.fact.id])]
        if newer:
            newest = max(newer, key=lambda other: (day_of(other), other.score))
            superseded[older.evidence.fact.id] = day_of(newest)
            if order.index(newest) > order.index(older):
                order.remove(newest)
                order.insert(order.index(older), newest)
    first = order[0]
    # what it replaces is told beside it
    replaced = [
        one for one in near if one is not first and corrects(question, first, one, corrected[first.evidence.fact.id])
    ]
    # 'how many lost their lives' is not answered by how many were on board, on which sources do disagree
    answers = plain_near(first) >= _HALF
    rival = next(
        (one for one in near if answers and one is not first and _disagrees(question, first, one, superseded)), None
    )
    for at, one in enumerate(filter(None, [rival or next(iter(replaced), None)]), 1):
        if order.index(one) > at:
            order.remove(one)
            order.insert(at, one)
    return Agreement(
        tuple(order),
        superseded,
        conflict=rival is not None or (answers and _disagrees_within(question, first.evidence)),
        current=_current(question, first.evidence, corrected[first.evidence.fact.id]),
    )


def _known(question: Question, first: Ranked) -> bool:
    """Whether the articles tell of all that is asked about, as far as its words are in their language: of the rest they
    say nothing old or new."""
    return first.evidence.article.language != question.language or all(word.known for word in question.words)


def _newest_first(question: Question, ranked: Sequence[Ranked]) -> list[Ranked]:
    """The facts as ranked; where the latest is asked for, those on the first one's topic by day."""
    order = list(ranked)
    if not question.latest or question.overview or not order:
        return order
    alike = [one for one in order[:_LOOKED_AT] if one is order[0] or _newer_on_it(one, order[0])]
    newest = sorted(alike, key=lambda one: (-day_of(one).toordinal(), -one.score))
    return [*newest, *(one for one in order if one not in alike)]


def _newer_on_it(one: Ranked, first: Ranked) -> bool:
    """Whether a fact tells of all that the first one does of the question: the museum's ticket is not the pool's."""
    here, there = one.evidence, first.evidence
    same_language = here.article.language == there.article.language
    return same_language and one_topic(one, first) and same_story(one, first) and not misses(here, there)


def _disagrees(question: Question, first: Ranked, rival: Ranked, superseded: dict[int, dt.date]) -> bool:
    if question.speaker or question.source or {first.evidence.fact.id, rival.evidence.fact.id} & superseded.keys():
        return False
    if abs(day_of(first) - day_of(rival)) > SAME_TIME or not _other_voice(first.evidence, rival.evidence):
        return False
    if not (same_story(first, rival) and gives_another(question, first.evidence, rival.evidence)):
        return False
    if not asks_figure(question):
        return one_topic(rival, first) and worded_alike(rival, first)
    if question.focus and not set(question.focus) & set(rival.evidence.fact.terms):
        return False
    told = any(_ANOTHER_FIGURE.search(one.evidence.fact.statement) for one in (first, rival))
    if told and held(rival.evidence) >= _HALF:
        return True
    # under 'Death toll rises' stands, too, how many were saved
    alike = not misses(rival.evidence, first.evidence, titled=question.asked is not Asked.HOW_MANY)
    alike = alike or measured_alike(question, first.evidence, rival.evidence)
    return one_topic(rival, first) and alike


def _other_voice(first: Evidence, rival: Evidence) -> bool:
    """Whether somebody else gives the figure; a heading only puts short what its own article says."""
    if first.fact.article != rival.fact.article:
        return first.article.publisher != rival.article.publisher or first.fact.speaker != rival.fact.speaker
    if FactKind.HEADING in (first.fact.kind, rival.fact.kind):
        return False
    return bool(rival.fact.speaker or first.fact.speaker) and first.fact.speaker != rival.fact.speaker


def _disagrees_within(question: Question, evidence: Evidence) -> bool:
    """Whether one sentence sets two voices with two figures side by side ('X counts 1,300; Y puts it at 2,450')."""
    statement = evidence.fact.statement
    cut = _HALVES.search(statement)
    if not cut:
        return False
    at = evidence.fact.start + cut.start()
    if not all(_VOICE.search(half) for half in (statement[: cut.start()], statement[cut.end() :])):
        return False
    left = [given_by(one) for one in evidence.fact.quantities if one.end <= at]
    right = [given_by(one) for one in evidence.fact.quantities if one.start >= at]
    answers = given(question, evidence)
    return any(comparable(a, b) and a.value != b.value and {a, b} & set(answers) for a in left for b in right)


def _current(question: Question, evidence: Evidence, corrected: Sequence[Correction]) -> tuple[int, int] | None:
    """Where the figure stands, with its unit but for what is counted, that a fact puts in the place of one that would
    answer, too."""
    answers = {answer.value for answer in given(question, evidence)}
    found = next((one.current for one in corrected if one.current and one.former.value in answers), None)
    if found is None or not asks_figure(question) or asks_former(question):
        return None
    return found.start, found.end if question.asked is Asked.HOW_MANY else _with_its_unit(evidence, found)


def _with_its_unit(evidence: Evidence, figure: Figure) -> int:
    """Where a figure ends with what it measures."""
    begin = evidence.fact.start + figure.start
    ends = (one.end - evidence.fact.start for one in evidence.fact.quantities if one.start <= begin < one.end)
    return max(ends, default=figure.end)
