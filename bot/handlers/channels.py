"""Channels: which one is meant, whose it is, and whether the bot may post there."""

from __future__ import annotations

import logging
from collections.abc import Callable

from telegram import Bot, ChatFullInfo, ChatMember, ChatMemberAdministrator, User
from telegram.error import BadRequest, Forbidden

from bot.handlers.rights import Rights
from bot.messages import Wording

_LOGGER = logging.getLogger(__name__)
_ADMINS = (ChatMember.OWNER, ChatMember.ADMINISTRATOR)


class Channels:
    """Asks Telegram each time: admins come and go."""

    def __init__(self, bot: Bot, rights: Rights, serves: Callable[[int], bool]) -> None:
        self._bot = bot
        self._rights = rights
        self._serves = serves

    async def find(self, name: str | int, person: User | None, wording: Wording) -> ChatFullInfo | str:
        """The channel of that name or number; else the line that says why that person has nothing to say there."""
        words = wording.subscription
        try:
            chat = await self._bot.get_chat(name)
        except (BadRequest, Forbidden) as error:
            _LOGGER.info("The channel %s was not found: %s", name, error.message)
            return words.unknown_channel.format(chat=name)
        if chat.type != chat.CHANNEL:
            return words.not_a_channel.format(chat=chat.effective_name)
        if not self._rights.operates(person) and not await self._is_admin(chat.id, person):
            return words.not_its_admin.format(chat=chat.effective_name)
        return chat if self._serves(chat.id) else wording.not_served.format(chat=chat.id)

    async def may_post(self, channel_id: int) -> bool:
        """Whether the bot may."""
        try:
            member = await self._bot.get_chat_member(channel_id, self._bot.id)
        except (BadRequest, Forbidden):
            return False
        return isinstance(member, ChatMemberAdministrator) and bool(member.can_post_messages)

    async def _is_admin(self, channel_id: int, person: User | None) -> bool:
        if person is None:
            return False
        try:
            member = await self._bot.get_chat_member(channel_id, person.id)
        except (BadRequest, Forbidden):
            return False
        return member.status in _ADMINS
