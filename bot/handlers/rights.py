"""Rights: operators run the bot, a group's admins its settings, and each person the private chat's."""

from __future__ import annotations

import logging

from telegram import Bot, Chat, ChatMember, User
from telegram.error import TelegramError

_LOGGER = logging.getLogger(__name__)


class Rights:
    """Says who may do what. The admins of a group are asked for afresh each time: they come and go."""

    def __init__(self, bot: Bot, operators: frozenset[int]) -> None:
        self._bot = bot
        self._operators = operators

    def operates(self, person: User | None) -> bool:
        """Whether a person runs the bot."""
        return person is not None and person.id in self._operators

    async def may_set(self, chat: Chat, person: User | None, sender_chat: Chat | None = None) -> bool:
        """Whether a person may change the settings of a chat; `sender_chat` is what the person writes as, if anything.

        Who writes as the group itself is one of its admins, who stay anonymous.
        """
        if chat.type == Chat.PRIVATE:
            return True
        if sender_chat is not None:
            return sender_chat.id == chat.id
        if person is None:
            return False
        try:
            member = await self._bot.get_chat_member(chat.id, person.id)
        except TelegramError as error:
            _LOGGER.warning("Whether %d is an admin of %d could not be found out: %s", person.id, chat.id, error)
            return False
        return member.status in (ChatMember.OWNER, ChatMember.ADMINISTRATOR)
