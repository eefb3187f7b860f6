"""Answer buttons: 'more', 'source' and back again, and the choice of what was meant."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.delivery import Delivery
from bot.handlers.answers import Answers, question_of
from bot.handlers.buttons import PressedButton, StaleButton
from bot.handlers.replies import Replies
from bot.messages import MOST, STEP, Wording, pages, receipt_keyboard, receipt_message, shortened, topics_meant
from bot.state import SentAnswer, State
from knowledge import KnowledgeBase


class AnswerButtons:
    """Changes an answer where it stands: nobody else in the chat is troubled by a new message."""

    def __init__(
        self,
        knowledge_base: KnowledgeBase,
        state: State,
        answers: Answers,
        replies: Replies,
        delivery: Delivery,
        timezone: ZoneInfo,
    ) -> None:
        self._knowledge_base = knowledge_base
        self._state = state
        self._answers = answers
        self._replies = replies
        self._delivery = delivery
        self._timezone = timezone

    async def more(self, press: PressedButton) -> str:
        """The next facts, in the same message, as far as it has room for them."""
        sent, wording = self._sent(press)
        shown = len(sent.answer.facts)
        if press.value != str(shown):
            return ""  # pressed twice
        answer, more = self._answers.again(sent, min(shown + STEP, MOST))
        while len(answer.facts) > shown:
            parts = self._answers.show(answer, sent.chat_id, wording, more=more).parts
            if len(pages(parts)) <= len(sent.message_ids):
                await self._answers.change(sent, answer, wording, more=more)
                return ""
            answer, more = shortened(answer, len(answer.facts) - 1), False
        await self._answers.restore(sent, wording, more=False)
        return press.wording.asking.no_more

    async def source(self, press: PressedButton) -> str:
        """The receipt of one of the facts, in the place of the answer."""
        sent, wording = self._sent(press)
        facts, number = sent.answer.facts, int(press.value) if press.value.isdecimal() else -1
        if not 0 <= number < len(facts):
            raise StaleButton
        asked, after = question_of(sent, number)
        receipt = self._knowledge_base.receipt(facts[number].reference, question=asked, after=after)
        if receipt is None:
            return press.wording.proof.unknown
        parts = receipt_message(receipt, self._timezone, wording)
        keyboard = receipt_keyboard(number, len(facts), wording)
        await self._delivery.edit_place(press.place, press.message_id, parts, keyboard)
        return ""

    async def back(self, press: PressedButton) -> str:
        """The answer again."""
        sent, wording = self._sent(press)
        _, more = self._answers.again(sent, len(sent.answer.facts))
        await self._answers.restore(sent, wording, more=more)
        return ""

    async def topic(self, press: PressedButton) -> str:
        """The same question, about one of the things that it may have meant."""
        sent, wording = self._sent(press)
        topic = next((label for label, fact in topics_meant(sent.answer) if fact.reference == press.value), "")
        if not topic:
            raise StaleButton
        answer, more = self._answers.again(sent, topic=topic)
        await self._answers.change(sent, answer, wording, more=more)
        return ""

    def _sent(self, press: PressedButton) -> tuple[SentAnswer, Wording]:
        """The answer, and the wording that it was sent in: whoever presses a button, the message is everybody's."""
        sent = self._state.answers.by_message(press.place.chat_id, press.message_id)
        if sent is None:
            raise StaleButton
        return sent, self._replies.wording_by_code(sent.chat_id, sent.language)
