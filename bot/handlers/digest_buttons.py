"""Digest buttons: the page of a chat's digests, where a press sets what else would have to be written."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

from telegram import InlineKeyboardButton

from bot.delivery import Delivery
from bot.digests import ChangeError, with_length
from bot.handlers.buttons import PressedButton, StaleButton
from bot.handlers.channels import Channels
from bot.handlers.rights import Rights
from bot.messages import DIGEST, Wording, button, pictures, subscription_keyboard, subscription_message
from bot.schedule import EVERY_DAY, QuietHours, Schedule
from bot.state import Clock, State, Subscription

_FIRST_TIME = dt.time(8, 30)
_NIGHT = QuietHours(dt.time(22), dt.time(7))


class DigestButtons:
    """Each press is checked anew: the buttons may be old, and those who press them others."""

    def __init__(
        self, state: State, delivery: Delivery, rights: Rights, channels: Channels, timezone: ZoneInfo, clock: Clock
    ) -> None:
        self._state = state
        self._delivery = delivery
        self._rights = rights
        self._channels = channels
        self._timezone = timezone
        self._clock = clock

    def opening(self, wording: Wording) -> InlineKeyboardButton:
        """The button that opens the page of the chat that it is pressed in."""
        return button(wording.settings.digest, DIGEST)

    async def press(self, press: PressedButton) -> str:
        """A button of the page, as `-100123:7:length=5`; nothing opens the page of the chat that it is pressed in."""
        if press.message is None:
            raise StaleButton
        if not press.value:
            here = self._state.subscriptions.get(press.place.chat_id, press.place.topic_id or 0)
            await self._show(press, here, "")
            return ""
        chat_id, topic_id, name, value = _read(press.value)
        if chat_id == press.message.chat_id:
            if not await self._rights.may_set(press.message.chat, press.person):
                return press.wording.subscription.admins_only
            title = ""
        else:
            channel = await self._channels.find(chat_id, press.person, press.wording)
            if isinstance(channel, str):
                return channel
            if not await self._channels.may_post(chat_id):
                return press.wording.subscription.cannot_post.format(chat=channel.effective_name)
            title = channel.effective_name or str(chat_id)
        wanted = self._pushed(self._state.subscriptions.get(chat_id, topic_id), name, value)
        if wanted.picture and not pictures():
            return press.wording.subscription.no_picture
        kept = self._state.subscriptions.save(replace(wanted, person=press.person.id))
        await self._show(press, kept, title)
        return press.wording.subscription.saved

    def _pushed(self, subscription: Subscription, name: str, value: str) -> Subscription:
        known = subscription.schedule or Schedule(EVERY_DAY, _FIRST_TIME, self._timezone)
        try:
            match name:
                case "off":
                    return replace(subscription, schedule=None)
                case "days":
                    return replace(subscription, schedule=replace(known, days=frozenset(map(int, value))))
                case "time":
                    return replace(subscription, schedule=replace(known, time=dt.time.fromisoformat(value)))
                case "length":
                    return with_length(subscription, value)
                case "quiet":
                    return replace(subscription, quiet=_NIGHT if value == "1" else None)
                case "silent":
                    return replace(subscription, silent=value == "1")
                case "pin":
                    return replace(subscription, pin=value == "1")
                case "picture":
                    return replace(subscription, picture=value == "1")
                case "empty":
                    return replace(subscription, say_empty=value == "1")
        except (ValueError, ChangeError):
            raise StaleButton from None
        raise StaleButton

    async def _show(self, press: PressedButton, subscription: Subscription, title: str) -> None:
        parts = subscription_message(subscription, press.wording, self._clock(), title)
        keyboard = subscription_keyboard(subscription, press.wording)
        await self._delivery.edit_place(press.place, press.message_id, parts, keyboard)


def _read(value: str) -> tuple[int, int, str, str]:
    """'-100123:7:length=5' -> (-100123, 7, 'length', '5')"""
    try:
        chat, topic, change = value.split(":", 2)
        name, _, wanted = change.partition("=")
        return int(chat), int(topic), name, wanted
    except ValueError:
        raise StaleButton from None
