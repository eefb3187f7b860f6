"""Quotes: what a person said."""

from __future__ import annotations

from telegram import Update
from telegram.ext import ContextTypes

from bot.delivery import Delivery
from bot.handlers.addressing import command_text
from bot.handlers.answers import Answers
from bot.handlers.buttons import PressedButton
from bot.handlers.replies import Replies, message_of
from bot.messages import people_keyboard, quotes_message
from knowledge import KnowledgeBase


class PeopleQuoted:
    """Shows the newest sentences that somebody says in the articles; asks back where several people may be meant."""

    def __init__(self, knowledge_base: KnowledgeBase, answers: Answers, replies: Replies, delivery: Delivery) -> None:
        self._knowledge_base = knowledge_base
        self._answers = answers
        self._replies = replies
        self._delivery = delivery

    async def quotes(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """/quotes NAME"""
        message = message_of(update)
        wording = self._replies.wording(message)
        name = command_text(message)
        if not name:
            await self._replies.say(message, wording.proof.usage_quotes)
            return
        found = self._knowledge_base.quotes(name)
        await self._replies.send(message, quotes_message(found, wording, self._answers.proofs), people_keyboard(found))

    async def choose(self, press: PressedButton) -> str:
        """One of the people that a name may mean."""
        found = self._knowledge_base.quotes(press.value)
        parts = quotes_message(found, press.wording, self._answers.proofs)
        await self._delivery.edit_place(press.place, press.message_id, parts, people_keyboard(found))
        return ""
