"""Buttons: what a pressed one tells the bot, kept short and with a version, and the keyboards made of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

_VERSION = "1"  # raise it when a button's data takes another meaning: older ones are then answered as stale
_LONGEST_DATA = 64  # bytes, Telegram's limit


class Press(NamedTuple):
    """What a button asks for: an action, such as 'more', and a value of it."""

    action: str
    value: str = ""


def button(label: str, action: str, value: str = "") -> InlineKeyboardButton:
    """A button that asks for something.

    >>> button("More", "more", "3").callback_data
    '1:more:3'
    """
    data = f"{_VERSION}:{action}:{value}"
    if len(data.encode()) > _LONGEST_DATA:
        raise ValueError(f"a button holds {_LONGEST_DATA} bytes, not {data!r}")
    return InlineKeyboardButton(label, callback_data=data)


def pressed(data: object) -> Press | None:
    """What the data of a pressed button asks for; None when another version of the program made the button.

    >>> pressed("1:more:3"), pressed("0|more")
    (Press(action='more', value='3'), None)
    """
    version, _, rest = str(data).partition(":")
    action, _, value = rest.partition(":")
    return Press(action, value) if version == _VERSION and action else None


def data_of(*actions: str) -> str:
    """A regular expression for the data of buttons with these actions, for the handlers of them."""
    return rf"^{_VERSION}:(?:{'|'.join(actions)}):"


def keyboard(rows: Iterable[Sequence[InlineKeyboardButton]]) -> InlineKeyboardMarkup | None:
    """The rows that hold anything; None when there is none."""
    kept = [row for row in rows if row]
    return InlineKeyboardMarkup(kept) if kept else None
