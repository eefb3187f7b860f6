"""Answers, digests and build reports on the terminal."""

from __future__ import annotations

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from bot.terminal.digest_page import digest_title
from knowledge import (
    Answer,
    BuildReport,
    CitedFact,
    Digest,
    History,
    Note,
    Quotes,
    Standing,
    Status,
    Verification,
)

_OPENINGS = {
    Status.ANSWERED: "",
    Status.CLOSEST: "No article answers this; these sentences come nearest:",
    Status.NOT_FOUND: "The articles do not hold an answer.",
}
_STANDINGS = {
    Standing.WORD_FOR_WORD: ("Word for word:", "green"),
    Standing.NEARLY: ("Nearly so:", "yellow"),
    Standing.NOT_AT_ALL: ("Not in the articles:", "red"),
}
_MOST_LISTED = 20


class _Page:
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


def print_answer(answer: Answer, *, explain: bool = False) -> None:
    """The short answer, then each fact as a quotation with its source; several questions one after the other."""
    page = _Page()
    for number, one in enumerate(answer.answers):
        if number:
            page.print()
        page.print(one.question, style="underline")
        _print_answer(page, one, explain)
    if not answer.answers:
        _print_answer(page, answer, explain)


def _print_answer(page: _Page, answer: Answer, explain: bool) -> None:
    if answer.question_as_read != answer.question:
        page.print(Text(f"Read as: {answer.question_as_read}", style="dim"))
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
        _print_fact(page, fact)
        if explain:
            _print_features(page, fact)


def _print_fact(page: _Page, fact: CitedFact) -> None:
    if fact.introduced_by:
        page.print(fact.introduced_by, style="italic", indent=2)
    statement = Text(fact.statement)
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
        others = "; ".join(f"{one.publisher}, {one.title}" for one in fact.repeated_by)
        counts = f"{1 + len(fact.repeated_by)} reports, {fact.origins} {'origin' if fact.origins == 1 else 'origins'}"
        page.print(f"{counts}. Also in: {others}", style="dim", indent=2)


def _print_features(page: _Page, fact: CitedFact) -> None:
    page.print(f"{fact.score:8.2f}  score, the sum of these parts (weight times value)", style="dim", indent=4)
    for name, part in sorted(fact.parts.items(), key=lambda one: (-abs(one[1]), one[0])):
        value = f" {fact.features[name]:.2f}" if name in fact.features else ""
        page.print(f"{part:8.2f}  {name}{value}", style="dim", indent=4)


def print_digest(digest: Digest) -> None:
    """Each story by its first fact, with its source."""
    page = _Page()
    page.print(Text(digest_title(digest), style="bold"))
    if not digest.stories:
        page.print("No article says anything of this." if digest.topic else "No article was published in these days.")
    for number, story in enumerate(digest.stories, 1):
        page.print()
        more = f" ({len(story.article_ids)} articles)" if len(story.article_ids) > 1 else ""
        page.print(Text(f"{number}.{more}"))
        if story.facts:
            _print_fact(page, story.facts[0])
        for one in story.changes:
            page.print(f"{one.now}: was {one.was} on {one.on.day} {one.on:%B %Y}", style="yellow", indent=2)


def print_verification(verification: Verification) -> None:
    """Each sentence with how it stands in the articles, and where."""
    page = _Page()
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
            _print_fact(page, sentence.fact)


def print_quotes(quotes: Quotes) -> None:
    """What a person said; else whom the name may mean."""
    page = _Page()
    if quotes.meant:
        page.print(f"{quotes.name!r} may be: {', '.join(quotes.meant)}.")
    elif not quotes.facts:
        page.print(f"Nobody called {quotes.name!r} says anything in the articles.")
    else:
        page.print(Text(", ".join(filter(None, (quotes.speaker, quotes.role))), style="bold"))
    for fact in quotes.facts:
        page.print()
        _print_fact(page, fact)
    if quotes.total > len(quotes.facts):
        page.print()
        page.print(f"{len(quotes.facts)} of {quotes.total}; --limit shows more.", style="dim")


def print_history(history: History) -> None:
    """The events around a topic, oldest first."""
    page = _Page()
    if not history.events:
        page.print(f"The articles tell nothing dated about {history.topic!r}.")
    for number, event in enumerate(history.events):
        if number:
            page.print()
        page.print(Text(event.iso, style="bold"))
        _print_fact(page, event.fact)


def print_report(report: BuildReport) -> None:
    """What a build added, changed, removed and skipped."""
    page = _Page()
    page.print(
        Text(f"Edition {report.edition}", style="bold")
        + Text(f": {report.articles} articles, {report.facts} facts, in {report.seconds:.1f} s")
    )
    for name, ids in (("Added", report.added), ("Changed", report.changed), ("Removed", report.removed)):
        if ids:
            shown = ", ".join(ids[:_MOST_LISTED])
            more = f" … and {len(ids) - _MOST_LISTED} more" if len(ids) > _MOST_LISTED else ""
            page.print(Text(f"{name} ({len(ids)}): {shown}{more}"))
    if report.unchanged:
        page.print(Text(f"Unchanged: {report.unchanged}"))
    _print_notes(page, "Skipped", report.skipped)
    _print_notes(page, "Taken, but", report.notes)


def _print_notes(page: _Page, title: str, notes: tuple[Note, ...]) -> None:
    if not notes:
        return
    page.print(Text(f"{title} ({len(notes)}):"))
    for note in notes[:_MOST_LISTED]:
        page.print(Text(f"  {note.path}: {note.reason}"))
    if len(notes) > _MOST_LISTED:
        page.print(Text(f"  … and {len(notes) - _MOST_LISTED} more"))
