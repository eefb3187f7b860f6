"""Messages: sending and editing, and what is refused of it."""

from tests.bot.bot_api_server.api_error import ApiError, bad_request
from tests.bot.bot_api_server.chat import ME, mine
from tests.bot.bot_api_server.formatted_text import parse_html, units
from tests.bot.bot_api_server.upload import Upload

_LONGEST = 4096
_LONGEST_CAPTION = 1024
_KINDS = {"supergroup": "supergroup chat", "group": "group chat", "channel": "channel chat"}


class MessageMethods:
    """sendMessage and those like it."""

    def __init__(self, world):
        self._world = world

    def sendMessage(self, chat_id, text, parse_mode=None, reply_markup=None, **where):  # noqa: N802
        return self._send(chat_id, where, self._text(text, parse_mode, reply_markup))

    def sendPhoto(self, chat_id, photo, caption="", parse_mode=None, reply_markup=None, **where):  # noqa: N802
        content = self._caption(caption, parse_mode, reply_markup)
        width, height = photo.image_size() if isinstance(photo, Upload) else (1, 1)
        if width + height > 10_000 or max(width, height) > 20 * min(width, height):
            raise bad_request("PHOTO_INVALID_DIMENSIONS")
        size = {"file_id": "photo", "file_unique_id": "p", "width": width, "height": height}
        return self._send(chat_id, where, {"photo": [size], **content})

    def sendDocument(  # noqa: N802
        self, chat_id, document, caption="", parse_mode=None, reply_markup=None, **where
    ):
        content = self._caption(caption, parse_mode, reply_markup)
        name = document.name if isinstance(document, Upload) else "document"
        file = {"file_id": "document", "file_unique_id": "d", "file_name": name}
        return self._send(chat_id, where, {"document": file, **content})

    def editMessageText(  # noqa: N802
        self, text, chat_id=None, message_id=None, inline_message_id=None, parse_mode=None, reply_markup=None, **_
    ):
        message = self._own_message(chat_id, message_id, inline_message_id)
        if "text" not in message:
            raise bad_request("there is no text in the message to edit")
        changed = self._change(message, self._text(text, parse_mode, reply_markup), ("text", "entities"))
        return True if inline_message_id else changed

    def editMessageCaption(  # noqa: N802
        self, chat_id=None, message_id=None, inline_message_id=None, caption="", parse_mode=None, reply_markup=None, **_
    ):
        message = self._own_message(chat_id, message_id, inline_message_id)
        content = self._caption(caption, parse_mode, reply_markup)
        changed = self._change(message, content, ("caption", "caption_entities"))
        return True if inline_message_id else changed

    def editMessageReplyMarkup(  # noqa: N802
        self, chat_id=None, message_id=None, inline_message_id=None, reply_markup=None
    ):
        message = self._own_message(chat_id, message_id, inline_message_id)
        changed = self._change(message, self._keyboard(reply_markup), ())
        return True if inline_message_id else changed

    def _send(self, chat_id, where, content):
        chat = self._chat(chat_id)
        topic = self._check_topic(chat, where.get("message_thread_id"))
        reply_to = self._replied(chat, where.get("reply_parameters"), topic)
        return chat.add(ME, topic=topic, reply_to=reply_to, **content)

    def _named(self, name):
        """The public channel or group of a name such as '@news'."""
        chats = [one for one in self._world.chats.values() if f"@{one.described.get('username')}" == name]
        return chats[0] if chats else None

    def _chat(self, chat_id):
        chat = self._world.chats.get(chat_id) or self._named(chat_id)
        if chat is None:
            raise bad_request("chat not found")
        if chat.migrated_to:
            raise ApiError(
                "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to
            )
        kind = _KINDS.get(chat.described["type"])
        if chat.my_status == "blocked":
            raise ApiError("Forbidden: bot was blocked by the user", 403)
        if chat.my_status == "kicked":
            raise ApiError(f"Forbidden: bot was kicked from the {kind}", 403)
        if chat.my_status == "left":
            raise ApiError(f"Forbidden: bot is not a member of the {kind}", 403)
        return chat

    @staticmethod
    def _check_topic(chat, thread):
        if thread is None:
            return None
        if thread not in chat.topics:
            # General is no topic that one can send to, and its number 1 neither
            raise bad_request("message thread not found")
        return chat.messages[thread]

    @staticmethod
    def _replied(chat, parameters, topic):
        if parameters is None:
            return None
        message = chat.messages.get(parameters["message_id"])
        if message is None and (topic or not parameters.get("allow_sending_without_reply")):
            raise bad_request("message to be replied not found")
        return message

    def _own_message(self, chat_id, message_id, inline_message_id):
        if inline_message_id is not None:
            kind, message = self._world.queries.get(inline_message_id, (None, None))
            if kind != "inline message":
                raise bad_request("MESSAGE_ID_INVALID")
            return message
        message = self._chat(chat_id).messages.get(message_id)
        if message is None:
            raise bad_request("message to edit not found")
        if not mine(message):
            raise bad_request("message can't be edited")
        return message

    @staticmethod
    def _change(message, content, fields):
        fields = (*fields, "reply_markup")
        if {key: message.get(key) for key in fields} == {key: content.get(key) for key in fields}:
            raise bad_request(
                "message is not modified: specified new message content and reply markup are exactly the same as a "
                "current content and reply markup of the message"
            )
        for key in fields:
            message.pop(key, None)
        message.update(content)
        return message

    def _text(self, text, parse_mode, reply_markup):
        text, entities = self._parsed(text, parse_mode, _LONGEST, "message is too long")
        if not text:
            raise bad_request("message text is empty")
        return {"text": text, **({"entities": entities} if entities else {}), **self._keyboard(reply_markup)}

    def _caption(self, caption, parse_mode, reply_markup):
        text, entities = self._parsed(caption, parse_mode, _LONGEST_CAPTION, "message caption is too long")
        found = {"caption": text, "caption_entities": entities}
        return {**{key: value for key, value in found.items() if value}, **self._keyboard(reply_markup)}

    @staticmethod
    def _parsed(text, parse_mode, longest, complaint):
        entities = []
        if parse_mode == "HTML":
            text, entities = parse_html(text)
        elif parse_mode is not None:
            raise bad_request(f"parse mode {parse_mode} is not spoken here")
        text = text.strip()
        if units(text) > longest:
            raise bad_request(complaint)
        if len(entities) > 100:
            raise bad_request("more than 100 entities: Telegram would drop the rest")
        return text, entities

    @staticmethod
    def _keyboard(reply_markup):
        rows = (reply_markup or {}).get("inline_keyboard", [])
        buttons = [button for row in rows for button in row]
        if len(buttons) > 100 or any(len(row) > 8 for row in rows):
            raise bad_request("REPLY_MARKUP_TOO_LONG")
        for button in buttons:
            if not button["text"].strip():
                raise bad_request("inline keyboard button text is empty")
            if len(button.keys() - {"text", "style", "icon_custom_emoji_id"}) != 1:
                raise bad_request("Text buttons are unallowed in the inline keyboard")
            if not 1 <= len(button.get("callback_data", "x").encode()) <= 64:
                raise bad_request("BUTTON_DATA_INVALID")
            if "url" in button and not button["url"].startswith(("http://", "https://", "tg://")):
                raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
        return {"reply_markup": reply_markup} if buttons else {}
