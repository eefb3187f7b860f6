"""The spans of a fact that could be its short answer, each with its features."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from knowledge.answering.phrase_features import Features
from knowledge.answering.span_features import Edge, closing, for_kind, inner_features, opening
from knowledge.answering.span_meanings import span_meanings
from knowledge.answering.statement_words import COUNTED, OTHER_COUNTED, StatementWords
from knowledge.answering.word_classes import CONJUNCTIONS
from knowledge.question import Asked
from knowledge.retrieval import Evidence

LONGEST = 16
"""Words of the longest short answer but for quotations and typed spans, which may be longer."""

_SURE_KINDS = {
    Asked.WHEN: frozenset({"date"}),
    Asked.HOW_MANY: frozenset({"quantity", COUNTED}),
    Asked.HOW_MUCH: frozenset({"quantity", COUNTED}),
    Asked.HOW_LONG: frozenset({"quantity", COUNTED, "date"}),
    Asked.QUOTE: frozenset({"quotation"}),
}
"""Where the kind asked for is sure to be seen, only spans that touch such a thing count, if the fact holds one."""

_NEVER = {
    Asked.WHERE: frozenset({"date", COUNTED, "difference"}),
    Asked.WHO: frozenset({"date", "quantity", COUNTED, OTHER_COUNTED, "difference"}),
    Asked.WHY: frozenset({"date", "quantity", COUNTED, OTHER_COUNTED, "difference"}),
    Asked.HOW_MANY: frozenset({"difference", OTHER_COUNTED}),
    Asked.HOW_MUCH: frozenset({"difference"}),
}
"""What by itself never answers."""


@dataclass(frozen=True, slots=True)
class Span:
    """Some words of a statement, and what speaks for and against them as the answer to one `asked` kind of question.

    The features of its two ends are by their whole names; the `inner` ones count by their names for the kind, too.
    """

    asked: Asked
    begins: Edge
    ends: Edge
    inner: Features

    @property
    def start(self) -> int:
        """Where its slice `[start, end)` of the statement begins."""
        return self.begins.place

    @property
    def end(self) -> int:
        """Where its slice `[start, end)` of the statement ends."""
        return self.ends.place

    @property
    def features(self) -> Features:
        """All features by their whole names."""
        return self.begins.features | self.ends.features | for_kind(self.asked, self.inner)


_NUMERIC = frozenset({Asked.WHEN, Asked.HOW_MANY, Asked.HOW_MUCH})


def spans(evidence: Evidence) -> list[Span]:
    """Every span worth weighing, in the order of the statement."""
    reading = StatementWords(evidence)
    sure = _SURE_KINDS.get(reading.question.asked, frozenset())
    marks = [place for place, kind in reading.typed.items() if kind in sure]
    if not marks and reading.question.asked in _NUMERIC:
        return []
    words = reading.words
    bounds = {*_widened(reading), *_runs(reading)}
    if marks:
        bare = {word.end for word in words if word.number}
        bounds = {(a, b) for a, b in bounds if _keeps_whole(words[a].start, words[b].end, marks, bare)}
    never = _NEVER.get(reading.question.asked, frozenset())
    barred = [place for place, kind in reading.typed.items() if kind in never]
    chosen = [
        (first, last)
        for first, last in sorted(bounds)
        if not any(start <= words[first].start and words[last].end <= end for start, end in barred)
    ]
    if OTHER_COUNTED in reading.typed.values():
        counted = [place for place, kind in reading.typed.items() if kind == COUNTED]
        chosen = [
            (first, last)
            for first, last in chosen
            if any(start <= words[first].start and words[last].end <= end for start, end in counted)
        ]
    begins = {first: opening(reading, first) for first in {first for first, _ in chosen}}
    ends = {last: closing(reading, last) for last in {last for _, last in chosen}}
    return [
        Span(
            reading.question.asked,
            begins[first],
            ends[last],
            inner_features(reading, first, last, begins[first], ends[last]) | meanings,
        )
        for (first, last), meanings in zip(chosen, span_meanings(reading, chosen), strict=True)
    ]


def _runs(reading: StatementWords) -> Iterator[tuple[int, int]]:
    """The first and the last word of each run of words that no sign parts, but for those that a small word ends."""
    words = reading.words
    parted = [any(before.end <= place < word.start for place in reading.barriers) for before, word in pairwise(words)]
    for first in range(len(words)):
        if reading.low[first] in CONJUNCTIONS:
            continue
        yield first, first
        for last in range(first + 1, min(first + LONGEST, len(words))):
            if parted[last - 1]:
                break
            if not words[last].stop:
                yield first, last


def _keeps_whole(start: int, end: int, marks: list[tuple[int, int]], bare: set[int]) -> bool:
    """Whether a span holds one of the marks and cuts none; a mark may lose its unit, to a `bare` number's end."""
    held = [
        begin >= start - 1 and (stop <= end + 1 or (begin in (start, start - 1) and end in bare))
        for begin, stop in marks
        if begin < end and start < stop
    ]
    return bool(held) and all(held)


def _widened(reading: StatementWords) -> Iterator[tuple[int, int]]:
    """The first and the last word of each typed span."""
    for start, end in reading.typed:
        inside = [at for at, word in enumerate(reading.words) if word.start >= start and word.end <= end]
        if inside:
            yield inside[0], inside[-1]
