"""The tables of the state, and how they came about: numbered steps, each done once and never changed afterwards.

chats           what a chat is, and how it wants to be spoken to
conversations   the question that a person in a topic, or a message of the bot, is at; for minutes
questions       each question answered: whose it is, how it went, and the answer; the texts for days only
messages        the messages that carry the answer to a question
citations       the facts that an answer shows
votes           what people think of an answer, one row for each of them
subscriptions   when, where and how digests are to be posted
deliveries      each slot of a subscription that has come, and what became of it
digests         the digests that were shown, so that the rest of one can be opened, and nothing is told twice
waiting         who is to be told when a question is answered
hidden          the facts and articles that operators hide
notes           small values of the bot's own, by name
updates         what Telegram told the bot: contents until they are dealt with, numbers for days

Times are whole seconds since 1970. No topic, General included, is topic 0.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations
from sqlite_utils.db import ForeignKey

MIGRATIONS = Migrations("briefing-bot")


def unknown_steps(tables: Database) -> set[str]:
    """The steps that were taken by a newer version of this program."""
    ours = {step.name for step in MIGRATIONS.pending(Database(memory=True))}
    return {step.name for step in MIGRATIONS.applied(tables)} - ours


@MIGRATIONS()
def m001_chats(tables: Database) -> None:
    """Chats and their settings."""
    tables.table("chats").create(
        {
            "chat_id": int,
            "kind": str,
            "title": str,
            "language": str,
            "plain": int,
            "feedback": int,
            "auto_answer": int,
            "gone_at": int,
        },
        pk="chat_id",
        not_null={"kind", "title", "language", "plain", "feedback", "auto_answer"},
        defaults={"kind": "", "title": "", "language": "", "plain": 0, "feedback": 1, "auto_answer": 0},
    )


@MIGRATIONS()
def m002_conversations(tables: Database) -> None:
    """What is talked about."""
    conversations = tables.table("conversations").create(
        {"chat_id": int, "topic_id": int, "person": int, "message_id": int, "question": str, "at": int},
        pk=("chat_id", "topic_id", "person", "message_id"),
        not_null={"question", "at"},
    )
    conversations.create_index(["chat_id", "message_id"])
    conversations.create_index(["person"])
    conversations.create_index(["at"])


@MIGRATIONS()
def m003_questions(tables: Database) -> None:
    """Questions, the messages that answer them, what these cite, and what people think of them."""
    questions = tables.table("questions").create(
        {
            "id": int,
            "chat_id": int,
            "topic_id": int,
            "person": int,
            "question_message_id": int,
            "question": str,
            "after": str,
            "language": str,
            "status": str,
            "milliseconds": float,
            "edition": int,
            "answer": str,
            "missed": int,
            "corrected": str,
            "at": int,
        },
        pk="id",
        not_null={"chat_id", "topic_id", "language", "status", "milliseconds", "edition", "missed", "corrected", "at"},
        defaults={"missed": 0, "corrected": ""},
    )
    questions.create_index(["at"])
    questions.create_index(["chat_id", "question_message_id"])
    questions.create_index(["person"])
    messages = tables.table("messages").create(
        {"chat_id": int, "message_id": int, "question_id": int},
        pk=("chat_id", "message_id"),
        foreign_keys=[_of_question("messages")],
    )
    messages.create_index(["question_id"])
    citations = tables.table("citations").create(
        {"question_id": int, "reference": str},
        pk=("question_id", "reference"),
        foreign_keys=[_of_question("citations")],
    )
    citations.create_index(["reference"])
    votes = tables.table("votes").create(
        {"question_id": int, "person": int, "up": int, "at": int},
        pk=("question_id", "person"),
        not_null={"up", "at"},
        foreign_keys=[_of_question("votes")],
    )
    votes.create_index(["person"])


@MIGRATIONS()
def m004_waiting_and_hidden(tables: Database) -> None:
    """People who wait for an answer, what operators hide, and small values of the bot's own."""
    waiting = tables.table("waiting").create(
        {"question_id": int, "person": int, "at": int},
        pk=("question_id", "person"),
        not_null={"at"},
        foreign_keys=[_of_question("waiting")],
    )
    waiting.create_index(["person"])
    tables.table("hidden").create(
        {"kind": str, "name": str, "text": str, "person": int, "at": int},
        pk=("kind", "name"),
        not_null={"text", "at"},
    )
    tables.table("notes").create({"name": str, "value": str}, pk="name", not_null={"value"})


@MIGRATIONS()
def m005_updates(tables: Database) -> None:
    """What Telegram told the bot, until it is dealt with."""
    updates = tables.table("updates").create(
        {"update_id": int, "content": str, "perhaps_sent": int, "starts": int, "at": int},
        pk="update_id",
        not_null={"perhaps_sent", "starts", "at"},
        defaults={"perhaps_sent": 0, "starts": 0},
    )
    updates.create_index(["at"])


@MIGRATIONS()
def m006_digests(tables: Database) -> None:
    """When digests are to be posted, which were, and what stood in them."""
    tables.table("subscriptions").create(
        {
            "chat_id": int,
            "topic_id": int,
            "days": str,
            "time": str,
            "zone": str,
            "follow": str,
            "leave_out": str,
            "length": int,
            "quiet": str,
            "silent": int,
            "pin": int,
            "picture": int,
            "say_empty": int,
            "person": int,
            "since": int,
        },
        pk=("chat_id", "topic_id"),
        not_null={"days", "time", "zone", "follow", "leave_out", "length", "quiet", "silent", "pin", "picture"},
    )
    deliveries = tables.table("deliveries").create(
        {
            "chat_id": int,
            "topic_id": int,
            "slot": int,
            "status": str,
            "owner": str,
            "message_id": int,
            "digest": str,
            "at": int,
        },
        pk=("chat_id", "topic_id", "slot"),
        not_null={"status", "owner", "at"},
    )
    deliveries.create_index(["at"])
    digests = tables.table("digests").create(
        {"key": str, "content": str, "at": int}, pk="key", not_null={"content", "at"}
    )
    digests.create_index(["at"])


@MIGRATIONS()
def m007_former_chats_and_texts_by_age(tables: Database) -> None:
    """The number that a supergroup had as a group; and texts that are kept for a time are found by their age."""
    tables.table("chats").add_column("former", int)
    tables.execute("CREATE INDEX questions_with_texts ON questions (at) WHERE answer IS NOT NULL")


def _of_question(table: str) -> ForeignKey:
    return ForeignKey(table, "question_id", "questions", "id", on_delete="CASCADE")
