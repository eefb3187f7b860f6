"""Unanswered: /unanswered, for operators."""

from __future__ import annotations

import datetime as dt

from telegram import Update
from telegram.ext import ContextTypes

from bot.handlers.replies import Replies, message_of
from bot.handlers.rights import Rights
from bot.messages import unanswered_message
from bot.question_groups import grouped
from bot.state import Clock, QuestionLog, utc_now


class Unanswered:
    """Lists what was not found, what nobody took for an answer, and what was voted down, counted by likeness."""

    def __init__(
        self, questions: QuestionLog, replies: Replies, rights: Rights, days: int, clock: Clock = utc_now
    ) -> None:
        self._questions = questions
        self._replies = replies
        self._rights = rights
        self._days = days
        self._clock = clock

    async def unanswered(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """/unanswered"""
        message = message_of(update)
        wording = self._replies.wording(message)
        if not self._rights.operates(message.from_user):
            await self._replies.say(message, wording.admins_only)
            return
        asked = self._questions.since(self._clock() - dt.timedelta(days=self._days))
        groups = grouped(one for one in asked if one.unanswered)
        await self._replies.send(message, unanswered_message(groups, self._days, wording))
