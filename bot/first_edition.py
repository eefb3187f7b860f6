"""The first edition, which a bot that has none builds for itself."""

from __future__ import annotations

import asyncio
import logging

from bot.rebuild import Rebuild
from knowledge import BuildReport, EditionError, KnowledgeBase, NoEdition

_LOGGER = logging.getLogger(__name__)


def build_first_edition(knowledge_base: KnowledgeBase, rebuild: Rebuild) -> None:
    """Begin to build an edition where there is none that can be read; how it ends stands in the log."""
    try:
        knowledge_base.edition()
    except NoEdition:
        _LOGGER.info("Nothing has been built yet: building the first edition")
        rebuild.start().add_done_callback(_log_outcome)
    except EditionError as error:
        _LOGGER.warning("Building another edition: %s", error)
        rebuild.start().add_done_callback(_log_outcome)


def _log_outcome(building: asyncio.Task[BuildReport]) -> None:
    if building.cancelled():
        return
    if error := building.exception():
        _LOGGER.error("The first edition could not be built: %s", error)
    else:
        _LOGGER.info("The first edition holds %d articles", building.result().articles)
