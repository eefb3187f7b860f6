"""Hidden: what operators hide because it keeps answering wrongly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.state.database import Database
from knowledge import Withheld

Kind = Literal["fact", "article"]


@dataclass(frozen=True)
class HiddenThing:
    """A fact by its reference with its statement, or an article by its id with its title."""

    kind: Kind
    name: str
    text: str


class Hidden:
    """The facts and articles that are kept back in every edition."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def hide(self, thing: HiddenThing, operator: int) -> None:
        """Keeps it back from now on."""
        self._database.write(
            "INSERT OR REPLACE INTO hidden VALUES (?, ?, ?, ?, ?)",
            (thing.kind, thing.name, thing.text, operator, self._database.seconds),
        )

    def unhide(self, name: str) -> HiddenThing | None:
        """Shows it again; returns what it was, None when nothing of that name is hidden."""
        found = next((thing for thing in self.all() if thing.name == name), None)
        if found:
            self._database.write("DELETE FROM hidden WHERE (kind, name) = (?, ?)", (found.kind, name))
        return found

    def all(self) -> tuple[HiddenThing, ...]:
        """Everything that is hidden, in the order in which it was."""
        rows = self._database.rows("SELECT kind, name, text FROM hidden ORDER BY at, name")
        return tuple(HiddenThing(row["kind"], row["name"], row["text"]) for row in rows)

    def withheld(self) -> Withheld:
        """The same, as the knowledge base understands it."""
        things = self.all()
        return Withheld.of(
            statements=[thing.text for thing in things if thing.kind == "fact"],
            articles=[thing.name for thing in things if thing.kind == "article"],
        )
