"""World: the users, chats, topics and messages that a Bot API server knows."""

import itertools
import re
import time

from tests.bot.bot_api_server.formatted_text import units

ME = {
    "id": 700_000,
    "is_bot": True,
    "first_name": "Briefings",
    "username": "briefing_bot",
    "can_join_groups": True,
    "can_read_all_group_messages": True,
    "supports_inline_queries": False,
}
_ENTITY = re.compile(r"(?P<bot_command>(?<![\w/@])/\w+(?:@\w+)?)|(?P<mention>(?<![\w@])@\w{3,})|(?P<url>https?://\S+)")


class World:
    """Everything is made by tests; `deliver` hears each update."""

    def __init__(self, deliver):
        self._deliver = deliver
        self._numbers = itertools.count(1)
        self._update_ids = itertools.count(900_000)
        self.chats = {}

    def user(self, first_name, *, is_bot=False, language_code="en", username=None):
        user = {"id": 1_000 + next(self._numbers), "is_bot": is_bot, "first_name": first_name}
        return {**user, "language_code": language_code, **({"username": username} if username else {})}

    def private_chat(self, user):
        return self._chat({"id": user["id"], "type": "private", "first_name": user["first_name"]})

    def group(self, title, *, forum=False):
        chat = {"id": -1_000_000_000_000 - next(self._numbers), "type": "supergroup", "title": title}
        return self._chat({**chat, "is_forum": True} if forum else chat)

    def update(self, **content):
        """Gives the bot an update: message=..., edited_message=..., callback_query=..."""
        update = {"update_id": next(self._update_ids), **content}
        self._deliver(update)
        return update

    def _chat(self, described):
        return self.chats.setdefault(described["id"], Chat(self, described))


class Chat:
    """A chat, with its messages by number and its topics by the number of the message that opened them."""

    def __init__(self, world, described):
        self.world = world
        self.described = described
        self.messages = {}
        self.topics = set()
        self._ids = itertools.count(1)

    @property
    def id(self):
        return self.described["id"]

    def topic(self, by):
        """A topic; the message that opens it is not an update of its own here."""
        message = self.add(by, forum_topic_created={"name": "Topic", "icon_color": 7322096})
        self.topics.add(message["message_id"])
        return message

    def add(self, sender, *, topic=None, reply_to=None, **content):
        """Puts a message into the chat, from whomever, without an update."""
        message = {
            "message_id": next(self._ids),
            "date": int(time.time()),
            "chat": self.described,
            "from": sender,
            **content,
        }
        if topic:
            message |= {"message_thread_id": topic["message_id"], "is_topic_message": True}
        replied = reply_to or topic
        if replied:
            message["reply_to_message"] = {key: one for key, one in replied.items() if key != "reply_to_message"}
            if not topic and self.described["type"] == "supergroup":
                message.setdefault("message_thread_id", replied.get("message_thread_id", replied["message_id"]))
        self.messages[message["message_id"]] = message
        return message

    def says(self, sender, text, **more):
        """A user writes: the entities of the text are found as Telegram finds them, and the bot gets an update."""
        message = self.add(sender, text=text, **{"entities": entities(text), **more})
        if not message["entities"]:
            del message["entities"]
        self.world.update(message=message)
        return message

    def posts_photo(self, sender, caption, **more):
        """A user posts a photo with a caption."""
        photo = [{"file_id": "photo", "file_unique_id": "p", "width": 1, "height": 1}]
        message = self.add(sender, photo=photo, caption=caption, caption_entities=entities(caption), **more)
        self.world.update(message=message)
        return message

    def sent_after(self, message):
        """What the bot sent to the chat after a message, in order."""
        return [
            one for number, one in sorted(self.messages.items())
            if number > message["message_id"] and one["from"]["id"] == ME["id"]
        ]  # fmt: skip


def entities(text):
    """The commands, mentions and addresses in a text, in UTF-16 code units."""
    return [
        {"type": found.lastgroup, "offset": units(text[: found.start()]), "length": units(found[0])}
        for found in _ENTITY.finditer(text)
    ]
