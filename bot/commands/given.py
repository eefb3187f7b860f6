"""What the commands have in common: options, the knowledge base of a data folder, JSON."""

from __future__ import annotations

import gc
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.terminal.progress import building
from knowledge import KnowledgeBase, NoEdition

if TYPE_CHECKING:
    from bot.settings import Folders

Data = Annotated[
    Path | None, typer.Option("--data", help="The folder that editions are kept in.", show_default="BRIEFING_DATA")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for machines.")]
DAY = ["%Y-%m-%d"]
"""How a day is written."""


def folders() -> Folders:
    """Those of the settings."""
    from bot.settings import Folders

    return Folders.read()


def built(data: Path | None) -> KnowledgeBase:
    """The knowledge base of a data folder; its first edition is made from the default articles."""
    base = KnowledgeBase.open(data or folders().data)
    try:
        base.edition()
    except NoEdition:
        with building() as progress:
            base.build([folders().articles], progress=progress)
    gc.freeze()  # all this stays as long as the process: looking through it again would hold answers up
    return base


def print_json(value: Any) -> None:
    """One line of JSON."""
    typer.echo(json.dumps(value, ensure_ascii=False))
