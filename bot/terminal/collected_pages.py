"""Digests, checked texts, quotations and histories on the terminal."""

from __future__ import annotations

from rich.text import Text

from bot.terminal.answer_page import print_fact
from bot.terminal.digest_page import digest_title
from bot.terminal.page import Page
from knowledge import Digest, History, Quotes, Standing, Verification

_STANDINGS = {
    Standing.WORD_FOR_WORD: ("Word for word:", "green"),
    Standing.NEARLY: ("Nearly so:", "yellow"),
    Standing.NOT_AT_ALL: ("Not in the articles:", "red"),
}


def print_digest(digest: Digest) -> None:
    """Each story by its first fact, with its source."""
    page = Page()
    page.print(Text(digest_title(digest), style="bold"))
    if not digest.stories:
        page.print("No article says anything of this." if digest.topic else "No article was published in these days.")
    for number, story in enumerate(digest.stories, 1):
        page.print()
        more = f" ({len(story.article_ids)} articles)" if len(story.article_ids) > 1 else ""
        page.print(Text(f"{number}.{more}"))
        if story.facts:
            print_fact(page, story.facts[0])
        for one in story.changes:
            page.print(f"{one.now}: was {one.was} on {one.on.day} {one.on:%B %Y}", style="yellow", indent=2)


def print_verification(verification: Verification) -> None:
    """Each sentence with how it stands in the articles, and where."""
    page = Page()
    if not verification.sentences:
        page.print("There is no sentence to check in this text.")
    for number, sentence in enumerate(verification.sentences):
        if number:
            page.print()
        heading, style = _STANDINGS[sentence.standing]
        page.print(Text(heading, style=style) + Text(f" {sentence.text}", style="default"))
        for one in sentence.differences:
            page.print(f"“{one.told or '…'}” where the source has “{one.source or '…'}”", style="yellow", indent=2)
        if sentence.fact:
            print_fact(page, sentence.fact)


def print_quotes(quotes: Quotes) -> None:
    """What a person said; else whom the name may mean."""
    page = Page()
    if quotes.meant:
        page.print(f"{quotes.name!r} may be: {', '.join(quotes.meant)}.")
    elif not quotes.facts:
        page.print(f"Nobody called {quotes.name!r} says anything in the articles.")
    else:
        page.print(Text(", ".join(filter(None, (quotes.speaker, quotes.role))), style="bold"))
    for fact in quotes.facts:
        page.print()
        print_fact(page, fact)
    if quotes.total > len(quotes.facts):
        page.print()
        page.print(f"{len(quotes.facts)} of {quotes.total}; --limit shows more.", style="dim")


def print_history(history: History) -> None:
    """The events around a topic, oldest first."""
    page = Page()
    if not history.events:
        page.print(f"The articles tell nothing dated about {history.topic!r}.")
    for number, event in enumerate(history.events):
        if number:
            page.print()
        page.print(Text(event.iso, style="bold"))
        print_fact(page, event.fact)
