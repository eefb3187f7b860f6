"""The words of a fact that tell who somebody or what something is: the role before or after a name ('the cable ship
Hesperine', 'Renwick, the company's head,'), what a thing is said to be, the full name before one in brackets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from knowledge.extraction.acronyms import find_acronyms
from knowledge.extraction.name_words import RANKS, TITLES
from knowledge.extraction.role_nouns import ROLES
from knowledge.extraction.speech_verbs import speech_verbs
from knowledge.retrieval.evidence import Evidence
from knowledge.retrieval.introduction_patterns import (
    APPOSED,
    BESIDE,
    CLOSED,
    FINITE,
    LAST,
    OF,
    OPENS,
    PARTICIPLE,
    SAID_TO_BE,
    SHORT,
    SOURCE_BEFORE,
    TITLE_BESIDE,
    WITHIN,
)
from knowledge.words import Token, is_stop_word, tokenize

Slice = tuple[int, int]
"""A slice `[start, end)` of the statement."""

_JOINS, _OPENING_QUOTES = " \u00a0'’-", '"“„«'
_NEAR = 24
_ANDS = frozenset(("and", "und", "et", "y", "e"))
_LONGEST_BEFORE = 8
"""So many words before a name are looked at."""
_FULL_BEHIND = 6
"""So many characters stand between a short name and its full one: ', the '."""
_REACH = 140
"""So many characters before a name may hold what is said of it, with a comma between."""
_APART = 2
"""Words of one name stand no further apart: 'Salt and Paw'."""


def introductions(evidence: Evidence) -> list[Slice]:
    """The slices of the fact's statement that introduce what is asked about, wherever it is named there."""
    statement, language = evidence.fact.statement, evidence.article.language
    words = tokenize(statement, language)
    found: dict[Slice, None] = {}
    for first, last in _mentions(statement, words, evidence):
        start, end = _whole_name(words, words[first].start, words[last].end, evidence)
        source = SOURCE_BEFORE.search(statement, max(0, start - _NEAR), start) is not None
        for told in (_in_full(statement, words, start, end), None if source else _before(evidence, words, start)):
            if told is not None:
                found[told] = None
        for pattern in (SAID_TO_BE, WITHIN):
            if match := pattern.match(statement, end):
                found[_trimmed(statement, *match.span("told"))] = None
        if CLOSED.match(statement, end) and (match := APPOSED.search(statement, max(0, start - _REACH), start)):
            found[match.span("told")] = None
            for shorter in OPENS.finditer(statement, match.start("told") + 1, match.end("told")):
                found[shorter.start(), match.end("told")] = None
        elif (match := BESIDE.match(statement, end)) and _tells(match["bare"], match["told"], language):
            vouched = source and LAST.match(statement, match.end())
            found |= {} if vouched else {_trimmed(statement, *match.span("told")): None}
        if (match := TITLE_BESIDE.match(statement, end)) and _role(match["title"]):
            found[_trimmed(statement, *match.span("told"))] = None
    asked = evidence.question.as_read.casefold()
    return [(start, end) for start, end in found if statement[start:end].casefold() not in asked]


def _tells(bare: str | None, told: str, language: str) -> bool:
    """Whether what follows a name and its comma may tell of it: no small word, no verb, no participle, no other
    name without a role at its end."""
    finite = FINITE.get(language)
    if finite and finite.fullmatch(told.split()[0]):
        return False
    if bare is None:
        return True
    other_name = bare[0].isupper() and not _role(bare) and not _role(told.split()[-1])
    return not (
        bare in speech_verbs(language) or other_name or is_stop_word(bare, language) or PARTICIPLE.fullmatch(bare)
    )


def _role(word: str) -> bool:
    return word.casefold() in ROLES | RANKS


def _mentions(statement: str, words: Sequence[Token], evidence: Evidence) -> Iterator[tuple[int, int]]:
    """The first and last word of each run of words asked about, parted by no sign and by one other word at most."""
    asked = evidence.asked.terms
    met = [not word.stop and (word.term in asked or bool(word.key and word.key in asked)) for word in words]
    parted = [bool(statement[one.end : other.start].strip(_JOINS)) for one, other in pairwise(words)]
    first = last = -1
    for at, hit in enumerate(met):
        if first >= 0 and (any(parted[last:at]) or at - last > _APART):
            yield first, last
            first = -1
        if hit:
            first, last = (at if first < 0 else first), at
    if first >= 0:
        yield first, last


def _whole_name(words: Sequence[Token], start: int, end: int, evidence: Evidence) -> Slice:
    """The whole name that a slice is part of, with its titles: 'Renwick' of 'Dr. Tobias Renwick'."""
    offset = evidence.fact.start
    for name in evidence.fact.names:
        if name.start - offset <= start < name.end - offset:
            start, end = name.start - offset, max(end, name.end - offset)
    for word in reversed([word for word in words if word.end <= start]):
        if word.surface not in TITLES or _role(word.text) or evidence.fact.statement[word.end : start].strip(" ."):
            break
        start = word.start
    return start, end


def _in_full(statement: str, words: Sequence[Token], start: int, end: int) -> Slice | None:
    """The full name beside a short one: before it in brackets or the like, words that begin with its letters; or behind
    a comma."""
    between = SHORT.search(statement, 0, start)
    if not between and not statement.startswith((",", " ("), end):
        return None
    learned = next((one.full for one in find_acronyms(statement) if one.short == statement[start:end]), "")
    behind = statement.find(learned, end, end + _FULL_BEHIND + len(learned)) if learned else -1
    if behind >= 0:
        return behind, behind + len(learned)
    if not between:
        return None
    if learned and (at := statement.rfind(learned, 0, start)) >= 0:
        return at, at + len(learned)
    letters = [letter.casefold() for letter in statement[start:end] if letter.isalpha()]
    before = [word for word in words if word.end <= between.start()]
    for word in reversed(before):
        if letters and word.text[0].casefold() == letters[-1]:
            letters.pop()
            if not letters:
                return word.start, before[-1].end
        elif not word.stop and word.text.casefold() not in OF:
            return None
    return None


def _before(evidence: Evidence, words: Sequence[Token], start: int) -> Slice | None:
    """The words right before a name that no sign parts from it, back to an article, a verb of saying or the like."""
    fact, statement = evidence.fact, evidence.fact.statement
    names = [(name.start - fact.start, name.end - fact.start) for name in fact.names]
    taken: list[Token] = []
    for word in reversed([word for word in words if word.end <= start]):
        following = taken[-1].start if taken else start
        joins = _JOINS if taken else _JOINS + _OPENING_QUOTES
        between = statement[word.end : following].strip(f"{joins}." if word.surface in RANKS else joins)
        small = word.stop and word.surface not in OF
        if between or small or word.text in speech_verbs(evidence.article.language) or len(taken) == _LONGEST_BEFORE:
            break
        taken.append(word)
    joined = next((at for at, word in enumerate(taken) if word.surface in _ANDS), None)
    persons = [(name.start - fact.start, name.end - fact.start) for name in fact.names if name.kind == "person"]
    if joined is not None and any(_within(word, persons) for word in taken[joined:]):
        del taken[joined:]  # 'President Salva Kiir and opposition leader'
    while taken and (taken[-1].surface in OF or taken[-1].number):
        taken.pop()
    if not taken or taken[0].surface in OF:
        return None
    telling = [word for word in taken if word.surface not in OF]
    if all(_within(word, names) and not _role(word.text) for word in telling):
        return None
    return taken[-1].start, taken[0].end


def _within(word: Token, names: Sequence[Slice]) -> bool:
    """Whether a word is part of a name."""
    return any(first < word.end and word.start < last for first, last in names)


def _trimmed(statement: str, start: int, end: int) -> Slice:
    """A slice without blanks at its end."""
    return start, start + len(statement[start:end].rstrip())
