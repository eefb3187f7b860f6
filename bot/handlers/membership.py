"""Membership: the bot comes into chats, is put out of them, and groups become supergroups."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from telegram import Bot, Chat, ChatMember, ChatMemberAdministrator, ChatMemberUpdated, Message, Update
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.delivery import Delivery, Place
from bot.handlers.replies import Replies, message_of
from bot.messages import text
from bot.state import Chats

_LOGGER = logging.getLogger(__name__)
_OUT = (ChatMember.LEFT, ChatMember.BANNED)
_GROUPS = (Chat.GROUP, Chat.SUPERGROUP)


class Membership:
    """Says hello once in a group, remembers where the bot is, and moves what is known of a group that moves."""

    def __init__(
        self,
        bot: Bot,
        chats: Chats,
        replies: Replies,
        delivery: Delivery,
        moved: Callable[[int, int], None],
        ended: Callable[[int], Awaitable[None]],
    ) -> None:
        self._bot = bot
        self._chats = chats
        self._replies = replies
        self._delivery = delivery
        self._moved = moved
        self._ended = ended

    async def change(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """The bot was added or removed, promoted, blocked or unblocked."""
        change = update.my_chat_member
        if change is None:
            return
        chat, known = change.chat, self._chats.get(change.chat.id)
        if change.new_chat_member.status in _OUT:
            self._chats.gone(chat.id)
            # what is set for a group goes along when it becomes a supergroup, which Telegram may tell of later
            if chat.type != Chat.GROUP:
                await self._ended(chat.id)
            return
        if chat.type == Chat.CHANNEL and not _may_post(change.new_chat_member):
            await self._ended(chat.id)
        # the supergroup that a group has become is known already
        new = not known.kind or known.gone
        self._chats.seen(chat.id, chat.type, chat.effective_name or "")
        if new and chat.type in _GROUPS and change.old_chat_member.status in _OUT:
            await self._say_hello(change)

    async def move(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """A group has become a supergroup: Telegram says so in both."""
        old, new = _moved(message_of(update))
        self._moved(old, new)

    async def _say_hello(self, change: ChatMemberUpdated) -> None:
        wording = self._replies.wording_in(change.chat.id, change.from_user)
        sees_all = self._bot.can_read_all_group_messages or change.new_chat_member.status == ChatMember.ADMINISTRATOR
        privacy = wording.asking.sees_all if sees_all else wording.asking.sees_addressed
        try:
            await self._delivery.send(Place(change.chat.id), (text(wording.hello), text(privacy)))
        except TelegramError as error:
            # some groups let nobody write
            _LOGGER.info("Hello could not be said in %d: %s", change.chat.id, error)


def _may_post(member: ChatMember) -> bool:
    return isinstance(member, ChatMemberAdministrator) and bool(member.can_post_messages)


def _moved(message: Message) -> tuple[int, int]:
    if message.migrate_to_chat_id is not None:
        return message.chat_id, message.migrate_to_chat_id
    if message.migrate_from_chat_id is not None:
        return message.migrate_from_chat_id, message.chat_id
    raise TypeError(f"message {message.message_id} tells of no migration")
