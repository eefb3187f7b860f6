"""What a story is about, by the words of a reader."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from knowledge.asking import Lexicon, read_question
from knowledge.digest.report import Report

_CLOSE = 0.6  # what a meeting of words must be worth; synonyms are worth less


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic as it was read: for each of its words the terms that count for it."""

    as_read: str
    words: tuple[frozenset[str], ...]

    def stands_in(self, terms: frozenset[str]) -> bool:
        """Whether every word of it is among the terms; a topic without words stands nowhere."""
        return bool(self.words) and all(word & terms for word in self.words)


def read_topic(text: str, lexicon: Lexicon) -> Topic:
    """A topic with its spelling mended, and names in every script: as a question is read."""
    read = read_question(text, lexicon, today=dt.date.max)
    return Topic(
        as_read=read.as_read,
        words=tuple(frozenset(match.term for match in word.matches if match.worth >= _CLOSE) for word in read.words),
    )


def is_about(report: Report, topic: Topic, *, closely: bool = False) -> bool:
    """Whether a topic stands in one statement of an article and its title together; `closely`: in its head."""
    if closely:
        return topic.stands_in(report.head_terms)
    return any(topic.stands_in(report.title_terms.union(fact.terms)) for fact in report.facts)
