"""Listening: how updates come, by long polling or by webhook."""

from __future__ import annotations

import logging
import re
from urllib.parse import urlsplit

from telegram import Update
from telegram.ext import Updater

from bot.serving import RETRIES
from bot.settings import Settings, SettingsError

_LOGGER = logging.getLogger(__name__)
_ALLOWED_UPDATES = [
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.GUEST_MESSAGE,
    Update.MESSAGE_REACTION,
    Update.MY_CHAT_MEMBER,
]


async def listen(updater: Updater | None, settings: Settings) -> None:
    """Begins to receive what the bot has handlers for. Raises SettingsError when it cannot listen on the port."""
    if updater is None:
        raise TypeError("an application without an updater hears nothing")
    if settings.webhook_url is None:
        await updater.start_polling(allowed_updates=_ALLOWED_UPDATES, bootstrap_retries=RETRIES)
        return
    if settings.webhook_secret is None:
        _LOGGER.info("BRIEFING_WEBHOOK_SECRET is not set: using one that is derived from the token")
    try:
        await updater.start_webhook(
            listen="0.0.0.0",  # noqa: S104 - the platform's router comes from outside
            port=settings.port,
            url_path=re.escape(urlsplit(settings.webhook_url).path),
            webhook_url=settings.webhook_url,
            secret_token=settings.secret,
            allowed_updates=_ALLOWED_UPDATES,
            bootstrap_retries=RETRIES,
        )
    except OSError as error:
        raise SettingsError(f"PORT {settings.port} cannot be listened on ({error.strerror}): use a free one") from None
