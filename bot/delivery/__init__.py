"""Delivery: everything that reaches people goes through here."""

from __future__ import annotations

from bot.delivery.delivery import Delivery
from bot.delivery.live_message import LiveMessage
from bot.delivery.place import Place

__all__ = ["Delivery", "LiveMessage", "Place"]
