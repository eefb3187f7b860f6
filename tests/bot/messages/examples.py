"""One cited fact and one answer, to be varied by the tests."""

import datetime as dt

from knowledge import Answer, CitedFact, Status

STATEMENT = "The talks resume next Wednesday, spokeswoman Maria Berg said."


def fact(**changes):
    given = {
        "statement": STATEMENT,
        "article_id": "talks",
        "path": "articles/talks.txt",
        "title": "Talks resume",
        "publisher": "Northwind News",
        "published": dt.date(2021, 7, 9),
        "source_url": "https://news.example/talks",
        "start": 0,
        "end": len(STATEMENT),
        "paragraph": 2,
        "speaker": "Maria Berg",
        "speaker_role": "spokeswoman",
        "emphasis": (17, 31),
    }
    return CitedFact(**{**given, **changes})


def answer(**changes):
    given = {
        "question": "When do the talks resume?",
        "question_as_read": "When do the talks resume?",
        "status": Status.ANSWERED,
        "facts": (fact(),),
        "short_answer": "next Wednesday",
        "short_answer_date": "2021-07-14",
    }
    return Answer(**{**given, **changes})
