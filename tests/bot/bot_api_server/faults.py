"""Faults: what goes wrong between a bot and Telegram, where a test wants it to."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Dropped:
    """The connection ends without a response; `acted` says whether the call was carried out before."""

    acted: bool


@dataclass(frozen=True)
class Garbled:
    """A gateway answers in Telegram's place, with a page that is no JSON; `acted` as with Dropped."""

    acted: bool
    code: int = 502


@dataclass(frozen=True)
class Silent:
    """No response comes at all, and the connection stays open until the bot gives up; `acted` as with Dropped."""

    acted: bool
