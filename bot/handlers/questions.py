"""Questions: in a private chat, and in groups by mention, by reply and by /ask; and those that are edited."""

from __future__ import annotations

import logging

from telegram import Chat, Message, Update, User
from telegram.error import BadRequest
from telegram.ext import ContextTypes

from bot.delivery import Place
from bot.handlers.addressing import (
    addressed_question,
    command_text,
    edited_question,
    open_question,
    replied_to,
    text_meant,
)
from bot.handlers.answers import Answers
from bot.handlers.limits import Admission, Limits
from bot.handlers.replies import Replies, message_of
from bot.messages import Wording
from bot.state import SentAnswer, State
from knowledge import Answer, KnowledgeBase, Status, is_courtesy

_LOGGER = logging.getLogger(__name__)


class Questions:
    """Answers questions, and remembers them for those that follow up."""

    def __init__(
        self, knowledge_base: KnowledgeBase, state: State, answers: Answers, replies: Replies, limits: Limits
    ) -> None:
        self._knowledge_base = knowledge_base
        self._limits = limits
        self._state = state
        self._answers = answers
        self._replies = replies

    async def message(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Replies to a message that is for the bot; is silent at all others, unless a group wishes it otherwise."""
        message = message_of(update)
        question = addressed_question(message, context.bot.bot)
        if question and is_courtesy(question):
            await self._nod(message)
        elif question is not None:
            await self._answer(message, question, context.bot.bot)
        elif (question := open_question(message)) and self._state.chats.get(message.chat_id).auto_answer:
            await self._answer(message, question, context.bot.bot, only_if_sure=True)

    async def ask(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """/ask QUESTION; without one, what the message that it replies to says is the question."""
        message = message_of(update)
        await self._answer(message, command_text(message), context.bot.bot)

    async def edited(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """An edited question edits its answer; other edits are nothing to the bot."""
        message = update.edited_message
        if message is None:
            raise TypeError(f"update {update.update_id} has no edited message")
        sent = self._state.answers.to_question(message.chat_id, message.message_id)
        question = edited_question(message, context.bot.bot)
        if sent is None or not question or question == sent.answer.question:
            return
        if not await self._admit(message, self._replies.wording(message), silently=True):
            return
        answer, more = self._answers.ask(question, sent.after)
        try:
            await self._answers.change(sent, answer, self._replies.wording(message), more=more)
        except BadRequest as error:
            _LOGGER.info("An answer cannot be edited any more: %s", error.message)
            return
        self._remember(message, answer, sent.message_ids)

    async def _answer(self, message: Message, words: str, me: User, *, only_if_sure: bool = False) -> None:
        wording = self._replies.wording(message)
        question = words or text_meant(message, me)
        if not question:
            await self._replies.say(message, wording.usage_ask)
            return
        if not await self._admit(message, wording, silently=only_if_sure):
            return
        chat_id, person, topic_id = message.chat_id, _asker(message), Place.of(message).topic_id
        after = None
        if words and person:
            reply = replied_to(message, me)
            after = self._state.conversations.before(chat_id, person.id, reply.message_id if reply else None, topic_id)
        answer, more = self._answers.ask(question, after)
        if only_if_sure and answer.status is not Status.ANSWERED:
            return
        shown = self._answers.show(answer, chat_id, wording, more=more)
        sent = await self._replies.send(message, shown.parts, shown.keyboard, preview=shown.preview)
        message_ids = tuple(one.message_id for one in sent)
        with self._state.database.unhurried(), self._state.database.transaction():
            self._remember(message, answer, message_ids)
            self._state.answers.record(
                SentAnswer(
                    chat_id=chat_id,
                    message_ids=message_ids,
                    person=person.id if person else None,
                    answer=answer,
                    edition=self._knowledge_base.edition().number,
                    language=wording.locale.partition("_")[0],
                    topic_id=topic_id,
                    question_message_id=message.message_id,
                    after=after,
                )
            )

    async def _nod(self, message: Message) -> None:
        """Replies to a greeting or thanks in a private chat; in a group nobody expects it."""
        wording = self._replies.wording(message)
        if message.chat.type == Chat.PRIVATE and await self._admit(message, wording, silently=True):
            await self._replies.say(message, wording.courtesy)

    async def _admit(self, message: Message, wording: Wording, *, silently: bool) -> bool:
        person = _asker(message)
        admission = self._limits.admit(message.chat_id, person.id if person else message.chat_id)
        refusals = {Admission.PERSON_REFUSED: wording.limit_person, Admission.GROUP_REFUSED: wording.limit_group}
        if admission in refusals and not silently:
            await self._replies.say(message, refusals[admission])
        return admission is Admission.ADMITTED

    def _remember(self, message: Message, answer: Answer, message_ids: tuple[int, ...]) -> None:
        """What the next question of that person, or one that replies to the answer, may go on from."""
        person = _asker(message)
        if person is None:
            return
        conversations = self._state.conversations
        conversations.asked(message.chat_id, person.id, answer.context, Place.of(message).topic_id)
        for message_id in message_ids:
            conversations.replied(message.chat_id, message_id, person.id, answer.context)


def _asker(message: Message) -> User | Chat | None:
    return message.sender_chat or message.from_user
