"""What speaks for and against a span of a statement as the short answer.

Features are sparse: most are 1 where they hold and left out elsewhere; those of a name with `|` hold for one kind of
question only.
"""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.answering.statement_words import StatementWords
from knowledge.answering.word_classes import CAUSES

_OPENERS = frozenset('"“«„‘([')


def span_features(reading: StatementWords, first: int, last: int, start: int, end: int) -> dict[str, float]:
    """What speaks for and against the words `first` to `last`, the slice `[start, end)`, as the answer; by name."""
    words = reading.words
    asked = str(reading.question.asked)
    found: dict[str, float] = {}

    def add(name: str, value: float = 1.0) -> None:
        found[name] = value
        found[f"{asked}|{name}"] = value

    inside = range(first, last + 1)
    telling = [at for at in inside if not words[at].stop]
    size = last - first + 1
    add("length", min(size, 20) / 10)
    add("one_word", float(size == 1))
    add("long", float(size > 7))
    add("asked_share", sum(reading.hit[at] > 0 for at in telling) / len(telling) if telling else 1.0)
    add("asked_weight", min(sum(reading.hit[at] for at in inside), 2.0))
    add(
        "nearness",
        1
        / (
            1
            + min(reading.to_hit[first - 1] if first else 20, reading.to_hit[last + 1] if last + 1 < len(words) else 20)
        ),
    )
    add("rare_nearness", 1 / (1 + min(reading.to_rare[at] for at in inside)))
    add("names", sum(bool(words[at].key) for at in inside) / size)
    add("numbers", sum(words[at].number for at in inside) / size)
    add("starts_stop", float(words[first].stop))
    kind = reading.typed.get((start, end)) or reading.typed.get((words[first].start, words[last].end))
    if kind:
        add(kind)
    else:
        for (begin, stop), other in reading.typed.items():
            if begin >= start and stop <= end:
                add(f"holds_{other}")
            elif begin < end and start < stop:
                add(f"cuts_{other}")
    before = reading.class_of[first - 1] if first else "start"
    after = reading.class_of[last + 1] if last + 1 < len(words) else "end"
    opens, closes = reading.class_of[first], reading.class_of[last]
    add(f"first_{opens}")
    add(f"last_{closes}")
    add(f"before_{before}")
    add(f"after_{after}")
    if before == "preposition":
        found[f"{asked}|after_{reading.low[first - 1]}"] = 1.0
    if opens == "preposition":
        found[f"{asked}|opens_{reading.low[first]}"] = 1.0
    found[f"edge_in_{before}_{opens}"] = 1.0
    found[f"edge_out_{closes}_{after}"] = 1.0
    middle = reading.class_of[first + 1 : last]
    for sort in ("preposition", "verb", "copula", "conjunction"):
        found[f"inside_{sort}"] = float(sort in middle)
    found["inside_comma"] = float("," in reading.statement[start:end])
    _sides(reading, first, last, found)
    for sign in _signs(reading, start, end):
        add(sign)
    if any(reading.focus[at] for at in inside):
        add("holds_focus")
        add("ends_in_focus", float(reading.focus[last]))
    if first and reading.focus[first - 1]:
        add("after_focus")
    if last + 1 < len(words) and reading.focus[last + 1]:
        add("before_focus")
    if first and reading.low[first - 1] in CAUSES:
        add(f"cause_{reading.low[first - 1]}")
    if reading.low[first] in CAUSES:
        add(f"opens_{reading.low[first]}")
    return found


def _sides(reading: StatementWords, first: int, last: int, found: dict[str, float]) -> None:
    """On which side of the words asked about the span stands, by the form of the question."""
    left, total = reading.hits_left[first], reading.hits_left[-1]
    right = total - reading.hits_left[last + 1]
    form = reading.form
    if total:
        found[f"{form}|after_hits"] = left / total
        found[f"{form}|before_hits"] = right / total
    for step in (1, 2, 3):
        if first >= step and reading.hit[first - step] > 0:
            found[f"{form}|{step}_after_{reading.kind_of_hit(first - step)}"] = 1.0
            break
    for step in (1, 2, 3):
        if last + step < len(reading.words) and reading.hit[last + step] > 0:
            found[f"{form}|{step}_before_{reading.kind_of_hit(last + step)}"] = 1.0
            break
    if reading.echo and first and reading.low[first - 1] == reading.echo:
        found["echo"] = 1.0


def _signs(reading: StatementWords, start: int, end: int) -> Iterator[str]:
    """What the signs around a span say of it: it stands between two, after one that opens."""
    left, right = reading.statement[:start].rstrip(), reading.statement[end:].lstrip()
    before, after = not left or not left[-1].isalnum(), not right or not right[0].isalnum()
    if before:
        yield "sign_before"
    if after:
        yield "sign_after"
    if before and after and left and right:
        yield "between_signs"
    if left and left[-1] in _OPENERS:
        yield "after_opener"
