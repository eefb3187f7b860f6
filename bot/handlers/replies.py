"""Replies: a message's language, and the way back to where it stands."""

from __future__ import annotations

from telegram import Message, Update

from bot.delivery import Delivery, Place
from bot.messages import Wording, text, wording_for


class Replies:
    """Replies to messages where they stand, in the language of those who wrote them."""

    def __init__(self, delivery: Delivery, language: str) -> None:
        self._delivery = delivery
        self._language = language

    def wording(self, message: Message) -> Wording:
        """The wording for the one who wrote it."""
        return wording_for(message.from_user.language_code if message.from_user else None, self._language)

    async def send(self, message: Message, parts: tuple[str, ...]) -> tuple[Message, ...]:
        """Replies with the parts of a message."""
        return await self._delivery.send(Place.answering(message), parts)

    async def say(self, message: Message, line: str) -> None:
        """Replies with a line of plain text."""
        await self.send(message, (text(line),))


def message_of(update: Update) -> Message:
    """The message of an update; handlers here are only registered for updates that have one."""
    if update.message is None:
        raise TypeError(f"update {update.update_id} has no message")
    return update.message
