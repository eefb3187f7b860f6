"""Methods: what the bot can call, and what is refused."""

from tests.bot.bot_api_server.api_error import bad_request
from tests.bot.bot_api_server.formatted_text import parse_html, units
from tests.bot.bot_api_server.world import ME

_LONGEST = 4096


class Methods:
    """One function for each method that is spoken; parameters come checked."""

    def __init__(self, world):
        self._world = world
        self.menus = {}

    def getMe(self):  # noqa: N802 - the method's name
        return ME

    def getChat(self, chat_id):  # noqa: N802
        return {**self._chat(chat_id).described, "accent_color_id": 0, "max_reaction_count": 11}

    def getChatMember(self, chat_id, user_id):  # noqa: N802
        self._chat(chat_id)
        return {"status": "member", "user": {"id": user_id, "is_bot": False, "first_name": "Somebody"}}

    def setMyCommands(self, commands, scope=None, language_code=""):  # noqa: N802
        for command in commands:
            if not 1 <= len(command["command"]) <= 32 or not 1 <= len(command["description"]) <= 256:
                raise bad_request("BOT_COMMAND_INVALID")
        scope = scope or {"type": "default"}
        if "chat_id" in scope:
            self._chat(scope["chat_id"])
        self.menus[scope["type"], scope.get("chat_id"), language_code] = commands
        return True

    def sendChatAction(self, chat_id, action, message_thread_id=None):  # noqa: N802
        self._check_topic(self._chat(chat_id), message_thread_id)
        return True

    def answerCallbackQuery(self, callback_query_id, **_):  # noqa: N802
        return True

    def sendMessage(  # noqa: N802
        self, chat_id, text, parse_mode=None, message_thread_id=None, reply_parameters=None, reply_markup=None, **_
    ):
        chat = self._chat(chat_id)
        topic = self._check_topic(chat, message_thread_id)
        reply_to = self._replied(chat, reply_parameters, topic)
        content = self._content(text, parse_mode, reply_markup)
        return chat.add(ME, topic=topic, reply_to=reply_to, **content)

    def editMessageText(  # noqa: N802
        self, text, chat_id=None, message_id=None, parse_mode=None, reply_markup=None, **_
    ):
        message = self._chat(chat_id).messages.get(message_id)
        if message is None:
            raise bad_request("message to edit not found")
        if message["from"]["id"] != ME["id"]:
            raise bad_request("message can't be edited")
        content = self._content(text, parse_mode, reply_markup)
        if {key: message.get(key) for key in ("text", "entities", "reply_markup")} == {
            key: content.get(key) for key in ("text", "entities", "reply_markup")
        }:
            raise bad_request(
                "message is not modified: specified new message content and reply markup are exactly the same as a "
                "current content and reply markup of the message"
            )
        for key in ("entities", "reply_markup"):
            message.pop(key, None)
        message.update(content)
        return message

    def _chat(self, chat_id):
        if chat_id not in self._world.chats:
            raise bad_request("chat not found")
        return self._world.chats[chat_id]

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

    @staticmethod
    def _content(text, parse_mode, reply_markup):
        entities = []
        if parse_mode == "HTML":
            text, entities = parse_html(text)
        elif parse_mode is not None:
            raise bad_request(f"parse mode {parse_mode} is not spoken here")
        text = text.strip()
        if not text:
            raise bad_request("message text is empty")
        if units(text) > _LONGEST:
            raise bad_request("message is too long")
        if len(entities) > 100:
            raise bad_request("more than 100 entities: Telegram would drop the rest")
        for row in (reply_markup or {}).get("inline_keyboard", []):
            for button in row:
                if len(button.get("callback_data", "").encode()) > 64:
                    raise bad_request("BUTTON_DATA_INVALID")
        content = {"text": text}
        if entities:
            content["entities"] = entities
        if reply_markup:
            content["reply_markup"] = reply_markup
        return content
