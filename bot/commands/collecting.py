"""`digest`, `verify`, `quotes` and `history`: what is put together from many facts."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

import typer

from bot.commands.given import DAY, AsJson, Data, built, print_json


def digest(
    when: Annotated[
        list[str] | None, typer.Argument(help="Days, a topic, or both: last week, 3-9 June, border talks.")
    ] = None,
    since: Annotated[dt.datetime | None, typer.Option("--from", formats=DAY, help="The first day.")] = None,
    until: Annotated[dt.datetime | None, typer.Option("--to", formats=DAY, help="The last day.")] = None,
    data: Data = None,
    limit: Annotated[int, typer.Option(min=1, max=100, help="At most so many stories.")] = 10,
    as_json: AsJson = False,
    as_html: Annotated[bool, typer.Option("--html", help="Print an HTML page, fit for an e-mail.")] = False,
) -> None:
    """The stories of a window of time, or of a topic; by default of the seven days up to the newest article."""
    if as_json and as_html:
        raise typer.BadParameter("choose --json or --html")
    from bot.terminal.digests import find_digest

    found = find_digest(built(data), " ".join(when or ()), since and since.date(), until and until.date(), limit)
    if as_json:
        print_json(found.to_json())
    elif as_html:
        from bot.terminal.digest_page import digest_page

        typer.echo(digest_page(found), nl=False)
    else:
        from bot.terminal.collected_pages import print_digest

        print_digest(found)


def verify(
    text: Annotated[str, typer.Argument(help="The text, in quotation marks; - reads it from the standard input.")],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Check a text: does each sentence stand in the articles word for word, nearly so, or not at all?"""
    verification = built(data).verify(typer.get_text_stream("stdin").read() if text == "-" else text)
    if as_json:
        print_json(verification.to_json())
    else:
        from bot.terminal.collected_pages import print_verification

        print_verification(verification)


def quotes(
    name: Annotated[str, typer.Argument(help="A person's name, or a part of it.")],
    data: Data = None,
    limit: Annotated[int, typer.Option(min=1, max=50, help="At most so many quotations.")] = 5,
    as_json: AsJson = False,
) -> None:
    """What a person said, newest first."""
    found = built(data).quotes(name, limit)
    if as_json:
        print_json(found.to_json())
    else:
        from bot.terminal.collected_pages import print_quotes

        print_quotes(found)


def history(
    topic: Annotated[str, typer.Argument(help="A topic, in quotation marks.")],
    data: Data = None,
    limit: Annotated[int, typer.Option(min=1, max=50, help="At most so many events.")] = 10,
    as_json: AsJson = False,
) -> None:
    """What happened around a topic, day by day."""
    found = built(data).history(topic, limit)
    if as_json:
        print_json(found.to_json())
    else:
        from bot.terminal.collected_pages import print_history

        print_history(found)
