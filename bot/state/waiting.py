"""Waiting: who is to be told when a later edition answers a question."""

from __future__ import annotations

from dataclasses import dataclass

from bot.state.database import Database


@dataclass(frozen=True)
class Waiter:
    """A person who waits for the answer to a question."""

    question_id: int
    person: int


class Waiting:
    """The people who wait, at most `most` questions each, as long as the texts of these are kept."""

    def __init__(self, database: Database, most: int = 20) -> None:
        self._database = database
        self._most = most

    def wait(self, question_id: int, person: int) -> bool:
        """Tell that person; False when the person waits for too much already."""
        row = self._database.row(
            "SELECT count(*) AS n FROM waiting WHERE person = ? AND question_id != ?", (person, question_id)
        )
        if row and row["n"] >= self._most:
            return False
        self._database.write(
            "INSERT OR IGNORE INTO waiting VALUES (?, ?, ?)", (question_id, person, self._database.seconds)
        )
        return True

    def done(self, waiter: Waiter) -> None:
        """That person has been told."""
        self._database.write(
            "DELETE FROM waiting WHERE question_id = ? AND person = ?", (waiter.question_id, waiter.person)
        )

    def all(self) -> tuple[Waiter, ...]:
        """Everyone who waits, the longest first."""
        rows = self._database.rows("SELECT question_id, person FROM waiting ORDER BY at, question_id, person")
        return tuple(Waiter(row["question_id"], row["person"]) for row in rows)

    def expire(self) -> None:
        """Nobody waits for the answer to a question that is no longer known."""
        self._database.write("DELETE FROM waiting WHERE question_id IN (SELECT id FROM questions WHERE answer IS NULL)")

    def forget(self, person: int) -> None:
        """That person waits for nothing."""
        self._database.write("DELETE FROM waiting WHERE person = ?", (person,))
