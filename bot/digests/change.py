"""What people write after /digest -> what is to be set."""

from __future__ import annotations

import re
from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.schedule import ScheduleError, read_quiet_hours, read_schedule
from bot.state import Subscription

LENGTHS = (5, 10, 20)
MOST_TOPICS = 10
LONGEST_TOPIC = 60

_ON = {"", "on", "yes", "вкл", "да", "включить"}
_OFF = {"off", "no", "none", "stop", "выкл", "нет", "выключить", "отключить"}
_SWITCHES = {
    "silent": "silent", "беззвучно": "silent", "без звука": "silent",
    "pin": "pin", "закреплять": "pin", "закрепить": "pin",
    "picture": "picture", "картинка": "picture", "картинку": "picture",
    "empty": "say_empty", "пустые": "say_empty",
}  # fmt: skip
_TOPICS = {
    "follow": "follow", "topics": "follow", "темы": "follow", "только": "follow", "следить": "follow",
    "without": "leave_out", "leave out": "leave_out", "без": "leave_out", "кроме": "leave_out",
}  # fmt: skip
_LENGTH = {"length": "", "длина": "", "длину": ""}
_QUIET = {"quiet": "", "тихо": "", "тихие часы": ""}


class ChangeError(ValueError):
    """What was written cannot be set: its `part` says in which way, `value` what of it."""

    def __init__(self, part: str, value: str) -> None:
        super().__init__(f"{part}: {value}")
        self.part = part
        self.value = value


def changed(subscription: Subscription, text: str, zone: ZoneInfo) -> Subscription:
    """The subscription as it is to be; times are in its own zone, else in `zone`, unless one is named.

    Raises ChangeError.
    """
    text = " ".join(text.split())
    if text.casefold() in _OFF:
        return replace(subscription, schedule=None)
    if found := _after(text, _SWITCHES):
        return _switched(subscription, *found)
    if found := _after(text, _TOPICS):
        return _about(subscription, *found)
    if found := _after(text, _LENGTH):
        return with_length(subscription, found[1])
    try:
        if found := _after(text, _QUIET):
            quiet = None if found[1].casefold() in _OFF else read_quiet_hours(found[1])
            return replace(subscription, quiet=quiet)
        known = subscription.schedule.zone if subscription.schedule else zone
        return replace(subscription, schedule=read_schedule(text, known))
    except ScheduleError as error:
        raise ChangeError(error.part, error.value) from None


def with_length(subscription: Subscription, length: str) -> Subscription:
    """The subscription with that length. Raises ChangeError."""
    if length not in map(str, LENGTHS):
        raise ChangeError("length", length)
    return replace(subscription, length=int(length))


def _after(text: str, words: dict[str, str]) -> tuple[str, str] | None:
    """What the first of the words that the text begins with stands for, and what follows it."""
    for word, meaning in words.items():
        if match := re.match(rf"{word}(?![\w-])\s*", text, re.IGNORECASE):
            return meaning, text[match.end() :]
    return None


def _switched(subscription: Subscription, name: str, value: str) -> Subscription:
    if value.casefold() not in _ON | _OFF:
        raise ChangeError("whole", value)
    on = value.casefold() in _ON
    match name:
        case "silent":
            return replace(subscription, silent=on)
        case "pin":
            return replace(subscription, pin=on)
        case "picture":
            return replace(subscription, picture=on)
        case _:
            return replace(subscription, say_empty=on)


def _about(subscription: Subscription, name: str, value: str) -> Subscription:
    topics = () if value.casefold() in _OFF else tuple(filter(None, (part.strip() for part in re.split("[;,]", value))))
    if len(topics) > MOST_TOPICS or any(len(topic) > LONGEST_TOPIC for topic in topics):
        raise ChangeError("topics", value)
    return replace(subscription, follow=topics) if name == "follow" else replace(subscription, leave_out=topics)
