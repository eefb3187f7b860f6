"""What a build did, on the terminal."""

from __future__ import annotations

from rich.text import Text

from bot.terminal.page import Page, counted
from knowledge import BuildReport, Note

_MOST_LISTED = 20


def print_report(report: BuildReport) -> None:
    """What a build added, changed, removed and skipped."""
    page = Page()
    page.print(
        Text(f"Edition {report.edition}", style="bold")
        + Text(f": {counted(report.articles, 'article')}, {counted(report.facts, 'fact')}, in {report.seconds:.1f} s")
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


def _print_notes(page: Page, title: str, notes: tuple[Note, ...]) -> None:
    if not notes:
        return
    page.print(Text(f"{title} ({len(notes)}):"))
    for note in notes[:_MOST_LISTED]:
        page.print(Text(f"  {note.path}: {note.reason}"))
    if len(notes) > _MOST_LISTED:
        page.print(Text(f"  … and {len(notes) - _MOST_LISTED} more"))
