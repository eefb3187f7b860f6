"""Replies: a message's language, and the way back to where it stands."""

from __future__ import annotations

from telegram import InlineKeyboardMarkup, Message, Update, User

from bot.delivery import Delivery, Place
from bot.messages import Wording, text, wording_for
from bot.state import Chats


class Replies:
    """Replies to messages where they stand, in the language of the chat, else of those who wrote them."""

    def __init__(self, delivery: Delivery, chats: Chats, language: str) -> None:
        self._delivery = delivery
        self._chats = chats
        self._language = language

    def wording(self, message: Message) -> Wording:
        """The wording for the one who wrote it."""
        return self.wording_in(message.chat_id, message.from_user)

    def wording_in(self, chat_id: int, person: User | None) -> Wording:
        """The wording for a person in a chat: by the chat's choice, else in the language of the person's app."""
        return self.wording_by_code(chat_id, person.language_code if person else None)

    def wording_by_code(self, chat_id: int, language_code: str | None) -> Wording:
        """The same for a language that is already known."""
        chat = self._chats.get(chat_id)
        wording = wording_for(chat.language or language_code, self._language)
        return wording.made_plain() if chat.plain else wording

    def wording_of(self, chat_id: int) -> Wording:
        """The wording for everyone in a chat."""
        return self.wording_in(chat_id, None)

    async def send(
        self,
        message: Message,
        parts: tuple[str, ...],
        keyboard: InlineKeyboardMarkup | None = None,
        *,
        preview: str | None = None,
    ) -> tuple[Message, ...]:
        """Replies with the parts of a message, with buttons below, and the preview of an address."""
        return await self._delivery.send(Place.answering(message), parts, keyboard, preview=preview)

    async def say(self, message: Message, line: str) -> None:
        """Replies with a line of plain text."""
        await self.send(message, (text(line),))


def message_of(update: Update) -> Message:
    """The message of an update; handlers here are only registered for updates that have one."""
    if update.message is None:
        raise TypeError(f"update {update.update_id} has no message")
    return update.message
