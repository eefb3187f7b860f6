"""SentAnswers: what was answered where, so that a button, a reply or an edit finds its answer again."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from bot.state.database import Database
from knowledge import Answer

_DAY = 86_400


@dataclass(frozen=True)
class SentAnswer:
    """An answer and the messages that carry it, none when it was given inline.

    `person` asked it (the chat itself, for those who write anonymously), by the message `question_message_id`; `after`
    is the question it was read with; `language` that of our own words in it. `edition` is the number of the edition
    that it comes from. `question_id` is its number, 0 as long as it is not recorded; `corrected` says which facts that
    have changed since it tells.
    """

    chat_id: int
    message_ids: tuple[int, ...]
    person: int | None
    answer: Answer
    edition: int
    language: str = "en"
    topic_id: int | None = None
    question_message_id: int | None = None
    after: str | None = None
    at: dt.datetime | None = None
    question_id: int = 0
    corrected: str = ""


class SentAnswers:
    """The answers sent, as long as the texts of questions are kept: `days`."""

    def __init__(self, database: Database, days: int = 30) -> None:
        self._database = database
        self._days = days

    def record(self, sent: SentAnswer) -> int:
        """Remembers an answer; one that was recorded before, by its `question_id`, is replaced. Returns that number."""
        with self._database.transaction():
            question_id = self._write(sent)
            self._database.write("DELETE FROM messages WHERE question_id = ?", (question_id,))
            self._database.write("DELETE FROM citations WHERE question_id = ?", (question_id,))
            for message_id in sent.message_ids:
                self._database.write(
                    "INSERT OR REPLACE INTO messages VALUES (?, ?, ?)", (sent.chat_id, message_id, question_id)
                )
            for fact in sent.answer.facts:
                self._database.write("INSERT OR IGNORE INTO citations VALUES (?, ?)", (question_id, fact.reference))
        return question_id

    def get(self, question_id: int) -> SentAnswer | None:
        """The answer to a question by its number; None when its text has expired."""
        return self._one("SELECT * FROM questions WHERE id = ? AND answer IS NOT NULL", (question_id,))

    def by_message(self, chat_id: int, message_id: int) -> SentAnswer | None:
        """The answer that a message of the bot carries; None when it carries none, or its text has expired."""
        return self._one(
            "SELECT q.* FROM questions q JOIN messages m ON m.question_id = q.id"
            " WHERE m.chat_id = ? AND m.message_id = ? AND q.answer IS NOT NULL",
            (chat_id, message_id),
        )

    def to_question(self, chat_id: int, question_message_id: int) -> SentAnswer | None:
        """The answer to the question that a message of a person asked."""
        return self._one(
            "SELECT * FROM questions WHERE chat_id = ? AND question_message_id = ? AND answer IS NOT NULL"
            " ORDER BY id DESC",
            (chat_id, question_message_id),
        )

    def cited(self, days: int) -> tuple[str, ...]:
        """The references of all facts shown in the answers of the last days."""
        rows = self._database.rows(
            "SELECT DISTINCT reference FROM citations JOIN questions ON id = question_id WHERE at > ?",
            (self._database.seconds - days * _DAY,),
        )
        return tuple(row["reference"] for row in rows)

    def of_person(self, person: int, count: int = 20) -> tuple[SentAnswer, ...]:
        """The latest answers to a person's questions, newest first."""
        rows = self._database.rows(
            "SELECT * FROM questions WHERE person = ? AND answer IS NOT NULL ORDER BY id DESC LIMIT ?", (person, count)
        )
        return tuple(map(self._sent, rows))

    def citing(self, references: Iterable[str], days: int) -> tuple[SentAnswer, ...]:
        """The answers of the last days that can be edited, and show one of these facts or were corrected; by age."""
        rows = self._database.rows(
            "SELECT * FROM questions WHERE at > ? AND answer IS NOT NULL"
            " AND EXISTS (SELECT 1 FROM messages WHERE question_id = id)"
            " AND (corrected != '' OR EXISTS (SELECT 1 FROM citations WHERE question_id = id"
            " AND reference IN (SELECT value FROM json_each(?)))) ORDER BY id",
            (self._database.seconds - days * _DAY, json.dumps(list(references))),
        )
        return tuple(map(self._sent, rows))

    def correct(self, question_id: int, corrected: str) -> None:
        """Remembers what an answer was corrected to, '' for not at all."""
        self._database.write("UPDATE questions SET corrected = ? WHERE id = ?", (corrected, question_id))

    def expire(self) -> None:
        """Lets go of the texts that are too old; that there was a question, and how it went, is still counted."""
        too_old = self._database.seconds - self._days * _DAY
        with self._database.transaction():
            self._database.write(
                "DELETE FROM citations WHERE question_id IN"
                " (SELECT id FROM questions WHERE at <= ? AND answer IS NOT NULL)",
                (too_old,),
            )
            self._database.write(
                "UPDATE questions SET question = NULL, after = NULL, answer = NULL"
                " WHERE at <= ? AND answer IS NOT NULL",
                (too_old,),
            )

    def moved(self, old: int, new: int) -> None:
        """A group has become a supergroup, which numbers its messages anew."""
        with self._database.transaction():
            self._database.write("DELETE FROM messages WHERE chat_id = ?", (old,))
            self._database.write(
                "UPDATE questions SET chat_id = ?, question_message_id = NULL WHERE chat_id = ?", (new, old)
            )

    def forget(self, person: int) -> None:
        """Erases the questions of a person, with their answers and what others thought of these."""
        self._database.write("DELETE FROM questions WHERE ? IN (person, chat_id)", (person,))

    def _write(self, sent: SentAnswer) -> int:
        row = self._database.row(
            "INSERT INTO questions (id, chat_id, topic_id, person, question_message_id, question, after, language,"
            " status, milliseconds, edition, answer, at)"
            " VALUES (:id, :chat, :topic, :person, :message, :question, :after, :language, :status, :milliseconds,"
            " :edition, :answer, :at) ON CONFLICT (id) DO UPDATE SET question = excluded.question,"
            " after = excluded.after, status = excluded.status, milliseconds = excluded.milliseconds,"
            " edition = excluded.edition, answer = excluded.answer, corrected = '' RETURNING id",
            {
                "id": sent.question_id or None,
                "chat": sent.chat_id,
                "topic": sent.topic_id or 0,
                "person": sent.person,
                "message": sent.question_message_id,
                "question": sent.answer.question,
                "after": sent.after,
                "language": sent.language,
                "status": str(sent.answer.status),
                "milliseconds": sent.answer.elapsed_ms,
                "edition": sent.edition,
                "answer": sent.answer.model_dump_json(exclude={"facts": {"__all__": {"features", "parts"}}}),
                "at": self._database.seconds,
            },
        )
        assert row is not None  # noqa: S101 - it is what was written
        return int(row["id"])

    def _one(self, sql: str, parameters: tuple[int, ...]) -> SentAnswer | None:
        row = self._database.row(sql, parameters)
        return self._sent(row) if row else None

    def _sent(self, row: sqlite3.Row) -> SentAnswer:
        messages = self._database.rows(
            "SELECT message_id FROM messages WHERE question_id = ? ORDER BY message_id", (row["id"],)
        )
        return SentAnswer(
            chat_id=row["chat_id"],
            message_ids=tuple(message["message_id"] for message in messages),
            person=row["person"],
            answer=Answer.model_validate_json(row["answer"]),
            edition=row["edition"],
            language=row["language"],
            topic_id=row["topic_id"] or None,
            question_message_id=row["question_message_id"],
            after=row["after"],
            at=dt.datetime.fromtimestamp(row["at"], dt.UTC),
            question_id=row["id"],
            corrected=row["corrected"],
        )
