"""Facts of a window -> Digest."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence

from knowledge.digest.grouping import group
from knowledge.digest.importance import importances
from knowledge.digest.likeness import profiles
from knowledge.digest.news import Had
from knowledge.digest.rarity import rarities
from knowledge.digest.report import Report, reports
from knowledge.digest.told_story import tell
from knowledge.digest.topics import Topic, is_about
from knowledge.edition import Edition
from knowledge.story import Digest, ToldStory

MOST_ARTICLES = 1_000
"""Articles of a window that are looked at, the newest ones."""


def make_digest(
    edition: Edition,
    since: dt.date,
    until: dt.date,
    limit: int,
    *,
    told: Collection[ToldStory] = (),
    follow: Sequence[Topic] = (),
    leave_out: Sequence[Topic] = (),
) -> Digest:
    """At most `limit` stories of the articles published in these days, most important first.

    What was `told` before comes again only where it changed. With `follow` only stories on one of these topics come,
    with `leave_out` none that is on one of those. Equally important stories go by their newest day, then by id.
    """
    facts = edition.article_facts_between(since, until, MOST_ARTICLES)
    had = Had(told)
    found = had.news(reports(facts, edition.articles({fact.article for fact in facts})))
    rarity = rarities(edition, (term for report in found for term in report.terms))
    stories = [[found[at] for at in members] for members in group(profiles(found, rarity))]
    news = [story for story in stories if _wanted(story, follow, leave_out)]
    scores = importances(news, had.statements, rarity)
    order = sorted(range(len(news)), key=lambda at: (-scores[at], -_newest(news[at]), _first_id(news[at])))
    return Digest(
        since=since,
        until=until,
        stories=tuple(tell(news[at], edition, rarity, had.statements, scores[at]) for at in order[:limit]),
        left_out=tuple(tuple(report.article.article_id for report in news[at]) for at in order[limit:]),
        edition=edition.info.number,
    )


def _wanted(story: Sequence[Report], follow: Sequence[Topic], leave_out: Sequence[Topic]) -> bool:
    """Whether a story is on a topic to follow, where there are any, and on none to leave out."""
    if any(is_about(report, topic, closely=True) for report in story for topic in leave_out):
        return False
    return not follow or any(is_about(report, topic) for report in story for topic in follow)


def _newest(story: Sequence[Report]) -> int:
    return max(report.day for report in story).toordinal()


def _first_id(story: Sequence[Report]) -> str:
    return min(report.article.article_id for report in story)
