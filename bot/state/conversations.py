"""Conversations: what is talked about, so that "and when?" has something to follow, and "and where?" after it."""

from __future__ import annotations

from bot.state.database import Database


class Conversations:
    """The question that each person in each topic of a chat, and each reply, is at, for `lifetime` seconds.

    That is the last one that stood on its own: who follows up is still at the question that is followed.
    """

    def __init__(self, database: Database, lifetime: int = 600) -> None:
        self._database = database
        self._lifetime = lifetime

    def asked(self, chat_id: int, person: int, question: str, topic_id: int | None = None) -> None:
        """Remembers the question that a person is at in a chat, or in a topic of it."""
        self._keep(chat_id, topic_id, person, 0, question)

    def replied(self, chat_id: int, message_id: int, person: int, question: str) -> None:
        """Remembers the question that a message of the bot is at, which that person asked."""
        self._keep(chat_id, None, person, message_id, question)

    def before(
        self, chat_id: int, person: int, replied_to: int | None = None, topic_id: int | None = None
    ) -> str | None:
        """The question that the message replied to is at, else that of the person; None when too old."""
        since = self._database.seconds - self._lifetime
        found = self._database.row(
            "SELECT question FROM conversations WHERE chat_id = :chat AND at > :since AND"
            " (message_id = :message OR (message_id = 0 AND topic_id = :topic AND person = :person))"
            " ORDER BY message_id DESC",
            {"chat": chat_id, "since": since, "message": replied_to, "topic": topic_id or 0, "person": person},
        )
        return found["question"] if found else None

    def expire(self) -> None:
        """Lets go of what is too old."""
        self._database.write("DELETE FROM conversations WHERE at <= ?", (self._database.seconds - self._lifetime,))

    def moved(self, old: int, new: int) -> None:
        """A group has become a supergroup, which numbers its messages anew."""
        with self._database.transaction():
            self._database.write("DELETE FROM conversations WHERE chat_id = ? AND message_id > 0", (old,))
            self._database.write("UPDATE OR REPLACE conversations SET chat_id = ? WHERE chat_id = ?", (new, old))

    def forget(self, person: int) -> None:
        """Erases what a person asked, and what is talked about in the private chat."""
        self._database.write("DELETE FROM conversations WHERE ? IN (person, chat_id)", (person,))

    def _keep(self, chat_id: int, topic_id: int | None, person: int, message_id: int, question: str) -> None:
        self._database.write(
            "INSERT OR REPLACE INTO conversations (chat_id, topic_id, person, message_id, question, at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (chat_id, topic_id or 0, person, message_id, question, self._database.seconds),
        )
