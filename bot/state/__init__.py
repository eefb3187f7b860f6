"""State: what people gave the bot; apart from the knowledge, which can be built again at any time."""

from __future__ import annotations

from bot.state.conversations import Conversations

__all__ = ["Conversations"]
