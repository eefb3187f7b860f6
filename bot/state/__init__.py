"""State: what people gave the bot; apart from the knowledge, which can be built again at any time."""

from __future__ import annotations

from bot.state.backup import back_up
from bot.state.chats import Chat, Chats, Switch
from bot.state.conversations import Conversations
from bot.state.database import FILE, Clock, Database, StateError, utc_now
from bot.state.deliveries import LEASE, Deliveries, Outcome, Slot
from bot.state.hidden import Hidden, HiddenThing
from bot.state.question_log import Asked, QuestionLog
from bot.state.sent_answers import SentAnswer, SentAnswers
from bot.state.shown_digests import ShownDigests
from bot.state.state import State
from bot.state.subscriptions import Subscription, Subscriptions
from bot.state.updates import ReceivedUpdate, Updates
from bot.state.votes import Tally, Votes
from bot.state.waiting import Waiter, Waiting

__all__ = [
    "FILE",
    "LEASE",
    "Asked",
    "Chat",
    "Chats",
    "Clock",
    "Conversations",
    "Database",
    "Deliveries",
    "Hidden",
    "HiddenThing",
    "Outcome",
    "QuestionLog",
    "ReceivedUpdate",
    "SentAnswer",
    "SentAnswers",
    "ShownDigests",
    "Slot",
    "State",
    "StateError",
    "Subscription",
    "Subscriptions",
    "Switch",
    "Tally",
    "Updates",
    "Votes",
    "Waiter",
    "Waiting",
    "back_up",
    "utc_now",
]
