"""Telegram as it looks from inside a process: it takes messages and remembers when each came."""

import json
from dataclasses import dataclass

from telegram.request import BaseRequest

ME = {"id": 700_000, "is_bot": True, "first_name": "Briefings", "username": "briefing_bot"}


@dataclass(frozen=True)
class Post:
    """A message that came, with the moment."""

    at: object
    chat_id: int
    topic_id: int
    text: str
    silent: bool = False


class RecordedTelegram(BaseRequest):
    """A request object for python-telegram-bot that reaches nobody.

    `before` and `after` are called with each message, before and after it is remembered; what they raise is what the
    call raises. `refusals` are the responses of the next calls, as (status, description).
    """

    def __init__(self, clock, before=lambda: None, after=lambda: None):
        self.posts = []
        self.calls = []
        self.refusals = []
        self._clock = clock
        self.before = before
        self.after = after

    @property
    def read_timeout(self):
        return 1.0

    async def initialize(self):
        pass

    async def shutdown(self):
        pass

    async def do_request(self, url, method, request_data=None, *_timeouts, **_more):
        name = url.rpartition("/")[2]
        given = request_data.parameters if request_data else {}
        self.calls.append((name, given))
        if name == "getMe":
            return 200, _result(ME)
        self.before()
        if self.refusals:
            status, description = self.refusals.pop(0)
            return status, json.dumps({"ok": False, "error_code": status, "description": description}).encode()
        if name == "sendMessage":
            silent = bool(given.get("disable_notification"))
            topic = given.get("message_thread_id", 0)
            self.posts.append(Post(self._clock(), given["chat_id"], topic, given["text"], silent))
        self.after()
        if name == "pinChatMessage":
            return 200, _result(True)
        chat = {"id": given["chat_id"], "type": "supergroup", "title": "Newsroom"}
        return 200, _result({"message_id": len(self.posts), "date": 0, "chat": chat, "text": given.get("text", "")})


def _result(value):
    return json.dumps({"ok": True, "result": value}).encode()
