"""The command menus: what Telegram offers when somebody types a slash."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable

from telegram import (
    Bot,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeChat,
    BotCommandScopeDefault,
)
from telegram.error import TelegramError

from bot.messages import LANGUAGES, Wording

_LOGGER = logging.getLogger(__name__)
_ASKING = ("ask", "summary", "quotes", "history", "verify", "sources")
_EVERYONE = (*_ASKING, "digest", "settings", "privacy", "forget", "status", "about", "help")
_GROUPS = (*_ASKING, "help")
_GROUP_ADMINS = (*_ASKING, "digest", "settings", "status", "help")
_ADMINS = (*_EVERYONE, "reload", "rollback", "unanswered", "stats", "hide", "unhide")


async def set_command_menus(bot: Bot, admins: Iterable[int], language: str) -> None:
    """Sets the menus for everyone, for groups and their admins, and for each operator, in every language.

    Failures are only logged.
    """
    scopes: list[tuple[BotCommandScope, tuple[str, ...]]] = [
        (BotCommandScopeDefault(), _EVERYONE),
        (BotCommandScopeAllGroupChats(), _GROUPS),
        (BotCommandScopeAllChatAdministrators(), _GROUP_ADMINS),
        *((BotCommandScopeChat(admin), _ADMINS) for admin in sorted(admins)),
    ]
    languages: list[tuple[str | None, Wording]] = [(None, LANGUAGES[language]), *LANGUAGES.items()]
    await asyncio.gather(
        *(
            _set(bot, scope, [(name, getattr(wording.commands, name)) for name in names], code)
            for scope, names in scopes
            for code, wording in languages
        )
    )


async def _set(bot: Bot, scope: BotCommandScope, commands: list[tuple[str, str]], code: str | None) -> None:
    try:
        await bot.set_my_commands(commands, scope=scope, language_code=code)
    except TelegramError as error:
        # an admin who never wrote to the bot is a chat that Telegram does not know
        _LOGGER.info("The menu %s could not be set: %s", scope.to_dict(), error)
