"""QuestionLog: what was asked and how it went, for operators."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from bot.state.database import Database

_DAY = 86_400
_NUMBERS_KEPT = 366 * _DAY


@dataclass(frozen=True)
class Asked:
    """A question as it went: `question` is '' once the text has expired, `milliseconds` the time of answering.

    `missed` says that somebody found none of what came nearest to be an answer; `up` and `down` count the thumbs.
    """

    question: str
    person: int | None
    status: str
    milliseconds: float
    missed: bool
    up: int
    down: int
    at: dt.datetime

    @property
    def unanswered(self) -> bool:
        """Whether it was not answered, or not well."""
        return self.missed or self.status == "not_found" or self.down > self.up


class QuestionLog:
    """The questions of the last weeks. Their texts expire with the answers; the numbers stay for a year."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def since(self, moment: dt.datetime) -> tuple[Asked, ...]:
        """The questions asked from that moment on, oldest first."""
        rows = self._database.rows(
            "SELECT question, q.person, status, milliseconds, missed, q.at, coalesce(sum(up), 0) AS up,"
            " count(up) - coalesce(sum(up), 0) AS down"
            " FROM questions q LEFT JOIN votes ON question_id = id WHERE q.at >= ? GROUP BY id ORDER BY q.at, id",
            (int(moment.timestamp()),),
        )
        return tuple(
            Asked(
                question=row["question"] or "",
                person=row["person"],
                status=row["status"],
                milliseconds=row["milliseconds"],
                missed=bool(row["missed"]),
                up=row["up"],
                down=row["down"],
                at=dt.datetime.fromtimestamp(row["at"], dt.UTC),
            )
            for row in rows
        )

    def miss(self, question_id: int) -> None:
        """None of the facts that came nearest was an answer."""
        self._database.write("UPDATE questions SET missed = 1 WHERE id = ?", (question_id,))

    def expire(self) -> None:
        """Lets go of the numbers of more than a year ago."""
        self._database.write("DELETE FROM questions WHERE at <= ?", (self._database.seconds - _NUMBERS_KEPT,))
