"""ShownDigests: the digests that were shown, so that the rest of one can be opened, from the edition it came from."""

from __future__ import annotations

import hashlib

from bot.state.database import Database
from knowledge import Digest

_KEPT_DAYS = 60


class ShownDigests:
    """Each by a short key of its content: what many chats are shown is kept once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, digest: Digest) -> str:
        """Its key."""
        content = digest.model_dump_json(exclude_defaults=True)
        key = hashlib.sha256(content.encode()).hexdigest()[:20]
        self._database.write(
            "INSERT INTO digests VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET at = excluded.at",
            (key, content, self._database.seconds),
        )
        return key

    def get(self, key: str) -> Digest | None:
        """The digest, None when it is not kept any more."""
        row = self._database.row("SELECT content FROM digests WHERE key = ?", (key,))
        return Digest.model_validate_json(row["content"]) if row else None

    def expire(self) -> None:
        """Lets go of those that nobody will open."""
        self._database.write("DELETE FROM digests WHERE at < ?", (self._database.seconds - _KEPT_DAYS * 86_400,))
