"""Digests: made, shown, and posted when they are due, each slot once."""

from __future__ import annotations

from bot.digests.change import ChangeError, changed, with_length
from bot.digests.clockwork import NAP, Clockwork
from bot.digests.ending import Ending
from bot.digests.maker import MOST_STORIES, DigestMaker, MadeDigest
from bot.digests.posting import Posting
from bot.digests.shown import DigestShow, ShownDigest

__all__ = [
    "MOST_STORIES",
    "NAP",
    "ChangeError",
    "Clockwork",
    "DigestMaker",
    "DigestShow",
    "Ending",
    "MadeDigest",
    "Posting",
    "ShownDigest",
    "changed",
    "with_length",
]
