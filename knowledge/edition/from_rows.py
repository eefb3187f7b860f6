"""Rows of an edition -> what comes out of it."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from knowledge.build_report import Note
from knowledge.edition.details import Details
from knowledge.edition.stored import StoredArticle, StoredFact
from knowledge.fact import FactKind

_KINDS = {str(kind): kind for kind in FactKind}


def fact_from(
    body: str,
    number: int,
    article: int,
    ordinal: int,
    paragraph: int,
    kind: str,
    introduced_by: int,
    start: int,
    end: int,
    speaker: str,
    speaker_role: str,
    verb: str,
    quote: int,
    reference: str,
    terms: str,
    bearers: str,
    details: str,
) -> StoredFact:
    """A row of a fact, after its article's body."""
    statement, stated = body[start:end], tuple(terms.split())
    return StoredFact(
        number,
        article,
        ordinal,
        paragraph,
        _KINDS[kind],
        introduced_by,
        start,
        end,
        statement,
        speaker,
        speaker_role,
        verb,
        bool(quote),
        reference,
        stated,
        bearers.split(),
        Details(details, statement, start, stated),
    )


def article_from(*row: Any) -> StoredArticle:
    """A row of an article."""
    values = list(row)
    values[5:7] = _published(row[5]), day_from(row[6])
    values[10:] = (tuple(terms.split()) for terms in row[10:])
    return StoredArticle(*values)


def _published(text: str | None) -> dt.datetime | dt.date | None:
    if not text:
        return None
    return dt.date.fromisoformat(text) if len(text) <= 10 else dt.datetime.fromisoformat(text)


def day_from(ordinal: int | None) -> dt.date | None:
    """A day kept as a number."""
    return dt.date.fromordinal(ordinal) if ordinal else None


def notes_from(text: str) -> tuple[Note, ...]:
    """Notes kept as JSON."""
    return tuple(Note(path=path, reason=reason) for path, reason in json.loads(text))
