"""History: what happened around a topic, day by day."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from knowledge.answer import CitedFact
from knowledge.answering import cite
from knowledge.article import Frozen
from knowledge.fact import DateSpan, FactKind
from knowledge.question import Question
from knowledge.retrieval import Evidence, Ranked

_TOLD = (FactKind.STATEMENT, FactKind.LIST_ITEM)
_ABOUT = 0.75  # share of the topic's weight that statement and title must hold
_LONGEST = dt.timedelta(days=31)  # a span that tells when something happened: a month at most
_ALIKE = 0.6  # Jaccard share of terms from which two statements tell the same
_A_DAY = 2  # events of one day: a timeline is no retelling of an article


class Event(Frozen):
    """A fact, and the days `since` to `until` of which it tells, both included.

    They are those that the statement names, else (`dated_by_article`) the day of publication.
    """

    since: dt.date
    until: dt.date
    dated_by_article: bool
    fact: CitedFact

    @property
    def iso(self) -> str:
        """The days as `DateSpan.iso` writes them."""
        return DateSpan(start=0, end=0, text="", since=self.since, until=self.until).iso


class History(Frozen):
    """The events around a topic, oldest first; `topic_as_read` has its spelling mended."""

    topic: str
    topic_as_read: str
    events: tuple[Event, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The timeline as the command line prints it."""
        return {
            "topic": self.topic_as_read,
            "events": [
                {"date": event.iso, "dated_by_article": event.dated_by_article, "fact": event.fact.to_json()}
                for event in self.events
            ],
        }


def make_history(topic: Question, ranked: Sequence[Ranked], limit: int) -> History:
    """At most `limit` events, those that tell most of the topic, in the order of their days."""
    events: list[Event] = []
    days: Counter[dt.date] = Counter()
    for one in _each_once([one.evidence for one in ranked if _is_about(one.evidence)]):
        event = _event(one)
        days[event.since] += 1
        if days[event.since] <= _A_DAY:
            events.append(event)
        if len(events) == limit:
            break
    events.sort(key=lambda event: (event.since, event.until))
    return History(topic=topic.text, topic_as_read=topic.as_read, events=tuple(events))


def _is_about(evidence: Evidence) -> bool:
    """Whether the statement tells of the topic: a word of it stands there, and nearly all there or in the title."""
    if evidence.fact.kind not in _TOLD or not (evidence.article.published_on or _day(evidence)):
        return False
    weight = sum(evidence.weights)
    held = sum(
        weight * max(here, title)
        for weight, here, title in zip(evidence.weights, evidence.hits, evidence.hits_title, strict=True)
    )
    return weight > 0 and any(evidence.hits) and held >= _ABOUT * weight


def _each_once(evidence: Sequence[Evidence]) -> Iterator[Evidence]:
    told: list[set[str]] = []
    for one in evidence:
        terms = set(one.fact.terms)
        if not any(_tell_the_same(terms, other) for other in told):
            told.append(terms)
            yield one


def _tell_the_same(one: set[str], other: set[str]) -> bool:
    """Whether two statements share most of their terms, and differ in no number."""
    return len(one & other) >= _ALIKE * len(one | other) and not any(term[0].isdigit() for term in one ^ other)


def _event(evidence: Evidence) -> Event:
    fact = cite(evidence.fact, evidence.article)
    if named := _day(evidence):
        return Event(since=named.since, until=named.until, dated_by_article=False, fact=fact)
    day = evidence.article.published_on
    if day is None:
        raise TypeError("what has no day at all is no event")
    return Event(since=day, until=day, dated_by_article=True, fact=fact)


def _day(evidence: Evidence) -> DateSpan | None:
    """The first time that the statement names closely enough."""
    return next((date for date in evidence.fact.dates if date.until - date.since < _LONGEST), None)
