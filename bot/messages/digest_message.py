"""Digest -> one message, and the buttons below it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.messages.buttons import keyboard
from bot.messages.cited_fact import published
from bot.messages.dates import day
from bot.messages.html import bold, clip, link, quotation, shown_units, text, units
from bot.messages.pages import LIMIT
from bot.messages.wording import Wording
from knowledge import Digest, Story, Window

MORE_OF_DIGEST = "digest_"
"""What a deep link begins with that opens the rest of a digest; the digest's key and a place in it follow."""

_LONGEST_QUOTATION = 1_200
_LONGEST_NAME = 80
_BUTTONS_A_ROW = 5


@dataclass(frozen=True)
class DigestPage:
    """A part of a digest that fits one message; `rest` is the place of the first story that does not, if any."""

    parts: tuple[str, ...]
    stories: tuple[Story, ...]
    start: int
    rest: int | None

    @property
    def numbers(self) -> range:
        """The numbers of the stories, from 1 on."""
        return range(self.start + 1, self.start + 1 + len(self.stories))


def digest_page(
    digest: Digest, wording: Wording, heading: str, *, start: int = 0, most: int = 10, limit: int = LIMIT
) -> DigestPage:
    """The stories from the place `start` on, `most` of them at most, below a heading of HTML."""
    parts, shown, length = [heading], 0, shown_units(heading)
    for number, story in enumerate(digest.stories[start : start + most], start + 1):
        entry = _entry(story, number, wording)
        length += 2 + shown_units(entry)
        if length > limit:
            break
        parts.append(entry)
        shown += 1
    rest = start + shown
    return DigestPage(
        tuple(parts), digest.stories[start:rest], start, rest if rest < len(digest.stories) and shown else None
    )


def digest_keyboard(
    page: DigestPage, digest: Digest, key: str, wording: Wording, chat_with_bot: str
) -> InlineKeyboardMarkup | None:
    """A button for the receipt of each story, and one for the rest; all open the bot's own chat.

    So they work in channels too, and for everyone. `chat_with_bot` is the address of a deep link but for its payload,
    `key` the one that the digest is kept under.
    """
    receipts = [
        InlineKeyboardButton(str(number), url=f"{chat_with_bot}{story.facts[0].reference}")
        for number, story in zip(page.numbers, page.stories, strict=True)
        if story.facts and story.facts[0].reference
    ]
    rows = [receipts[at : at + _BUTTONS_A_ROW] for at in range(0, len(receipts), _BUTTONS_A_ROW)]
    if page.rest is not None:
        label = wording.digest.more.format(count=len(digest.stories) - page.rest)
        rows.append([InlineKeyboardButton(label, url=f"{chat_with_bot}{MORE_OF_DIGEST}{key}_{page.rest}")])
    return keyboard(rows)


def digest_heading(digest: Digest, wording: Wording, *, new_since: dt.date | None = None) -> str:
    """The window, or the topic; `new_since` is the day of the digest before it, where only news is told."""
    words = wording.digest
    if digest.topic:
        return bold(words.title_topic.format(topic=clip(digest.topic, _LONGEST_NAME)))
    since, until = new_since or digest.since, digest.until
    if since == until:
        return bold(words.title_day.format(day=day(until, wording)))
    title = words.title_new if new_since else words.title
    return bold(title.format(since=day(since, wording), until=day(until, wording)))


def digest_opening(asked: tuple[dt.date, dt.date], wording: Wording) -> str:
    """That nothing was published on the days that were asked for, and that what follows is of others."""
    return text(wording.digest.earlier.format(since=day(asked[0], wording), until=day(asked[1], wording)))


def no_digest_message(window: Window, wording: Wording) -> tuple[str, ...]:
    """That there is nothing to tell of what was asked for."""
    words, topic = wording.digest, clip(window.topic, _LONGEST_NAME)
    if window.since and window.until:
        since, until = day(window.since, wording), day(window.until, wording)
        said = words.nothing_about_then if topic else words.nothing
        return (text(said.format(since=since, until=until, topic=topic)),)
    return (text(words.nothing_about.format(topic=topic) if topic else words.no_dates),)


def no_news_message(since: dt.date, wording: Wording) -> tuple[str, ...]:
    """That there is nothing new."""
    return (text(wording.digest.nothing_new.format(since=day(since, wording))),)


def _entry(story: Story, number: int, wording: Wording) -> str:
    """The telling sentence, a few words of it bold, and below it what is ours."""
    fact = story.facts[0]
    start, end = fact.emphasis or (0, 0)
    # one that would fill the message alone stands behind its button
    shown = fact.statement if units(fact.statement) <= _LONGEST_QUOTATION else fact.statement[start:end]
    source = f"{clip(fact.publisher, _LONGEST_NAME) or wording.no_publisher}, {published(fact.published, wording)}"
    lines = [quotation(shown, (start, end))]
    if wording.plain:
        lines.append(f"{number}. {link(wording.source_link.format(source=source), fact.url)}")
    else:
        lines.append(f"{number} · {link(source, fact.url)}")
    if story.sources > 1:
        lines[-1] += f" · {text(wording.digest.sources.of(story.sources, wording.locale))}"
    lines += [
        text(wording.digest.was.format(now=one.now, was=one.was, date=day(one.on, wording))) for one in story.changes
    ]
    return "\n".join(lines)
