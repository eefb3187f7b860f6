"""Questions: in a private chat, and in groups by mention, by reply and by /ask."""

from __future__ import annotations

from telegram import Message, Update
from telegram.ext import ContextTypes

from bot.delivery import Place
from bot.handlers.addressing import addressed_question, command_text, replied_to
from bot.handlers.replies import Replies, message_of
from bot.messages import answer_message, feedback_rows, keyboard
from bot.state import SentAnswer, State
from knowledge import KnowledgeBase


class Questions:
    """Answers questions, and remembers them for those that follow up."""

    def __init__(self, knowledge_base: KnowledgeBase, state: State, replies: Replies) -> None:
        self._knowledge_base = knowledge_base
        self._state = state
        self._replies = replies

    async def message(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Replies to a message that is for the bot; is silent at all others."""
        message = message_of(update)
        question = addressed_question(message, context.bot.bot)
        if question is not None:
            await self._answer(message, question, replied_to(message, context.bot.bot))

    async def ask(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """/ask QUESTION"""
        message = message_of(update)
        await self._answer(message, command_text(message), replied_to(message, context.bot.bot))

    async def _answer(self, message: Message, question: str, reply: Message | None) -> None:
        wording = self._replies.wording(message)
        if not question:
            await self._replies.say(message, wording.usage_ask)
            return
        chat_id, person = message.chat_id, message.sender_chat or message.from_user
        topic_id = Place.of(message).topic_id
        after = None
        if person and (reply or message.chat.type == message.chat.PRIVATE):
            after = self._state.conversations.before(chat_id, person.id, reply.message_id if reply else None, topic_id)
        answer = self._knowledge_base.ask(question, after=after)
        buttons = feedback_rows(answer, wording) if self._state.chats.get(chat_id).feedback else ()
        sent = await self._replies.send(message, answer_message(answer, wording), keyboard(buttons))
        with self._state.database.transaction():
            if person:
                self._state.conversations.asked(chat_id, person.id, answer.context, topic_id)
                for one in sent:
                    self._state.conversations.replied(chat_id, one.message_id, person.id, answer.context)
            self._state.answers.record(
                SentAnswer(
                    chat_id=chat_id,
                    message_ids=tuple(one.message_id for one in sent),
                    person=person.id if person else None,
                    answer=answer,
                    edition=self._knowledge_base.edition().number,
                    language=wording.locale.partition("_")[0],
                    topic_id=topic_id,
                    question_message_id=message.message_id,
                    after=after,
                )
            )
