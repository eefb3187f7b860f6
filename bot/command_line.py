"""`briefing-bot` and its commands, in the order in which `--help` lists them."""

from __future__ import annotations

import typer

from bot.commands.asking import ask, chat
from bot.commands.collecting import digest, history, quotes, verify
from bot.commands.keeping import backup, build, evaluate
from bot.commands.running import run

app = typer.Typer(
    help="Ask articles, and get the sentence that answers, word for word, with its source.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for command in (build, ask, chat, digest, verify, quotes, history, evaluate, run):
    app.command()(command)

state = typer.Typer(help="What people gave the bot.", no_args_is_help=True)
state.command()(backup)
app.add_typer(state, name="state")
