"""What is known of the edition in use -> message."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from bot.messages.cited_fact import published
from bot.messages.dates import moment
from bot.messages.html import bold, clip, text
from bot.messages.wording import Wording
from knowledge import EditionInfo, SourceSummary

_SHOWN = 30
_LONGEST = 60


def status_message(edition: EditionInfo, zone: ZoneInfo, wording: Wording, *, building: bool) -> tuple[str, ...]:
    """The edition in use, when it was built, and how much it holds."""
    line = wording.status.format(
        number=edition.number,
        moment=moment(edition.built_at, zone, wording),
        articles=wording.articles.of(edition.articles, wording.locale),
        facts=wording.facts.of(edition.facts, wording.locale),
        publishers=wording.publishers.of(len(edition.publishers), wording.locale),
    )
    return (text(line), text(wording.status_building) if building else "")


def sources_message(sources: Sequence[SourceSummary], wording: Wording) -> tuple[str, ...]:
    """Each publisher with the number of its articles and the newest date; long lists shortened."""
    lines = [
        wording.sources_line.format(
            publisher=clip(source.publisher, _LONGEST) or wording.no_publisher,
            articles=wording.articles.of(source.articles, wording.locale),
            date=published(source.newest, wording),
        )
        for source in sources[:_SHOWN]
    ]
    if len(sources) > _SHOWN:
        lines.append(wording.and_more.format(count=len(sources) - _SHOWN))
    return ("\n".join([bold(wording.sources), *(text(f"• {line}") for line in lines)]),)
