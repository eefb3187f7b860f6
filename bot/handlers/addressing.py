"""Addressing: which messages are for the bot, and what they ask."""

from __future__ import annotations

from telegram import Message, MessageEntity, User
from telegram.ext import filters

_AROUND = " \t\n,:;–—-"


class FromPerson(filters.MessageFilter):
    """New messages that a person wrote, anonymously or as a channel perhaps; not bots, nor copies of channel posts."""

    def filter(self, message: Message) -> bool:
        """Whether a person wrote it."""
        # who writes anonymously or as a channel arrives as a bot of Telegram's, with the chat as the sender
        bot = message.from_user is not None and message.from_user.is_bot and message.sender_chat is None
        return not (bot or message.via_bot or message.is_automatic_forward)


def addressed_question(message: Message, me: User) -> str | None:
    """What a message asks the bot, '' when it is for the bot but asks nothing; None when it is not for the bot.

    In a private chat every text is a question. In a group one must mention the bot or reply to it. Commands are not
    questions.
    """
    written = message.text or message.caption or ""
    entities = message.entities or message.caption_entities
    if not written or (entities and entities[0].type == MessageEntity.BOT_COMMAND and entities[0].offset == 0):
        return None
    mentions = [entity for entity in entities if _mentions(written, entity, me)]
    if not (mentions or message.chat.type == message.chat.PRIVATE or replied_to(message, me)):
        return None
    for entity in sorted(mentions, key=lambda entity: -entity.offset):
        written = f"{_units(written, 0, entity.offset)} {_units(written, entity.offset + entity.length)}"
    return " ".join(written.split()).strip(_AROUND) if mentions else written.strip()


def replied_to(message: Message, me: User) -> Message | None:
    """The message of the bot that a message replies to."""
    reply = message.reply_to_message
    # in a topic every message counts as a reply to the one that opened it
    if reply is None or reply.forum_topic_created or reply.from_user is None or reply.from_user.id != me.id:
        return None
    return reply


def text_meant(message: Message, me: User) -> str:
    """What somebody else wrote that a message without words of its own replies to; the quoted part, if there is one.

    '' when it is no reply, or one to a message of the bot that quotes nothing.
    """
    if message.quote is not None:
        return message.quote.text.strip()
    reply = message.reply_to_message
    if reply is None or (reply.from_user is not None and reply.from_user.id == me.id):
        return ""
    return (reply.text or reply.caption or "").strip()


def edited_question(message: Message, me: User) -> str | None:
    """What a message asks the bot after it was edited, be it with /ask or without; None when it asks nothing."""
    entities = message.entities
    if entities and entities[0].type == MessageEntity.BOT_COMMAND and entities[0].offset == 0:
        command = _units(message.text or "", 0, entities[0].length).lower()
        return command_text(message) if command in ("/ask", f"/ask@{me.username}".lower()) else None
    return addressed_question(message, me)


def open_question(message: Message) -> str | None:
    """What somebody asks everyone in a group, with a question mark; None when it is put to somebody, or passed on."""
    reply = message.reply_to_message
    to_somebody = reply is not None and not reply.forum_topic_created
    named = any(one.type in (MessageEntity.MENTION, MessageEntity.TEXT_MENTION) for one in message.entities)
    command = any(one.type == MessageEntity.BOT_COMMAND and one.offset == 0 for one in message.entities)
    if to_somebody or named or command or message.forward_origin or "?" not in (message.text or ""):
        return None
    return (message.text or "").strip()


def command_text(message: Message) -> str:
    """What follows a command."""
    return _units(message.text or "", message.entities[0].length).strip()


def _mentions(written: str, entity: MessageEntity, me: User) -> bool:
    if entity.type == MessageEntity.TEXT_MENTION:
        return entity.user is not None and entity.user.id == me.id
    name = _units(written, entity.offset, entity.offset + entity.length)
    return entity.type == MessageEntity.MENTION and name.lower() == f"@{me.username}".lower()


def _units(value: str, start: int, end: int | None = None) -> str:
    """A slice of text whose offsets count UTF-16 code units, as Telegram counts them."""
    encoded = value.encode("utf-16-le")[2 * start : None if end is None else 2 * end]
    return encoded.decode("utf-16-le", "ignore")
