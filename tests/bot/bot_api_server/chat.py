"""Chat: its messages and topics, what people do in it, and what the bot is in it."""

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
    "supports_inline_queries": True,
    "supports_guest_queries": True,
}
_ENTITY = re.compile(r"(?P<bot_command>(?<![\w/@])/\w+(?:@\w+)?)|(?P<mention>(?<![\w@])@\w{3,})|(?P<url>https?://\S+)")
_RIGHTS = (
    "can_be_edited is_anonymous can_manage_chat can_delete_messages can_manage_video_chats can_restrict_members "
    "can_promote_members can_change_info can_invite_users can_post_stories can_edit_stories can_delete_stories "
    "can_pin_messages can_manage_topics can_post_messages can_edit_messages"
)


class Chat:
    """A chat, with its messages by number and its topics by the number of the message that opened them.

    `my_status` is what the bot is in it ('blocked' by the person of a private chat), `my_rights` what it may do as an
    administrator; `statuses` are those of others by user id, 'member' where not given.
    """

    def __init__(self, world, described):
        self.world = world
        self.described = described
        self.messages = {}
        self.topics = set()
        self.my_status = "member"
        self.my_rights = set(_RIGHTS.split())
        self.statuses = {}
        self.pinned = []
        self.migrated_to = None
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

    def edits(self, message, text):
        """Who wrote a message gives it another text."""
        message |= {"text": text, "entities": entities(text), "edit_date": int(time.time())}
        self.world.update(edited_message=dict(message))
        return message

    def posts_photo(self, sender, caption, **more):
        """A user posts a photo with a caption."""
        photo = [{"file_id": "photo", "file_unique_id": "p", "width": 1, "height": 1}]
        message = self.add(sender, photo=photo, caption=caption, caption_entities=entities(caption), **more)
        self.world.update(message=message)
        return message

    def forwards(self, sender, text, *, origin=None):
        """A user forwards a text, by default of somebody who hides the name."""
        hidden = {"type": "hidden_user", "date": int(time.time()) - 60, "sender_user_name": "Somebody"}
        return self.says(sender, text, forward_origin=origin or hidden)

    def service(self, sender, **content):
        """Telegram tells what happened: new_chat_title='...', pinned_message={...}"""
        message = self.add(sender, **content)
        self.world.update(message=message)
        return message

    def presses(self, user, message, button):
        """A user presses a button, named by what stands on it; the query waits for its answer."""
        keyboard = message.get("reply_markup", {}).get("inline_keyboard", [])
        (found,) = [one for row in keyboard for one in row if one["text"] == button]
        return self.sends_data(user, message, found["callback_data"])

    def sends_data(self, user, message, data):
        """A button is pressed that may no longer be there, or that a client made up."""
        query = {
            "id": self.world.query_id("callback"), "from": user, "message": message, "chat_instance": str(self.id),
            "data": data,
        }  # fmt: skip
        self.world.queries[query["id"]] = ("callback", query)
        self.world.update(callback_query=query)
        return query

    def reacts(self, user, message, *emoji, before=()):
        """A user has these reactions to a message from now on; the bot hears of it where it is an administrator."""
        self.world.update(
            message_reaction={
                "chat": self.described,
                "message_id": message["message_id"],
                "user": user,
                "date": int(time.time()),
                "old_reaction": [{"type": "emoji", "emoji": one} for one in before],
                "new_reaction": [{"type": "emoji", "emoji": one} for one in emoji],
            }
        )

    def makes_me(self, by, status):
        """Somebody adds, promotes, removes or blocks the bot: status is as `my_status`."""
        old, self.my_status = self.member(ME), status
        change = {"chat": self.described, "from": by, "date": int(time.time())}
        return self.world.update(
            my_chat_member={**change, "old_chat_member": old, "new_chat_member": self.member(ME)},
        )

    def member(self, user):
        """What a user, or the bot, is here: a ChatMember."""
        mine = user["id"] == ME["id"]
        status = self.my_status if mine else self.statuses.get(user["id"], "member")
        member = {"status": {"blocked": "kicked"}.get(status, status), "user": user}
        if member["status"] == "kicked":
            member["until_date"] = 0
        if status == "administrator":
            member |= {right: not mine or right in self.my_rights for right in _RIGHTS.split()}
        if status == "creator":
            member["is_anonymous"] = False
        return member

    def sent_after(self, message):
        """What the bot sent to the chat after a message, in order."""
        return [one for number, one in sorted(self.messages.items()) if number > message["message_id"] and mine(one)]

    @staticmethod
    def entities(text):
        """The commands, mentions and addresses in a text, as Telegram finds them."""
        return entities(text)


def mine(message):
    """Whether the bot wrote it; in a channel it writes as the channel."""
    return message["from"]["id"] == ME["id"]


def entities(text):
    """The commands, mentions and addresses in a text, in UTF-16 code units."""
    return [
        {"type": found.lastgroup, "offset": units(text[: found.start()]), "length": units(found[0])}
        for found in _ENTITY.finditer(text)
    ]
