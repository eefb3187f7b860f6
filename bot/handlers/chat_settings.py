"""Chat settings: /settings, one message with buttons."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

from telegram import Bot, ChatMember, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram import Chat as TelegramChat
from telegram.ext import ContextTypes

from bot.delivery import Delivery, Place
from bot.handlers.buttons import PressedButton, StaleButton
from bot.handlers.replies import Replies, message_of
from bot.handlers.rights import Rights
from bot.messages import LANGUAGES, Wording, settings_keyboard, settings_message
from bot.state import Chat, Chats, Switch

DigestButton = Callable[[Wording], InlineKeyboardButton]


class ChatSettings:
    """Shows a chat's settings to everyone, and lets those change them who may."""

    def __init__(
        self,
        bot: Bot,
        chats: Chats,
        replies: Replies,
        delivery: Delivery,
        rights: Rights,
        digest_button: DigestButton | None = None,
    ) -> None:
        self._bot = bot
        self._chats = chats
        self._replies = replies
        self._delivery = delivery
        self._rights = rights
        self._digest_button = digest_button

    async def settings(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """/settings"""
        message = message_of(update)
        wording = self._replies.wording(message)
        if not await self._rights.may_set(message.chat, message.from_user, message.sender_chat):
            await self._replies.say(message, wording.settings.admins_only)
            return
        parts, keyboard = await self._shown(message.chat, wording)
        await self._delivery.send(Place.answering(message), parts, keyboard)

    async def press(self, press: PressedButton) -> str:
        """A button of the message: `language:ru`, `plain:1`, `feedback:0`, `auto_answer:1`."""
        if press.message is None:
            raise StaleButton
        chat = press.message.chat
        if not await self._rights.may_set(chat, press.person):
            return press.wording.settings.admins_only
        self._change(chat, *press.value.partition(":")[::2])
        wording = self._replies.wording_in(chat.id, press.person)
        parts, keyboard = await self._shown(chat, wording)
        await self._delivery.edit(press.message, parts, keyboard)
        return wording.settings.saved

    def _change(self, chat: TelegramChat, name: str, value: str) -> None:
        if name == "language" and value in ("", *LANGUAGES):
            self._chats.set_language(chat.id, value)
            return
        for switch in get_args(Switch):
            if name == switch and value in ("0", "1"):
                self._chats.switch(chat.id, switch, value == "1")
                return
        raise StaleButton

    async def _shown(self, chat: TelegramChat, wording: Wording) -> tuple[tuple[str, ...], InlineKeyboardMarkup]:
        group = chat.type != TelegramChat.PRIVATE
        known = self._chats.get(chat.id)
        digest = self._digest_button(wording) if self._digest_button else None
        blind = known.auto_answer and await self._blind(known)
        return (
            settings_message(known, wording, group=group, blind=blind),
            settings_keyboard(known, wording, group=group, digest=digest),
        )

    async def _blind(self, chat: Chat) -> bool:
        """Whether privacy mode keeps from the bot what is written in a group."""
        if self._bot.can_read_all_group_messages:
            return False
        member = await self._bot.get_chat_member(chat.chat_id, self._bot.id)
        return member.status != ChatMember.ADMINISTRATOR
