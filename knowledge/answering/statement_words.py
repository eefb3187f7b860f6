"""The words of a statement beside a question."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import TypeAlias

from knowledge.answering.changed_values import not_meant
from knowledge.answering.noun_phrases import noun_phrases, opens_phrase
from knowledge.answering.parts_of_speech import ADJECTIVE, ADVERB, DOING, DONE, NOUN, VERB, VERBS, english
from knowledge.answering.question_form import question_form
from knowledge.answering.quotations import quoted
from knowledge.answering.reported_speech import reported
from knowledge.extraction.quotations import FEWEST_SAID
from knowledge.extraction.shared_units import PART_OF
from knowledge.fact import Quantity
from knowledge.question import Asked
from knowledge.retrieval import Evidence
from knowledge.retrieval.features.fit import costs_nothing, times_from
from knowledge.retrieval.introductions import introductions
from knowledge.words import Token, tokenize
from knowledge.words.contacts import PLACES, contacts_in
from knowledge.words.function_words import as_english
from knowledge.words.list_items import item_boundaries
from knowledge.words.unit_kinds import kinds_of_unit
from knowledge.words.word_classes import closed_class, looks_like_verb

Stretch: TypeAlias = tuple[int, int]
"""The first and the last word of a part of a statement, by their places."""

FAR = 20
"""Places from which on it makes no difference how far off something stands."""

COUNTED, OTHER_COUNTED = "counted", "other_counted"
"""Numbers of what is asked for, and of something else where nothing but what is counted or measured is asked for."""

REPORTED = "reported"
"""What somebody is told to have said, where that is asked for and no words of theirs are quoted."""

TIME_FROM = "time_from"
"""A time without a date, where a time or how often is asked for."""

CONTACT = "contact"
"""A way to reach somebody of those asked for; where a place is asked for, a street or a place in the web."""

_HALF = re.compile(r"half an? \w+", re.IGNORECASE)
"""A measure that counts no further than its noun: 'won by half a length'."""

_BARRIER = re.compile(r"[;:?!]\s|\s\|\s|\s[–—-]\s|[\"“”«»()\[\]]")

_COMPARATIVES = (
    "more|fewer|less|higher|lower|larger|smaller|longer|shorter|earlier|later|older|younger|больше|меньше|выше|ниже|"
    "раньше|позже|більше|менше|вище|нижче|раніше|пізніше|mehr|weniger|höher|niedriger|früher|später|de plus|de moins|"
    "más|menos|(?:in )?più|(?:in )?meno|a mais|a menos"
)
_COMPARING = re.compile(rf"\b(?:{_COMPARATIVES})\b", re.IGNORECASE)
_COMPARED = re.compile(
    rf"\s(?:{_COMPARATIVES})(?:\s\w+){{0,2}},?\s(?:than|чем|ніж|als|que|rispetto|di|del|do)\b", re.IGNORECASE
)
"""What follows a number that only tells how far another figure is off: 'fourteen fewer than'."""
_COMPARISON = 50
"""So many characters after the number hold the beginning of that."""

_MEASURING = frozenset({Asked.HOW_MUCH, Asked.HOW_LONG})
"""The kinds of question that a number of another measure does not answer, where the fact has one of the right one."""

_OPEN_CLASSES = {NOUN: "noun", VERB: "verb", DOING: "verb", DONE: "verb", ADJECTIVE: "adjective", ADVERB: "adverb"}


class StatementWords:
    """What each word of a statement is, and how far it stands from what was asked. Lists go by the word's place.

    `hit` is the rarity of the word of the question that is met there, 0 for none; `to_hit` and `to_rare` are places to
    the next hit, and to the next of the rarest; `typed` maps slices to what was read in them, a number that
    tells how far another is off being a 'difference' unless that is asked for, and where nothing but
    what is counted or measured is asked for, a number of something else beside it 'other_counted'; `parts` are parts of
    speech and `phrases` the noun phrases, both empty in languages where they are not known. Lists named
    `_left` count words before each place, at their end all: hits, verbs, beginnings of noun phrases.
    """

    def __init__(self, evidence: Evidence) -> None:
        self.evidence = evidence
        self.question = evidence.question
        self.statement = evidence.fact.statement
        language = evidence.article.language
        self.words: list[Token] = tokenize(self.statement, language)
        self.asked_terms = {
            match.term: at for at, word in enumerate(self.question.words) for match in word.matches if match.worth > 0.5
        }
        self.met = [self._met(word) for word in self.words]
        self.hit = [self.question.words[at].weight if at is not None else 0.0 for at in self.met]
        own = [at for at, word in enumerate(self.question.words) if word.start >= 0]
        self.last_asked = max(own, key=lambda at: self.question.words[at].start, default=None)
        self.low = [as_english(word.text, language) for word in self.words]
        self.to_hit = _distances([value > 0 for value in self.hit])
        rare = max(self.hit, default=0.0)
        self.to_rare = _distances([value > 0 and value == rare for value in self.hit])
        self.focus = [word.term in self.question.focus for word in self.words]
        self.typed = dict(self._typed())
        self.form, self.echo = question_form(self.question)
        self.parts, self.phrases = self._grammar()
        self.class_of = [self._class(at) for at in range(len(self.words))]
        self.hits_left = counts_before(value > 0 for value in self.hit)
        self.verbs_left = counts_before(part in VERBS for part in self.parts)
        self.phrases_left = counts_before(opens_phrase(self.phrases, at) for at in range(len(self.phrases)))
        self.items = item_boundaries(self.statement)
        self.barriers = [*(match.start() for match in _BARRIER.finditer(self.statement)), *self.items]

    def _grammar(self) -> tuple[str, list[int]]:
        """The part of speech of each word, '' for a statement that is not English, and the noun phrase of each."""
        if self.evidence.article.language not in ("en", ""):
            return "", []
        written = words_and_signs(self.statement, self.words)
        parts = english().of(written)
        at = [place for place, word in enumerate(written) if word]
        phrases = noun_phrases(parts)
        return "".join(parts[place] for place in at), [phrases[place] for place in at]

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

    def _class(self, at: int) -> str:
        """The sort of a word: a closed class, a number, one asked about, a name, else its part of speech.

        In languages whose parts of speech are not known it is a verb by its ending, or other.
        """
        word, low = self.words[at], self.low[at]
        if closed := closed_class(low):
            return closed
        if word.number:
            return "number"
        if self.hit[at] > 0:
            return "asked"
        if word.key:
            return "name"
        if word.stop:
            return "stop"
        if self.parts:
            return _OPEN_CLASSES.get(self.parts[at], "other")
        return "verb" if looks_like_verb(low) else "other"

    def _typed(self) -> Iterator[tuple[tuple[int, int], str]]:
        offset = self.evidence.fact.start
        comparing = _COMPARING.search(self.question.as_read) is not None
        for name in self.evidence.fact.names:
            yield (name.start - offset, name.end - offset), f"name_{name.kind}"
        quantities = self.evidence.fact.quantities
        focus = set(self.question.focus)
        plain = (word for word in self.question.words if not word.name and not word.dated)
        alone = all(
            word.matches[0].term in focus for word in plain
        )  # 'how many passengers were hurt' may ask for people
        counted = [not focus.isdisjoint(self.evidence.terms_of(quantity.unit)) for quantity in quantities]
        measured = [not self.question.measures.isdisjoint(kinds_of_unit(quantity.text)) for quantity in quantities]
        if self.question.asked in _MEASURING and any(measured):
            counted, alone = measured, True
        aside = not_meant(self.evidence) | self._whole(quantities)
        counts = self.question.asked is Asked.HOW_MANY and bool(focus) and not self.question.measures
        counts = counts and not kinds_of_unit(self.question.text)
        for quantity, asked_for in zip(quantities, counted, strict=True):
            start, end = quantity.start - offset, quantity.end - offset
            if half := _HALF.match(self.statement, start):
                end = max(end, half.end())
            compared = _COMPARED.search(self.statement, start, end + _COMPARISON)
            if quantity.start in aside or (compared is not None and compared.start() <= end and not comparing):
                yield (start, end), "difference"
            elif asked_for:
                yield (start, end), COUNTED
            elif counts and kinds_of_unit(quantity.text):
                yield (start, end), "difference"
            else:
                yield (start, end), OTHER_COUNTED if alone and any(counted) and quantity.unit else "quantity"
        for date in self.evidence.fact.dates:
            yield (date.start - offset, date.end - offset), "date"
        for place in times_from(self.evidence):
            yield place, TIME_FROM
        for place in costs_nothing(self.evidence):
            yield place, COUNTED
        said = [place for place in quoted(self.statement) if len(self.statement[slice(*place)].split()) >= FEWEST_SAID]
        for place in quoted(self.statement):
            yield place, "quotation" if place in said else "quoted_name"
        wanted = self.question.contacts or (PLACES if self.question.asked is Asked.WHERE else frozenset())
        for place, kind in contacts_in(self.statement) if wanted else ():
            if kind in wanted:
                yield place, CONTACT
        if self.question.asked is Asked.DEFINITION:
            for place in introductions(self.evidence):
                yield place, "introduction"
        fact = self.evidence.fact
        if self.question.asked is Asked.QUOTE and not said:
            clause = reported(self.statement, fact.speaker, fact.speaker_role, fact.verb)
            if clause:
                yield clause, REPORTED

    def _whole(self, quantities: Sequence[Quantity]) -> set[int]:
        """Where the quantities begin of which another is said to be a part, where more is asked than how many there
        are: the nine of 'seven of the nine members voted for it'."""
        start = self.evidence.fact.start
        focus = set(self.question.focus)
        if all(word.matches[0].term in focus for word in self.question.words if not word.name and not word.dated):
            return set()
        between = (
            (self.statement[one.end - start : other.start - start], other.start) for one, other in pairwise(quantities)
        )
        return {at for gap, at in between if PART_OF.fullmatch(gap)}


def words_and_signs(statement: str, words: Sequence[Token]) -> list[str]:
    """The words of a statement as they are written, with '' wherever a sign stands between two.

    >>> words_and_signs("The dam, built in 1970", tokenize("The dam, built in 1970", "en"))
    ['The', 'dam', '', 'built', 'in', '1970']
    """
    found: list[str] = []
    last = 0
    for word in words:
        if found and statement[last : word.start].strip():
            found.append("")
        found.append(word.text)
        last = word.end
    return found


def counts_before(marks: Iterable[bool]) -> list[int]:
    """For each place, how many marks stand before it; at the end, how many there are."""
    return list(accumulate(marks, initial=0))


def _distances(marks: list[bool]) -> list[int]:
    """For each place, how many places off the next mark is; FAR at most."""
    found = [FAR] * len(marks)
    for places in (range(len(marks)), range(len(marks) - 1, -1, -1)):
        since = FAR
        for place in places:
            since = 0 if marks[place] else min(since + 1, FAR)
            found[place] = min(found[place], since)
    return found
