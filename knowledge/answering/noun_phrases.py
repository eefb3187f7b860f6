"""Where the noun phrases of a statement stand: what most questions ask for is one of them."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.answering.parts_of_speech import (
    ADJECTIVE,
    ADVERB,
    DETERMINER,
    DOING,
    DONE,
    NOUN,
    NUMBER,
    POSSESSIVE,
    PRONOUN,
)

_HEADS = frozenset({NOUN, NUMBER, PRONOUN})
_BEFORE_HEADS = _HEADS | {DETERMINER, ADJECTIVE, ADVERB, DOING, DONE, POSSESSIVE}
_LEFT_OUT_IN_FRONT = frozenset({ADVERB, DOING, DONE})

OUTSIDE = -1


def noun_phrases(classes: str) -> list[int]:
    """Which noun phrase each word belongs to, by the parts of speech of the words and signs; `OUTSIDE` for none.

    >>> noun_phrases("DANVDN")  # 'The old dam flooded the valley'
    [0, 0, 0, -1, 1, 1]
    """
    found = [OUTSIDE] * len(classes)
    start = number = 0
    while start < len(classes):
        end = start
        while end < len(classes) and classes[end] in _BEFORE_HEADS and not _opens_another(classes, start, end):
            end += 1
        heads = [at for at in range(start, end) if classes[at] in _HEADS]
        if heads:
            opens = start
            while opens < heads[-1] and classes[opens] in _LEFT_OUT_IN_FRONT:
                opens += 1
            found[opens : heads[-1] + 1] = [number] * (heads[-1] + 1 - opens)
            number += 1
            start = heads[-1] + 1
        else:
            start = max(end, start + 1)
    return found


def _opens_another(classes: str, start: int, at: int) -> bool:
    """Whether a word is an article after other words than articles: 'the dam the old company built'."""
    return at > start and classes[at] == DETERMINER != classes[at - 1]


def opens_phrase(phrases: Sequence[int], at: int) -> bool:
    """Whether a noun phrase begins with the word."""
    return phrases[at] != OUTSIDE and (at == 0 or phrases[at - 1] != phrases[at])


def closes_phrase(phrases: Sequence[int], at: int) -> bool:
    """Whether a noun phrase ends with the word."""
    return phrases[at] != OUTSIDE and (at + 1 == len(phrases) or phrases[at + 1] != phrases[at])
