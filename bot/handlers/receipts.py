"""Receipts: a deep link opens the proof of a fact."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from telegram import Message

from bot.handlers.answers import question_of
from bot.handlers.replies import Replies
from bot.messages import receipt_message
from bot.state import SentAnswers
from knowledge import KnowledgeBase


class Receipts:
    """Shows what proves a fact."""

    def __init__(
        self, knowledge_base: KnowledgeBase, sent_answers: SentAnswers, replies: Replies, timezone: ZoneInfo
    ) -> None:
        self._knowledge_base = knowledge_base
        self._sent_answers = sent_answers
        self._replies = replies
        self._timezone = timezone

    async def open(self, message: Message, reference: str) -> None:
        """Replies with the receipt of a fact, or that the articles hold it no longer."""
        wording = self._replies.wording(message)
        question, after = self._asked(message.from_user.id if message.from_user else 0, reference)
        receipt = self._knowledge_base.receipt(reference, question=question, after=after)
        if receipt is None:
            await self._replies.say(message, wording.proof.unknown)
        else:
            await self._replies.send(message, receipt_message(receipt, self._timezone, wording))

    def _asked(self, person: int, reference: str) -> tuple[str | None, str | None]:
        """The last question of that person that the fact answered, and what it was asked after, else None twice."""
        for sent in self._sent_answers.of_person(person):
            for number, fact in enumerate(sent.answer.facts):
                if fact.reference == reference:
                    return question_of(sent, number)
        return None, None
