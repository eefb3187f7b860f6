"""`ask` and `chat`."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.given import DAY, AsJson, Data, built, print_json


def ask(
    question: Annotated[str | None, typer.Argument(help="The question, in quotation marks.")] = None,
    data: Data = None,
    as_of: Annotated[
        dt.datetime | None, typer.Option(formats=DAY, help="The day it is asked; later articles do not count.")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, max=50, help="At most so many facts.")] = 3,
    as_json: AsJson = False,
    batch: Annotated[Path | None, typer.Option(help="A JSONL file of questions; prints a JSON line for each.")] = None,
    explain: Annotated[bool, typer.Option("--explain", help="Show what each fact's score is made of.")] = False,
) -> None:
    """Ask a question, or a file of them with --batch."""
    if (question is None) == (batch is None):
        raise typer.BadParameter("give a question, or a file of questions with --batch")
    day = as_of.date() if as_of else None
    if batch is not None:
        from bot.terminal.batch import answer_batch

        for line in answer_batch(batch, lambda: built(data), day, limit):
            print_json(line)
        return
    answer = built(data).ask(question or "", as_of=day, limit=limit)
    if as_json:
        print_json(answer.to_json())
    else:
        from bot.terminal.answer_page import print_answer

        print_answer(answer, explain=explain)


def chat(data: Data = None, limit: Annotated[int, typer.Option(min=1, max=50)] = 1) -> None:
    """Ask in a conversation: each question may go on from the one before. An empty line ends it."""
    from bot.terminal.answer_page import print_answer
    from bot.terminal.page import counted

    base = built(data)
    info = base.edition()
    typer.echo(f"{counted(info.facts, 'fact')} from {counted(info.articles, 'article')}. Ask, or press Enter to leave.")
    before: str | None = None
    while question := _prompt():
        answer = base.ask(question, after=before, limit=limit)
        print_answer(answer)
        before = answer.context


def _prompt() -> str:
    try:
        return input("\n> ").strip()
    except EOFError:
        return ""
