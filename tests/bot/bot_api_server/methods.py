"""Methods: what the bot can call, and what is refused."""

from tests.bot.bot_api_server.api_error import bad_request
from tests.bot.bot_api_server.chat import mine
from tests.bot.bot_api_server.messages import MessageMethods
from tests.bot.bot_api_server.queries import QueryMethods

_MENU = 100


class Methods(QueryMethods, MessageMethods):
    """One function for each method that is spoken; parameters come checked."""

    def __init__(self, world):
        super().__init__(world)
        self.menus = {}

    def getMe(self):  # noqa: N802 - the method's name
        return self._world.me

    def getChat(self, chat_id):  # noqa: N802
        return {**self._chat(chat_id).described, "accent_color_id": 0, "max_reaction_count": 11}

    def getChatMember(self, chat_id, user_id):  # noqa: N802
        chat = self._chat(chat_id)
        if user_id == self._world.me["id"]:
            return chat.member(self._world.me)
        return chat.member({"id": user_id, "is_bot": False, "first_name": "Somebody"})

    def getChatAdministrators(self, chat_id):  # noqa: N802
        chat = self._chat(chat_id)
        if chat.described["type"] == "private":
            raise bad_request("there are no administrators in the private chat")
        found = [one for one, status in chat.statuses.items() if status in ("administrator", "creator")]
        return [self.getChatMember(chat_id, one) for one in found]

    def leaveChat(self, chat_id):  # noqa: N802
        self._chat(chat_id).my_status = "left"
        return True

    def pinChatMessage(self, chat_id, message_id, disable_notification=False):  # noqa: N802
        chat = self._may_pin(chat_id)
        if message_id not in chat.messages:
            raise bad_request("message to pin not found")
        if message_id not in chat.pinned:
            chat.pinned.append(message_id)
        return True

    def unpinChatMessage(self, chat_id, message_id=None):  # noqa: N802
        chat = self._may_pin(chat_id)
        found = message_id or (chat.pinned[-1] if chat.pinned else None)
        if found not in chat.pinned:
            raise bad_request("message to unpin not found")
        chat.pinned.remove(found)
        return True

    def deleteMessage(self, chat_id, message_id):  # noqa: N802
        chat = self._chat(chat_id)
        message = chat.messages.get(message_id)
        if message is None:
            raise bad_request("message to delete not found")
        if not mine(message) and not (chat.my_status == "administrator" and "can_delete_messages" in chat.my_rights):
            raise bad_request("message can't be deleted")
        del chat.messages[message_id]
        return True

    def setMessageReaction(self, chat_id, message_id, reaction=(), is_big=False):  # noqa: N802
        chat = self._chat(chat_id)
        if message_id not in chat.messages:
            raise bad_request("message to react not found")
        chat.messages[message_id]["my_reaction"] = [one["emoji"] for one in reaction]
        return True

    def setMyCommands(self, commands, scope=None, language_code=""):  # noqa: N802
        for command in commands:
            if not 1 <= len(command["command"]) <= 32 or not 1 <= len(command["description"]) <= 256:
                raise bad_request("BOT_COMMAND_INVALID")
        if len(commands) > _MENU:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        scope = scope or {"type": "default"}
        if "chat_id" in scope:
            self._chat(scope["chat_id"])
        self.menus[scope["type"], scope.get("chat_id"), language_code] = commands
        return True

    def sendChatAction(self, chat_id, action, message_thread_id=None):  # noqa: N802
        self._check_topic(self._chat(chat_id), message_thread_id)
        return True

    def _may_pin(self, chat_id):
        chat = self._chat(chat_id)
        administrator = chat.my_status == "administrator" and "can_pin_messages" in chat.my_rights
        if chat.described["type"] != "private" and not administrator:
            raise bad_request("not enough rights to manage pinned messages in the chat")
        return chat
