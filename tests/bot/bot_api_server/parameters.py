"""Parameters: checked against the Bot API's own description, nested objects included.

Stricter than Telegram: parameters that do not exist are refused, where Telegram would not look at them.
"""

import json
from pathlib import Path

from tests.bot.bot_api_server.api_error import ApiError, bad_request
from tests.bot.bot_api_server.upload import Upload

_API = json.loads(Path(__file__).with_name("methods.json").read_text())


def checked(method, given):
    """The parameters of a call by name, as values of their types."""
    if method not in _API["methods"]:
        raise ApiError("Not Found", 404)
    return _fields(method, given, _API["methods"][method])


def _fields(where, given, fields):
    for name in given:
        if name not in fields:
            raise bad_request(f"{where} has no parameter {name}")
    for name, (_, required) in fields.items():
        if required and name not in given:
            raise bad_request(f"parameter {name} of {where} is required")
    return {name: _value(f"{where}.{name}", value, fields[name][0]) for name, value in given.items()}


def _value(where, value, types):
    for kind in types:
        try:
            return _one(where, value, kind)
        except ApiError as refusal:
            last = refusal
    raise last


def _one(where, value, kind):
    if kind == "String":
        if isinstance(value, str):
            return value
    elif kind == "InputFile":
        if isinstance(value, Upload):
            return value
    elif kind == "Integer":
        if isinstance(value, str) and value.removeprefix("-").isdecimal():
            return int(value)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
    elif kind == "Float":
        try:
            return float(value)
        except (TypeError, ValueError):
            pass
    elif kind == "Boolean":
        if value in (True, "true", "True"):
            return True
        if value in (False, "false", "False"):
            return False
    elif kind.startswith("Array of "):
        items = _parsed(where, value)
        if isinstance(items, list):
            return [_one(where, item, kind.removeprefix("Array of ")) for item in items]
    else:
        return _object(where, _parsed(where, value), kind)
    raise bad_request(f"{where} must be {kind}, not {value!r}")


def _object(where, value, kind):
    described = _API["types"][kind]
    if "subtypes" in described:
        return _value(where, value, described["subtypes"])
    if not isinstance(value, dict):
        raise bad_request(f"{where} must be an object of {kind}")
    return _fields(where, value, described["fields"])


def _parsed(where, value):
    """A JSON-serialised object or list in a form or a query, or one that came as JSON already."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise bad_request(f"can't parse {where}: not JSON") from None
