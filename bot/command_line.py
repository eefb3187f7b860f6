"""The commands of the terminal: each prints what the library returns.

Much is imported only where it is needed, so that an answer does not wait for what it does not use.
"""

from __future__ import annotations

import datetime as dt
import gc
import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.terminal.progress import building
from knowledge import KnowledgeBase, NoEdition

if TYPE_CHECKING:
    from bot.settings import Folders

app = typer.Typer(
    help="Ask articles, and get the sentence that answers, word for word, with its source.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

state = typer.Typer(help="What people gave the bot.", no_args_is_help=True)
app.add_typer(state, name="state")

Data = Annotated[
    Path | None, typer.Option("--data", help="The folder that editions are kept in.", show_default="BRIEFING_DATA")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for machines.")]
Articles = Annotated[
    list[Path] | None, typer.Argument(help="Files and folders of articles.", show_default="BRIEFING_ARTICLES")
]
_DAY = ["%Y-%m-%d"]


def _print_json(value: Any) -> None:
    typer.echo(json.dumps(value, ensure_ascii=False))


def _folders() -> Folders:
    from bot.settings import Folders

    return Folders.read()


def _built(data: Path | None) -> KnowledgeBase:
    """The knowledge base of a data folder; its first edition is made from the default articles."""
    base = KnowledgeBase.open(data or _folders().data)
    try:
        base.edition()
    except NoEdition:
        with building() as progress:
            base.build([_folders().articles], progress=progress)
    gc.freeze()  # all this stays as long as the process: looking through it again would hold answers up
    return base


@app.command()
def build(paths: Articles = None, data: Data = None, as_json: AsJson = False) -> None:
    """Read articles and make a new edition of them; says what was added, changed, removed and skipped."""
    with building() as progress:
        folders = _folders()
        report = KnowledgeBase.open(data or folders.data).build(paths or [folders.articles], progress=progress)
    if as_json:
        _print_json(report.to_json())
    else:
        from bot.terminal.pages import print_report

        print_report(report)


@app.command()
def ask(
    question: Annotated[str | None, typer.Argument(help="The question, in quotation marks.")] = None,
    data: Data = None,
    as_of: Annotated[
        dt.datetime | None, typer.Option(formats=_DAY, help="The day it is asked; later articles do not count.")
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

        _print_lines(answer_batch(batch, lambda: _built(data), day, limit))
        return
    answer = _built(data).ask(question or "", as_of=day, limit=limit)
    if as_json:
        _print_json(answer.to_json())
    else:
        from bot.terminal.pages import print_answer

        print_answer(answer, explain=explain)


def _print_lines(values: Iterable[Any]) -> None:
    for value in values:
        _print_json(value)


@app.command()
def chat(data: Data = None, limit: Annotated[int, typer.Option(min=1, max=50)] = 1) -> None:
    """Ask in a conversation: each question may go on from the one before. An empty line ends it."""
    from bot.terminal.pages import print_answer

    base = _built(data)
    info = base.edition()
    typer.echo(f"{info.facts} facts from {info.articles} articles. Ask, or press Enter to leave.")
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


@app.command()
def digest(
    when: Annotated[
        list[str] | None, typer.Argument(help="Days, a topic, or both: last week, 3-9 June, border talks.")
    ] = None,
    since: Annotated[dt.datetime | None, typer.Option("--from", formats=_DAY, help="The first day.")] = None,
    until: Annotated[dt.datetime | None, typer.Option("--to", formats=_DAY, help="The last day.")] = None,
    data: Data = None,
    limit: Annotated[int, typer.Option(min=1, max=100, help="At most so many stories.")] = 10,
    as_json: AsJson = False,
    as_html: Annotated[bool, typer.Option("--html", help="Print an HTML page, fit for an e-mail.")] = False,
) -> None:
    """The stories of a window of time, or of a topic; by default of the seven days up to the newest article."""
    if as_json and as_html:
        raise typer.BadParameter("choose --json or --html")
    from bot.terminal.digests import find_digest

    found = find_digest(_built(data), " ".join(when or ()), since and since.date(), until and until.date(), limit)
    if as_json:
        _print_json(found.to_json())
    elif as_html:
        from bot.terminal.digest_page import digest_page

        typer.echo(digest_page(found), nl=False)
    else:
        from bot.terminal.pages import print_digest

        print_digest(found)


@app.command()
def verify(
    text: Annotated[str, typer.Argument(help="The text, in quotation marks; - reads it from the standard input.")],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Check a text: does each sentence stand in the articles word for word, nearly so, or not at all?"""
    verification = _built(data).verify(typer.get_text_stream("stdin").read() if text == "-" else text)
    if as_json:
        _print_json(verification.to_json())
    else:
        from bot.terminal.pages import print_verification

        print_verification(verification)


@app.command()
def quotes(
    name: Annotated[str, typer.Argument(help="A person's name, or a part of it.")],
    data: Data = None,
    limit: Annotated[int, typer.Option(min=1, max=50, help="At most so many quotations.")] = 5,
    as_json: AsJson = False,
) -> None:
    """What a person said, newest first."""
    found = _built(data).quotes(name, limit)
    if as_json:
        _print_json(found.to_json())
    else:
        from bot.terminal.pages import print_quotes

        print_quotes(found)


@app.command()
def history(
    topic: Annotated[str, typer.Argument(help="A topic, in quotation marks.")],
    data: Data = None,
    limit: Annotated[int, typer.Option(min=1, max=50, help="At most so many events.")] = 10,
    as_json: AsJson = False,
) -> None:
    """What happened around a topic, day by day."""
    found = _built(data).history(topic, limit)
    if as_json:
        _print_json(found.to_json())
    else:
        from bot.terminal.pages import print_history

        print_history(found)


@app.command()
def evaluate(
    questions: Annotated[Path, typer.Argument(help="A JSONL file of questions with their right answers.")],
    data: Data = None,
    as_json: AsJson = False,
    failures: Annotated[bool, typer.Option("--failures", help="List what went wrong.")] = False,
) -> None:
    """Measure the answers on a set of questions, beside plain FTS5 and rapidfuzz on the same facts."""
    from bot.terminal.figures import print_evaluation
    from knowledge.evaluation import evaluate as measure

    evaluation = measure(_built(data), questions)
    if as_json:
        _print_json(evaluation.to_json())
    else:
        print_evaluation(evaluation, failures=failures)


@state.command()
def backup(
    file: Annotated[Path, typer.Argument(help="The file to write; it must not exist yet.")], data: Data = None
) -> None:
    """Copy all of it, as it is at one moment, into one file; the bot may run meanwhile."""
    from bot.state import FILE, back_up

    folder = data or _folders().data
    back_up(folder, file)
    typer.echo(f"{file} holds the state as it is now. To go back: stop the bot, and copy it to {folder / FILE}.")


@app.command()
def run() -> None:
    """Run the Telegram bot; settings come from the environment (see the README)."""
    from bot.running import run as run_bot
    from bot.settings import Settings

    run_bot(Settings.read())
