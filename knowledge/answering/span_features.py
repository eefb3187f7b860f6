"""What speaks for and against a place of a statement as the beginning or the end of the short answer.

Features are sparse: what does not hold is left out or 0. Those of a name with `|` hold for one kind of question only.
A statement has far more spans than places where one begins or ends, so what depends on one end alone is worked out
once for each such place: an `Edge`. What depends on both is in `inner_features`.
"""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.answering.phrase_features import Features, at_closing, at_opening, closing_sort, opening_sort
from knowledge.answering.statement_words import StatementWords
from knowledge.words.word_classes import CAUSES

_OPENERS = frozenset('"“«„‘([')


@dataclass(frozen=True, slots=True, eq=False)
class Edge:
    """Where spans begin or end: the place in the statement, whether a sign stands beyond it, how the next noun phrase
    stands to it, and what speaks for it: features that count by their names for the kind of question, too, and such as
    are `alike` for all."""

    place: int
    sign: bool
    sort: str
    by_kind: Features
    alike: Features

    def features(self, asked: str) -> Features:
        """All features by their whole names: those that count for the kind of question a second time by this one."""
        return self.by_kind | {f"{asked}|{name}": value for name, value in self.by_kind.items()} | self.alike


def opening(reading: StatementWords, first: int) -> Edge:
    """What speaks for and against a span that begins with the word `first`, and the sign of a currency before it."""
    start = reading.words[first].start
    if start and reading.statement[start - 1] in "$€£#+" + "−–-" * any(
        start - 1 == place for place, _ in reading.typed
    ):
        start -= 1
    beyond = reading.statement[:start].rstrip()[-1:]
    opens, before = reading.class_of[first], reading.class_of[first - 1] if first else "start"
    low, low_before = reading.low[first], reading.low[first - 1] if first else ""
    by_kind = {"starts_stop": float(reading.words[first].stop), f"first_{opens}": 1.0, f"before_{before}": 1.0}
    if not beyond.isalnum():
        by_kind["sign_before"] = 1.0
    if beyond in _OPENERS:
        by_kind["after_opener"] = 1.0
    if first and reading.focus[first - 1]:
        by_kind["after_focus"] = 1.0
    if low_before in CAUSES:
        by_kind[f"cause_{low_before}"] = 1.0
    if low in CAUSES:
        by_kind[f"opens_{low}"] = 1.0
    asked, form = reading.question.asked, reading.form
    sort = opening_sort(reading, first)
    of_phrase, alike = at_opening(reading, first, sort)
    by_kind |= of_phrase
    alike[f"edge_in_{before}_{opens}"] = 1.0
    if before == "preposition":
        alike[f"{asked}|after_{low_before}"] = 1.0
    if opens == "preposition" and low not in CAUSES:  # these count for the kind already
        alike[f"{asked}|opens_{low}"] = 1.0
    if reading.echo and low_before == reading.echo:
        alike["echo"] = 1.0
    if reading.hits_left[-1]:
        alike[f"{form}|after_hits"] = reading.hits_left[first] / reading.hits_left[-1]
    for step in (1, 2, 3):
        if first >= step and reading.hit[first - step] > 0:
            alike[f"{form}|{step}_after_{reading.kind_of_hit(first - step)}"] = 1.0
            break
    return Edge(start, bool(beyond) and not beyond.isalnum(), sort, by_kind, alike)


def closing(reading: StatementWords, last: int) -> Edge:
    """What speaks for and against a span that ends with the word `last`, and the sign of a share or degree after it."""
    end = reading.words[last].end
    if reading.statement[end : end + 1] in ("%", "°"):
        end += 1
    beyond = reading.statement[end:].lstrip()[:1]
    within = last + 1 < len(reading.words)
    closes, after = reading.class_of[last], reading.class_of[last + 1] if within else "end"
    by_kind = {f"last_{closes}": 1.0, f"after_{after}": 1.0}
    if not beyond.isalnum():
        by_kind["sign_after"] = 1.0
    if within and reading.focus[last + 1]:
        by_kind["before_focus"] = 1.0
    sort = closing_sort(reading, last)
    of_phrase, alike = at_closing(reading, last, sort)
    by_kind |= of_phrase
    alike[f"edge_out_{closes}_{after}"] = 1.0
    form, total = reading.form, reading.hits_left[-1]
    if total:
        alike[f"{form}|before_hits"] = (total - reading.hits_left[last + 1]) / total
    for step in (1, 2, 3):
        if last + step < len(reading.words) and reading.hit[last + step] > 0:
            alike[f"{form}|{step}_before_{reading.kind_of_hit(last + step)}"] = 1.0
            break
    return Edge(end, bool(beyond) and not beyond.isalnum(), sort, by_kind, alike)
