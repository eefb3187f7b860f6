"""Updates: what Telegram told the bot, kept until it is dealt with, so that a restart loses and repeats nothing."""

from __future__ import annotations

from dataclasses import dataclass

from bot.state.database import Database

_DAYS = 2
"""Telegram forgets updates after one."""

_MOST_STARTS = 5


@dataclass(frozen=True)
class ReceivedUpdate:
    """An update that is not dealt with, as JSON; a message in answer to it may have been sent `perhaps_sent` times."""

    update_id: int
    content: str
    perhaps_sent: int


class Updates:
    """The updates of the last days: their numbers, and the contents of those that are not dealt with.

    These survive `kill -9` at once and a power cut a little later: for each question, the disk is not waited for.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def received(self, update_id: int, content: str) -> bool:
        """Keeps an update; False when it came before."""
        with self._database.unhurried():
            return bool(
                self._database.write(
                    "INSERT OR IGNORE INTO updates (update_id, content, at) VALUES (?, ?, ?)",
                    (update_id, content, self._database.seconds),
                )
            )

    def sending(self, update_id: int, perhaps_sent: int) -> None:
        """From now on a message in answer to it may have been sent so many times."""
        with self._database.unhurried():
            self._database.write("UPDATE updates SET perhaps_sent = ? WHERE update_id = ?", (perhaps_sent, update_id))

    def done(self, update_id: int) -> None:
        """It is dealt with: only its number stays."""
        with self._database.unhurried():
            self._database.write("UPDATE updates SET content = NULL WHERE update_id = ?", (update_id,))

    def left_over(self) -> tuple[ReceivedUpdate, ...]:
        """What was not dealt with before the bot ended, in order; to be asked for once at each start.

        An update that is still there after five starts has perhaps ended the bot itself: it is let go.
        """
        with self._database.transaction():
            self._database.write("UPDATE updates SET starts = starts + 1 WHERE content IS NOT NULL")
            self._database.write("UPDATE updates SET content = NULL WHERE starts > ?", (_MOST_STARTS,))
        rows = self._database.rows(
            "SELECT update_id, content, perhaps_sent FROM updates WHERE content IS NOT NULL ORDER BY update_id"
        )
        return tuple(ReceivedUpdate(**dict(row)) for row in rows)

    def expire(self) -> None:
        """Lets go of what Telegram has forgotten too."""
        self._database.write("DELETE FROM updates WHERE at <= ?", (self._database.seconds - _DAYS * 86_400,))
