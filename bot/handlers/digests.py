"""Digests for those who ask: /summary, and the rest of one."""

from __future__ import annotations

import re

from telegram import Update
from telegram.ext import ContextTypes

from bot.digests import DigestMaker, DigestShow, MadeDigest
from bot.handlers.addressing import command_text
from bot.handlers.channels import Channels
from bot.handlers.replies import Replies, message_of
from bot.messages import MORE_OF_DIGEST, no_digest_message, text
from bot.state import Clock, State
from knowledge import Digest, Window, read_window

_CHANNEL = re.compile(r"@\w{4,}|-100\d+")
_REST = re.compile(rf"{MORE_OF_DIGEST}(?P<key>[0-9a-f]{{20}})_(?P<start>\d{{1,3}})")


class Digests:
    """Sums up a window of time, a topic, or the last seven days; shows what a channel would get."""

    def __init__(
        self, maker: DigestMaker, show: DigestShow, state: State, replies: Replies, channels: Channels, clock: Clock
    ) -> None:
        self._maker = maker
        self._show = show
        self._state = state
        self._replies = replies
        self._channels = channels
        self._clock = clock

    async def summary(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """/summary, /summary last week, /summary border talks, /summary @channel"""
        message = message_of(update)
        wording, asked = self._replies.wording(message), command_text(message)
        if _CHANNEL.fullmatch(asked):
            await self._preview(update, asked)
            return
        today = self._maker.today(self._clock())
        window = read_window(asked, today)
        made = self._maker.asked_for(window, today)
        if not made.digest.stories:
            await self._replies.send(message, no_digest_message(_nothing(window, made), wording))
            return
        shown = self._show.show(made, wording)
        await self._replies.send(message, shown.parts, shown.keyboard)

    async def rest(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """/start with the payload of a deep link to the rest of a digest"""
        message = message_of(update)
        wording, match = self._replies.wording(message), _REST.fullmatch(command_text(message))
        digest = self._state.digests.get(match["key"]) if match else None
        if match is None or digest is None:
            await self._replies.say(message, wording.digest.gone)
            return
        start = int(match["start"])
        shown = self._show.show(MadeDigest(self._without_hidden(digest, start)), wording, start=start)
        await self._replies.send(message, shown.parts, shown.keyboard)

    def _without_hidden(self, digest: Digest, start: int) -> Digest:
        """The digest without the stories from `start` on whose first fact was hidden since."""
        withheld = self._state.hidden.withheld()
        rest = [
            story
            for story in digest.stories[start:]
            if not withheld.holds(story.facts[0].statement) and story.facts[0].article_id not in withheld.articles
        ]
        return digest.model_copy(update={"stories": (*digest.stories[:start], *rest)})

    async def _preview(self, update: Update, asked: str) -> None:
        message = message_of(update)
        wording = self._replies.wording(message)
        channel = await self._channels.find(asked, message.from_user, wording)
        if isinstance(channel, str):
            await self._replies.say(message, channel)
            return
        subscription = self._state.subscriptions.get(channel.id)
        if subscription.schedule is None:
            await self._replies.say(message, wording.digest.preview_off.format(chat=channel.effective_name))
            return
        made = self._maker.due(subscription, subscription.schedule, self._clock())
        theirs = self._replies.wording_in(channel.id, None)
        opening = text(wording.digest.preview.format(chat=channel.effective_name))
        if not made.digest.stories:
            days = Window(since=made.new_since, until=made.digest.until)
            await self._replies.send(message, (opening, *no_digest_message(days, theirs)))
            return
        shown = self._show.show(made, theirs, opening=opening, most=subscription.length)
        await self._replies.send(message, shown.parts, shown.keyboard)


def _nothing(window: Window, made: MadeDigest) -> Window:
    """What there is nothing of: the days, and the topic, its spelling mended; neither, where nothing has a date."""
    if made.asked:
        return Window(since=made.asked[0], until=made.asked[1])
    return window.model_copy(update={"topic": made.digest.topic or window.topic})
