"""Running the bot: from its settings to its end, with the log, and what keeps it from starting."""

from __future__ import annotations

import asyncio
import gc
import logging
import sys

from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.application import build_application
from bot.listening import listen
from bot.redaction import RedactingFormatter
from bot.serving import App, serve
from bot.settings import Settings, SettingsError
from bot.state import State
from knowledge import BriefingError, KnowledgeBase

_LOGGER = logging.getLogger(__name__)


class StartError(BriefingError):
    """The bot could not be started; the message is one line without secrets."""


def run(settings: Settings) -> None:
    """Runs the bot until it is told to stop: by webhook when one is set, else by long polling.

    Raises SettingsError or StartError when it cannot start.
    """
    _start_logging(settings)
    state = State.open(settings.data, days=settings.keep_days)
    try:
        application = build_application(settings, KnowledgeBase.open(settings.data), state)
        gc.freeze()  # all this stays as long as the process: looking through it again would hold answers up
        _run(settings, application)
    finally:
        state.close()


def _run(settings: Settings, application: App) -> None:
    try:
        asyncio.run(serve(application, lambda: listen(application.updater, settings)))
    except InvalidToken:
        raise SettingsError(
            f"BRIEFING_TOKEN was refused by {settings.api_url}: use the token that @BotFather gave"
        ) from None
    except BadRequest as error:
        raise StartError(f"{settings.api_url} refused the bot's start: {error.message}") from None
    except TelegramError as error:
        raise StartError(
            f"{settings.api_url} cannot be reached ({error.message}): check the network and BRIEFING_API_URL"
        ) from None


def _start_logging(settings: Settings) -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(RedactingFormatter((settings.token.get_secret_value(), settings.secret)))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    # what nobody has foreseen is told without secrets too
    sys.excepthook = lambda *error: _LOGGER.critical("The bot has ended", exc_info=error)
    # httpx logs each address, and with it the token
    logging.getLogger("httpx").setLevel(logging.WARNING)
    # what ends the retries is raised as well, and told once
    logging.getLogger("telegram.ext").addFilter(lambda record: "Aborting" not in str(record.msg))
