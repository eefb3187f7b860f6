"""A cited fact: the quotation, and below it who says so, and where and when it was published."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from bot.messages.dates import day
from bot.messages.html import clip, link, quotation, text, units
from bot.messages.wording import Wording
from knowledge import Citation, CitedFact

_LONGEST_QUOTATION = 2500
_LONGEST_OPENING = 500
_LONGEST_NAME = 120
_OTHERS_SHOWN = 3


def cited_fact(
    fact: CitedFact, wording: Wording, proofs: str = "", *, emphases: Iterable[tuple[int, int]] | None = None
) -> tuple[str, ...]:
    """The fact as one part of a message; several, each cited, when the statement alone would fill it.

    `proofs` is the address that shows a fact's proof once its reference is added to it. The slices `emphases` of the
    statement are bold; where none are given, it is the short answer.
    """
    shown = emphases if emphases is not None else [fact.emphasis] if fact.emphasis else []
    source = "\n".join(_source(fact, wording, f"{proofs}{fact.reference}" if proofs and fact.reference else ""))
    opening = clip(fact.introduced_by, _LONGEST_OPENING)
    return tuple(
        f"{quotation(fact.statement[a:b], *((c - a, d - a) for c, d in shown), opening='' if a else opening)}\n{source}"
        for a, b in _slices(fact.statement)
    )


def published(value: dt.datetime | dt.date | None, wording: Wording) -> str:
    """The day of publication, in the source's own zone."""
    if value is None:
        return wording.undated
    return day(value.date() if isinstance(value, dt.datetime) else value, wording)


def _source(fact: CitedFact, wording: Wording, proof: str) -> Iterator[str]:
    if fact.speaker:
        yield text(clip(", ".join(filter(None, [fact.speaker, fact.speaker_role])), _LONGEST_NAME))
    publication = f"{clip(fact.publisher, _LONGEST_NAME) or wording.no_publisher}, {published(fact.published, wording)}"
    title = clip(fact.title or fact.article_id, _LONGEST_NAME)
    paragraph = wording.paragraph.format(number=fact.paragraph)
    if wording.plain:
        yield link(wording.source_link.format(source=f"{title}, {publication}, {paragraph}"), fact.url)
        if proof:
            yield link(wording.proof.link, proof)
    else:
        yield text(publication)
        yield f"{link(title, fact.url)}, {link(paragraph, proof)}"
    if fact.superseded_by:
        yield text(wording.agreement.superseded.format(date=day(fact.superseded_by, wording)))
    if fact.repeated_by:
        others = "; ".join(_citation(one, wording) for one in fact.repeated_by[:_OTHERS_SHOWN])
        more = len(fact.repeated_by) - _OTHERS_SHOWN
        rest = f"; {text(wording.and_more.format(count=more))}" if more > 0 else ""
        yield f"{text(_counts(fact, wording))} {others}{rest}"


def _counts(fact: CitedFact, wording: Wording) -> str:
    """How many articles say the same, and how many of them first-hand."""
    said = wording.agreement
    reports = said.reports.of(1 + len(fact.repeated_by), wording.locale)
    return said.repeated.format(reports=reports, origins=said.origins.of(fact.origins, wording.locale))


def _citation(citation: Citation, wording: Wording) -> str:
    title = clip(citation.title or citation.article_id, _LONGEST_NAME)
    named = f"{clip(citation.publisher, _LONGEST_NAME)}, " if citation.publisher else ""
    publication = f" ({named}{published(citation.published, wording)})"
    return link(title + publication, citation.url) if wording.plain else link(title, citation.url) + text(publication)


def _slices(statement: str) -> Iterator[tuple[int, int]]:
    """A statement cut between words so that each piece fits a message; nearly always one piece."""
    start = 0
    while units(statement[start:]) > _LONGEST_QUOTATION:
        space = statement.rfind(" ", start + 1, start + _LONGEST_QUOTATION // 2)
        end = space if space > start else start + _LONGEST_QUOTATION // 2
        yield start, end
        # Telegram trims a message that begins with a blank
        start = end + len(statement[end:]) - len(statement[end:].lstrip())
    yield start, len(statement)
