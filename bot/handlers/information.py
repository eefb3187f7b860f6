"""Information: /start, /help, /about, /sources and /status, and commands that do not exist."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from telegram import Bot, Chat, ChatMember, Update
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.handlers.addressing import command_text
from bot.handlers.receipts import Receipts
from bot.handlers.replies import Replies, message_of
from bot.messages import Wording, hidden_message, sources_message, status_message, text
from bot.rebuild import Rebuild
from bot.state import Hidden
from knowledge import KnowledgeBase, is_reference


class Information:
    """Says what the bot is, what it knows, and how it is used."""

    def __init__(
        self,
        knowledge_base: KnowledgeBase,
        rebuild: Rebuild,
        replies: Replies,
        timezone: ZoneInfo,
        admins: frozenset[int],
        receipts: Receipts,
        hidden: Hidden,
    ) -> None:
        self._knowledge_base = knowledge_base
        self._rebuild = rebuild
        self._replies = replies
        self._timezone = timezone
        self._admins = admins
        self._receipts = receipts
        self._hidden = hidden

    async def start(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """/start; in a group also what privacy mode lets the bot see, and by a deep link the receipt of a fact."""
        message = message_of(update)
        wording, reference = self._replies.wording(message), command_text(message)
        if is_reference(reference):
            await self._receipts.open(message, reference)
        elif message.chat.type == message.chat.PRIVATE:
            await self._replies.say(message, wording.start)
        else:
            seen = await _what_is_seen(message.chat, context.bot, wording)
            await self._replies.send(message, (text(wording.hello), text(seen)))

    async def about(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """/about"""
        message = message_of(update)
        await self._replies.say(message, self._replies.wording(message).about)

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

    async def status(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """/status; also what privacy mode lets the bot see here, and in private what is hidden, for operators."""
        message = message_of(update)
        edition = self._knowledge_base.edition()
        wording = self._replies.wording(message)
        state = status_message(edition, self._timezone, wording, building=self._rebuild.running)
        seen = await _what_is_seen(message.chat, context.bot, wording)
        operator = message.from_user is not None and message.from_user.id in self._admins
        private = message.chat.type == message.chat.PRIVATE
        hidden = hidden_message(self._hidden.all(), wording) if operator and private else ()
        await self._replies.send(message, (*state, text(seen), *hidden))

    async def unknown(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """A command that does not exist, in a private chat."""
        message = message_of(update)
        await self._replies.say(message, self._replies.wording(message).unknown_command)


async def _what_is_seen(chat: Chat, bot: Bot, wording: Wording) -> str:
    """What privacy mode lets the bot see in groups; where it is an administrator it sees everything all the same."""
    if bot.can_read_all_group_messages:
        return wording.asking.sees_all
    if chat.type == chat.PRIVATE:
        return wording.asking.sees_addressed
    try:
        member = await bot.get_chat_member(chat.id, bot.id)
    except TelegramError:
        return wording.asking.sees_addressed
    return wording.asking.sees_as_admin if member.status == ChatMember.ADMINISTRATOR else wording.asking.sees_addressed
