"""Verify: whether a text stands in the articles."""

from __future__ import annotations

from telegram import Message, MessageEntity, MessageOriginUser, Update, User
from telegram.ext import ContextTypes

from bot.handlers.addressing import command_text
from bot.handlers.answers import Answers
from bot.handlers.replies import Replies, message_of
from bot.messages import verification_message
from knowledge import KnowledgeBase

_QUOTATIONS = (MessageEntity.BLOCKQUOTE, MessageEntity.EXPANDABLE_BLOCKQUOTE)


class Verify:
    """Says of each sentence of a text whether an article has it word for word, nearly so, or not at all."""

    def __init__(self, knowledge_base: KnowledgeBase, answers: Answers, replies: Replies) -> None:
        self._knowledge_base = knowledge_base
        self._answers = answers
        self._replies = replies

    async def verify(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """/verify TEXT; without one, the text of the message that it replies to, or the part of it that is quoted."""
        message = message_of(update)
        wording = self._replies.wording(message)
        text = command_text(message) or _text_replied_to(message, context.bot.bot)
        if not text:
            await self._replies.say(message, wording.proof.usage_verify)
            return
        verification = self._knowledge_base.verify(text)
        await self._replies.send(message, verification_message(verification, wording, self._answers.proofs))


def _text_replied_to(message: Message, me: User) -> str:
    """The words replied to; of the bot's own messages, also forwarded ones, the quotations alone."""
    if message.quote is not None:
        return message.quote.text
    reply = message.reply_to_message
    if reply is None:
        return ""
    if me.id in (reply.from_user and reply.from_user.id, _origin(reply)):
        return "\n".join(reply.parse_entities(list(_QUOTATIONS)).values())
    return reply.text or reply.caption or ""


def _origin(message: Message) -> int | None:
    origin = message.forward_origin
    return origin.sender_user.id if isinstance(origin, MessageOriginUser) else None
