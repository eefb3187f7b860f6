"""ProposedEnds: where sentencex, which knows the abbreviations of many languages, ends the sentences of a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from sentencex import segment  # type: ignore[import-untyped]

_WIDE_BLANK = re.compile(r"[^\S\x00-\x7f]")
"""A blank of several bytes, at which sentencex may stumble where no letter precedes a mark."""
_WINDOW = 1500
"""Characters that are segmented at once: on some texts the time grows with the square of their length."""


class ProposedEnds:
    """The positions right after the last mark of each sentence of `line`; found when one is first asked for.

    `marks` are the positions after marks that may end one: a long line is cut there.
    """

    def __init__(self, line: str, language: str, marks: Sequence[int]) -> None:
        self._line, self._language, self._marks = line, language or "en", marks

    def __contains__(self, at: object) -> bool:
        return at in self._ends

    @cached_property
    def _ends(self) -> frozenset[int]:
        ends = set()
        start = 0
        for window in self._windows():
            at = start
            for sentence in segment(self._language, _WIDE_BLANK.sub(" ", window)):
                at += len(sentence)
                ends.add(at - len(sentence) + len(sentence.rstrip()))
            start += len(window)
        return frozenset(ends)

    def _windows(self) -> Iterator[str]:
        start = 0
        for at in (*self._marks, len(self._line)):
            while at - start > 2 * _WINDOW:
                yield self._line[start : start + _WINDOW]
                start += _WINDOW
            if at - start > _WINDOW or at == len(self._line):
                yield self._line[start:at]
                start = at
