"""CurrentEdition: the edition that answers now, open, with its lexicon; another one as soon as that is current."""

from __future__ import annotations

from knowledge.asking import Lexicon
from knowledge.edition import Edition, EditionFolder, Withheld


class CurrentEdition:
    """Keeps the current edition of a folder open, and what is withheld out of it.

    It belongs to the thread that uses it first, as its SQLite connection does.
    """

    def __init__(self, folder: EditionFolder) -> None:
        self._folder = folder
        self._opened: tuple[Edition, Lexicon] | None = None
        self._withheld = Withheld()

    def open(self) -> tuple[Edition, Lexicon]:
        """The edition and its lexicon, opened anew when another became current. Raises NoEdition."""
        number = self._folder.current()
        if self._opened is None or self._opened[0].info.number != number:
            edition = self._folder.open()
            self.close()
            edition.withhold(self._withheld)
            self._opened = edition, Lexicon(edition)
        return self._opened

    def withhold(self, withheld: Withheld) -> None:
        """Keep these back, in this edition and all later ones."""
        self._withheld = withheld
        if self._opened is not None:
            self._opened[0].withhold(withheld)

    def close(self) -> None:
        """Let the edition's file go."""
        if self._opened is not None:
            self._opened[0].close()
        self._opened = None
