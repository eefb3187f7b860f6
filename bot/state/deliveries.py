"""Deliveries: each slot of a subscription that has come, and what became of it. No slot is posted twice."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from bot.state.database import Database
from bot.state.shown_digests import ShownDigests
from knowledge import Digest

LEASE = 15
"""Seconds after which a slot that was claimed and not sent counts as left behind by a process that died."""

_KEPT_DAYS = 60


class Outcome(StrEnum):
    """How a slot ended, or how far it is."""

    CLAIMED = "claimed"
    """A process makes the digest; another may take over when it does not go on."""
    SENDING = "sending"
    """It is on its way, or was when the process ended: it is never sent again."""
    SENT = "sent"
    EMPTY = "empty"
    SKIPPED = "skipped"
    REFUSED = "refused"
    UNKNOWN = "unknown"


_TOLD = (Outcome.SENDING, Outcome.SENT, Outcome.UNKNOWN, Outcome.EMPTY)


@dataclass(frozen=True)
class Slot:
    """A moment at which a chat's, or a topic's, digest is due."""

    chat_id: int
    topic_id: int
    moment: dt.datetime

    @property
    def key(self) -> tuple[int, int, int]:
        """As it is kept."""
        return self.chat_id, self.topic_id, int(self.moment.timestamp())


class Deliveries:
    """The slots that have come; `owner` names the process that deals with one."""

    def __init__(self, database: Database, digests: ShownDigests) -> None:
        self._database = database
        self._digests = digests

    def claim(self, slot: Slot, owner: str) -> bool:
        """Whether the slot is this process's from now on: no other has it, or one that died before it sent anything."""
        now = self._database.seconds
        with self._database.transaction():
            added = self._database.write(
                "INSERT OR IGNORE INTO deliveries (chat_id, topic_id, slot, status, owner, at)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (*slot.key, Outcome.CLAIMED, owner, now),
            )
            if added:
                return True
            return bool(
                self._database.write(
                    "UPDATE deliveries SET owner = ?, at = ? WHERE (chat_id, topic_id, slot) = (?, ?, ?)"
                    " AND status = ? AND (at < ? OR at > ?)",
                    # a claim of the future was made before the clock was put back
                    (owner, now, *slot.key, Outcome.CLAIMED, now - LEASE, now + LEASE),
                )
            )

    def sending(self, slot: Slot, owner: str, digest: Digest | None) -> bool:
        """Whether this process may send it, now and never again; False when another has taken over.

        What stands in the digest counts as told from now on: perhaps nobody will ever know whether it was sent.
        """
        with self._database.transaction():
            begun = self._database.write(
                "UPDATE deliveries SET status = ?, at = ? WHERE (chat_id, topic_id, slot) = (?, ?, ?)"
                " AND (status, owner) = (?, ?)",
                (Outcome.SENDING, self._database.seconds, *slot.key, Outcome.CLAIMED, owner),
            )
            if begun and digest:
                self._database.write(
                    "UPDATE deliveries SET digest = ? WHERE (chat_id, topic_id, slot) = (?, ?, ?)",
                    (self._digests.keep(digest), *slot.key),
                )
        return bool(begun)

    def release(self, slot: Slot) -> None:
        """It was certainly not sent, and may be tried again."""
        self._database.write(
            "UPDATE deliveries SET status = ?, at = 0, digest = NULL WHERE (chat_id, topic_id, slot) = (?, ?, ?)",
            (Outcome.CLAIMED, *slot.key),
        )

    def ended(self, slot: Slot, outcome: Outcome, message_id: int | None = None) -> None:
        """The slot is over. What was refused was not told."""
        self._database.write(
            "UPDATE deliveries SET (status, message_id, at) = (?, ?, ?), digest = iif(?, NULL, digest)"
            " WHERE (chat_id, topic_id, slot) = (?, ?, ?)",
            (outcome, message_id, self._database.seconds, outcome is Outcome.REFUSED, *slot.key),
        )

    def skip(self, slot: Slot) -> bool:
        """Whether the slot is over from now on because it comes too late; False when something became of it already."""
        return bool(
            self._database.write(
                "INSERT INTO deliveries (chat_id, topic_id, slot, status, owner, at) VALUES (?, ?, ?, ?, '', ?)"
                " ON CONFLICT (chat_id, topic_id, slot) DO UPDATE SET status = excluded.status WHERE status = ?",
                (*slot.key, Outcome.SKIPPED, self._database.seconds, Outcome.CLAIMED),
            )
        )

    def over(self, chat_id: int, topic_id: int, after: dt.datetime) -> frozenset[dt.datetime]:
        """The slots later than `after` that nothing is to be done for any more."""
        rows = self._database.rows(
            "SELECT slot FROM deliveries WHERE (chat_id, topic_id) = (?, ?) AND slot > ? AND status <> ?",
            (chat_id, topic_id, int(after.timestamp()), Outcome.CLAIMED),
        )
        return frozenset(dt.datetime.fromtimestamp(row["slot"], dt.UTC) for row in rows)

    def seen_until(self, chat_id: int, topic_id: int, before: dt.datetime) -> dt.datetime:
        """The last slot before a moment that anything became of; the first of all moments when there is none."""
        row = self._database.row(
            "SELECT max(slot) AS slot FROM deliveries WHERE (chat_id, topic_id) = (?, ?) AND slot < ? AND status <> ?",
            (chat_id, topic_id, int(before.timestamp()), Outcome.CLAIMED),
        )
        return dt.datetime.fromtimestamp(row["slot"] or 0 if row else 0, dt.UTC)

    def last_told(self, chat_id: int, topic_id: int, before: dt.datetime) -> dt.datetime | None:
        """The last slot before a moment in which there was nothing new, or news was told, or may have been."""
        row = self._database.row(
            "SELECT max(slot) AS slot FROM deliveries WHERE (chat_id, topic_id) = (?, ?) AND slot < ?"
            " AND status IN (?, ?, ?, ?)",
            (chat_id, topic_id, int(before.timestamp()), *_TOLD),
        )
        return dt.datetime.fromtimestamp(row["slot"], dt.UTC) if row and row["slot"] is not None else None

    def outcome(self, slot: Slot) -> Outcome | None:
        """What became of a slot, None when nothing did yet."""
        row = self._database.row("SELECT status FROM deliveries WHERE (chat_id, topic_id, slot) = (?, ?, ?)", slot.key)
        return Outcome(row["status"]) if row else None

    def told(self, chat_id: int, topic_id: int) -> tuple[Digest, ...]:
        """The digests that were posted there in the last sixty days, oldest first."""
        rows = self._database.rows(
            "SELECT digest FROM deliveries WHERE (chat_id, topic_id) = (?, ?) AND digest IS NOT NULL ORDER BY slot",
            (chat_id, topic_id),
        )
        found = (self._digests.get(row["digest"]) for row in rows)
        return tuple(digest for digest in found if digest)

    def moved(self, old: int, new: int) -> None:
        """A group has become a supergroup."""
        self._database.write("UPDATE OR REPLACE deliveries SET chat_id = ? WHERE chat_id = ?", (new, old))

    def forget(self, person: int) -> None:
        """Erases those of the private chat."""
        self._database.write("DELETE FROM deliveries WHERE chat_id = ?", (person,))

    def expire(self) -> None:
        """Lets go of what is too old to be told again."""
        self._database.write("DELETE FROM deliveries WHERE at < ?", (self._database.seconds - _KEPT_DAYS * 86_400,))
