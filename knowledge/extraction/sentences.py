"""Sentences: a paragraph cut into quotable statements.

sentencex proposes where sentences of a language end; what it gets wrong in news is mended here: abbreviations,
initials, quotations with their attribution, brackets.
"""

from __future__ import annotations

import re
from itertools import accumulate, pairwise

from knowledge.extraction.proposed_ends import ProposedEnds
from knowledge.extraction.quotations import Quotation, quotations
from knowledge.extraction.sentence_ends import ends_sentence

Span = tuple[int, int]

_QUOTE_LIMIT = 260
"""Up to this length a sentence that holds a quotation of several sentences stays whole."""
_LIMIT = 1000
# the mark first, what stands before it after that: so its place is found fast
_WESTERN = r"[.!?…؟۔।](?<![.!?…؟۔।].)[.!?…؟۔।]*[\"'”’»)\]“]{0,4}(?=\s)"
_TERMINATOR = re.compile(_WESTERN)
_ANY_TERMINATOR = re.compile(rf"{_WESTERN}|[。！？]+[」』”]{{0,2}}")
_MARKER = re.compile(r"\n[ \t]*(?=(?:[-*•–—▪·]|\d{1,2}[.)])\s)")
_BRACKET = re.compile(r"[()\[\]]")
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_KEPT_DOTS = re.compile(r"\s*(?:\.{2,}|…|\.(?=\d))\s*")
_OPENING_WASTE = re.compile(r"(?:[\s,;:.!?)\]}”»]|[\"'’](?=[\s,;:.!?)]))+")
_SOFT = re.compile(r"[;,،；，、](?=\s)|[；，、]")


def sentences(text: str, language: str = "") -> list[Span]:
    """The sentences of one paragraph as slices, in order, without blanks at their ends.

    A quotation stays with its attribution; one too long to read at a glance is cut between its sentences.

    >>> [text[a:b] for text in ["At 6 a.m. on Jan. 19 Dr. J. R. Smith left. He ran."] for a, b in sentences(text, "en")]
    ['At 6 a.m. on Jan. 19 Dr. J. R. Smith left.', 'He ran.']
    """
    spans: list[Span] = []
    for start, end in _lines(text):
        spans.extend(_sentences(text, start, end, language))
    return spans


def pieces(text: str) -> list[Span]:
    """What has no sentences as slices of at most 1,000 characters, in order, without blanks at their ends."""
    return _split_long(text, 0, len(text))


def _lines(text: str) -> list[Span]:
    cuts = [0, *(m.end() for m in _MARKER.finditer(text)), len(text)]
    return [(a, b) for a, b in pairwise(cuts) if a < b]


def _sentences(text: str, start: int, end: int, language: str) -> list[Span]:
    line = text[start:end]
    quoted = quotations(line)
    outer, inner = _boundaries(line, quoted, language)
    spans: list[Span] = []
    for a, b in _pieces(outer, len(line)):
        within = [cut for cut in inner if a < cut < b]
        if b - a > _QUOTE_LIMIT and within:
            spans.extend((a + c, a + d) for c, d in _pieces([cut - a for cut in within], b - a))
        else:
            spans.append((a, b))
    trimmed = (_trim(line, a, b) for a, b in spans)
    parts = [part for span in trimmed if span for part in _split_long(line, *span)]
    return [(start + a, start + b) for a, b in parts]


def _pieces(cuts: list[int], length: int) -> list[Span]:
    edges = [0, *cuts, length]
    return [(a, b) for a, b in pairwise(edges) if a < b]


def _boundaries(line: str, quoted: list[Quotation], language: str) -> tuple[list[int], list[int]]:
    """Where sentences end outside quotations, and where they end inside an outermost one."""
    eastern = "。" in line or "！" in line or "？" in line
    marks = list((_ANY_TERMINATOR if eastern else _TERMINATOR).finditer(line))
    proposed = ProposedEnds(line, language, [match.end() for match in marks])
    brackets = _depths(_brackets(line), len(line))
    depths = _depths([(q.start + 1, q.end - 1) for q in quoted], len(line))
    outer: list[int] = []
    inner: list[int] = []
    for match in marks:
        at = match.end()
        if at >= len(line) or brackets[at]:
            continue
        depth = depths[at]
        if depth > 1 or not ends_sentence(line, match, proposed, language, quoted=depth > 0):
            continue
        (inner if depth else outer).append(at)
    return outer, inner


def _brackets(line: str) -> list[Span]:
    """Pairs of round and square brackets that hold at most 300 characters."""
    found: list[Span] = []
    stack: list[tuple[str, int]] = []
    for match in _BRACKET.finditer(line):
        mark, at = match.group(), match.start()
        if mark in "([":
            stack = [*stack[-3:], (mark, at)]
        elif stack and stack[-1][0] == ("(" if mark == ")" else "["):
            opening = stack.pop()[1]
            if at - opening <= 300 and not stack and opening:
                found.append((opening, at))
    return found


def _depths(spans: list[Span], length: int) -> list[int]:
    """For each position, how many of the spans hold it, both ends included."""
    if not spans:
        return [0] * length
    steps = [0] * (length + 2)
    for a, b in spans:
        steps[a] += 1
        steps[b + 1] -= 1
    return list(accumulate(steps))


def _trim(line: str, start: int, end: int) -> Span | None:
    """The slice without blanks and without closing marks at its start; None when it holds no letter or digit."""
    first = start + 1 if line.startswith(" ", start, end) else start
    if line[first : first + 1].isalnum() and not line[end - 1].isspace():
        return first, end  # as most are
    waste = _OPENING_WASTE.match(line, start, end)
    # '...and so on' and '.5' keep their dots
    if waste and not _KEPT_DOTS.fullmatch(waste.group()):
        start = waste.end()
    elif waste:
        start += len(waste.group()) - len(waste.group().lstrip())
    while end > start and line[end - 1].isspace():
        end -= 1
    return (start, end) if _LETTER_OR_DIGIT.search(line, start, end) else None


def _split_long(line: str, start: int, end: int) -> list[Span]:
    """Cuts what is over the limit after ';' or ',' or, failing these, at a blank."""
    parts: list[Span] = []
    while end - start > _LIMIT:
        window = line[start + _LIMIT // 3 : start + _LIMIT]
        soft = [m.end() for m in _SOFT.finditer(window)]
        blank = window.rfind(" ")
        cut = start + _LIMIT // 3 + (soft[-1] if soft else blank if blank > 0 else len(window))
        span = _trim(line, start, cut)
        if span:
            parts.append(span)
        start = cut
    last = _trim(line, start, end)
    return [*parts, last] if last else parts
