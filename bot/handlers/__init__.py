"""Handlers: one file per thing people do. Each is a small class that is given what it needs."""

from __future__ import annotations

from bot.handlers.addressing import FromPerson
from bot.handlers.admin import Admin
from bot.handlers.digests import Digests
from bot.handlers.errors import Errors
from bot.handlers.information import Information
from bot.handlers.questions import Questions
from bot.handlers.replies import Replies

__all__ = ["Admin", "Digests", "Errors", "FromPerson", "Information", "Questions", "Replies"]
