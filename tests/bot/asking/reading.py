"""What a message of the bot shows: its buttons and its quotations."""

import copy


def part(message, entity):
    """The text that an entity covers."""
    encoded = message["text"].encode("utf-16-le")
    return encoded[2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])].decode("utf-16-le")


def quotations(message):
    """The quotations of a message, in order."""
    return [part(message, one) for one in message.get("entities", ()) if "blockquote" in one["type"]]


def links(message):
    """What each link of a message says, and where it leads."""
    return {part(message, one): one["url"] for one in message.get("entities", ()) if one["type"] == "text_link"}


def bold(message):
    """The bold stretches of a message."""
    return [part(message, one) for one in message.get("entities", ()) if one["type"] == "bold"]


def buttons(message):
    """The buttons of a message by what stands on them: the data of each, or its address."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return {one["text"]: one.get("callback_data") or one.get("url") for row in rows for one in row}


def now(chat, message):
    """A message as it stands in its chat now."""
    return copy.deepcopy(chat.messages[message["message_id"]])


def press(server, chat, user, message, button):
    """A user presses a button: the message as it is then, and the line that is shown to the user."""
    line = server.wait_for_answer(chat.presses(user, now(chat, message), button))["text"]
    return now(chat, message), line
