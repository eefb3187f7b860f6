"""Notes: small values of the bot's own, by name."""

from __future__ import annotations

from bot.state.database import Database


class Notes:
    """What the bot must remember of itself across restarts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> str | None:
        """A value; None when none was set."""
        row = self._database.row("SELECT value FROM notes WHERE name = ?", (name,))
        return row["value"] if row else None

    def set(self, name: str, value: str) -> None:
        """Sets a value."""
        self._database.write("INSERT OR REPLACE INTO notes VALUES (?, ?)", (name, value))
