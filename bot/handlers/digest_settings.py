"""Digest settings: /digest, in chats and topics for what is there, in private chats for channels too."""

from __future__ import annotations

import re
from dataclasses import replace
from zoneinfo import ZoneInfo

from telegram import ChatAdministratorRights, KeyboardButton, KeyboardButtonRequestChat, ReplyKeyboardMarkup, Update
from telegram import Message as TelegramMessage
from telegram.ext import ContextTypes

from bot.delivery import Delivery, Place
from bot.digests import ChangeError, changed
from bot.handlers.addressing import command_text
from bot.handlers.channels import Channels
from bot.handlers.replies import Replies, message_of
from bot.handlers.rights import Rights
from bot.messages import Wording, pictures, refusal_message, subscription_keyboard, subscription_message, text
from bot.state import Clock, State, Subscription

_CHANNEL = re.compile(r"(?P<name>@\w{4,}|-100\d+)\s*(?P<rest>.*)", re.DOTALL)
_SOME_CHANNEL = ("channel", "канал")


class DigestSettings:
    """Shows and sets when, where and how digests are posted."""

    def __init__(
        self,
        state: State,
        replies: Replies,
        delivery: Delivery,
        rights: Rights,
        channels: Channels,
        timezone: ZoneInfo,
        clock: Clock,
    ) -> None:
        self._state = state
        self._replies = replies
        self._delivery = delivery
        self._rights = rights
        self._channels = channels
        self._timezone = timezone
        self._clock = clock

    async def digest(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """/digest, /digest daily 08:30, /digest off, /digest @channel weekdays 7:00 Europe/Berlin"""
        message = message_of(update)
        wording, written = self._replies.wording(message), command_text(message)
        if written.casefold() in _SOME_CHANNEL:
            await self._offer_channels(message, wording)
        elif match := _CHANNEL.fullmatch(written):
            await self._in_channel(message, match["name"], match["rest"], wording)
        elif written and not await self._rights.may_set(message.chat, message.from_user, message.sender_chat):
            await self._replies.say(message, wording.subscription.admins_only)
        else:
            here = self._state.subscriptions.get(message.chat_id, Place.of(message).topic_id or 0)
            await self._set(message, here, written, wording)

    async def choose_channel(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """A channel was chosen from those that Telegram offered."""
        message = message_of(update)
        if message.chat_shared:
            await self._in_channel(message, message.chat_shared.chat_id, "", self._replies.wording(message))

    async def _in_channel(self, message: TelegramMessage, name: str | int, written: str, wording: Wording) -> None:
        if message.chat.type != message.chat.PRIVATE:
            await self._replies.say(message, wording.subscription.only_in_private)
            return
        channel = await self._channels.find(name, message.from_user, wording)
        if isinstance(channel, str):
            await self._replies.say(message, channel)
            return
        title = channel.effective_name or str(name)
        if not await self._channels.may_post(channel.id):
            await self._replies.say(message, wording.subscription.cannot_post.format(chat=title))
            return
        self._state.chats.seen(channel.id, channel.type, title)
        await self._set(message, self._state.subscriptions.get(channel.id), written, wording, title)

    async def _set(
        self, message: TelegramMessage, subscription: Subscription, written: str, wording: Wording, title: str = ""
    ) -> None:
        """Sets what is written, if anything, and shows what is set."""
        if written:
            try:
                wanted = changed(subscription, written, self._timezone)
            except ChangeError as error:
                await self._replies.send(message, refusal_message(error.part, error.value, wording))
                return
            if wanted.picture and not pictures():
                await self._replies.say(message, wording.subscription.no_picture)
                return
            # who writes as the group stays unknown
            person = message.from_user.id if message.from_user and not message.sender_chat else 0
            subscription = self._state.subscriptions.save(replace(wanted, person=person))
        parts = subscription_message(subscription, wording, self._clock(), title)
        await self._replies.send(message, parts, subscription_keyboard(subscription, wording))

    async def _offer_channels(self, message: TelegramMessage, wording: Wording) -> None:
        """Telegram itself lists the channels that fit."""
        words = wording.subscription
        if message.chat.type != message.chat.PRIVATE:
            await self._replies.say(message, words.only_in_private)
            return
        request = KeyboardButtonRequestChat(
            request_id=1,
            chat_is_channel=True,
            bot_is_member=True,
            user_administrator_rights=_posting_rights(),
            bot_administrator_rights=_posting_rights(),
        )
        choose = KeyboardButton(words.button_choose, request_chat=request)
        keyboard = ReplyKeyboardMarkup([[choose]], resize_keyboard=True, one_time_keyboard=True)
        await self._delivery.send(Place.answering(message), (text(words.choose_channel),), keyboard)


def _posting_rights() -> ChatAdministratorRights:
    """An admin who may post, whatever else."""
    rights = ChatAdministratorRights.no_rights().to_dict()
    return ChatAdministratorRights(**{**rights, "can_post_messages": True})
