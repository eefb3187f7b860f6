"""The gate: where a list of chats is set, nobody else is served."""

from __future__ import annotations

from telegram import Chat, Message, Update
from telegram.ext import ApplicationHandlerStop, ContextTypes

from bot.delivery import Queries
from bot.handlers.replies import Replies
from bot.state import Chats

_MOST_TOLD = 1_000


class Gate:
    """Lets the updates of the chats on the list through, and those of operators; of all chats when there is no list.

    Who writes to the bot in a chat that is not on the list is told so once, who presses a button there each time.
    """

    def __init__(
        self, served: frozenset[int], operators: frozenset[int], chats: Chats, replies: Replies, queries: Queries
    ) -> None:
        self._served = served
        self._chats = chats
        self._operators = operators
        self._replies = replies
        self._queries = queries
        self._told: set[int] = set()

    def serves(self, chat_id: int) -> bool:
        """Whether digests may be posted in a chat."""
        known = {chat_id, self._chats.get(chat_id).former}
        return not self._served or bool(known & self._served) or chat_id in self._operators

    async def check(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Goes before all other handlers. Raises ApplicationHandlerStop at the end of an update's way."""
        if not self._served or self._passes(update):
            return
        message = update.message
        if (
            message
            and message.chat_id not in self._told
            and len(self._told) < _MOST_TOLD
            and _is_meant(message, context.bot.username)
        ):
            self._told.add(message.chat_id)
            await self._replies.say(message, self._replies.wording(message).not_served.format(chat=message.chat_id))
        if query := update.callback_query:
            chat_id = query.message.chat.id if query.message else 0
            line = self._replies.wording_in(chat_id, query.from_user).not_served.format(chat=chat_id)
            await self._queries.answer_button(query.id, query.from_user.id, line)
        raise ApplicationHandlerStop

    def _passes(self, update: Update) -> bool:
        chat, person = update.effective_chat, update.effective_user
        # a group on the list that becomes a supergroup gets another number
        if chat is not None and not self._served.isdisjoint((chat.id, self._chats.get(chat.id).former)):
            return True
        # inline queries come without a chat
        private = chat is None or chat.type == Chat.PRIVATE
        return private and person is not None and person.id in self._served | self._operators


def _is_meant(message: Message, me: str) -> bool:
    """Whether somebody clearly writes to the bot: in private, or with a command that names it."""
    return message.chat.type == Chat.PRIVATE or f"@{me}".lower() in (message.text or "").partition(" ")[0].lower()
