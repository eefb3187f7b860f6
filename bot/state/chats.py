"""Chats: what a chat is, and how it wants to be spoken to."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Literal

from bot.state.database import Database

Switch = Literal["plain", "feedback", "auto_answer"]


@dataclass(frozen=True)
class Chat:
    """A chat and its settings; `language` is '' where each person's own is spoken.

    `plain` is for screen readers (no emoji, ISO dates, full links), `feedback` shows the thumbs, `auto_answer` answers
    questions in a group that are not put to the bot. `gone` says that the bot cannot write there any more, `former` is
    the number that a supergroup had as a group.
    """

    chat_id: int
    kind: str = ""
    title: str = ""
    language: str = ""
    plain: bool = False
    feedback: bool = True
    auto_answer: bool = False
    gone: bool = False
    former: int | None = None


class Chats:
    """The chats that the bot has seen."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, chat_id: int) -> Chat:
        """The chat, as one that nothing is set for when it is new."""
        row = self._database.row("SELECT * FROM chats WHERE chat_id = ?", (chat_id,))
        return _chat(row) if row else Chat(chat_id)

    def all(self) -> tuple[Chat, ...]:
        """Every chat that the bot can write to."""
        return tuple(map(_chat, self._database.rows("SELECT * FROM chats WHERE gone_at IS NULL ORDER BY chat_id")))

    def seen(self, chat_id: int, kind: str, title: str) -> None:
        """The bot is in that chat; writes only what has changed."""
        self._database.write(
            "INSERT INTO chats (chat_id, kind, title) VALUES (?, ?, ?) ON CONFLICT (chat_id) DO UPDATE"
            " SET kind = excluded.kind, title = excluded.title, gone_at = NULL"
            " WHERE (kind, title) != (excluded.kind, excluded.title) OR gone_at IS NOT NULL",
            (chat_id, kind, title),
        )

    def gone(self, chat_id: int) -> None:
        """The bot was blocked or removed, or the chat deleted; its settings stay for its return."""
        self._database.write(
            "INSERT INTO chats (chat_id, gone_at) VALUES (?, ?) ON CONFLICT (chat_id) DO UPDATE"
            " SET gone_at = excluded.gone_at",
            (chat_id, self._database.seconds),
        )

    def set_language(self, chat_id: int, language: str) -> None:
        """Speak that language there, '' for each person's own."""
        self._set(chat_id, "language", language)

    def switch(self, chat_id: int, switch: Switch, on: bool) -> None:
        """Turns a setting on or off."""
        self._set(chat_id, switch, int(on))

    def moved(self, old: int, new: int) -> None:
        """A group has become a supergroup."""
        with self._database.transaction():
            self._database.write("UPDATE OR REPLACE chats SET chat_id = ? WHERE chat_id = ?", (new, old))
            self._database.write(
                "INSERT INTO chats (chat_id, former) VALUES (?, ?)"
                " ON CONFLICT (chat_id) DO UPDATE SET former = excluded.former",
                (new, old),
            )

    def forget(self, person: int) -> None:
        """Erases the settings of the private chat."""
        self._database.write("DELETE FROM chats WHERE chat_id = ?", (person,))

    def _set(self, chat_id: int, column: str, value: str | int) -> None:
        self._database.write(
            f"INSERT INTO chats (chat_id, {column}) VALUES (?, ?)"  # noqa: S608 - one of four names
            f" ON CONFLICT (chat_id) DO UPDATE SET {column} = excluded.{column}",
            (chat_id, value),
        )


def _chat(row: sqlite3.Row) -> Chat:
    return Chat(
        chat_id=row["chat_id"],
        kind=row["kind"],
        title=row["title"],
        language=row["language"],
        plain=bool(row["plain"]),
        feedback=bool(row["feedback"]),
        auto_answer=bool(row["auto_answer"]),
        gone=row["gone_at"] is not None,
        former=row["former"],
    )
