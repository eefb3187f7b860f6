"""Receipt: all that is needed to check a fact by hand, and how a question found it."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence

from knowledge.answer import CitedFact
from knowledge.answering import cite
from knowledge.article import Frozen
from knowledge.edition import Edition, StoredFact
from knowledge.question import Question
from knowledge.retrieval import Ranked


class Finding(Frozen):
    """How a question found a fact: at place `rank`, from 1, of the `compared` facts that were ranked for it.

    The words of the question are told apart by where the nearest place is that holds them: the statement itself, the
    article's title, the sentence before or after it; `missing` are those that none of these holds.
    """

    question: str
    rank: int
    compared: int
    in_statement: tuple[str, ...] = ()
    in_title: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


class Receipt(Frozen):
    """The proof of a fact. `paragraph[start:end] == fact.statement`, offsets in characters, always.

    `sha256` is that of the article's whole body in UTF-8, `characters` its length; `fact.start` and `fact.end` count
    from the body's beginning. `edition` is the number of the edition that was looked into, built at `built_at` (UTC).
    """

    fact: CitedFact
    paragraph: str
    start: int
    end: int
    sha256: str
    characters: int
    edition: int
    built_at: dt.datetime
    finding: Finding | None = None


def receipt_of(fact: StoredFact, edition: Edition, finding: Finding | None = None) -> Receipt:
    """The receipt of a fact of that edition."""
    body = edition.body(fact.article)
    first, last = _paragraph(fact, edition, body)
    return Receipt(
        fact=cite(fact, edition.articles([fact.article])[fact.article]),
        paragraph=body[first:last],
        start=fact.start - first,
        end=fact.end - first,
        sha256=hashlib.sha256(body.encode()).hexdigest(),
        characters=len(body),
        edition=edition.info.number,
        built_at=edition.info.built_at,
        finding=finding,
    )


def find_out(fact: StoredFact, question: Question, ranked: Sequence[Ranked]) -> Finding | None:
    """How that question found the fact; None when it did not."""
    for rank, one in enumerate(ranked, 1):
        evidence = one.evidence
        if evidence.fact.id != fact.id:
            continue
        beside = [max(pair) for pair in zip(evidence.hits_before, evidence.hits_after, strict=True)]
        places: tuple[list[str], ...] = ([], [], [], [])
        for word, *hits in zip(question.words, evidence.hits, evidence.hits_title, beside, strict=True):
            place = next((at for at, hit in enumerate(hits) if hit > 0), len(hits))
            if word.mended not in places[place]:
                places[place].append(word.mended)
        in_statement, in_title, around, missing = map(tuple, places)
        return Finding(
            question=question.as_read,
            rank=rank,
            compared=len(ranked),
            in_statement=in_statement,
            in_title=in_title,
            beside=around,
            missing=missing,
        )
    return None


def _paragraph(fact: StoredFact, edition: Edition, body: str) -> tuple[int, int]:
    """The lines that hold the facts of its paragraph, the dateline with them."""
    same = [one for one in edition.facts_of(fact.article) if one.paragraph == fact.paragraph]
    first, last = min(one.start for one in same), max(one.end for one in same)
    following = body.find("\n", last)
    start, end = body.rfind("\n", 0, first) + 1, following if following >= 0 else len(body)
    line = body[start:end]
    return start + len(line) - len(line.lstrip()), start + len(line.rstrip())
