"""Statistics: /stats, for operators."""

from __future__ import annotations

import asyncio
from zoneinfo import ZoneInfo

from telegram import Update
from telegram.ext import ContextTypes

from bot.delivery import Delivery, Place
from bot.handlers.replies import Replies, message_of
from bot.handlers.rights import Rights
from bot.messages import statistics_message, statistics_plot
from bot.question_groups import grouped
from bot.state import Clock, QuestionLog, utc_now
from bot.weeks import by_week, first_moment

_WEEKS = 8


class Statistics:
    """Says week by week how many asked what, how it went, and how long it took, with a picture of it."""

    def __init__(
        self,
        questions: QuestionLog,
        replies: Replies,
        delivery: Delivery,
        rights: Rights,
        timezone: ZoneInfo,
        clock: Clock = utc_now,
    ) -> None:
        self._questions = questions
        self._replies = replies
        self._delivery = delivery
        self._rights = rights
        self._timezone = timezone
        self._clock = clock

    async def stats(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """/stats"""
        message = message_of(update)
        wording = self._replies.wording(message)
        if not self._rights.operates(message.from_user):
            await self._replies.say(message, wording.admins_only)
            return
        today = self._clock().astimezone(self._timezone).date()
        asked = self._questions.since(first_moment(self._timezone, today, _WEEKS))
        weeks = by_week(asked, self._timezone, today, _WEEKS)
        missed = grouped(one for one in asked if one.unanswered)
        await self._replies.send(message, statistics_message(weeks, grouped(asked), missed, wording))
        # drawing takes a second: in a thread, so that nobody waits for it
        picture = await asyncio.to_thread(statistics_plot, weeks, wording) if asked else None
        if picture:
            await self._delivery.send_photo(Place.of(message), picture, "")
