"""The words of a statement beside a question."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import TypeAlias

from knowledge.answering.noun_phrases import noun_phrases, opens_phrase
from knowledge.answering.parts_of_speech import ADJECTIVE, ADVERB, DOING, DONE, NOUN, VERB, VERBS, english
from knowledge.answering.question_form import question_form
from knowledge.answering.typed_places import typed_places
from knowledge.retrieval import Evidence
from knowledge.words import Token, tokenize
from knowledge.words.function_words import as_english
from knowledge.words.list_items import item_boundaries
from knowledge.words.word_classes import closed_class, looks_like_verb

Stretch: TypeAlias = tuple[int, int]
"""The first and the last word of a part of a statement, by their places."""

FAR = 20
"""Places from which on it makes no difference how far off something stands."""

_BARRIER = re.compile(r"[;:?!]\s|\s\|\s|\s[–—-]\s|[\"“”«»()\[\]]")


_OPEN_CLASSES = {NOUN: "noun", VERB: "verb", DOING: "verb", DONE: "verb", ADJECTIVE: "adjective", ADVERB: "adverb"}


class StatementWords:
    """What each word of a statement is, and how far it stands from what was asked. Lists go by the word's place.

    `hit` is the rarity of the word of the question that is met there, 0 for none; `to_hit` and `to_rare` are places to
    the next hit, and to the next of the rarest; `exactly` is the word of the question that stands there itself; `typed`
    are the `typed_places`; `parts` are parts of speech and `phrases` the noun phrases, both empty in languages where
    they are not known. Lists named `_left` count words before each place, at their end all: hits, verbs, beginnings of
    noun phrases.
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
        self.exactly = self._met_exactly()
        self.hit = [self.question.words[at].weight if at is not None else 0.0 for at in self.met]
        own = [at for at, word in enumerate(self.question.words) if word.start >= 0]
        self.last_asked = max(own, key=lambda at: self.question.words[at].start, default=None)
        self.low = [as_english(word.text, language) for word in self.words]
        self.to_hit = _distances([value > 0 for value in self.hit])
        rare = max(self.hit, default=0.0)
        self.to_rare = _distances([value > 0 and value == rare for value in self.hit])
        self.focus = [word.term in self.question.focus for word in self.words]
        self.typed = typed_places(evidence)
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

    def _met_exactly(self) -> list[int | None]:
        """Which word of the question each word of the statement itself is; one that tells a time, and so is none of
        those that a fact should hold ('in summer'), has a number below 0."""
        known = {match.term for word in self.question.words for match in word.matches}
        tokens = [token for token in tokenize(self.question.as_read, self.question.language) if not token.stop]
        times = {token.term: -1 - place for place, token in enumerate(tokens) if token.term not in known}
        own = [word.matches[0].term for word in self.question.words]
        return [
            at if at is not None and own[at] == word.term else times.get(word.term)
            for word, at in zip(self.words, self.met, strict=True)
        ]

    def words_in(self, place: tuple[int, int]) -> list[int]:
        """The words of a slice of the statement."""
        return [at for at, word in enumerate(self.words) if place[0] <= word.start and word.end <= place[1]]

    def words_of(self, kind: str) -> set[int]:
        """The words that begin in a typed slice of a kind."""
        places = [place for place, typed in self.typed.items() if typed == kind]
        return {at for at, word in enumerate(self.words) if any(start <= word.start < end for start, end in places)}

    def kind_of_hit(self, at: int) -> str:
        """Whether the word of the question met there is a name, the last word of the question, or another."""
        met = self.met[at]
        if met is None:
            return "none"
        if self.question.words[met].name:
            return "name"
        return "last" if met == self.last_asked else "plain"

    def gap_before(self, at: int) -> str:
        """What stands between a word that is not the first and the one before."""
        return self.statement[self.words[at - 1].end : self.words[at].start]

    def sign_before(self, at: int, signs: str) -> bool:
        """Whether one of these signs stands right before a word that is not the first."""
        return any(sign in self.gap_before(at) for sign in signs)

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
