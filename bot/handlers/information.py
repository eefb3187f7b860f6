"""Information: /start, /help, /sources and /status, and commands that do not exist."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from telegram import Update
from telegram.ext import ContextTypes

from bot.handlers.replies import Replies, message_of
from bot.messages import sources_message, status_message, text
from bot.rebuild import Rebuild
from knowledge import KnowledgeBase


class Information:
    """Says what the bot is, what it knows, and how it is used."""

    def __init__(
        self,
        knowledge_base: KnowledgeBase,
        rebuild: Rebuild,
        replies: Replies,
        timezone: ZoneInfo,
        admins: frozenset[int],
    ) -> None:
        self._knowledge_base = knowledge_base
        self._rebuild = rebuild
        self._replies = replies
        self._timezone = timezone
        self._admins = admins

    async def start(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """/start"""
        message = message_of(update)
        await self._replies.say(message, self._replies.wording(message).start)

    async def help(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """/help, with the admins' commands for admins."""
        message = message_of(update)
        wording = self._replies.wording(message)
        admin = message.from_user is not None and message.from_user.id in self._admins
        await self._replies.send(message, (text(wording.help), text(wording.help_admin) if admin else ""))

    async def sources(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """/sources"""
        message = message_of(update)
        sources = self._knowledge_base.sources()
        await self._replies.send(message, sources_message(sources, self._replies.wording(message)))

    async def status(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """/status"""
        message = message_of(update)
        edition = self._knowledge_base.edition()
        wording = self._replies.wording(message)
        await self._replies.send(
            message, status_message(edition, self._timezone, wording, building=self._rebuild.running)
        )

    async def unknown(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """A command that does not exist, in a private chat."""
        message = message_of(update)
        await self._replies.say(message, self._replies.wording(message).unknown_command)
