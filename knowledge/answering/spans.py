"""The spans of a fact that could be its short answer, each with its features."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from knowledge.answering.span_features import span_features
from knowledge.answering.statement_words import StatementWords
from knowledge.answering.word_classes import CONJUNCTIONS
from knowledge.question import Asked
from knowledge.retrieval import Evidence

LONGEST = 16
"""Words of the longest short answer but for quotations and typed spans, which may be longer."""

_SURE_KINDS = {
    Asked.WHEN: frozenset({"date"}),
    Asked.HOW_MANY: frozenset({"quantity", "counted"}),
    Asked.HOW_MUCH: frozenset({"quantity", "counted"}),
    Asked.HOW_LONG: frozenset({"quantity", "counted", "date"}),
    Asked.QUOTE: frozenset({"quotation"}),
}
"""Where the kind asked for is sure to be seen, only spans that touch such a thing count, if the fact holds one."""

_NEVER = {
    Asked.WHERE: frozenset({"date", "counted"}),
    Asked.WHO: frozenset({"date", "quantity", "counted"}),
    Asked.WHY: frozenset({"date", "quantity", "counted"}),
}
"""What by itself never answers."""


@dataclass(frozen=True, slots=True)
class Span:
    """The slice `[start, end)` of a statement, and what speaks for and against it as the answer."""

    start: int
    end: int
    features: dict[str, float]


_NUMERIC = frozenset({Asked.WHEN, Asked.HOW_MANY, Asked.HOW_MUCH})


def spans(evidence: Evidence) -> list[Span]:
    """Every span worth weighing, in the order of the statement."""
    reading = StatementWords(evidence)
    sure = _SURE_KINDS.get(reading.question.asked, frozenset())
    marks = [place for place, kind in reading.typed.items() if kind in sure]
    if not marks and reading.question.asked in _NUMERIC:
        return []
    words = reading.words
    starts = {word.start: at for at, word in enumerate(words)}
    ends = {word.end: at for at, word in enumerate(words)}
    bounds = {
        (starts[start], ends[end])
        for start, end in _widened(reading)
        if start in starts and end in ends and starts[start] <= ends[end]
    }
    for first in range(len(words)):
        if reading.low[first] in CONJUNCTIONS:
            continue
        for last in range(first, min(first + LONGEST, len(words))):
            if last > first and _barred(reading, words[last - 1].end, words[last].start):
                break
            if not (words[last].stop and last > first):
                bounds.add((first, last))
    if marks:
        bare = {word.end for word in words if word.number}
        bounds = {(a, b) for a, b in bounds if _keeps_whole(words[a].start, words[b].end, marks, bare)}
    never = _NEVER.get(reading.question.asked, frozenset())
    barred = [place for place, kind in reading.typed.items() if kind in never]
    return [
        _span(reading, first, last)
        for first, last in sorted(bounds)
        if not any(start <= words[first].start and words[last].end <= end for start, end in barred)
    ]


def _keeps_whole(start: int, end: int, marks: list[tuple[int, int]], bare: set[int]) -> bool:
    """Whether a span holds one of the marks and cuts none; a mark may lose its unit, to a `bare` number's end."""
    held = [
        begin >= start - 1 and (stop <= end + 1 or (begin in (start, start - 1) and end in bare))
        for begin, stop in marks
        if begin < end and start < stop
    ]
    return bool(held) and all(held)


def _widened(reading: StatementWords) -> Iterator[tuple[int, int]]:
    """The typed spans, without the signs at their ends."""
    for start, end in reading.typed:
        inside = [word for word in reading.words if word.start >= start and word.end <= end]
        if inside:
            yield inside[0].start, inside[-1].end


def _barred(reading: StatementWords, end: int, start: int) -> bool:
    return any(end <= place < start for place in reading.barriers)


def _span(reading: StatementWords, first: int, last: int) -> Span:
    start, end = reading.words[first].start, reading.words[last].end
    if start and reading.statement[start - 1] in "$€£#":
        start -= 1
    if reading.statement[end : end + 1] in ("%", "°"):
        end += 1
    return Span(start, end, span_features(reading, first, last, start, end))
