"""Question: what was asked, as it was read."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from knowledge.article import Frozen


class Asked(StrEnum):
    """The kind of thing a question asks for."""

    WHO = "who"
    WHEN = "when"
    WHERE = "where"
    HOW_MANY = "how_many"
    HOW_MUCH = "how_much"
    HOW_LONG = "how_long"
    WHY = "why"
    HOW = "how"
    WHICH = "which"
    WHAT = "what"
    YES_NO = "yes_no"
    DEFINITION = "definition"
    QUOTE = "quote"
    CONTACT = "contact"
    """A way to reach somebody: a telephone number, an address of e-mail or in the web."""
    TOPIC = "topic"
    """No question at all: a few words to look up."""


@dataclass(frozen=True, slots=True)
class Match:
    """One way for a question's word to be found in a fact: a term, what a meeting is worth, and how rare the term is.

    `worth` goes from 0 to 1; `rarity` is an idf, 0 for a term that the edition lacks (see `Lexicon.selectivity`).
    `translated` tells that the term is one of another language than the question's.
    """

    term: str
    worth: float
    rarity: float = 0.0
    translated: bool = False


class QuestionWord(Frozen):
    """One word of a question that a fact should hold.

    `start` counts characters of the text in Unicode form C (of its Cyrillic spelling where it was typed in Latin
    letters); words carried over from the question before have negative ones. `mended` is the spelling it was read as.
    `matches` are the terms that count for it, best first: its own, the name key, near spellings, synonyms. `weight` is
    its rarity among the facts, 0 (everywhere) to 1 (rare or unknown).
    """

    text: str
    mended: str
    start: int
    matches: tuple[Match, ...]
    weight: float = 1.0
    name: bool = False
    number: bool = False
    dated: bool = False
    """Whether it is part of a date."""
    known: bool = True
    """Whether any of its matches stands in the edition."""


class Question(Frozen):
    """A question, read against one edition.

    `focus` are terms of the noun that is asked for ('which subcontractor', 'how many doses'), `measures` the kinds
    of measure that would answer (see `knowledge.words.unit_kinds`), `contacts` the ways to reach somebody that are
    asked for (see `knowledge.words.contacts`). `since` and `until` bound the days that are asked about; `within` says
    that nothing outside of them answers ('last week'). `speaker` and `source` are terms of who must have said or
    published it; `publishers` are those of the edition that `source` names.
    """

    text: str
    as_read: str
    language: str
    asked: Asked
    words: tuple[QuestionWord, ...]
    focus: tuple[str, ...] = ()
    measures: frozenset[str] = frozenset()
    contacts: frozenset[str] = frozenset()
    since: dt.date | None = None
    until: dt.date | None = None
    speaker: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    publishers: tuple[str, ...] = ()
    within: bool = False
    latest: bool = False
    as_of: dt.date | None = None
    follows: bool = False
    """Whether it was read together with the question before it."""
    own_words_first: bool = False
    """Whether it is a new thing that is asked of what was before: 'And in Brenholt?', 'And the turnout?'."""

    @property
    def overview(self) -> bool:
        """Whether it is a word or two to look up, such as 'Tajikistan', or the news of something, and no question."""
        if not self.words:
            return self.latest or self.since is not None
        if self.latest and self.asked is Asked.TOPIC:
            return True
        telling = sum(not word.number for word in self.words)
        return telling <= 2 and self.asked is Asked.TOPIC and not self.follows
