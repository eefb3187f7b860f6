"""Errors: logged first, and to people one polite line."""

from __future__ import annotations

import logging

from telegram import Update
from telegram.error import Forbidden, TelegramError
from telegram.ext import ContextTypes

from bot.delivery import OutcomeUnknown
from bot.handlers.replies import Replies
from bot.messages import Wording, library_text
from bot.rebuild import Rebuild
from knowledge import EditionError, NoEdition, QuestionError

_LOGGER = logging.getLogger(__name__)


class Errors:
    """Handles what the other handlers raise."""

    def __init__(self, rebuild: Rebuild, replies: Replies) -> None:
        self._rebuild = rebuild
        self._replies = replies

    async def handle(self, update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Logs, and says what can be said."""
        error = context.error
        if isinstance(error, OutcomeUnknown):
            _LOGGER.warning("%s", error)
            return
        if isinstance(error, Forbidden):
            _LOGGER.info("Nothing can be sent there: %s", error)
            return
        if not isinstance(error, NoEdition | QuestionError):
            _LOGGER.error("An update could not be handled", exc_info=error)
        if not isinstance(update, Update) or update.message is None:
            return
        try:
            await self._replies.say(update.message, self._line(error, self._replies.wording(update.message)))
        except TelegramError as second:
            _LOGGER.warning("The apology could not be sent: %s", second)

    def _line(self, error: Exception | None, wording: Wording) -> str:
        if isinstance(error, EditionError) and self._rebuild.running:
            return wording.first_build
        if isinstance(error, NoEdition):
            return wording.no_edition
        if isinstance(error, QuestionError):
            return library_text(str(error), wording)
        return wording.something_wrong
