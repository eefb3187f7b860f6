"""Place: where in Telegram a message goes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from telegram import Message


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
        """Where a reply to that message goes: where it stands, and in groups quoting it."""
        private = message.chat.type == message.chat.PRIVATE
        return replace(cls.of(message), reply_to=None if private else message.message_id)
