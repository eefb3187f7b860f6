import datetime as dt

import pytest

TODAY = dt.date(2026, 6, 10)


@pytest.fixture(scope="session")
def read(invented):
    """How a question is read against the invented articles, on 10 June 2026 unless told."""

    def read(text, after=None, as_of=TODAY):
        return invented.find(text, after=after, as_of=as_of)[0]

    return read
