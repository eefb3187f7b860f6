"""Subscriptions: when, where and how digests are to be posted."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from bot.schedule import QuietHours, Schedule
from bot.state.database import Database

_EVER = dt.datetime.fromtimestamp(0, dt.UTC)


@dataclass(frozen=True)
class Subscription:
    """The digests of a chat, or of a topic in it (0 is none); no schedule, none are posted.

    `follow` and `leave_out` are topics in people's words, `length` counts stories. A digest is posted without a sound
    when `silent`, pinned when `pin`, with a picture when `picture`; a line says so when there is nothing and
    `say_empty`. `person` set it up; slots before `since`, when the schedule was set, do not count.
    """

    chat_id: int
    topic_id: int = 0
    schedule: Schedule | None = None
    follow: tuple[str, ...] = ()
    leave_out: tuple[str, ...] = ()
    length: int = 10
    quiet: QuietHours | None = None
    silent: bool = False
    pin: bool = False
    picture: bool = False
    say_empty: bool = False
    person: int = 0
    since: dt.datetime = _EVER


class Subscriptions:
    """One for each chat and topic."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, chat_id: int, topic_id: int = 0) -> Subscription:
        """What is set there, a subscription without a schedule when nothing is."""
        row = self._database.row("SELECT * FROM subscriptions WHERE (chat_id, topic_id) = (?, ?)", (chat_id, topic_id))
        return _subscription(row) if row else Subscription(chat_id, topic_id)

    def save(self, subscription: Subscription) -> Subscription:
        """Sets it; a new schedule counts from now on. Returns it as it is kept."""
        kept = subscription
        if subscription.schedule != self.get(subscription.chat_id, subscription.topic_id).schedule:
            kept = replace(subscription, since=dt.datetime.fromtimestamp(self._database.seconds, dt.UTC))
        self._database.write(
            "INSERT OR REPLACE INTO subscriptions VALUES"
            " (:chat_id, :topic_id, :days, :time, :zone, :follow, :leave_out, :length, :quiet, :silent, :pin, :picture,"
            " :say_empty, :person, :since)",
            _row(kept),
        )
        return kept

    def scheduled(self) -> tuple[Subscription, ...]:
        """All that have a schedule."""
        rows = self._database.rows("SELECT * FROM subscriptions WHERE days <> '' ORDER BY chat_id, topic_id")
        return tuple(map(_subscription, rows))

    def of_chat(self, chat_id: int) -> tuple[Subscription, ...]:
        """All of a chat that have a schedule, by topic."""
        return tuple(one for one in self.scheduled() if one.chat_id == chat_id)

    def remove(self, chat_id: int) -> tuple[Subscription, ...]:
        """Ends all of a chat, where the bot can post no more; returns those that had a schedule."""
        ended = self.of_chat(chat_id)
        self._database.write("DELETE FROM subscriptions WHERE chat_id = ?", (chat_id,))
        return ended

    def moved(self, old: int, new: int) -> None:
        """A group has become a supergroup."""
        self._database.write("UPDATE OR REPLACE subscriptions SET chat_id = ? WHERE chat_id = ?", (new, old))

    def forget(self, person: int) -> None:
        """Ends those of the private chat, and forgets who set up the others."""
        self._database.write("DELETE FROM subscriptions WHERE chat_id = ?", (person,))
        self._database.write("UPDATE subscriptions SET person = 0 WHERE person = ?", (person,))


def _row(subscription: Subscription) -> dict[str, str | int]:
    schedule, quiet = subscription.schedule, subscription.quiet
    return {
        "chat_id": subscription.chat_id,
        "topic_id": subscription.topic_id,
        "days": "".join(map(str, sorted(schedule.days))) if schedule else "",
        "time": schedule.time.isoformat("minutes") if schedule else "",
        "zone": schedule.zone.key if schedule else "",
        "follow": json.dumps(subscription.follow, ensure_ascii=False),
        "leave_out": json.dumps(subscription.leave_out, ensure_ascii=False),
        "length": subscription.length,
        "quiet": f"{quiet.start:%H:%M}-{quiet.end:%H:%M}" if quiet else "",
        "silent": int(subscription.silent),
        "pin": int(subscription.pin),
        "picture": int(subscription.picture),
        "say_empty": int(subscription.say_empty),
        "person": subscription.person,
        "since": int(subscription.since.timestamp()),
    }


def _subscription(row: sqlite3.Row) -> Subscription:
    schedule = quiet = None
    if row["days"]:
        days = frozenset(map(int, row["days"]))
        schedule = Schedule(days, dt.time.fromisoformat(row["time"]), ZoneInfo(row["zone"]))
    if row["quiet"]:
        quiet = QuietHours(*map(dt.time.fromisoformat, row["quiet"].split("-")))
    return Subscription(
        chat_id=row["chat_id"],
        topic_id=row["topic_id"],
        schedule=schedule,
        follow=tuple(json.loads(row["follow"])),
        leave_out=tuple(json.loads(row["leave_out"])),
        length=row["length"],
        quiet=quiet,
        silent=bool(row["silent"]),
        pin=bool(row["pin"]),
        picture=bool(row["picture"]),
        say_empty=bool(row["say_empty"]),
        person=row["person"],
        since=dt.datetime.fromtimestamp(row["since"], dt.UTC),
    )
