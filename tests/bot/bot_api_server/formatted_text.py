"""Formatted text: Telegram's HTML, parsed as strictly as Telegram parses it.

https://core.telegram.org/bots/api#html-style
"""

import re

from tests.bot.bot_api_server.api_error import bad_request

_KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "code": "code", "pre": "pre",
    "tg-spoiler": "spoiler", "blockquote": "blockquote", "a": "text_link",
}  # fmt: skip
_ATTRIBUTES = {"a": {"href"}, "blockquote": {"expandable"}, "code": {"class"}}
_ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_TOKEN = re.compile(r"<(?P<tag>[^<>]*)>|&(?P<entity>#x[0-9a-fA-F]+|#\d+|\w+);|(?P<text>[^<&]+|[<&])")
_ATTRIBUTE = re.compile(r'\s*([\w-]+)(?:="([^"]*)")?')


def units(text):
    """The length of text in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def parse_html(source):
    """The text and its entities. Refuses what Telegram refuses: stray '<', unknown tags, wrong nesting."""
    text, entities, open_tags = "", [], []
    for token in _TOKEN.finditer(source):
        if token["tag"] is not None:
            name, attributes, closing = _tag(token["tag"])
            if not closing:
                if name == "blockquote" and any(tag == "blockquote" for tag, _, _ in open_tags):
                    raise _cannot("blockquote can't be nested")
                open_tags.append((name, attributes, text))
                continue
            if not open_tags or open_tags[-1][0] != name:
                raise _cannot(f'unmatched end tag at byte offset {token.start()}, found "</{name}>"')
            entities += _entity(*open_tags.pop(), text)
        elif token["entity"] is not None:
            text += _character(token["entity"], token[0])
        elif token["text"] == "<":
            raise _cannot(f"unsupported start tag at byte offset {token.start()}")
        else:
            text += token["text"]
    if open_tags:
        raise _cannot(f'can\'t find end tag corresponding to start tag "{open_tags[-1][0]}"')
    # what stands around the text is cut off
    lead = units(text) - units(text.lstrip())
    stripped = text.strip()
    cut = [{**one, "offset": max(0, one["offset"] - lead)} for one in entities]
    return stripped, sorted(cut, key=lambda one: (one["offset"], -one["length"]))


def _tag(inner):
    closing = inner.startswith("/")
    name, _, rest = inner.removeprefix("/").partition(" ")
    name = name.lower()
    if name not in _KINDS:
        raise _cannot(f'unsupported start tag "{name}"')
    attributes = {}
    while rest:
        match = _ATTRIBUTE.match(rest)
        if match is None or match[1] not in _ATTRIBUTES.get(name, ()):
            raise _cannot(f"bad attribute in tag <{inner}>")
        attributes[match[1]] = re.sub(r"&(\w+);", lambda one: _ENTITIES.get(one[1], one[0]), match[2] or "")
        rest = rest[match.end() :]
    return name, attributes, closing


def _entity(name, attributes, before, text):
    inside = text[len(before) :]
    if not inside:
        return []
    entity = {"type": _KINDS[name], "offset": units(before), "length": units(inside)}
    if name == "blockquote" and "expandable" in attributes:
        entity["type"] = "expandable_blockquote"
    if name == "a":
        if not attributes.get("href", "").startswith(("http://", "https://", "tg://")):
            return []
        entity["url"] = attributes["href"]
    return [entity]


def _character(name, written):
    if name.startswith("#"):
        return chr(int(name[2:], 16) if name[1] == "x" else int(name[1:]))
    return _ENTITIES.get(name, written)


def _cannot(what):
    return bad_request(f"can't parse entities: {what}")
