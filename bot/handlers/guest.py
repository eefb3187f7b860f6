"""Guest: mentioned in a chat that it is not in, the bot answers there once."""

from __future__ import annotations

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, CallbackContext, ContextTypes

from bot.delivery import Queries
from bot.handlers.addressing import addressed_question, text_meant
from bot.handlers.answers import Answers
from bot.handlers.replies import Replies
from bot.messages import guest_result
from knowledge import NoEdition


class GuestMessageHandler(BaseHandler[Update, CallbackContext[Any, Any, Any, Any], None]):
    """Hands guest messages to a callback; python-telegram-bot has no handler of its own for them."""

    def check_update(self, update: object) -> bool:
        """Whether it is a guest message."""
        return isinstance(update, Update) and update.guest_message is not None


class Guest:
    """Answers guest messages, with the citation; Telegram sends them only where @BotFather allows guest mode."""

    def __init__(self, answers: Answers, replies: Replies, queries: Queries) -> None:
        self._answers = answers
        self._replies = replies
        self._queries = queries

    async def answer(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """A guest message: what it asks, or what the message that it replies to says, is the question."""
        message = update.guest_message
        if message is None or message.guest_query_id is None or message.from_user is None:
            return
        me = context.bot.bot
        question = addressed_question(message, me) or text_meant(message, me)
        if not question:
            return
        wording = self._replies.wording_in(message.from_user.id, message.from_user)
        try:
            answer, _ = self._answers.ask(question)
        except NoEdition:
            return
        result = guest_result(answer, wording, self._answers.proofs)
        await self._queries.answer_guest(message.guest_query_id, message.from_user.id, result)
