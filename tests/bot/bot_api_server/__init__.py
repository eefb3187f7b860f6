"""A small strict Bot API server on loopback: what Telegram refuses, it refuses too, and it records every call.

server = BotApiServer()
ann = server.world.user("Ann")
chat = server.world.private_chat(ann)
message = chat.says(ann, "Hello")          # becomes an update of the bot
reply = server.wait_for_reply(message)     # what the bot sends to that chat after it
query = chat.presses(ann, reply, "More")   # a button, named by what stands on it
answer = server.wait_for_answer(query)     # what answerCallbackQuery brought
"""

from tests.bot.bot_api_server.api_error import ApiError
from tests.bot.bot_api_server.chat import ME, Chat
from tests.bot.bot_api_server.faults import Dropped, Garbled, Silent
from tests.bot.bot_api_server.rate_limits import RateLimits
from tests.bot.bot_api_server.server import TOKEN, BotApiServer
from tests.bot.bot_api_server.world import World

__all__ = ["ME", "TOKEN", "ApiError", "BotApiServer", "Chat", "Dropped", "Garbled", "RateLimits", "Silent", "World"]
