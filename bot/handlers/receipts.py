"""Receipts: a deep link opens the proof of a fact."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from telegram import Message

from bot.handlers.replies import Replies
from bot.messages import receipt_message
from knowledge import KnowledgeBase


class Receipts:
    """Shows what proves a fact."""

    def __init__(self, knowledge_base: KnowledgeBase, replies: Replies, timezone: ZoneInfo) -> None:
        self._knowledge_base = knowledge_base
        self._replies = replies
        self._timezone = timezone

    async def open(self, message: Message, reference: str) -> None:
        """Replies with the receipt of a fact, or that the articles hold it no longer."""
        wording = self._replies.wording(message)
        receipt = self._knowledge_base.receipt(reference)
        if receipt is None:
            await self._replies.say(message, wording.proof.unknown)
        else:
            await self._replies.send(message, receipt_message(receipt, self._timezone, wording))
