"""Digest -> message."""

from __future__ import annotations

import datetime as dt

from bot.messages.cited_fact import cited_fact
from bot.messages.dates import day
from bot.messages.html import bold, text
from bot.messages.wording import Wording
from knowledge import Digest, Story


def digest_message(digest: Digest, wording: Wording, empty: tuple[dt.date, dt.date] | None = None) -> tuple[str, ...]:
    """The parts of a summary; `empty` is the window that was asked for and held nothing, when this is another."""
    return (_heading(digest, wording, empty), *(part for story in digest.stories for part in _story(story, wording)))


def nothing_message(since: dt.date, until: dt.date, wording: Wording, *, dated: bool) -> tuple[str, ...]:
    """That a window holds nothing, and that no other can be shown."""
    if not dated:
        return (text(wording.no_dates),)
    return (text(wording.summary_nothing.format(since=day(since, wording), until=day(until, wording))),)


def _heading(digest: Digest, wording: Wording, empty: tuple[dt.date, dt.date] | None) -> str:
    since, until = day(digest.since, wording), day(digest.until, wording)
    heading = bold(wording.summary.format(since=since, until=until))
    if empty is None:
        return heading
    asked = [day(one, wording) for one in empty]
    return f"{text(wording.summary_earlier.format(since=asked[0], until=asked[1]))}\n{heading}"


def _story(story: Story, wording: Wording) -> tuple[str, ...]:
    if not story.facts:
        return ()
    *first, last = (part for fact in story.facts[:1] for part in cited_fact(fact, wording))
    if len(story.article_ids) > 1:
        last += f"\n{text(wording.told_by.of(len(story.article_ids), wording.locale))}"
    return (*first, last)
