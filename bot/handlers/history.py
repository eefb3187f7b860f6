"""History: what happened around a topic."""

from __future__ import annotations

from telegram import Update
from telegram.ext import ContextTypes

from bot.handlers.addressing import command_text
from bot.handlers.answers import Answers
from bot.handlers.replies import Replies, message_of
from bot.messages import history_message
from knowledge import KnowledgeBase


class TopicHistory:
    """Shows the dated, cited timeline of a topic."""

    def __init__(self, knowledge_base: KnowledgeBase, answers: Answers, replies: Replies) -> None:
        self._knowledge_base = knowledge_base
        self._answers = answers
        self._replies = replies

    async def history(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """/history TOPIC"""
        message = message_of(update)
        wording = self._replies.wording(message)
        topic = command_text(message)
        if not topic:
            await self._replies.say(message, wording.proof.usage_history)
            return
        found = self._knowledge_base.history(topic)
        await self._replies.send(message, history_message(found, wording, self._answers.proofs))
