"""Answers: asked of the knowledge base, shown as messages with their buttons, and changed where they stand."""

from __future__ import annotations

from dataclasses import dataclass, replace

from telegram import Bot, InlineKeyboardMarkup

from bot.delivery import Delivery, Place
from bot.messages import MOST, Wording, about, answer_keyboard, answer_message, chosen_topic, shortened
from bot.state import SentAnswer, State
from knowledge import Answer, KnowledgeBase, Status


def question_of(sent: SentAnswer, number: int) -> tuple[str, str | None]:
    """The question that the fact at a place of an answer answers, as it was read, and what it was asked after."""
    after, first = sent.after, 0
    for answer in sent.answer.answers or (sent.answer,):
        first += len(answer.facts)
        if number < first:
            return answer.question_as_read, after
        after = answer.context
    raise IndexError(number)


@dataclass(frozen=True)
class ShownAnswer:
    """An answer as a message: its parts, the buttons below, and the address whose preview is shown."""

    parts: tuple[str, ...]
    keyboard: InlineKeyboardMarkup | None
    preview: str | None


class Answers:
    """What the handlers of questions, of their edits, and of the buttons under answers share."""

    def __init__(self, knowledge_base: KnowledgeBase, state: State, delivery: Delivery, bot: Bot) -> None:
        self._knowledge_base = knowledge_base
        self._state = state
        self._delivery = delivery
        self._bot = bot

    @property
    def proofs(self) -> str:
        """The address that opens a fact's receipt in the bot's own chat, once the fact's reference is added to it."""
        return f"https://t.me/{self._bot.username}?start="

    def ask(
        self, question: str, after: str | None = None, count: int | None = None, title: str = ""
    ) -> tuple[Answer, bool]:
        """The answer with its first `count` facts, as many as usual unless told, and whether there are more.

        Where a title is given, only facts of articles with it count, if there are any.
        """
        whole = self._knowledge_base.ask(question, after=after, limit=MOST)
        if told := tuple(fact for fact in whole.facts if fact.title == title):
            whole = whole.model_copy(update={"facts": told})
        answer = shortened(whole, count)
        more = not whole.answers and whole.status is not Status.NOT_FOUND and len(whole.facts) > len(answer.facts)
        return answer, more

    def again(self, sent: SentAnswer, count: int | None = None, topic: str = "") -> tuple[Answer, bool]:
        """As `ask`, of the question that was answered, as it was read then; or of it about one of its topics."""
        question = sent.answer.question_as_read
        if topic:
            question = about(question, topic)
        answer, more = self.ask(question, sent.after, count, topic or chosen_topic(sent.answer))
        return answer.model_copy(update={"question": sent.answer.question}), more

    def show(self, answer: Answer, chat_id: int, wording: Wording, *, more: bool) -> ShownAnswer:
        """The answer as a message of that chat."""
        first = answer.facts[0].url if answer.status is Status.ANSWERED and answer.facts else ""
        return ShownAnswer(
            parts=answer_message(answer, wording, self.proofs),
            keyboard=answer_keyboard(answer, wording, more=more, feedback=self._state.chats.get(chat_id).feedback),
            preview=first or None,
        )

    async def change(self, sent: SentAnswer, answer: Answer, wording: Wording, *, more: bool) -> None:
        """Puts another answer in the place of one that was sent, and remembers it."""
        message_ids = await self.restore(replace(sent, answer=answer), wording, more=more)
        edition = self._knowledge_base.edition().number
        self._state.answers.record(replace(sent, answer=answer, message_ids=message_ids, edition=edition))

    async def restore(self, sent: SentAnswer, wording: Wording, *, more: bool) -> tuple[int, ...]:
        """Shows an answer in the messages that it was sent in; returns their numbers, which may be fewer or more."""
        shown = self.show(sent.answer, sent.chat_id, wording, more=more)
        place = Place(sent.chat_id, sent.topic_id)
        return await self._delivery.edit_all(
            place, sent.message_ids, shown.parts, shown.keyboard, preview=shown.preview
        )
