"""find: a question is read and the facts are ranked for it, in one edition."""

from __future__ import annotations

import datetime as dt

from knowledge.answering import by_answer
from knowledge.asking import Lexicon, is_courtesy, read_conversation, read_question
from knowledge.edition import Edition
from knowledge.question import Question
from knowledge.retrieval import Earlier, Ranked, retrieve

LONGEST_QUESTION = 1_000
"""Characters of a question that are read; what follows is left out."""


def find(
    question: str,
    edition: Edition,
    lexicon: Lexicon,
    *,
    as_of: dt.date | None = None,
    after: str | None = None,
    joined: bool = False,
) -> tuple[Question, list[Ranked]]:
    """The question as it is read, and all facts ranked for it, best first.

    The arguments are those of `KnowledgeBase.find`."""
    question = readable(question)
    if isinstance(as_of, dt.datetime):
        as_of = as_of.date()
    today = as_of or dt.date.today()  # noqa: DTZ011 - the day where the asker is
    earlier_question = "" if is_courtesy(question) else readable(after or "")
    before = read_conversation(earlier_question, lexicon, today=today, as_of=as_of)
    asked = read_question(question, lexicon, today=today, as_of=as_of, before=before, joined=joined)
    earlier = None
    if asked.follows and before:
        first = by_answer(retrieve(before, edition, lexicon))
        if first:
            earlier = Earlier(first[0].evidence.fact.article, first[0].evidence.fact.ordinal)
    return asked, by_answer(retrieve(asked, edition, lexicon, earlier))


def readable(text: str) -> str:
    """The part of a question that is read; what is no character (a lone surrogate) becomes '?'."""
    return text[:LONGEST_QUESTION].encode("utf-8", "replace").decode("utf-8")
