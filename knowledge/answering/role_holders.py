"""Who holds the role that is asked about, by what stands right beside each name: 'Ken Far, project scientist, Oresk
University' names the scientist, and no university."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.answering.roles_of_others import names_role
from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.question import Asked, Question
from knowledge.words import tokenize
from knowledge.words.function_words import as_english
from knowledge.words.word_classes import COPULAS

_BOUNDS = ',;:()"“”«»„'
_APPOSED = re.compile(rf"\s?(?:\([^()]*\)\s?)?,\s+(?P<told>[^{re.escape(_BOUNDS)}]+)")
_BEFORE = re.compile(rf"(?P<told>[^{re.escape(_BOUNDS)}]+),?\s+$")
_NEAR = 160
_WITHOUT_COPULA = frozenset({"ru", "uk"})
_PERSONS = ("name_person", "name_other")


def role_holder(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """What holds the one name beside which most of the role stands, where it is asked who holds one."""
    role = _role_asked(reading.question) if reading.question.asked is Asked.WHO else None
    if role is None:
        return chosen
    unasked = [place for place, kind in reading.typed.items() if kind in _PERSONS and not _asked_about(reading, place)]
    told = {place: _told(reading, place, role, unasked) for place in unasked}
    best = max(told.values(), default=0.0)
    holders = [place for place, share in told.items() if share == best]
    if not best or len(holders) > 1:
        return chosen
    start, end = holders[0]
    words = reading.words
    return [one for one in chosen if words[one[0]].start < end and start < words[one[1]].end] or chosen


def _role_asked(question: Question) -> int | None:
    """The place among the question's words of the role that somebody is asked to hold: 'who is the mayor of Oresk';
    None for other questions."""
    tokens = tokenize(question.as_read, question.language)
    if len(tokens) < len(("who", "mayor")):
        return None
    second = as_english(tokens[1].text, question.language)
    if second not in COPULAS and not (question.language in _WITHOUT_COPULA and any(map(names_role, tokens[1:3]))):
        return None
    starts = {word.start for word in tokens if names_role(word)}
    return next((at for at, word in enumerate(question.words) if word.start in starts), None)


def _asked_about(reading: StatementWords, place: tuple[int, int]) -> bool:
    """Whether the question itself has a word of a name."""
    return any(hit for word, hit in zip(reading.words, reading.hit, strict=True) if place[0] <= word.start < place[1])


def _told(reading: StatementWords, place: tuple[int, int], role: int, names: Sequence[tuple[int, int]]) -> float:
    """How much of the question stands right beside a name, with the role in it and none of the names; 0 for none."""
    persons = [other for other in names if reading.typed[other] == "name_person" and other != place]
    beside = (
        (start, end)
        for start, end in _beside(reading.statement, *place)
        if not any(start <= first and last <= end for first, last in persons)  # it tells of them
    )
    return max((_held(reading, span, role) for span in beside), default=0.0)


def _beside(statement: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The slices right behind a name, after a comma, and right before it, up to the next sign."""
    if behind := _APPOSED.match(statement, end):
        yield behind.span("told")
    if before := _BEFORE.search(statement, max(0, start - _NEAR), start):
        yield before.span("told")


def _held(reading: StatementWords, span: tuple[int, int], role: int) -> float:
    inside = {reading.met[at] for at, word in enumerate(reading.words) if span[0] <= word.start and word.end <= span[1]}
    return sum(reading.question.words[at].weight for at in inside if at is not None) if role in inside else 0.0
