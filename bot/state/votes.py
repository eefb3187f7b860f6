"""Votes: what people think of answers, each person counted once for each answer."""

from __future__ import annotations

from dataclasses import dataclass

from bot.state.database import Database


@dataclass(frozen=True)
class Tally:
    """How many people think well of an answer, and how many badly."""

    up: int = 0
    down: int = 0


class Votes:
    """The thumbs under answers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def cast(self, question_id: int, person: int, up: bool) -> None:
        """A person thinks that of an answer, whatever they thought before."""
        self._database.write(
            "INSERT OR REPLACE INTO votes VALUES (?, ?, ?, ?)", (question_id, person, int(up), self._database.seconds)
        )

    def withdraw(self, question_id: int, person: int) -> None:
        """A person takes the thumb back."""
        self._database.write("DELETE FROM votes WHERE question_id = ? AND person = ?", (question_id, person))

    def of(self, question_id: int, person: int) -> bool | None:
        """What a person thinks of an answer; None when nothing was said."""
        row = self._database.row("SELECT up FROM votes WHERE question_id = ? AND person = ?", (question_id, person))
        return bool(row["up"]) if row else None

    def tally(self, question_id: int) -> Tally:
        """The votes on an answer, counted."""
        row = self._database.row(
            "SELECT sum(up) AS up, count(*) AS all_ FROM votes WHERE question_id = ?", (question_id,)
        )
        up, count = (row["up"] or 0, row["all_"]) if row else (0, 0)
        return Tally(up, count - up)

    def forget(self, person: int) -> None:
        """Erases what a person thinks."""
        self._database.write("DELETE FROM votes WHERE person = ?", (person,))
