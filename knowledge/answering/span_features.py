"""What speaks for and against a span of a statement as the short answer.

Features are sparse: what does not hold is left out or 0. Those of a name with `|` hold for one kind of question only.
A statement has far more spans than places where one begins or ends, so what depends on one end alone is worked out
once for each such place: an `Edge`.
"""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.answering.phrase_features import Features, at_closing, at_opening, closing_sort, of_whole, opening_sort
from knowledge.answering.statement_words import FAR, StatementWords
from knowledge.answering.word_classes import CAUSES

_OPENERS = frozenset('"“«„‘([')
_ALIKE = "inside_"
"""How the names of those features begin that count alike for all kinds of question."""


@dataclass(frozen=True, slots=True, eq=False)
class Edge:
    """Where spans begin or end: the place in the statement, whether a sign stands beyond it, how the next noun phrase
    stands to it, and what speaks for it."""

    place: int
    sign: bool
    sort: str
    features: Features


def for_kind(asked: str, features: Features) -> Features:
    """Features, each also by its name for one kind of question.

    >>> for_kind("who", {"long": 1.0, "inside_comma": 1.0})
    {'long': 1.0, 'inside_comma': 1.0, 'who|long': 1.0}
    """
    return features | {f"{asked}|{name}": value for name, value in features.items() if not name.startswith(_ALIKE)}


def opening(reading: StatementWords, first: int) -> Edge:
    """What speaks for and against a span that begins with the word `first`, and the sign of a currency before it."""
    start = reading.words[first].start
    if start and reading.statement[start - 1] in "$€£#":
        start -= 1
    beyond = reading.statement[:start].rstrip()[-1:]
    opens, before = reading.class_of[first], reading.class_of[first - 1] if first else "start"
    low, low_before = reading.low[first], reading.low[first - 1] if first else ""
    found = {"starts_stop": float(reading.words[first].stop), f"first_{opens}": 1.0, f"before_{before}": 1.0}
    if not beyond.isalnum():
        found["sign_before"] = 1.0
    if beyond in _OPENERS:
        found["after_opener"] = 1.0
    if first and reading.focus[first - 1]:
        found["after_focus"] = 1.0
    if low_before in CAUSES:
        found[f"cause_{low_before}"] = 1.0
    if low in CAUSES:
        found[f"opens_{low}"] = 1.0
    asked, form = reading.question.asked, reading.form
    sort = opening_sort(reading, first)
    by_kind, alike = at_opening(reading, first, sort)
    found = for_kind(asked, found | by_kind) | alike
    found[f"edge_in_{before}_{opens}"] = 1.0
    if before == "preposition":
        found[f"{asked}|after_{low_before}"] = 1.0
    if opens == "preposition":
        found[f"{asked}|opens_{low}"] = 1.0
    if reading.echo and low_before == reading.echo:
        found["echo"] = 1.0
    if reading.hits_left[-1]:
        found[f"{form}|after_hits"] = reading.hits_left[first] / reading.hits_left[-1]
    for step in (1, 2, 3):
        if first >= step and reading.hit[first - step] > 0:
            found[f"{form}|{step}_after_{reading.kind_of_hit(first - step)}"] = 1.0
            break
    return Edge(start, bool(beyond) and not beyond.isalnum(), sort, found)


def closing(reading: StatementWords, last: int) -> Edge:
    """What speaks for and against a span that ends with the word `last`, and the sign of a share or degree after it."""
    end = reading.words[last].end
    if reading.statement[end : end + 1] in ("%", "°"):
        end += 1
    beyond = reading.statement[end:].lstrip()[:1]
    within = last + 1 < len(reading.words)
    closes, after = reading.class_of[last], reading.class_of[last + 1] if within else "end"
    found = {f"last_{closes}": 1.0, f"after_{after}": 1.0}
    if not beyond.isalnum():
        found["sign_after"] = 1.0
    if within and reading.focus[last + 1]:
        found["before_focus"] = 1.0
    sort = closing_sort(reading, last)
    by_kind, alike = at_closing(reading, last, sort)
    found = for_kind(reading.question.asked, found | by_kind) | alike
    found[f"edge_out_{closes}_{after}"] = 1.0
    form, total = reading.form, reading.hits_left[-1]
    if total:
        found[f"{form}|before_hits"] = (total - reading.hits_left[last + 1]) / total
    for step in (1, 2, 3):
        if last + step < len(reading.words) and reading.hit[last + step] > 0:
            found[f"{form}|{step}_before_{reading.kind_of_hit(last + step)}"] = 1.0
            break
    return Edge(end, bool(beyond) and not beyond.isalnum(), sort, found)


def inner_features(reading: StatementWords, first: int, last: int, begins: Edge, ends: Edge) -> Features:
    """What else speaks for and against the words `first` to `last`; each counts by its name for the kind, too."""
    words, start, end = reading.words, begins.place, ends.place
    after = last + 1
    size = after - first
    telling = reading.telling_left[after] - reading.telling_left[first]
    asked_about = reading.asked_left[after] - reading.asked_left[first]
    away = min(reading.to_hit[first - 1] if first else FAR, reading.to_hit[after] if after < len(words) else FAR)
    found = {
        "length": min(size, 20) / 10,
        "asked_share": asked_about / telling if telling else 1.0,
        "asked_weight": min(sum(reading.hit[first:after]), 2.0),
        "nearness": 1 / (1 + away),
        "rare_nearness": 1 / (1 + min(reading.to_rare[first:after])),
        "names": (reading.names_left[after] - reading.names_left[first]) / size,
        "numbers": (reading.numbers_left[after] - reading.numbers_left[first]) / size,
    }
    if size == 1:
        found["one_word"] = 1.0
    elif size > 7:
        found["long"] = 1.0
    kind = reading.typed.get((start, end)) or reading.typed.get((words[first].start, words[last].end))
    if kind:
        found[kind] = 1.0
    else:
        for (begin, stop), other in reading.typed.items():
            if begin >= start and stop <= end:
                found[f"holds_{other}"] = 1.0
            elif begin < end and start < stop:
                found[f"cuts_{other}"] = 1.0
    middle = reading.class_of[first + 1 : last]
    for sort in ("preposition", "verb", "copula", "conjunction"):
        if sort in middle:
            found[f"inside_{sort}"] = 1.0
    if "," in reading.statement[start:end]:
        found["inside_comma"] = 1.0
    if begins.sign and ends.sign:
        found["between_signs"] = 1.0
    if True in reading.focus[first:after]:
        found["holds_focus"] = 1.0
        found["ends_in_focus"] = float(reading.focus[last])
    return found | of_whole(reading, first, last, begins.sort, ends.sort)
