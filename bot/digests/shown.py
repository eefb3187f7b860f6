"""Digests as they are shown: a message and its buttons."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import Bot, InlineKeyboardMarkup

from bot.digests.maker import MadeDigest
from bot.messages import Wording, digest_heading, digest_keyboard, digest_opening, digest_page
from bot.state import ShownDigests


@dataclass(frozen=True)
class ShownDigest:
    """One message."""

    parts: tuple[str, ...]
    keyboard: InlineKeyboardMarkup | None


class DigestShow:
    """Shows digests, and keeps each so that the rest of it can be opened."""

    def __init__(self, digests: ShownDigests, bot: Bot) -> None:
        self._digests = digests
        self._bot = bot

    def show(
        self, made: MadeDigest, wording: Wording, *, opening: str = "", start: int = 0, most: int = 10
    ) -> ShownDigest:
        """The stories from the place `start` on, `most` of them at most, as many as fit one message.

        `opening` is HTML to stand above it.
        """
        digest = made.digest
        above = opening or (digest_opening(made.asked, wording) if made.asked else "")
        heading = digest_heading(digest, wording, new_since=made.new_since)
        page = digest_page(digest, wording, f"{above}\n{heading}" if above else heading, start=start, most=most)
        key = self._digests.keep(digest)
        chat_with_bot = f"https://t.me/{self._bot.username}?start="
        return ShownDigest(page.parts, digest_keyboard(page, digest, key, wording, chat_with_bot))
