"""Privacy: /privacy says what is kept, /forget erases it."""

from __future__ import annotations

from telegram import Update
from telegram.ext import ContextTypes

from bot.delivery import Delivery
from bot.handlers.buttons import PressedButton
from bot.handlers.replies import Replies, message_of
from bot.messages import forget_keyboard, privacy_message, text
from bot.state import State


class Privacy:
    """Tells people what the bot keeps of them, and lets each have it erased."""

    def __init__(self, state: State, replies: Replies, delivery: Delivery, days: int) -> None:
        self._state = state
        self._replies = replies
        self._delivery = delivery
        self._days = days

    async def privacy(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """/privacy"""
        message = message_of(update)
        await self._replies.send(message, privacy_message(self._days, self._replies.wording(message)))

    async def forget(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """/forget: asks once more, for there is no way back."""
        message = message_of(update)
        wording = self._replies.wording(message)
        if message.from_user is not None:
            keyboard = forget_keyboard(message.from_user.id, wording)
            await self._replies.send(message, (text(wording.privacy.forget),), keyboard)

    async def erase(self, press: PressedButton) -> str:
        """The button below: erases everything of the person whose button it is."""
        words = press.wording.privacy
        if press.value != str(press.person.id):
            return words.not_yours
        self._state.forget(press.person.id)
        if press.message:
            await self._delivery.edit(press.message, (text(words.forgotten),))
        return words.forgotten
