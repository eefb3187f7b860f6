"""A state in a file, with a clock that tests set."""

import datetime as dt

import pytest

from bot.state import State
from knowledge import Answer, CitedFact, Status


class Clock:
    now = dt.datetime(2026, 5, 4, 12, 0, tzinfo=dt.UTC)

    def __call__(self):
        return self.now

    def passes(self, **span):
        self.now += dt.timedelta(**span)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def state(tmp_path, clock):
    state = State.open(tmp_path, clock=clock)
    yield state
    state.close()


def answer(question="When will the talks resume?", *article_ids, status=Status.ANSWERED):
    return Answer(
        question=question,
        question_as_read=question,
        status=status,
        facts=tuple(cited(one) for one in article_ids),
        elapsed_ms=4.0,
    )


def cited(article_id):
    return CitedFact(
        statement="They resume on 14 July.", article_id=article_id, path=f"{article_id}.txt", title="Talks",
        publisher="Northwind News", published=dt.date(2021, 7, 9), source_url="", start=10, end=33, paragraph=1,
        reference=f"{article_id}-1",
    )  # fmt: skip
