"""A topic -> Digest in order of time."""

from __future__ import annotations

import datetime as dt

from knowledge.digest.origins import same_text
from knowledge.digest.rarity import rarities
from knowledge.digest.report import Report, reports
from knowledge.digest.told_story import tell
from knowledge.digest.topics import Topic, is_about
from knowledge.edition import Edition
from knowledge.story import Digest

_ROWS_LOOKED_AT = 2_000


def make_topic_digest(edition: Edition, topic: Topic, limit: int) -> Digest:
    """What was reported on a topic, oldest first: the newest `limit` reports, copies of one text as one."""
    terms = sorted({term for word in topic.words for term in word})
    hits = edition.facts([number for number, _ in edition.search(terms, _ROWS_LOOKED_AT)])
    numbers = sorted({fact.article for fact in hits})
    found = reports((fact for number in numbers for fact in edition.facts_of(number)), edition.articles(numbers))
    entries: list[list[Report]] = []
    for report in found:
        if report.day == dt.date.min or not is_about(report, topic):
            continue
        copied = next((entry for entry in entries if any(same_text(report, other) for other in entry)), None)
        if copied is None:
            entries.append([report])
        else:
            copied.append(report)
    shown = entries[-limit:]
    rarity = rarities(edition, (term for entry in shown for report in entry for term in report.terms))
    days = [report.day for entry in shown for report in entry]
    return Digest(
        since=min(days, default=dt.date.min),
        until=max(days, default=dt.date.min),
        stories=tuple(tell(entry, edition, rarity) for entry in shown),
        left_out=tuple(tuple(report.article.article_id for report in entry) for entry in entries[:-limit]),
        topic=topic.as_read,
        edition=edition.info.number,
    )
