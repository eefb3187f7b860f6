"""Delivery: everything that reaches people goes through here."""

from __future__ import annotations

from bot.delivery.attempts import Attempts
from bot.delivery.delivery import Delivery
from bot.delivery.failure import OutcomeUnknown, chat_is_gone
from bot.delivery.ledger import BEFORE_SENDING, MOST_SENT, Ledger
from bot.delivery.live_message import LiveMessage
from bot.delivery.pace import OVERALL
from bot.delivery.place import Place
from bot.delivery.queries import Queries
from bot.delivery.turnstile import Turnstile, Urgency

__all__ = [
    "BEFORE_SENDING",
    "MOST_SENT",
    "OVERALL",
    "Attempts",
    "Delivery",
    "Ledger",
    "LiveMessage",
    "OutcomeUnknown",
    "Place",
    "Queries",
    "Turnstile",
    "Urgency",
    "chat_is_gone",
]
