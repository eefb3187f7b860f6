"""Where a statement tells a reason in so many words: 'because it had rained', 'aus Sicherheitsgründen'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from knowledge.answering.parts_of_speech import VERB, VERBS
from knowledge.answering.reason_words import reason_words
from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.question import Asked
from knowledge.retrieval.introduction_patterns import FINITE
from knowledge.words.word_classes import CONJUNCTIONS, COPULAS, DETERMINERS, PREPOSITIONS

_LONGEST, _LONGEST_PHRASE = 40, 16
"""Words of the longest clause, and of the longest without a verb."""
_SAID = re.compile(r"\b(?:said|noted|put it|reported|stated|claimed|explained|announced|warned|wrote|says|notes)\W*$")
_SIGN = re.compile(r"[;:!?]|\.(?=\s)|\s[–—-]\s|[\"“”«»()]")
_THAT = frozenset("that dass que qu che что що".split())
_MORE = frozenset(
    "which who whose whom der die das dem den deren dessen qui dont quien который которая которое которые"
    " який яка яке які".split()
)
"""Words with which a clause begins that tells more of what stands before it."""
_JOINS_NOTHING = DETERMINERS | COPULAS | PREPOSITIONS


def reasons_told(reading: StatementWords, _: list[Stretch]) -> list[Stretch]:
    """The words that tell why, where a reason is asked for, it is told once, and the question's words stand beside
    it."""
    if reading.question.asked is not Asked.WHY:
        return []
    told = [one for one in told_as_such(reading) if _beside_what_is_asked(reading, *one)]
    return told if len(told) == 1 else []


def told_as_such(reading: StatementWords) -> list[Stretch]:
    """All that tells a reason; where nothing does, the purposes beside the question's words."""
    words = reason_words(reading.evidence.article.language)
    surely = [*_clauses(reading, words.clause), *_phrases(reading, words.phrase)]
    return surely or [one for one in _clauses(reading, words.purpose) if _beside_what_is_asked(reading, *one)]


def none_known(reading: StatementWords) -> bool:
    """Whether the statement says that the reason is not known, and tells none."""
    unknown = reason_words(reading.evidence.article.language).unknown
    return unknown.search(reading.statement) is not None and not told_as_such(reading)


def _opened(reading: StatementWords, opening: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """The first word of what opens like this, and the first one behind the opening."""
    begun = {match.start(): match.end() for match in opening.finditer(reading.statement)}
    for first, word in enumerate(reading.words):
        behind = begun.get(word.start)
        inner = [at for at in range(first, len(reading.words)) if behind and reading.words[at].start >= behind]
        if inner:
            yield first, inner[0]


def _clauses(reading: StatementWords, opening: re.Pattern[str]) -> Iterator[Stretch]:
    for first, inner in _opened(reading, opening):
        last = _end_of_clause(reading, first, inner)
        while last is not None and reading.low[last] in CONJUNCTIONS:
            last -= 1
        if last is not None and 0 < last - first < _LONGEST and not _only_said(reading, first, last):
            yield first, last


def _end_of_clause(reading: StatementWords, first: int, inner: int) -> int | None:
    """The last word of a clause; None for one that opens the sentence and has no end to be seen. A comma does not end
    it where more is told of something, or, in English, before its verb or another."""
    in_more = False
    for at in range(inner + 1, len(reading.words)):
        gap = reading.gap_before(at)
        if _SIGN.search(gap):
            return at - 1
        if "," not in gap:
            continue
        low = reading.words[at].text.lower()
        if low == reading.evidence.fact.verb.lower():
            return at - 1
        goes_on = in_more or low in _THAT | _MORE
        in_more = not in_more and (low in _MORE or _in_passing(reading, at))
        if not (goes_on or in_more or _lacks_its_verb(reading, inner, at)):
            return at - 1
    return None if first == 0 else len(reading.words) - 1


def _in_passing(reading: StatementWords, at: int) -> bool:
    """Whether another comma follows after a few words: 'it carried, on average, 40 passengers'."""
    return any("," in reading.gap_before(after) for after in range(at + 1, min(at + 4, len(reading.words))))


def _lacks_its_verb(reading: StatementWords, inner: int, at: int) -> bool:
    """Whether the verb of an English clause stands at or behind a place, so far as it is known."""
    return bool(reading.parts) and (reading.parts[at] == VERB or VERBS.isdisjoint(reading.parts[inner:at]))


def _only_said(reading: StatementWords, first: int, last: int) -> bool:
    """Whether it is who says so that is told, 'as the obituary noted', or no clause, 'as captain'."""
    if reading.low[first] not in ("as", "since") or not reading.parts:
        return False
    text = reading.statement[reading.words[first].start : reading.words[last].end]
    told_more = first > 0 and reading.low[first - 1] in _MORE
    return VERB not in reading.parts[first : last + 1] or _SAID.search(text) is not None or told_more


def _phrases(reading: StatementWords, opening: re.Pattern[str]) -> Iterator[Stretch]:
    for first, inner in _opened(reading, opening):
        last = _end_of_phrase(reading, first, inner)
        doing = reading.parts[inner : inner + 1] == VERB  # 'is due to arrive'
        if first < last < first + _LONGEST_PHRASE and not doing:
            yield first, last


def _end_of_phrase(reading: StatementWords, first: int, inner: int) -> int:
    """The last word of what has no verb: before a sign, and before what is asked about where that follows."""
    places = range(inner + (not _parts_clauses(reading.gap_before(inner))), len(reading.words))
    end = next((at for at in places if _ends_phrase(reading, at)), None)
    last = (len(reading.words) if end is None else end) - 1
    asked = [at for at in range(inner, last + 1) if reading.hit[at] > 0]
    if asked and end is None and not any(reading.hit[:first]):
        last = asked[0] - 1
    elif end is None and first == 0:
        return first  # where it ends is not to be seen
    german = reading.evidence.article.language == "de"
    while last > first and (reading.low[last] in _JOINS_NOTHING or (german and reading.words[last].text.islower())):
        last -= 1
    return last


def _ends_phrase(reading: StatementWords, at: int) -> bool:
    """Whether a sign stands before a word, or it is an 'and' with a verb behind it."""
    gap = reading.gap_before(at)
    goes_on = reading.low[at] in CONJUNCTIONS and at + 1 < len(reading.words) and _is_finite(reading, at + 1)
    return _parts_clauses(gap) or _SIGN.search(gap) is not None or goes_on


def _is_finite(reading: StatementWords, at: int) -> bool:
    """Whether a word is surely a verb in a tense."""
    if reading.parts:
        return reading.parts[at] == VERB
    finite = FINITE.get(reading.evidence.article.language)
    return finite is not None and finite.fullmatch(reading.words[at].text.lower()) is not None


def _parts_clauses(gap: str) -> bool:
    return "," in gap or ";" in gap


def _beside_what_is_asked(reading: StatementWords, first: int, last: int) -> bool:
    """Whether the words around it hold more of the question than its own."""
    inside = sum(reading.hit[first : last + 1])
    parted = [at for at in range(1, len(reading.words)) if ";" in reading.gap_before(at)]
    begin = max((at for at in parted if at <= first), default=0)
    end = min((at for at in parted if at > last), default=len(reading.words))
    return sum(reading.hit[begin:end]) - inside > inside
