"""What the words of a span say for and against it as the short answer, of all spans of a statement side by side.

A statement has up to a few hundred spans: each feature is a column with an entry for each of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from knowledge.answering.enumerations import enumerations
from knowledge.answering.part_asked import part_asked
from knowledge.answering.phrase_features import Column, Places, of_whole
from knowledge.answering.span_features import Edge
from knowledge.answering.span_meanings import span_meanings
from knowledge.answering.statement_parts import parts
from knowledge.answering.statement_words import FAR, StatementWords

ALIKE = "inside_"
"""How the names of those features begin that count alike for all kinds of question; the others count by kind, too."""

_MIDDLE = ("preposition", "verb", "copula", "conjunction")
_LONGEST_COUNTED, _LONG = 20, 7
_MOST_WEIGHT = 2.0


def inner_features(
    reading: StatementWords, first: Places, last: Places, begins: Mapping[int, Edge], ends: Mapping[int, Edge]
) -> dict[str, Column]:
    """The columns of the spans from a first to a last word, by name; `begins` and `ends` by the words that they are."""
    size = last + 1 - first
    words = reading.words
    marks = (
        [not word.stop for word in words],
        [hit > 0 and not word.stop for hit, word in zip(reading.hit, words, strict=True)],
        [bool(word.key) for word in words],
        [word.number for word in words],
        [step == 0 for step in reading.to_rare],
        reading.focus,
        *([one == sort for one in reading.class_of] for sort in _MIDDLE),
    )
    left = np.zeros((len(marks), len(words) + 1), np.intp)
    np.cumsum(marks, axis=1, out=left[:, 1:])
    telling, asked, names, numbers, rare, in_focus = left[:6, last + 1] - left[:6, first]
    middle = left[6:, np.maximum(last, first + 1)] > left[6:, first + 1]
    around = np.array([FAR, *reading.to_hit, FAR])
    hits = np.cumsum([0.0, *reading.hit])
    to_rare = np.array(reading.to_rare)
    starts = np.array([begins[at].place for at in first.tolist()])
    stops = np.array([ends[at].place for at in last.tolist()])
    signs_before, signs_after = (
        np.array([at in edges and edges[at].sign for at in range(len(words))]) for edges in (begins, ends)
    )
    found: dict[str, Column] = {
        "length": np.minimum(size, _LONGEST_COUNTED) / 10,
        "asked_share": np.where(telling > 0, asked / np.maximum(telling, 1), 1.0),
        "asked_weight": np.minimum(hits[last + 1] - hits[first], _MOST_WEIGHT),
        "nearness": 1 / (1 + np.minimum(around[first], around[last + 2])),
        # what lies beyond a span is nearest to one of its ends
        "rare_nearness": 1 / (1 + np.where(rare > 0, 0, np.minimum(to_rare[first], to_rare[last]))),
        "names": names / size,
        "numbers": numbers / size,
        "one_word": size == 1,
        "long": size > _LONG,
        "between_signs": signs_before[first] & signs_after[last],
        "holds_focus": in_focus > 0,
        "ends_in_focus": (in_focus > 0) & np.array(reading.focus)[last],
    }
    found |= _of_parts(reading, first)
    found |= _of_enumerations(reading, first, last)
    found |= {f"{ALIKE}{sort}": column for sort, column in zip(_MIDDLE, middle, strict=True)}
    commas = np.array([at for at, sign in enumerate(reading.statement) if sign == ","])
    found[f"{ALIKE}comma"] = commas.searchsorted(stops) > commas.searchsorted(starts)
    opens, closes = ({at: edge.sort for at, edge in edges.items()} for edges in (begins, ends))
    found |= _of_typed(reading, first, last, starts, stops) | of_whole(reading, first, last, opens, closes)
    return found | span_meanings(reading, first, last)


def _of_parts(reading: StatementWords, first: Places) -> dict[str, Column]:
    """Whether a span lies in another part of the statement than the one asked for, and in one that meets no word."""
    shared = parts(reading)
    asked = part_asked(shared)
    found: dict[str, Column] = {}
    if asked is not None:
        found["other_part"] = (first < asked.words.start) | (first >= asked.words.stop)
    if any(part.met for part in shared):
        bare = np.array([not part.met for part in shared for _ in part.words], bool)
        found["bare_part"] = bare[first]
    return found


def _of_enumerations(reading: StatementWords, first: Places, last: Places) -> dict[str, Column]:
    """Whether a span is a whole enumeration, or a part of one."""
    found: dict[str, Column] = {}
    for begin, end in enumerations(reading):
        whole = (first == begin) & (last == end)
        part = (first >= begin) & (last <= end) & ~whole
        found["enumeration"] = found.get("enumeration", np.zeros(len(first), bool)) | whole
        found["of_enumeration"] = found.get("of_enumeration", np.zeros(len(first), bool)) | part
    return found


def _of_typed(reading: StatementWords, first: Places, last: Places, starts: Places, stops: Places) -> dict[str, Column]:
    """Which typed slice a span is, with the signs at its ends or without; if it is none, which it holds and cuts."""
    found: dict[str, npt.NDArray[np.bool_]] = defaultdict(lambda: np.zeros(len(first), bool))
    begin = np.array([word.start for word in reading.words])[first]
    end = np.array([word.end for word in reading.words])[last]
    typed = np.zeros(len(first), bool)
    for begins, ends in ((starts, stops), (begin, end)):
        same = {place: (begins == place[0]) & (ends == place[1]) & ~typed for place in reading.typed}
        for place, kind in reading.typed.items():
            found[kind] |= same[place]
            typed |= same[place]
    for (start, stop), kind in reading.typed.items():
        held = (start >= starts) & (stop <= stops)
        found[f"holds_{kind}"] |= held & ~typed
        found[f"cuts_{kind}"] |= (start < stops) & (starts < stop) & ~held & ~typed
    return dict(found)
