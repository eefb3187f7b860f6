"""What is said of what is kept, and of its erasing."""

from __future__ import annotations

from dataclasses import dataclass

from bot.messages.wording.plural import Plural


@dataclass(frozen=True, kw_only=True)
class PrivacyWording:
    """/privacy and /forget."""

    privacy: str
    days: Plural
    forget: str
    forget_button: str
    forgotten: str
    not_yours: str
