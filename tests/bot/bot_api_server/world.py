"""World: the users, chats, topics and messages that a Bot API server knows."""

import itertools

from tests.bot.bot_api_server.chat import ME, Chat

__all__ = ["ME", "World"]


class World:
    """Everything is made by tests; `deliver(update, again)` hears each update, which are all in `updates`.

    `me` is what getMe says: a test may switch off what BotFather switches off. `queries` are those that wait for an
    answer, as (kind, query), by their id.
    """

    def __init__(self, deliver):
        self._deliver = deliver
        self._numbers = itertools.count(1)
        self._update_ids = itertools.count(900_000)
        self.me = dict(ME)
        self.chats = {}
        self.queries = {}
        self.updates = []

    def user(self, first_name, *, is_bot=False, language_code="en", username=None):
        user = {"id": 1_000 + next(self._numbers), "is_bot": is_bot, "first_name": first_name}
        return {**user, "language_code": language_code, **({"username": username} if username else {})}

    def private_chat(self, user):
        return self._chat({"id": user["id"], "type": "private", "first_name": user["first_name"]})

    def group(self, title, *, forum=False, basic=False):
        """A supergroup, or a basic group, which can be migrated to one."""
        if basic:
            return self._chat({"id": -1_000_000 - next(self._numbers), "type": "group", "title": title})
        chat = {"id": -1_000_000_000_000 - next(self._numbers), "type": "supergroup", "title": title}
        return self._chat({**chat, "is_forum": True} if forum else chat)

    def channel(self, title, username=None):
        """A channel, public when it has a name; bots can only be administrators there."""
        chat = {"id": -1_000_000_000_000 - next(self._numbers), "type": "channel", "title": title}
        chat = self._chat({**chat, "username": username} if username else chat)
        chat.my_status = "administrator"
        return chat

    def update(self, **content):
        """Gives the bot an update: message=..., edited_message=..., callback_query=..."""
        update = {"update_id": next(self._update_ids), **content}
        self.updates.append(update)
        self._deliver(update, again=False)
        return update

    def update_again(self, update):
        """Gives the bot an update with the same number once more, as Telegram may."""
        self._deliver(update, again=True)

    def asks_inline(self, user, text, *, offset="", chat_type="sender"):
        """A user types `@bot text` in some chat, which the bot never learns."""
        query = {"id": self.query_id("inline"), "from": user, "query": text, "offset": offset, "chat_type": chat_type}
        self.queries[query["id"]] = ("inline", query)
        self.update(inline_query=query)
        return query

    def asks_guest(self, user, text, *, title="Elsewhere", **more):
        """A user mentions the bot in a group that it is not in; the bot may answer once, by the query's number.

        The message carries it as `guest_query_id`.
        """
        chat = self.group(title)
        chat.my_status = "left"
        message = chat.add(user, text=text, **{"entities": chat.entities(text), **more})
        message["guest_query_id"] = self.query_id("guest")
        self.queries[message["guest_query_id"]] = ("guest", message)
        self.update(guest_message=message)
        return message

    def migrate(self, group, *, told=True):
        """Makes a basic group a supergroup with another id; `told` says whether the bot hears of it by messages."""
        new = self.group(group.described["title"])
        new.my_status, new.statuses = group.my_status, group.statuses
        group.migrated_to = new.id
        creator = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
        if told:
            self.update(message=group.add(creator, migrate_to_chat_id=new.id, sender_chat=group.described))
            self.update(message=new.add(creator, migrate_from_chat_id=group.id, sender_chat=new.described))
        return new

    def query_id(self, kind):
        """A number for a query, as no other has."""
        return f"{kind}-{next(self._numbers)}"

    def _chat(self, described):
        return self.chats.setdefault(described["id"], Chat(self, described))
