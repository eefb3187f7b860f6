"""Inline: `@bot question` in any chat offers facts to send there."""

from __future__ import annotations

import datetime as dt

from telegram import InlineQueryResultsButton, Update
from telegram.ext import ContextTypes

from bot.delivery import Queries
from bot.handlers.answers import Answers
from bot.handlers.replies import Replies
from bot.messages import inline_results
from knowledge import CitedFact, KnowledgeBase, NoEdition, Status

_MOST = 10
_SHOWN_AGAIN = 60
"""Seconds for which Telegram may show the same results: a reload is seen after that."""

_WINDOWS = (7, 30, 90)
"""Days that are looked through for what matters, until there is enough."""


class Inline:
    """Offers up to ten facts, each with its citation; without a question those that matter most of late."""

    def __init__(self, knowledge_base: KnowledgeBase, answers: Answers, replies: Replies, queries: Queries) -> None:
        self._knowledge_base = knowledge_base
        self._answers = answers
        self._replies = replies
        self._queries = queries
        self._top: tuple[int, tuple[CitedFact, ...]] = (0, ())

    async def query(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """An inline query: each pause in somebody's typing is one."""
        query = update.inline_query
        if query is None:
            raise TypeError(f"update {update.update_id} has no inline query")
        wording = self._replies.wording_in(query.from_user.id, query.from_user)
        try:
            facts, headline = self._found(query.query.strip())
            missing = wording.asking.inline_nothing
        except NoEdition:
            facts, headline, missing = (), None, wording.asking.inline_not_yet
        results = inline_results(facts, wording, self._answers.proofs, headline)[:_MOST]
        await self._queries.answer_inline(
            query.id,
            query.from_user.id,
            results,
            seconds=_SHOWN_AGAIN,
            button=None if results else InlineQueryResultsButton(missing, start_parameter="inline"),
        )

    def _found(self, question: str) -> tuple[tuple[CitedFact, ...], str | None]:
        if question:
            answer = self._knowledge_base.ask(question, limit=_MOST)
            return (() if answer.status is Status.NOT_FOUND else answer.facts), answer.headline
        return self._recent(), None

    def _recent(self) -> tuple[CitedFact, ...]:
        """What matters most of the last week that has anything, of longer when that is little; once per edition."""
        edition, newest = self._knowledge_base.edition().number, self._knowledge_base.latest_day()
        if newest is not None and self._top[0] != edition:
            for days in _WINDOWS:
                stories = self._knowledge_base.digest(newest - dt.timedelta(days=days - 1), newest, _MOST).stories
                if len(stories) >= _MOST:
                    break
            self._top = edition, tuple(fact for story in stories for fact in story.facts[:1])
        # what was hidden meanwhile is shown no more
        return tuple(fact for fact in self._top[1] if self._knowledge_base.fact(fact.reference))
