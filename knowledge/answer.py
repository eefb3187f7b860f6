"""Answer: what comes back for a question."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from typing import Any
from urllib.parse import quote

from pydantic import Field

from knowledge.article import Frozen, Published
from knowledge.fact import DateSpan

_MOST = 0.6


class Status(StrEnum):
    """How far the facts answer the question."""

    ANSWERED = "answered"
    CLOSEST = "closest"
    NOT_FOUND = "not_found"


class CitedFact(Frozen):
    """A fact with all that a reader needs to check it. `statement == body[start:end]` of its article, always.

    `reference` names it in this edition and in each that still holds it: see `KnowledgeBase.receipt`.
    `introduced_by` is what the statement cannot be understood without: the question that it answers, the line above the
    list, the names of the table's columns; '' for most.
    `emphasis` is the slice of `statement` that is the short answer, when this fact holds it.
    `repeated_by` are other articles that say the same; all these reports together have so many `origins`, as copies of
    one text and what one publisher prints are not independent. `superseded_by` is the day of a later article whose
    answer replaces this one's. `features` are what it was ranked by, `parts` what each adds to `score`.
    """

    statement: str
    article_id: str
    path: str
    title: str
    publisher: str
    published: Published
    source_url: str
    start: int
    end: int
    paragraph: int
    speaker: str = ""
    speaker_role: str = ""
    dates: tuple[DateSpan, ...] = ()
    score: float = 0.0
    language: str = ""
    reference: str = ""
    introduced_by: str = ""
    emphasis: tuple[int, int] | None = None
    repeated_by: tuple[Citation, ...] = ()
    origins: int = 1
    superseded_by: dt.date | None = None
    features: Mapping[str, float] = Field(default_factory=dict)
    parts: Mapping[str, float] = Field(default_factory=dict)

    @property
    def url(self) -> str:
        """A link that opens the source at the sentence, '' when the source has none."""
        return link_to_text(self.source_url, self.statement)

    def to_json(self) -> dict[str, Any]:
        """The fact as the command line's contract has it."""
        return {
            "statement": self.statement,
            "article_id": self.article_id,
            "path": self.path,
            "title": self.title,
            "publisher": self.publisher,
            "published": self.published.isoformat() if self.published else None,
            "url": self.url,
            "start": self.start,
            "end": self.end,
            "paragraph": self.paragraph,
            "speaker": self.speaker or None,
            "dates": [date.iso for date in self.dates],
            "score": round(self.score, 6),
        }


class Citation(Frozen):
    """Where else a statement stands."""

    article_id: str
    publisher: str
    title: str
    published: Published
    url: str


class Answer(Frozen):
    """The reply to a question: at most `limit` facts, best first.

    `short_answer` are the exact words of the first fact that answer; `short_answer_date` is the resolved day of a
    relative date in them (ours, never the source's words). `conflict` says that sources disagree: the facts that
    do stand first. `follows` says that it was read together with the question before it, `overview` that a word or
    two were looked up and the facts come newest first, `confidence` is the
    probability that the first fact answers. `elapsed_ms` is the time of the asking alone, in milliseconds.
    `context` is what the next question of the conversation is to be asked `after`. `language` is that of the first
    fact where it is not the question's, else ''. `readings` are what distinguishes the first two facts, by a name or a
    title, when the question may mean either. `perhaps` says of the closest that the first may well answer.

    A message of several questions has an answer for each in `answers`; all else is that of the first, but `facts`,
    which are those of all, in order.
    """

    question: str
    question_as_read: str
    status: Status
    facts: tuple[CitedFact, ...] = ()
    short_answer: str | None = None
    short_answer_date: str | None = None
    conflict: bool = False
    follows: bool = False
    overview: bool = False
    confidence: float = 0.0
    elapsed_ms: float = 0.0
    context: str = ""
    language: str = ""
    readings: tuple[str, ...] = ()
    perhaps: bool = False
    answers: tuple[Answer, ...] = ()

    @property
    def headline(self) -> str | None:
        """The short answer where it may stand alone above the facts: a sure one, and not most of its sentence."""
        if self.status is not Status.ANSWERED or not self.short_answer:
            return None
        return self.short_answer if len(self.short_answer) < _MOST * len(self.facts[0].statement) else None

    def to_json(self, id: str | None = None) -> dict[str, Any]:  # noqa: A002 - the contract's word
        """The answer as the command line's contract has it."""
        return {
            "id": id,
            "status": str(self.status),
            "short_answer": self.short_answer,
            "facts": [fact.to_json() for fact in self.facts],
            "conflict": self.conflict,
            "question_as_read": self.question_as_read,
            "elapsed_ms": round(self.elapsed_ms, 3),
        }


def link_to_text(url: str, statement: str) -> str:
    """A URL with a text fragment that scrolls to the statement; '' for ''.

    Long statements are given by their first and last words, as the Text Fragments draft advises
    (https://wicg.github.io/scroll-to-text-fragment/).

    >>> link_to_text("https://a.example/b", "Nobody is packing.")
    'https://a.example/b#:~:text=Nobody%20is%20packing.'
    """
    if not url:
        return ""
    words = statement.split()
    if "|" in words:  # the page has cells of a table there
        cells = [cell.split() for cell in statement.split(" | ") if cell.strip()]
        fragment = f"{_encode(cells[0])},{_encode(cells[-1])}"
    else:
        fragment = f"{_encode(words[:4])},{_encode(words[-4:])}" if len(words) > 10 else _encode(words)
    place = url.partition(":~:text=")[0]
    return f"{place}{'' if '#' in place else '#'}:~:text={fragment}"


def _encode(words: list[str]) -> str:
    # '-', ',' and '&' have a meaning of their own inside a text directive
    return quote(" ".join(words), safe="").replace("-", "%2D")


CitedFact.model_rebuild()
Answer.model_rebuild()
