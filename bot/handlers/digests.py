"""Digests: /summary."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from telegram import Update
from telegram.ext import ContextTypes

from bot.handlers.replies import Replies, message_of
from bot.messages import Wording, digest_message, nothing_message
from knowledge import KnowledgeBase

_WEEK = dt.timedelta(days=6)


class Digests:
    """Sums up the last seven days, today included; when they are empty, the latest seven that are not."""

    def __init__(self, knowledge_base: KnowledgeBase, replies: Replies, timezone: ZoneInfo) -> None:
        self._knowledge_base = knowledge_base
        self._replies = replies
        self._timezone = timezone

    async def summary(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """/summary"""
        message = message_of(update)
        await self._replies.send(message, self._last_week(self._replies.wording(message)))

    def _last_week(self, wording: Wording) -> tuple[str, ...]:
        today = dt.datetime.now(self._timezone).date()
        since = today - _WEEK
        digest = self._knowledge_base.digest(since, today)
        if digest.stories:
            return digest_message(digest, wording)
        newest = self._knowledge_base.latest_day()
        if newest is None:
            return nothing_message(since, today, wording, dated=False)
        digest = self._knowledge_base.digest(newest - _WEEK, newest)
        if not digest.stories:
            return nothing_message(since, today, wording, dated=True)
        return digest_message(digest, wording, empty=(since, today))
