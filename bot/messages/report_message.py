"""BuildReport -> message, and the progress before it."""

from __future__ import annotations

from collections.abc import Sequence

from babel.numbers import format_decimal, format_percent

from bot.messages.html import bold, clip, text
from bot.messages.library_text import library_text
from bot.messages.wording import Wording
from knowledge import BuildReport, Note

_SHOWN = 10
_LONGEST = 150


def progress_message(done: int, total: int, wording: Wording) -> tuple[str, ...]:
    """How far a reload is."""
    return (text(wording.reload_progress.format(share=format_percent(done / max(total, 1), locale=wording.locale))),)


def report_message(report: BuildReport, wording: Wording) -> tuple[str, ...]:
    """What a reload did: the edition, then added, changed, removed and skipped, long lists shortened."""
    articles = wording.articles.of(report.articles, wording.locale)
    facts = wording.facts.of(report.facts, wording.locale)
    heading = bold(wording.reload_done.format(number=report.edition, articles=articles, facts=facts))
    if not (report.added or report.changed or report.removed):
        heading += f"\n{text(wording.reload_unchanged)}"
    lists = (
        (wording.added, report.added),
        (wording.changed, report.changed),
        (wording.removed, report.removed),
        (wording.skipped, [_note(note, wording) for note in report.skipped]),
        (wording.noted, [_note(note, wording) for note in report.notes]),
    )
    return (heading, *(_list(title, lines, wording) for title, lines in lists if lines))


def failure_message(reason: str, edition: int | None, wording: Wording) -> tuple[str, ...]:
    """That a reload failed, why, and which edition stays in use; None when there is none yet."""
    reason = clip(library_text(reason, wording), 3 * _LONGEST)
    if edition is None:
        return (text(wording.reload_failed_empty.format(reason=reason)),)
    return (text(wording.reload_failed.format(reason=reason, number=edition)),)


def _note(note: Note, wording: Wording) -> str:
    return f"{note.path}: {library_text(note.reason, wording)}"


def _list(title: str, lines: Sequence[str], wording: Wording) -> str:
    shown = [bold(title.format(count=format_decimal(len(lines), locale=wording.locale)))]
    shown += [text(f"• {clip(line, _LONGEST)}") for line in lines[:_SHOWN]]
    if len(lines) > _SHOWN:
        more = format_decimal(len(lines) - _SHOWN, locale=wording.locale)
        shown.append(text(wording.and_more.format(count=more)))
    return "\n".join(shown)
