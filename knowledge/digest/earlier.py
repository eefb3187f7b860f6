"""What was reported of a story before."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence

from knowledge.digest.grouping import SAME_STORY
from knowledge.digest.likeness import likeness, profiles
from knowledge.digest.rarity import rarities
from knowledge.digest.report import Report, reports
from knowledge.edition import Edition

_TERMS_LOOKED_FOR = 8
_ROWS_LOOKED_AT = 400
_ARTICLES_LOOKED_AT = 6


def earlier_reports(story: Sequence[Report], edition: Edition, rarity: Mapping[str, float]) -> list[Report]:
    """The articles of the edition, older than the newest of a story, that tell the same story; some six at most."""
    newest = max(report.day for report in story)
    if newest == dt.date.min:
        return []
    found = edition.search(_telling_terms(story, edition, rarity), _ROWS_LOOKED_AT, newest - dt.timedelta(days=1))
    hits = Counter(fact.article for fact in edition.facts([number for number, _ in found]))
    numbers = [number for number, _ in hits.most_common(_ARTICLES_LOOKED_AT)]
    before = reports((fact for number in numbers for fact in edition.facts_of(number)), edition.articles(numbers))
    before = [report for report in before if report.day > dt.date.min]
    both = [*before, *story]
    known = profiles(both, rarities(edition, (term for report in both for term in report.terms)))
    theirs, ours = known[: len(before)], known[len(before) :]
    return [
        report
        for report, one in zip(before, theirs, strict=True)
        if any(likeness(one, other) >= SAME_STORY for other in ours)
    ]


def _telling_terms(story: Sequence[Report], edition: Edition, rarity: Mapping[str, float]) -> list[str]:
    """The rarest terms of the titles and leads that stand elsewhere too."""
    heads = sorted(set().union(*(report.head_terms for report in story)))
    here = Counter(term for report in story for fact in report.facts for term in set(fact.terms))
    stated = edition.statement_frequencies(heads)
    elsewhere = [term for term in heads if stated.get(term, 0) > here[term]]
    return sorted(elsewhere, key=lambda term: (-rarity[term], term))[:_TERMS_LOOKED_FOR]
