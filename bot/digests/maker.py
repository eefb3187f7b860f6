"""DigestMaker: what a chat's digest holds."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.schedule import Schedule, window
from bot.state import State, Subscription
from knowledge import Digest, KnowledgeBase, Window

MOST_STORIES = 30
"""Stories of a digest that are kept; those that are not shown at once stand behind 'more'."""

_WEEK = dt.timedelta(days=6)


@dataclass(frozen=True)
class MadeDigest:
    """A digest; `new_since` is the day that its news are counted from, None where not only news is told.

    `asked` are the days that were asked for, when nothing was published on them and these are others.
    """

    digest: Digest
    new_since: dt.date | None = None
    asked: tuple[dt.date, dt.date] | None = None


class DigestMaker:
    """Makes digests, for a schedule and for those who ask; each from one edition."""

    def __init__(self, knowledge_base: KnowledgeBase, state: State, timezone: ZoneInfo) -> None:
        self._knowledge_base = knowledge_base
        self._state = state
        self._timezone = timezone

    def due(self, subscription: Subscription, schedule: Schedule, slot: dt.datetime) -> MadeDigest:
        """What is new to that chat since its last digest. Raises NoEdition."""
        chat, topic = subscription.chat_id, subscription.topic_id
        last = self._state.deliveries.last_told(chat, topic, slot)
        since, until = window(schedule, slot, first=subscription.since, last=last)
        digest = self._knowledge_base.digest(
            since,
            until,
            MOST_STORIES,
            told=[story for told in self._state.deliveries.told(chat, topic) for story in told.told()],
            follow=subscription.follow,
            leave_out=subscription.leave_out,
        )
        return MadeDigest(digest, new_since=last.astimezone(schedule.zone).date() if last else since)

    def asked_for(self, asked: Window, today: dt.date) -> MadeDigest:
        """The digest of a window, of a topic, of a topic in a window, or of the last seven days. Raises NoEdition."""
        if asked.since and asked.until:
            topics = [asked.topic] if asked.topic else []
            return MadeDigest(self._knowledge_base.digest(asked.since, asked.until, MOST_STORIES, follow=topics))
        if asked.topic:
            return MadeDigest(self._knowledge_base.topic_digest(asked.topic, MOST_STORIES))
        week = today - _WEEK, today
        digest = self._knowledge_base.digest(*week, MOST_STORIES)
        newest = self._knowledge_base.latest_day()
        if digest.stories or newest is None:
            return MadeDigest(digest)
        return MadeDigest(self._knowledge_base.digest(newest - _WEEK, newest, MOST_STORIES), asked=week)

    def today(self, now: dt.datetime) -> dt.date:
        """The day where the bot's zone is."""
        return now.astimezone(self._timezone).date()
