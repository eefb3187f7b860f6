"""Posting: one slot of a chat, from the claim to the end, so that nothing is ever posted twice."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable
from dataclasses import replace

from telegram import Message
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.delivery import BEFORE_SENDING, Delivery, OutcomeUnknown, Place, Urgency
from bot.digests.ending import Ending
from bot.digests.maker import DigestMaker, MadeDigest
from bot.digests.shown import DigestShow, ShownDigest
from bot.messages import Wording, digest_picture, no_news_message
from bot.schedule import Schedule
from bot.state import Outcome, Slot, State, Subscription
from knowledge import NoEdition

_LOGGER = logging.getLogger(__name__)
_FOR_GOOD = ("chat not found", "thread not found", "not enough rights", "chat_write_forbidden", "administrator rights")
_A_WEEK = 6  # days from which a digest gets its picture


class Posting:
    """Posts digests. What was begun and whose end is not known is never posted again."""

    def __init__(
        self,
        state: State,
        maker: DigestMaker,
        show: DigestShow,
        delivery: Delivery,
        wording_in: Callable[[int], Wording],
        ending: Ending,
    ) -> None:
        self._state = state
        self._maker = maker
        self._show = show
        self._delivery = delivery
        self._wording_in = wording_in
        self._ending = ending
        self._owner = uuid.uuid4().hex

    async def post(self, subscription: Subscription, schedule: Schedule, slot: Slot) -> None:
        """Posts the digest of a slot, unless another process does, or has done."""
        if not self._state.deliveries.claim(slot, self._owner):
            return
        try:
            made = self._maker.due(subscription, schedule, slot.moment)
        except NoEdition:
            _LOGGER.warning("The digest for %d has to wait for the first edition", slot.chat_id)
            self._state.deliveries.release(slot)
            return
        shown = self._shown(subscription, made)
        if shown is None:
            self._state.deliveries.ended(slot, Outcome.EMPTY)
            return
        message = await self._send(subscription, slot, made, shown)
        if message is not None:
            await self._adorn(subscription, made, message)

    def _shown(self, subscription: Subscription, made: MadeDigest) -> ShownDigest | None:
        wording = self._wording_in(subscription.chat_id)
        if made.digest.stories:
            return self._show.show(made, wording, most=subscription.length)
        if subscription.say_empty and made.new_since:
            return ShownDigest(no_news_message(made.new_since, wording), None)
        return None

    async def _send(
        self, subscription: Subscription, slot: Slot, made: MadeDigest, shown: ShownDigest
    ) -> Message | None:
        """The message, when it was sent for certain."""
        begun = False

        def begin() -> bool:
            nonlocal begun
            begun = begun or self._state.deliveries.sending(slot, self._owner, made.digest)
            return begun

        token = BEFORE_SENDING.set(begin)
        try:
            message, *_ = await self._delivery.send(
                _place(subscription), shown.parts, shown.keyboard, silent=subscription.silent, urgency=Urgency.BROADCAST
            )
        except OutcomeUnknown as error:
            if begun:
                _LOGGER.warning("The digest for %d may have been posted: %s", slot.chat_id, error)
                self._state.deliveries.ended(slot, Outcome.UNKNOWN)
            return None
        except (BadRequest, Forbidden) as error:
            _LOGGER.warning("The digest for %d was refused: %s", slot.chat_id, error.message)
            self._state.deliveries.ended(slot, Outcome.REFUSED)
            if isinstance(error, Forbidden) or any(one in error.message.lower() for one in _FOR_GOOD):
                await self._ending.end(slot.chat_id)
            return None
        except TelegramError as error:
            _LOGGER.warning("The digest for %d could not be posted yet: %s", slot.chat_id, error)
            self._state.deliveries.release(slot)
            return None
        finally:
            BEFORE_SENDING.reset(token)
        # a group may have become a supergroup meanwhile
        self._state.deliveries.ended(replace(slot, chat_id=message.chat_id), Outcome.SENT, message.message_id)
        return message

    async def _adorn(self, subscription: Subscription, made: MadeDigest, message: Message) -> None:
        """Pins it and adds the picture; what fails of that is only logged."""
        try:
            if subscription.pin:
                await self._delivery.pin(message.chat_id, message.message_id)
            days = made.digest.until - (made.new_since or made.digest.since)
            if subscription.picture and days.days >= _A_WEEK:
                wording = self._wording_in(message.chat_id)
                picture = digest_picture(made.digest, wording, made.new_since)
                if picture:
                    place = replace(_place(subscription), chat_id=message.chat_id, reply_to=message.message_id)
                    await self._delivery.send_photo(
                        place, picture.png, picture.caption, silent=True, urgency=Urgency.BROADCAST
                    )
        except TelegramError as error:
            _LOGGER.warning("The digest for %d could not be pinned or illustrated: %s", message.chat_id, error)


def _place(subscription: Subscription) -> Place:
    return Place(subscription.chat_id, subscription.topic_id or None)
