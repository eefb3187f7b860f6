"""Edition changes: what is owed to people when another edition comes into use."""

from __future__ import annotations

import asyncio
import json
import logging
from dataclasses import replace

from telegram.error import TelegramError

from bot.delivery import Delivery, Place, Urgency
from bot.handlers import Answers, Replies
from bot.messages import Wording, change_message, text
from bot.state import SentAnswer, State, Waiter
from knowledge import Answer, KnowledgeBase, NoEdition, Status

_LOGGER = logging.getLogger(__name__)
_DAYS = 7
"""So long after it was sent an answer is corrected."""

_AT_ONCE = 200
_DONE = "edition"


class EditionChanges:
    """Corrects the answers of the last days whose facts changed, and tells those who wait what is answered now.

    What was interrupted, also by `kill -9`, is taken up again.
    """

    def __init__(
        self, knowledge_base: KnowledgeBase, state: State, answers: Answers, replies: Replies, delivery: Delivery
    ) -> None:
        self._knowledge_base = knowledge_base
        self._state = state
        self._answers = answers
        self._replies = replies
        self._delivery = delivery

    async def check(self) -> None:
        """Looks whether another edition is in use than the last time, and if so does what is owed."""
        try:
            number = str(self._knowledge_base.edition().number)
        except NoEdition:
            return
        if self._state.notes.get(_DONE) == number:
            return
        await self._correct()
        await self._tell()
        self._state.notes.set(_DONE, number)

    async def _correct(self) -> None:
        for sent in self._state.answers.citing(await self._gone(), _DAYS):
            try:
                await self._correct_one(sent)
            except TelegramError as error:
                _LOGGER.info("An answer could not be corrected: %s", error)
            await asyncio.sleep(0)

    async def _gone(self) -> list[str]:
        """The references of the facts shown lately that the edition does not hold; others get their turn meanwhile."""
        gone = []
        for looked_up, reference in enumerate(self._state.answers.cited(_DAYS)):
            if not self._knowledge_base.holds(reference):
                gone.append(reference)
            if looked_up % _AT_ONCE == 0:
                await asyncio.sleep(0)
        return gone

    async def _correct_one(self, sent: SentAnswer) -> None:
        changes = self._knowledge_base.changes(sent.answer.facts)
        now = {one.was.reference: one.now and one.now.reference for one in changes}
        corrected = json.dumps(now) if now else ""
        if corrected == sent.corrected:
            return
        wording = self._wording(sent)
        shown = self._answers.show(sent.answer, sent.chat_id, wording, more=False)
        parts = (*change_message(changes, wording, self._answers.proofs), *shown.parts)
        place = Place(sent.chat_id, sent.topic_id)
        await self._delivery.edit_all(place, sent.message_ids, parts, shown.keyboard, preview=shown.preview)
        self._state.answers.correct(sent.question_id, corrected)

    async def _tell(self) -> None:
        waiters: dict[int, list[Waiter]] = {}
        for waiter in self._state.waiting.all():
            waiters.setdefault(waiter.question_id, []).append(waiter)
        for question_id, waiting in waiters.items():
            sent = self._state.answers.get(question_id)
            if sent is None:
                continue
            answer, more = self._answers.ask(sent.answer.question, sent.after)
            if _is_new(answer, sent.answer):
                await self._tell_one(sent, answer, more=more)
                for waiter in waiting:
                    self._state.waiting.done(waiter)
            await asyncio.sleep(0)

    async def _tell_one(self, sent: SentAnswer, answer: Answer, *, more: bool) -> None:
        wording = self._wording(sent)
        shown = self._answers.show(answer, sent.chat_id, wording, more=more)
        head = text(wording.feedback.answered_now.format(question=sent.answer.question))
        private = sent.chat_id == sent.person
        place = Place(sent.chat_id, sent.topic_id, None if private else sent.question_message_id)
        try:
            messages = await self._delivery.send(
                place, (head, *shown.parts), shown.keyboard, preview=shown.preview, urgency=Urgency.BROADCAST
            )
        except TelegramError as error:
            _LOGGER.info("Who waited for an answer could not be told: %s", error)
            return
        message_ids = tuple(one.message_id for one in messages)
        edition = self._knowledge_base.edition().number
        self._state.answers.record(replace(sent, answer=answer, message_ids=message_ids, edition=edition))

    def _wording(self, sent: SentAnswer) -> Wording:
        return self._replies.wording_by_code(sent.chat_id, sent.language)


def _is_new(answer: Answer, old: Answer) -> bool:
    """Whether it is an answer, and another one than was given."""
    if answer.status is not Status.ANSWERED:
        return False
    return old.status is not Status.ANSWERED or answer.facts[0].reference not in {one.reference for one in old.facts}
