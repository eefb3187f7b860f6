"""Place: where in Telegram a message goes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from telegram import Message

from bot.lateness import came_late


@dataclass(frozen=True)
class Place:
    """A chat, the topic in it, and the message that is replied to. No topic is General, or a chat without topics."""

    chat_id: int
    topic_id: int | None = None
    reply_to: int | None = None

    @classmethod
    def of(cls, message: Message) -> Place:
        """Where that message stands."""
        # a reply in a supergroup without topics carries a message_thread_id too, which cannot be sent to
        topic_id = message.message_thread_id if message.is_topic_message else None
        return cls(chat_id=message.chat_id, topic_id=topic_id)

    @classmethod
    def answering(cls, message: Message) -> Place:
        """Where a reply to that message goes: where it stands, quoting it in groups and when it came late."""
        quoting = message.chat.type != message.chat.PRIVATE or came_late(message)
        return replace(cls.of(message), reply_to=message.message_id if quoting else None)
