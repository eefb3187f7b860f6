"""`build`, `evaluate` and `state backup`: what those do who keep the articles and the bot."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.commands.given import AsJson, Data, built, folders, print_json
from bot.terminal.progress import building
from knowledge import KnowledgeBase

Articles = Annotated[
    list[Path] | None, typer.Argument(help="Files and folders of articles.", show_default="BRIEFING_ARTICLES")
]


def build(paths: Articles = None, data: Data = None, as_json: AsJson = False) -> None:
    """Read articles and make a new edition of them; says what was added, changed, removed and skipped."""
    with building() as progress:
        known = folders()
        report = KnowledgeBase.open(data or known.data).build(paths or [known.articles], progress=progress)
    if as_json:
        print_json(report.to_json())
    else:
        from bot.terminal.report_page import print_report

        print_report(report)


def evaluate(
    questions: Annotated[Path, typer.Argument(help="A JSONL file of questions with their right answers.")],
    data: Data = None,
    as_json: AsJson = False,
    failures: Annotated[bool, typer.Option("--failures", help="List what went wrong.")] = False,
) -> None:
    """Measure the answers on a set of questions, beside plain FTS5 and rapidfuzz on the same facts."""
    from bot.terminal.figures import print_evaluation
    from knowledge.evaluation import evaluate as measure

    evaluation = measure(built(data), questions)
    if as_json:
        print_json(evaluation.to_json())
    else:
        print_evaluation(evaluation, failures=failures)


def backup(
    file: Annotated[Path, typer.Argument(help="The file to write; it must not exist yet.")], data: Data = None
) -> None:
    """Copy all of it, as it is at one moment, into one file; the bot may run meanwhile."""
    from bot.state import FILE, back_up

    folder = data or folders().data
    back_up(folder, file)
    typer.echo(f"{file} holds the state as it is now. To go back: stop the bot, and copy it to {folder / FILE}.")
