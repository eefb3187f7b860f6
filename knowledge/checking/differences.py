"""Differences: where two sentences part, word by word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from knowledge.article import Frozen

# a minus, a currency or a per cent sign can be all the difference
_WORD = re.compile(r"\w+(?:[.,:'’ʼ‑-]\w+)*|[%‰$€£¥₽₴°]|(?<!\w)[-−–](?=\d)")
_TYPOGRAPHY = str.maketrans({"’": "'", "ʼ": "'", "‑": "-", "−": "-", "–": "-", "ё": "е"})


class Word(NamedTuple):
    """The slice `[start, end)` of a text, and the word as it is compared: case, letter forms and typography aside."""

    start: int
    end: int
    same: str


class Difference(Frozen):
    """Where a text and its source part: `told` stands for the slice `source`, from `start`; either may be ''."""

    told: str
    source: str
    start: int


def words(text: str) -> list[Word]:
    """The words, numbers and telling signs of a text.

    >>> [word.same for word in words("The “wall” won’t cost 3.5 million €…")]
    ['the', 'wall', "won't", 'cost', '3.5', 'million', '€']
    """
    return [Word(match.start(), match.end(), _same(match.group())) for match in _WORD.finditer(text)]


def joined(found: Sequence[Word]) -> str:
    """The words as they are compared, with single blanks between and around them: one text holds another as `in`."""
    return f" {' '.join(word.same for word in found)} "


def differences(told: str, source: str) -> tuple[float, tuple[Difference, ...]]:
    """The share of words in common, 0 to 1, and where two texts part; what the source has around them is no difference.

    The alignment is the one with the fewest changed words (Levenshtein 1966), within the stretch of the source that
    is most like the other text.

    >>> differences("He left the port on Monday.", "On Friday he left the port on Tuesday, officials said.")
    (0.8333333333333334, (Difference(told='Monday', source='Tuesday', start=30),))
    """
    ours, theirs = words(told), words(source)
    if not ours or not theirs:
        return 0.0, ()
    return max(
        (_aligned(told, ours, source, stretch) for stretch in (theirs, _stretch(ours, theirs))),
        key=lambda found: found[0],
    )


def _aligned(
    told: str, ours: Sequence[Word], source: str, theirs: Sequence[Word]
) -> tuple[float, tuple[Difference, ...]]:
    steps = list(Levenshtein.opcodes([word.same for word in ours], [word.same for word in theirs]))
    while steps and steps[0].tag == "insert":
        del steps[0]
    while steps and steps[-1].tag == "insert":
        del steps[-1]
    changed = 0
    spans: list[tuple[int, int, int, int]] = []
    for step in steps:
        if step.tag == "equal":
            continue
        changed += max(step.src_end - step.src_start, step.dest_end - step.dest_start)
        if spans and (spans[-1][1], spans[-1][3]) == (step.src_start, step.dest_start):
            spans[-1] = (spans[-1][0], step.src_end, spans[-1][2], step.dest_end)
        else:
            spans.append((step.src_start, step.src_end, step.dest_start, step.dest_end))
    compared = max(len(ours), steps[-1].dest_end - steps[0].dest_start) if steps else len(ours)
    found = []
    for a, b, c, d in spans:
        start, shown = _slice(source, theirs, c, d)
        found.append(Difference(told=_slice(told, ours, a, b)[1], source=shown, start=start))
    return max(0.0, 1 - changed / compared), tuple(found)


def _stretch(ours: Sequence[Word], theirs: Sequence[Word]) -> Sequence[Word]:
    """The words of the source within the part of it that is most like the other text."""
    if len(ours) >= len(theirs):
        return theirs
    source = joined(theirs)
    like = fuzz.partial_ratio_alignment(joined(ours), source)
    if like is None:
        return theirs
    chosen, place = [], 1
    for word in theirs:
        if place + len(word.same) > like.dest_start and place < like.dest_end:
            chosen.append(word)
        place += len(word.same) + 1
    return chosen or theirs


def _slice(text: str, found: Sequence[Word], first: int, last: int) -> tuple[int, str]:
    if first == last:
        return (found[first].start if first < len(found) else found[-1].end), ""
    return found[first].start, text[found[first].start : found[last - 1].end]


def _same(word: str) -> str:
    return unicodedata.normalize("NFKC", word).casefold().translate(_TYPOGRAPHY)
