"""State: what people gave the bot; apart from the knowledge, which can be built again at any time."""

from __future__ import annotations

from bot.state.backup import back_up
from bot.state.chats import Chat, Chats, Switch
from bot.state.conversations import Conversations
from bot.state.database import FILE, Clock, Database, StateError, utc_now
from bot.state.sent_answers import SentAnswer, SentAnswers
from bot.state.state import State
from bot.state.votes import Tally, Votes

__all__ = [
    "FILE",
    "Chat",
    "Chats",
    "Clock",
    "Conversations",
    "Database",
    "SentAnswer",
    "SentAnswers",
    "State",
    "StateError",
    "Switch",
    "Tally",
    "Votes",
    "back_up",
    "utc_now",
]
