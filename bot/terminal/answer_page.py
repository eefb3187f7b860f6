"""Answers on the terminal, and facts with their sources."""

from __future__ import annotations

from textwrap import shorten

from rich.text import Text

from bot.terminal.page import Page
from bot.wrapped_lines import unwrapped
from knowledge import Answer, CitedFact, Status

_OPENINGS = {
    Status.ANSWERED: "",
    Status.CLOSEST: "No article answers this; these sentences come nearest:",
    Status.NOT_FOUND: "The articles do not hold an answer.",
}

_LONGEST = 400
"""Characters of a question that are shown as it was read."""


def print_answer(answer: Answer, *, explain: bool = False) -> None:
    """The short answer, then each fact as a quotation with its source; several questions one after the other."""
    page = Page()
    for number, one in enumerate(answer.answers):
        if number:
            page.print()
        page.print(one.question, style="underline")
        _print_answer(page, one, explain)
    if not answer.answers:
        _print_answer(page, answer, explain)


def _print_answer(page: Page, answer: Answer, explain: bool) -> None:
    if answer.question_as_read != answer.question:
        page.print(Text(f"Read as: {shorten(answer.question_as_read, _LONGEST, placeholder=' …')}", style="dim"))
    if answer.readings:
        page.print(f"This may mean more than one thing: {'; '.join(answer.readings)}. For each, what comes nearest:")
    elif answer.overview and answer.status is Status.CLOSEST:
        page.print("What the articles say of this, newest first:")
    elif answer.perhaps:
        page.print("No article answers this for certain; the first of these may:")
    elif opening := _OPENINGS[answer.status]:
        page.print(opening)
    if answer.conflict:
        page.print("Sources disagree:", style="bold")
    if answer.language and answer.status is not Status.NOT_FOUND:
        from babel import Locale  # a heavy import, which few answers need

        language = Locale("en").languages.get(answer.language, answer.language)
        page.print(f"The source is in another language: {language}.")
    if answer.headline:
        ours = f" (= {answer.short_answer_date})" if answer.short_answer_date else ""
        page.print(Text(" ".join(answer.headline.split()), style="bold") + Text(ours, style="dim"))
    shown = () if answer.status is Status.NOT_FOUND and not explain else answer.facts
    for fact in shown:
        page.print()
        print_fact(page, fact)
        if explain:
            _print_features(page, fact)


def print_fact(page: Page, fact: CitedFact) -> None:
    """The statement, who says it, and where it stands."""
    if fact.introduced_by:
        page.print(fact.introduced_by, style="italic", indent=2)
    statement = Text(unwrapped(fact.statement))
    if fact.emphasis:
        statement.stylize("bold", *fact.emphasis)
    for line in statement.split("\n"):
        page.print(line, indent=2)
    who = ", ".join(part for part in (fact.speaker, fact.speaker_role) if part)
    if who:
        page.print(f"— {who}", style="italic", indent=2)
    day = fact.published.strftime("%d %B %Y").lstrip("0") if fact.published else "no date"
    place = f"{fact.title}, paragraph {fact.paragraph}"
    page.print(" · ".join(part for part in (fact.publisher, day, place) if part), style="dim", indent=2)
    page.print(fact.url or fact.path, style="blue", indent=2)
    if fact.superseded_by:
        later = f"{fact.superseded_by:%d %B %Y}".lstrip("0")
        page.print(f"Superseded by a later article, of {later}.", style="yellow", indent=2)
    if fact.repeated_by:
        others = "; ".join(", ".join(filter(None, (one.publisher, one.title))) for one in fact.repeated_by)
        counts = f"{1 + len(fact.repeated_by)} reports, {fact.origins} {'origin' if fact.origins == 1 else 'origins'}"
        page.print(f"{counts}. Also in: {others}", style="dim", indent=2)


def _print_features(page: Page, fact: CitedFact) -> None:
    page.print(f"{fact.score:8.2f}  score, the sum of these parts (weight times value)", style="dim", indent=4)
    for name, part in sorted(fact.parts.items(), key=lambda one: (-abs(one[1]), one[0])):
        value = f" {fact.features[name]:.2f}" if name in fact.features else ""
        page.print(f"{part:8.2f}  {name}{value}", style="dim", indent=4)
