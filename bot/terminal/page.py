"""Lines on the terminal."""

from __future__ import annotations

from rich.console import Console
from rich.padding import Padding
from rich.text import Text


class Page:
    """Lines for a person: wrapped and coloured on a terminal, left whole for a pipe."""

    def __init__(self) -> None:
        self._console = Console(highlight=False)

    def print(self, line: Text | str = "", *, style: str = "", indent: int = 0) -> None:
        """Print one line, set in by `indent` columns."""
        text = Text(line, style=style) if isinstance(line, str) else line
        if self._console.is_terminal:
            self._console.print(Padding(text, (0, 0, 0, indent)) if indent else text)
        else:
            self._console.print(Text(" " * indent) + text, soft_wrap=True)


def counted(number: int, noun: str) -> str:
    """A number with an English noun in the form that goes with it.

    >>> counted(1, "article"), counted(3, "fact")
    ('1 article', '3 facts')
    """
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
