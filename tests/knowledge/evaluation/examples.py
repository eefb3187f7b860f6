"""Questions, facts and answers to measure, by hand."""

import datetime as dt

from knowledge import Answer, CitedFact, Status
from knowledge.evaluation import GoldQuestion
from knowledge.evaluation.outcome import Outcome


def question(**fields):
    return GoldQuestion(
        **{"id": "q1", "question": "How many cracks?", "answers": ["three"], "articles": ["wall"]} | fields
    )


def unanswerable(**fields):
    return question(answers=[], articles=[], kind="unanswerable", **fields)


def fact(statement, article_id="wall", **fields):
    return CitedFact(
        statement=statement,
        article_id=article_id,
        path="wall.txt",
        title="The wall",
        publisher="UTB",
        published=dt.date(2026, 7, 1),
        source_url="",
        start=0,
        end=len(statement),
        paragraph=1,
        **fields,
    )


def answer(*facts, status=Status.ANSWERED, **fields):
    return Answer(
        question="How many cracks?", question_as_read="How many cracks?", status=status, facts=facts, **fields
    )


def outcome(gold, *facts, **fields):
    return Outcome(gold, answer(*facts, **fields), {"FTS5": 0})
