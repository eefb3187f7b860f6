"""State: all that people gave the bot, in one file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bot.state.chats import Chats
from bot.state.conversations import Conversations
from bot.state.database import FILE, Clock, Database, utc_now
from bot.state.deliveries import Deliveries
from bot.state.hidden import Hidden
from bot.state.notes import Notes
from bot.state.question_log import QuestionLog
from bot.state.sent_answers import SentAnswers
from bot.state.shown_digests import ShownDigests
from bot.state.subscriptions import Subscriptions
from bot.state.updates import Updates
from bot.state.votes import Votes
from bot.state.waiting import Waiting


@dataclass(frozen=True)
class State:
    """The stores, each given the one database."""

    database: Database
    chats: Chats
    conversations: Conversations
    answers: SentAnswers
    questions: QuestionLog
    votes: Votes
    waiting: Waiting
    hidden: Hidden
    notes: Notes
    updates: Updates
    subscriptions: Subscriptions
    deliveries: Deliveries
    digests: ShownDigests

    @classmethod
    def open(cls, folder: Path, *, days: int = 30, clock: Clock = utc_now) -> State:
        """The state of a data folder; the texts of questions are kept for `days`. Raises StateError."""
        database = Database(folder / FILE, clock)
        digests = ShownDigests(database)
        return cls(
            database=database,
            chats=Chats(database),
            conversations=Conversations(database),
            answers=SentAnswers(database, days),
            questions=QuestionLog(database),
            votes=Votes(database),
            waiting=Waiting(database),
            hidden=Hidden(database),
            notes=Notes(database),
            updates=Updates(database),
            subscriptions=Subscriptions(database),
            deliveries=Deliveries(database, digests),
            digests=digests,
        )

    def moved(self, old: int, new: int) -> None:
        """A group has become a supergroup: everything that is known of it goes along."""
        with self.database.transaction():
            for store in (self.chats, self.conversations, self.answers, self.subscriptions, self.deliveries):
                store.moved(old, new)

    def forget(self, person: int) -> None:
        """Erases everything that a person gave."""
        with self.database.transaction():
            for store in (self.chats, self.conversations, self.answers, self.votes, self.waiting):
                store.forget(person)
            for digests in (self.subscriptions, self.deliveries):
                digests.forget(person)

    def expire(self) -> None:
        """Lets go of what has been kept long enough."""
        with self.database.transaction():
            for store in (self.conversations, self.answers, self.questions, self.waiting, self.updates):
                store.expire()
            for digests in (self.deliveries, self.digests):
                digests.expire()

    def close(self) -> None:
        """Lets the file go."""
        self.database.close()
