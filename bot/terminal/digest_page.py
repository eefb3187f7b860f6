"""A digest as an HTML page, fit for an e-mail: one file, no scripts, nothing to load, every style inline."""

from __future__ import annotations

import datetime as dt
import html
from collections.abc import Iterator

from bot.wrapped_lines import unwrapped
from knowledge import CitedFact, Digest, Story

_BODY = "font-family:Georgia,serif;line-height:1.5;max-width:40em;margin:1.5em auto;padding:0 1em"
_QUOTATION = "margin:0 0 .3em;padding:0 0 0 .8em;border-left:.25em solid #1f6fa8"
_OURS = "font-family:sans-serif;font-size:.85em;margin:0 0 .6em;padding:0 0 0 1em"


def digest_page(digest: Digest) -> str:
    """The whole page: a heading with the window, and each story by its facts, the most telling one first."""
    title = html.escape(digest_title(digest))
    stories = "\n".join(line for number, story in enumerate(digest.stories, 1) for line in _story(number, story))
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f'<title>{title}</title>\n</head>\n<body style="{_BODY}">\n<h1 style="font-size:1.4em">{title}</h1>\n'
        f"{stories or '<p>Nothing was published.</p>'}\n</body>\n</html>\n"
    )


def digest_title(digest: Digest) -> str:
    """'9 March 2026 to 22 March 2026', after the topic where there is one."""
    if digest.topic and not digest.stories:
        return digest.topic
    window = f"{_day(digest.since)} to {_day(digest.until)}" if digest.since != digest.until else _day(digest.since)
    return f"{digest.topic}: {window}" if digest.topic else window


def _story(number: int, story: Story) -> Iterator[str]:
    yield f'<section style="margin:0 0 1.6em">\n<h2 style="font-size:1em;margin:0 0 .3em">{number}</h2>'
    for place, fact in enumerate(story.facts):
        yield _fact(fact)
        if place == 0:
            for change in story.changes:
                yield _ours(f"{change.now} – was {change.was} on {_day(change.on)}")
            if story.sources > 1:
                yield _ours(f"{story.sources} independent sources")
    yield "</section>"


def _fact(fact: CitedFact) -> str:
    start, end = fact.emphasis or (0, 0)
    statement = unwrapped(fact.statement)
    parts = (statement[:start], statement[start:end], statement[end:])
    before, lead, after = (html.escape(part).replace("\n", "<br>") for part in parts)
    lead = f"<b>{lead}</b>" if lead else ""
    language = f' lang="{html.escape(fact.language)}"' if fact.language else ""
    quotation = f'<blockquote{language} style="{_QUOTATION}">{before}{lead}{after}</blockquote>'
    day = _day(fact.published) if fact.published else "no date"
    said = ", ".join(part for part in (fact.speaker, fact.speaker_role) if part)
    title = html.escape(fact.title or fact.article_id)
    if fact.url.startswith(("http://", "https://")):
        title = f'<a href="{html.escape(fact.url)}">{title}</a>'
    place = f"{html.escape(fact.publisher)}, {day} · {title}, paragraph {fact.paragraph}"
    return f"{quotation}\n{_ours_html(f'{html.escape(said)} · {place}' if said else place)}"


def _ours(line: str) -> str:
    return _ours_html(html.escape(line))


def _ours_html(line: str) -> str:
    return f'<p style="{_OURS}">{line}</p>'


def _day(value: dt.date) -> str:
    return f"{value.day} {value:%B %Y}"
