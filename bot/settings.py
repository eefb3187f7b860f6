"""Settings: what the environment (or `.env`) says, read once and passed on; nothing else reads it."""

from __future__ import annotations

import hashlib
import hmac
import re
from pathlib import Path
from typing import Annotated, Any, Self
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from knowledge import BriefingError

TELEGRAM = "https://api.telegram.org"
_PREFIX = "BRIEFING_"
_RANGES = {
    "PORT": "1 to 65535",
    "messages_per_second": "1 to 1000",
    "limit_person": "0 to 10000",
    "limit_group": "0 to 10000",
    "keep_days": "1 to 10000",
    "digest_late_hours": "1 to 168",
}


class SettingsError(BriefingError):
    """A setting cannot be used; the message is one line that names the variable, its value and the remedy."""


class Folders(BaseSettings):
    """Where the articles are read from, and where the editions are kept."""

    model_config = SettingsConfigDict(
        env_prefix=_PREFIX, env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True, populate_by_name=True
    )

    articles: Path = Path("articles")
    data: Path = Path("data")

    @classmethod
    def read(cls) -> Self:
        """The settings of the environment and of `.env` in the working directory. Raises SettingsError."""
        try:
            return cls()
        except ValidationError as error:
            raise SettingsError(_first_complaint(error)) from None


class Settings(Folders):
    """All that the bot must know before it starts."""

    token: SecretStr
    api_url: str = TELEGRAM
    admins: Annotated[frozenset[int], NoDecode] = frozenset()
    chats: Annotated[frozenset[int], NoDecode] = frozenset()
    limit_person: int = Field(default=20, ge=0, le=10_000)
    limit_group: int = Field(default=60, ge=0, le=10_000)
    keep_days: int = Field(default=30, ge=1, le=10_000)
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    port: int = Field(default=8080, validation_alias="PORT", ge=1, le=65535)
    timezone: ZoneInfo = ZoneInfo("UTC")
    language: str = "en"
    guest: bool = False
    digest_late_hours: int = Field(default=2, ge=1, le=168)
    messages_per_second: int = Field(default=30, ge=1, le=1000)

    @property
    def secret(self) -> str:
        """The webhook's secret: the one that is set, else one derived from the token, the same after a restart."""
        if self.webhook_secret is not None:
            return self.webhook_secret.get_secret_value()
        return hmac.new(self.token.get_secret_value().encode(), b"webhook", hashlib.sha256).hexdigest()

    @field_validator("token")
    @classmethod
    def _token(cls, value: SecretStr) -> SecretStr:
        if not re.fullmatch(r"\d+:[\w-]+", value.get_secret_value(), re.ASCII):
            raise ValueError("use the token that @BotFather gave, such as 123456:ABC-def")
        return value

    @field_validator("admins", mode="before")
    @classmethod
    def _admins(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        ids = value.replace(",", " ").split()
        if not all(re.fullmatch(r"\d{1,16}", one, re.ASCII) for one in ids):
            raise ValueError("use the numbers of Telegram users, with commas between them, such as 11111,22222")
        return frozenset(int(one) for one in ids)

    @field_validator("chats", mode="before")
    @classmethod
    def _chats(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        ids = value.replace(",", " ").split()
        if not all(re.fullmatch(r"-?\d{1,16}", one, re.ASCII) for one in ids):
            raise ValueError("use the numbers of chats, with commas between them, such as -1001234567890,11111")
        return frozenset(int(one) for one in ids)

    @field_validator("api_url")
    @classmethod
    def _api_url(cls, value: str) -> str:
        if not _is_url(value, ("http", "https")):
            raise ValueError("use the root of a Bot API server, such as http://127.0.0.1:8081")
        return value.rstrip("/")

    @field_validator("webhook_url")
    @classmethod
    def _webhook_url(cls, value: str | None, info: Any) -> str | None:
        telegram = info.data.get("api_url", TELEGRAM) == TELEGRAM
        if value is not None and not _is_url(value, ("https",) if telegram else ("http", "https")):
            raise ValueError(
                "use the https address at which Telegram reaches the bot, such as https://bot.example/hook"
            )
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _webhook_secret(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not re.fullmatch(r"[\w-]{1,256}", value.get_secret_value(), re.ASCII):
            raise ValueError("use 1 to 256 letters, digits, _ and -")
        return value

    @field_validator("timezone", mode="before")
    @classmethod
    def _timezone(cls, value: Any) -> Any:
        try:
            return ZoneInfo(value) if isinstance(value, str) else value
        except (OSError, ValueError, LookupError):
            raise ValueError("use a name of the IANA database, such as Europe/Paris") from None

    @field_validator("language")
    @classmethod
    def _language(cls, value: str) -> str:
        from bot.messages.wording import LANGUAGES  # the terminal reads its folders without

        if value.lower() not in LANGUAGES:
            raise ValueError(f"use one of {', '.join(LANGUAGES)}")
        return value.lower()


def _is_url(value: str, schemes: tuple[str, ...]) -> bool:
    try:
        parts = urlsplit(value)
        return parts.scheme in schemes and bool(parts.hostname) and not parts.query and (parts.port or 1) > 0
    except ValueError:
        return False


def _first_complaint(error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    field = str(first["loc"][0])
    variable = field if field == "PORT" else f"{_PREFIX}{field.upper()}"
    if first["type"] == "missing":
        return f"{variable} is not set: put the token that @BotFather gave into the environment or into .env"
    remedy = (
        str(first["ctx"]["error"]) if first["type"] == "value_error" else f"use a whole number from {_RANGES[field]}"
    )
    # the value of a secret is never shown
    shown = "" if field in ("token", "webhook_secret") else f" {str(first['input'])!r}"
    return f"{variable}{shown} cannot be used: {remedy}"
