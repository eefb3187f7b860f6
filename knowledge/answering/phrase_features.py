"""What the grammar of a statement says of a span: whether it is a whole noun phrase, and what it is to the verb."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from knowledge.answering.noun_phrases import OUTSIDE, closes_phrase, opens_phrase
from knowledge.answering.parts_of_speech import ADVERB, DETERMINER, PREPOSITION, VERBS
from knowledge.answering.statement_words import StatementWords

_BETWEEN_VERB_AND_OBJECT = frozenset({DETERMINER, ADVERB, PREPOSITION})
_VERBAL = VERBS | {ADVERB}
_REACH = 4
"""So many words may stand between a span and its verb."""
_MOST_PHRASES = 4

Features: TypeAlias = dict[str, float]
Column: TypeAlias = npt.NDArray[np.float64] | npt.NDArray[np.bool_]
"""One feature of many spans."""
Places: TypeAlias = npt.NDArray[np.intp]
"""One word of each of many spans, by its place in the statement."""
Sorts: TypeAlias = Mapping[int, str]
"""How a noun phrase stands to words of a statement (see `opening_sort` and `closing_sort`)."""


def at_opening(reading: StatementWords, first: int, sort: str) -> tuple[Features, Features]:
    """What the words around its beginning, of this sort, say of a span: for each kind of question, for all alike."""
    if not reading.parts:
        return {}, {}
    alike = {f"{reading.form}|opens_{sort}": 1.0}
    verb = first - 1
    while verb >= 0 and first - verb < _REACH and reading.parts[verb] in _BETWEEN_VERB_AND_OBJECT:
        verb -= 1
    for_kind = {f"part_before_{reading.parts[first - 1] if first else 'start'}": 1.0}
    if verb >= 0 and reading.parts[verb] in VERBS:
        met = "asked" if reading.hit[verb] > 0 else "other"
        for_kind[f"{reading.form}|object_of_{met}"] = 1.0
        alike[f"{reading.form}|object_of_{met}_{reading.parts[verb]}"] = 1.0
    return for_kind, alike


def at_closing(reading: StatementWords, last: int, sort: str) -> tuple[Features, Features]:
    """What the words around its end, of this sort, say of a span: for each kind of question, for all alike."""
    if not reading.parts:
        return {}, {}
    alike = {f"{reading.form}|closes_{sort}": 1.0}
    end = len(reading.parts)
    for_kind = {f"part_after_{reading.parts[last + 1] if last + 1 < end else 'end'}": 1.0}
    verb = last + 1
    while verb < end and verb - last < _REACH and reading.parts[verb] == ADVERB:
        verb += 1
    if verb < end and reading.parts[verb] in VERBS:
        chief = verb
        while chief + 1 < end and reading.parts[chief + 1] in _VERBAL:
            chief += 1
        met = "asked" if reading.hit[verb] > 0 or reading.hit[chief] > 0 else "other"
        for_kind[f"{reading.form}|subject_of_{met}"] = 1.0
        alike[f"{reading.form}|subject_of_{met}_{reading.parts[chief]}"] = 1.0
    return for_kind, alike


def of_whole(reading: StatementWords, first: Places, last: Places, begins: Sorts, ends: Sorts) -> dict[str, Column]:
    """What the noun phrases and verbs inside of each span, from a first to a last word, say of it: for each kind.

    `begins` and `ends` are the sorts of the words that may begin and end one.
    """
    if not reading.parts:
        return {}
    after, phrase = last + 1, np.array(reading.phrases)
    phrases_left, verbs_left = np.array(reading.phrases_left), np.array(reading.verbs_left)
    within = phrase[first] != OUTSIDE
    whole = within & (phrase[first] == phrase[last])
    phrases = np.minimum(within + phrases_left[after] - phrases_left[first + 1], _MOST_PHRASES)
    found = {f"phrases_{number}": phrases == number for number in range(_MOST_PHRASES + 1)}
    found["holds_verb"] = verbs_left[after] > verbs_left[first]
    sorts = sorted({*begins.values(), *ends.values()})
    from_, to = _numbered(begins, sorts)[first], _numbered(ends, sorts)[last]
    of_each = (from_ * len(sorts) + to) * 2 + whole
    for one in sorted(set(of_each.tolist())):
        ways, alone = divmod(one, 2)
        begin, end = divmod(ways, len(sorts))
        found[f"from_{sorts[begin]}_to_{sorts[end]}_{'one' if alone else 'more'}"] = of_each == one
    return found


def _numbered(places: Sorts, sorts: Sequence[str]) -> Places:
    """For each word up to the last of these places, the number of its sort."""
    number = {sort: at for at, sort in enumerate(sorts)}
    found = np.zeros(max(places) + 1, np.intp)
    found[list(places)] = [number[sort] for sort in places.values()]
    return found


def opening_sort(reading: StatementWords, first: int) -> str:
    """How a noun phrase stands to a span's beginning: it begins there, but for its article, or before; else the part of
    speech of the first word. '' where parts of speech are not known."""
    if not reading.parts:
        return ""
    if opens_phrase(reading.phrases, first):
        return "phrase"
    if reading.phrases[first] == OUTSIDE:
        return reading.parts[first]
    return "bare" if reading.parts[first - 1] == DETERMINER and opens_phrase(reading.phrases, first - 1) else "inside"


def closing_sort(reading: StatementWords, last: int) -> str:
    """How a noun phrase stands to a span's end: it ends there, or goes on; else the part of speech of the last word.

    '' where parts of speech are not known.
    """
    if not reading.parts:
        return ""
    if closes_phrase(reading.phrases, last):
        return "phrase"
    return reading.parts[last] if reading.phrases[last] == OUTSIDE else "inside"
