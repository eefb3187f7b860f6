"""The spans of a fact that could be its short answer, each with its features."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from knowledge.question import Asked, Question
from knowledge.retrieval import Evidence
from knowledge.words import Token, fold, tokenize

LONGEST = 16
"""Words of the longest short answer but for quotations and typed spans, which may be longer."""

_OPENERS = frozenset("\"“«„‘([")
_BARRIER = re.compile(r"[;:?!]\s|\s[–—-]\s|[\"“”«»()\[\]]")
_CAUSES = frozenset("because due owing since following after caused by from as to thanks through over in потому из поскольку".split())
_PREPOSITIONS = frozenset(
    "in at on by to from of for with during after before since until between under over into through across near about against as than"
    " в на из от до для по при с к у о за над под через между".split()
)
_DETERMINERS = frozenset("the a an his her their its this that these those some any all both each no".split())
_COPULAS = frozenset("is are was were be been being has have had will would do does did can could may might must".split())
_DO = frozenset("did does do had has have will would can could should".split())
_ASKING_WORDS = frozenset("what which who whom whose how when where why что кто какой какая какие какое где когда почему сколько".split())
_CONJUNCTIONS = frozenset("and or but и или но а".split())
_VERB_ENDING = re.compile(r"(?:ed|ing|es|ли|ла|ло|ет|ют|ут|ит|ят)$")


@dataclass(frozen=True, slots=True)
class Span:
    """The slice `[start, end)` of a statement, and what speaks for and against it as the answer."""

    start: int
    end: int
    features: dict[str, float]


class Reading:
    """A statement's words beside a question: what each word is, and how far it stands from what was asked."""

    def __init__(self, evidence: Evidence) -> None:
        self.evidence = evidence
        self.question: Question = evidence.question
        self.statement = evidence.fact.statement
        self.words: list[Token] = tokenize(self.statement, evidence.article.language)
        self.asked_terms = {
            match.term: at for at, word in enumerate(self.question.words) for match in word.matches if match.worth > 0.5
        }
        self.met = [self._met(word) for word in self.words]
        self.hit = [self.question.words[at].weight if at is not None else 0.0 for at in self.met]
        own = [at for at, word in enumerate(self.question.words) if word.start >= 0]
        self.last_asked = max(own, key=lambda at: self.question.words[at].start, default=None)
        self.low = [fold(word.text) for word in self.words]
        self.to_hit = _distances([value > 0 for value in self.hit])
        rare = max(self.hit, default=0.0)
        self.to_rare = _distances([value > 0 and value == rare for value in self.hit])
        self.focus = [word.term in self.question.focus for word in self.words]
        self.typed = dict(self._typed())
        self.form, self.echo = _form(self.question)
        self.class_of = [_class(self, at) for at in range(len(self.words))]
        self.hits_left = list(accumulate((value > 0 for value in self.hit), initial=0))
        self.barriers = {match.start() for match in _BARRIER.finditer(self.statement)}

    def _met(self, word: Token) -> int | None:
        """Which word of the question a word of the statement meets."""
        return self.asked_terms.get(word.term, self.asked_terms.get(word.key) if word.key else None)

    def kind_of_hit(self, at: int) -> str:
        """Whether the word of the question met there is a name, the last word of the question, or another."""
        met = self.met[at]
        if met is None:
            return "none"
        if self.question.words[met].name:
            return "name"
        return "last" if met == self.last_asked else "plain"

    def _typed(self) -> Iterator[tuple[tuple[int, int], str]]:
        offset = self.evidence.fact.start
        for name in self.evidence.fact.names:
            yield (name.start - offset, name.end - offset), f"name_{name.kind}"
        for quantity in self.evidence.fact.quantities:
            counted = bool(self.evidence.terms_of(quantity.unit) & set(self.question.focus))
            yield (quantity.start - offset, quantity.end - offset), "counted" if counted else "quantity"
        for date in self.evidence.fact.dates:
            yield (date.start - offset, date.end - offset), "date"
        for start, end in quoted(self.statement):
            yield (start, end), "quotation"


def _form(question: Question) -> tuple[str, str]:
    """How the question is built, and the preposition before its asking word or dangling at its end ('' for none).

    'object': the thing asked for is done to ('What did X regulate?'), 'copula': it is said to be something ('What is X?'),
    'subject': it does ('What caused X?'), 'none': no asking word.
    """
    words = [fold(token.text) for token in tokenize(question.as_read, question.language)]
    at = next((place for place, word in enumerate(words) if word in _ASKING_WORDS), None)
    echo = words[-1] if words and words[-1] in _PREPOSITIONS else ""
    if at is None:
        return "none", echo
    if at and words[at - 1] in _PREPOSITIONS:
        echo = words[at - 1]
    rest = words[at + 1 :]
    if any(word in _DO for word in rest[:4]):
        return "object", echo
    if not rest:
        return "last", echo
    return ("copula" if rest[0] in _COPULAS else "subject"), echo


def _distances(marks: list[bool]) -> list[int]:
    """For each place, how many places off the next mark is; 20 at most."""
    found = [20] * len(marks)
    for places in (range(len(marks)), range(len(marks) - 1, -1, -1)):
        since = 20
        for place in places:
            since = 0 if marks[place] else min(since + 1, 20)
            found[place] = min(found[place], since)
    return found


_SURE_KINDS = {
    Asked.WHEN: frozenset({"date"}),
    Asked.HOW_MANY: frozenset({"quantity", "counted"}),
    Asked.HOW_MUCH: frozenset({"quantity", "counted"}),
    Asked.HOW_LONG: frozenset({"quantity", "counted", "date"}),
    Asked.QUOTE: frozenset({"quotation"}),
}
"""Where the kind asked for is sure to be seen, only spans that touch such a thing count, if the fact holds one."""


def spans(evidence: Evidence) -> list[Span]:
    """Every span worth weighing, in the order of the statement."""
    reading = Reading(evidence)
    sure = _SURE_KINDS.get(reading.question.asked, frozenset())
    marks = [place for place, kind in reading.typed.items() if kind in sure]
    words = reading.words
    starts = {word.start: at for at, word in enumerate(words)}
    ends = {word.end: at for at, word in enumerate(words)}
    bounds = {
        (starts[start], ends[end])
        for start, end in _widened(reading)
        if start in starts and end in ends and starts[start] <= ends[end]
    }
    for first in range(len(words)):
        if reading.low[first] in _CONJUNCTIONS:
            continue
        for last in range(first, min(first + LONGEST, len(words))):
            if last > first and _barred(reading, words[last - 1].end, words[last].start):
                break
            if not (words[last].stop and last > first):
                bounds.add((first, last))
    if marks:
        bare = {word.end for word in words if word.number}
        bounds = {(a, b) for a, b in bounds if _keeps_whole(words[a].start, words[b].end, marks, bare)}
    return [_span(reading, first, last) for first, last in sorted(bounds)]


def _keeps_whole(start: int, end: int, marks: list[tuple[int, int]], bare: set[int]) -> bool:
    """Whether a span holds one of the marks and cuts none; a mark may lose its unit, down to the `bare` number's end."""
    held = [
        begin >= start - 1 and (stop <= end + 1 or (begin in (start, start - 1) and end in bare))
        for begin, stop in marks
        if begin < end and start < stop
    ]
    return bool(held) and all(held)


def quoted(statement: str) -> Iterator[tuple[int, int]]:
    """The slices between quotation marks; a quotation that began or goes on outside the statement counts too.

    >>> ['Yes, we can," he said.'[a:b] for a, b in quoted('Yes, we can," he said.')]
    ['Yes, we can,']
    """
    marks = [match.start() for match in re.finditer(r"[\"“”«»]", statement)]
    opening = 0
    inside = bool(marks) and (statement[marks[0]] in "”»" or (statement[marks[0]] == '"' and _closes(statement, marks[0])))
    for mark in marks:
        if inside:
            if mark - opening > 3:
                yield opening, mark
        else:
            opening = mark + 1
        inside = not inside
    if inside and len(statement) - opening > 3:
        yield opening, len(statement)


def _closes(statement: str, mark: int) -> bool:
    """Whether a straight quotation mark ends a quotation: something stands right before it, nothing right after."""
    before, after = statement[mark - 1 : mark], statement[mark + 1 : mark + 2]
    return bool(before.strip()) and not (after.strip() and after.isalnum())


def _widened(reading: Reading) -> Iterator[tuple[int, int]]:
    """The typed spans, without the signs at their ends."""
    for start, end in reading.typed:
        inside = [word for word in reading.words if word.start >= start and word.end <= end]
        if inside:
            yield inside[0].start, inside[-1].end


def _barred(reading: Reading, end: int, start: int) -> bool:
    return any(place in reading.barriers for place in range(end, start))


def _span(reading: Reading, first: int, last: int) -> Span:
    words = reading.words
    start, end = words[first].start, words[last].end
    if reading.statement[start - 1 : start] in "$€£#" and start:
        start -= 1
    if reading.statement[end : end + 1] in ("%", "°"):
        end += 1
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
    add("nearness", 1 / (1 + min(reading.to_hit[first - 1] if first else 20, reading.to_hit[last + 1] if last + 1 < len(words) else 20)))
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
    if first and reading.low[first - 1] in _CAUSES:
        add(f"cause_{reading.low[first - 1]}")
    if reading.low[first] in _CAUSES:
        add(f"opens_{reading.low[first]}")
    return Span(start, end, found)


def _sides(reading: Reading, first: int, last: int, found: dict[str, float]) -> None:
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


def _signs(reading: Reading, start: int, end: int) -> Iterator[str]:
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


def _class(reading: Reading, at: int) -> str:
    """The sort of a word: a closed class, a name, a number, one asked about, a verb by its ending, or other."""
    word, low = reading.words[at], reading.low[at]
    for name, members in (
        ("preposition", _PREPOSITIONS),
        ("determiner", _DETERMINERS),
        ("copula", _COPULAS),
        ("conjunction", _CONJUNCTIONS),
    ):
        if low in members:
            return name
    if word.number:
        return "number"
    if reading.hit[at] > 0:
        return "asked"
    if word.key:
        return "name"
    if word.stop:
        return "stop"
    return "verb" if _VERB_ENDING.search(low) else "other"
