"""A small strict Bot API server on loopback: what Telegram refuses, it refuses too, and it records every call.

server = BotApiServer()
ann = server.world.user("Ann")
chat = server.world.private_chat(ann)
message = chat.says(ann, "Hello")          # becomes an update of the bot
reply = server.wait_for_reply(message)     # what the bot sends to that chat after it
"""

from tests.bot.bot_api_server.server import TOKEN, BotApiServer
from tests.bot.bot_api_server.world import Chat, World

__all__ = ["TOKEN", "BotApiServer", "Chat", "World"]
