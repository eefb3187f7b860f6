"""What /settings says."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class SettingsWording:
    """The names of a chat's settings, longer in the message, shorter on the buttons."""

    title: str
    language: str
    each_their_own: str
    auto: str
    plain: str
    plain_short: str
    feedback: str
    auto_answer: str
    auto_answer_short: str
    blind: str
    digest: str
    on: str
    off: str
    turn_on: str
    turn_off: str
    saved: str
    admins_only: str

    def state(self, on: bool) -> str:
        """Whether a setting is on."""
        return self.on if on else self.off

    def change(self, name: str, on: bool) -> str:
        """What a button does that turns a setting on or off."""
        return f"{name}: {self.turn_off if on else self.turn_on}"
