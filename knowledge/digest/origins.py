"""Who says a thing first-hand: copies of one text have one origin, however many print it."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.digest.report import Report
from knowledge.digest.statements import same_statement

_COPIED = 0.5  # share of the shorter article's statements from which it is a copy


def same_text(one: Report, other: Report) -> bool:
    """Whether one article is a copy of the other, perhaps shortened: half of its statements stand there too."""
    shorter, longer = sorted((one.facts, other.facts), key=len)
    copied = sum(any(same_statement(fact.terms, there.terms) for there in longer) for fact in shorter)
    return copied >= _COPIED * len(shorter)


def origins(reports: Sequence[Report]) -> list[list[Report]]:
    """The articles by where they come from: copies of one text, and what one publisher prints, stand together."""
    found: list[list[Report]] = []
    for report in reports:
        joined = [group for group in found if any(_one_origin(report, other) for other in group)]
        found = [group for group in found if group not in joined]
        found.append([*(other for group in joined for other in group), report])
    return found


def _one_origin(one: Report, other: Report) -> bool:
    publisher = one.article.publisher.casefold()
    return (bool(publisher) and publisher == other.article.publisher.casefold()) or same_text(one, other)
