"""Admin: /reload and /rollback, for the admins of the settings alone."""

from __future__ import annotations

import asyncio
import logging

from telegram import Message, Update
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.delivery import Delivery, LiveMessage, Place
from bot.handlers.addressing import command_text
from bot.handlers.replies import Replies, message_of
from bot.lateness import came_late
from bot.messages import Wording, failure_message, library_text, progress_message, report_message, text
from bot.rebuild import Rebuild
from knowledge import BriefingError, BuildReport, KnowledgeBase, NoEdition

_LOGGER = logging.getLogger(__name__)


class Admin:
    """Lets admins read the articles again, and go back to an earlier edition."""

    def __init__(
        self,
        knowledge_base: KnowledgeBase,
        rebuild: Rebuild,
        replies: Replies,
        delivery: Delivery,
        admins: frozenset[int],
    ) -> None:
        self._knowledge_base = knowledge_base
        self._rebuild = rebuild
        self._replies = replies
        self._delivery = delivery
        self._admins = admins
        self._reporting: set[asyncio.Task[None]] = set()

    async def reload(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """/reload: builds the next edition, and says in one message how it goes and what changed."""
        message = message_of(update)
        wording = self._replies.wording(message)
        if not await self._may(message, wording):
            return
        building = self._rebuild.start()
        live = await LiveMessage.send(self._delivery, Place.answering(message), lambda: self._progress(wording))
        # a task of its own: the chat's next messages do not wait for the edition
        reporting = asyncio.create_task(self._report(building, live, wording))
        self._reporting.add(reporting)
        reporting.add_done_callback(self._reporting.discard)

    async def rollback(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """/rollback [NUMBER]"""
        message = message_of(update)
        wording = self._replies.wording(message)
        if not await self._may(message, wording):
            return
        number = command_text(message)
        if number and not (number.isascii() and number.isdecimal() and len(number) < 10):
            await self._replies.say(message, wording.rollback_usage)
            return
        try:
            current = self._knowledge_base.rollback(int(number) if number else None)
        except BriefingError as error:
            await self._replies.say(message, wording.rollback_failed.format(reason=library_text(str(error), wording)))
        else:
            await self._replies.say(message, wording.rollback_done.format(number=current))

    async def close(self) -> None:
        """Waits until all has been reported; only after the rebuild has ended or was stopped."""
        if self._reporting:
            await asyncio.wait(self._reporting)

    async def _may(self, message: Message, wording: Wording) -> bool:
        if message.from_user is None or message.from_user.id not in self._admins:
            await self._replies.say(message, wording.admins_only)
            return False
        if came_late(message):
            await self._replies.say(message, wording.too_late)
            return False
        if self._rebuild.running:
            await self._replies.say(message, wording.reload_running)
            return False
        return True

    def _progress(self, wording: Wording) -> tuple[str, ...]:
        progress = self._rebuild.progress
        return progress_message(*progress, wording) if progress else (text(wording.reload_started),)

    async def _report(self, building: asyncio.Task[BuildReport], live: LiveMessage, wording: Wording) -> None:
        await asyncio.wait([building])
        try:
            await live.finish(self._outcome(building, wording))
        except TelegramError:
            _LOGGER.exception("The outcome of a reload could not be sent")

    def _outcome(self, building: asyncio.Task[BuildReport], wording: Wording) -> tuple[str, ...]:
        if building.cancelled():
            return failure_message(wording.reload_stopped, self._edition(), wording)
        error = building.exception()
        if error is None:
            return report_message(building.result(), wording)
        if isinstance(error, BriefingError):
            _LOGGER.warning("A reload failed: %s", error)
            return failure_message(str(error), self._edition(), wording)
        _LOGGER.error("A reload failed", exc_info=error)
        return failure_message(wording.something_wrong, self._edition(), wording)

    def _edition(self) -> int | None:
        try:
            return self._knowledge_base.edition().number
        except NoEdition:
            return None
