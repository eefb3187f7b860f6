"""Tense: whether a sentence speaks of what was or of what will be, at one place in it."""

from __future__ import annotations

import re

from knowledge.extraction.date_patterns import DatePatterns, date_patterns


def tense(patterns: DatePatterns, text: str, at: int) -> str:
    """'future' or 'past' by the nearest verb before a position, else by the first one after it; '' with none."""
    if patterns.future is None or patterns.past is None:
        return ""
    future = list(patterns.future.finditer(text, max(0, at - 300), at))
    last = max(
        (m.end() for m in patterns.past.finditer(text, max(0, at - 300), at) if not _within(m, future)), default=-1
    )
    if future and future[-1].end() >= last:
        if future[-1].group().lower().startswith("until"):
            return "future" if re.search(r"\b(?:has|have|is|are|will|be)\b", text[:at]) else "past"
        return "future"
    if re.match(r"[^.;]{0,40}\bat the earliest", text[at:]):
        return "future"
    if last >= 0:
        return "past"
    ahead, behind = patterns.future.search(text, at, at + 200), patterns.past.search(text, at, at + 200)
    if ahead and (not behind or ahead.start() <= behind.start()):
        return "future"
    return "past" if behind else ""


def speaks_of_the_future(text: str, language: str) -> bool:
    """Whether a sentence says anywhere that something is still to come; of a language whose tenses are not known,
    nothing is said to."""
    future = date_patterns(language).future
    return future is not None and future.search(text) is not None


def _within(match: re.Match[str], others: list[re.Match[str]]) -> bool:
    return any(o.start() <= match.start() < o.end() for o in others)
