"""Buttons: every press is answered, whatever comes of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from telegram import CallbackQuery, Message, Update, User
from telegram.ext import ContextTypes

from bot.delivery import Place, Queries
from bot.handlers.replies import Replies
from bot.messages import Wording, pressed


class StaleButton(Exception):
    """What the button was about is gone."""


@dataclass(frozen=True)
class PressedButton:
    """A button that a person pressed: what it asks for, under which message, and the wording for the person there.

    `message` is None where Telegram tells no more of it than where it stands: then it is old.
    """

    person: User
    action: str
    value: str
    place: Place
    message_id: int
    message: Message | None
    wording: Wording


Reaction = Callable[[PressedButton], Awaitable[str]]
"""Does what a button asks for; returns the line that the person is shown, '' for none. May raise StaleButton."""


class Buttons:
    """Hands each press to the one whose button it is, by its action.

    A press of nobody's button, or of one that is about something gone, is politely called stale.
    """

    def __init__(self, queries: Queries, replies: Replies) -> None:
        self._queries = queries
        self._replies = replies
        self._reactions: dict[str, Reaction] = {}

    def on(self, action: str, react: Reaction) -> None:
        """From now on buttons that ask for that are handed to `react`."""
        self._reactions[action] = react

    async def press(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """A callback query."""
        query = update.callback_query
        if query is None:
            raise TypeError(f"update {update.update_id} has no callback query")
        wording = self._replies.wording_in(query.message.chat.id if query.message else 0, query.from_user)
        line = wording.something_wrong
        try:
            line = await self._react(query, wording)
        except StaleButton:
            line = wording.stale_button
        finally:
            await self._queries.answer_button(query.id, query.from_user.id, line)

    async def _react(self, query: CallbackQuery, wording: Wording) -> str:
        press, message = pressed(query.data), query.message
        if press is None or message is None or press.action not in self._reactions:
            raise StaleButton
        whole = message if isinstance(message, Message) else None
        return await self._reactions[press.action](
            PressedButton(
                person=query.from_user,
                action=press.action,
                value=press.value,
                place=Place.of(whole) if whole else Place(message.chat.id),
                message_id=message.message_id,
                message=whole,
                wording=wording,
            )
        )
