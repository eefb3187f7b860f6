"""The wording: one file per language; `wording_for` picks."""

from __future__ import annotations

from bot.messages.wording.en import ENGLISH
from bot.messages.wording.plural import Plural
from bot.messages.wording.ru import RUSSIAN
from bot.messages.wording.wording import Commands, Wording

__all__ = ["ENGLISH", "LANGUAGES", "RUSSIAN", "Commands", "Plural", "Wording", "wording_for"]

LANGUAGES: dict[str, Wording] = {"en": ENGLISH, "ru": RUSSIAN}


def wording_for(language_code: str | None, default: str) -> Wording:
    """The wording of an IETF language tag ('ru', 'en-GB'), else that of the default language."""
    language = (language_code or "").replace("_", "-").partition("-")[0].lower()
    return LANGUAGES.get(language) or LANGUAGES[default]
