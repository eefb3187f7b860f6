"""Digest -> a picture of its stories by day, where matplotlib is installed."""

from __future__ import annotations

import datetime as dt
import io
import textwrap
from collections import Counter
from dataclasses import dataclass
from importlib.util import find_spec

from babel.dates import format_skeleton

from bot.messages.dates import day
from bot.messages.html import bold, clip, text
from bot.messages.wording import Wording
from knowledge import Digest, Story

_MOST_STORIES = 8
_MOST_TICKS = 8
_LABEL = 34
_LONGEST_CAPTION = 1_000
# it brings its own paper: Telegram makes JPEGs of photos, and those let neither a dark nor a light chat shine through
_PAPER, _INK, _LINE, _DOT = "#f6f5f1", "#262626", "#8c8c8c", "#1f6fa8"


@dataclass(frozen=True)
class Picture:
    """A PNG, and HTML that says what is on it."""

    png: bytes
    caption: str


def pictures() -> bool:
    """Whether pictures can be made here."""
    return find_spec("matplotlib") is not None


def digest_picture(digest: Digest, wording: Wording, since: dt.date | None = None) -> Picture | None:
    """A line for each of the first stories, with a dot on each day it was reported; None without matplotlib."""
    try:
        from matplotlib.figure import Figure
    except ImportError:
        return None
    stories = [story for story in digest.stories[:_MOST_STORIES] if story.days and story.facts]
    first, last = since or digest.since, digest.until
    figure = Figure(figsize=(7, 0.9 + 0.55 * len(stories)), layout="constrained", facecolor=_PAPER)
    axes = figure.add_subplot(facecolor=_PAPER)
    for row, story in enumerate(stories):
        days = [one.toordinal() for one in story.days]
        axes.plot([days[0], days[-1]], [row, row], color=_LINE, linewidth=2, zorder=1)
        axes.scatter(days, [row] * len(days), s=90, color=_DOT, zorder=2)
    axes.set_yticks(range(len(stories)), [_label(number, story) for number, story in enumerate(stories, 1)])
    axes.invert_yaxis()
    ticks = range(first.toordinal(), last.toordinal() + 1, 1 + (last - first).days // _MOST_TICKS)
    axes.set_xticks(ticks, [_short(dt.date.fromordinal(tick), wording) for tick in ticks])
    axes.set_xlim(first.toordinal() - 0.5, last.toordinal() + 0.5)
    axes.tick_params(colors=_INK, length=0)
    axes.grid(visible=True, axis="x", color=_LINE, alpha=0.35)
    axes.spines[:].set_visible(False)
    png = io.BytesIO()
    figure.savefig(png, format="png", dpi=160)
    return Picture(png.getvalue(), _caption(digest, wording, first))


def _short(value: dt.date, wording: Wording) -> str:
    return f"{value:%m-%d}" if wording.plain else str(format_skeleton("MMMd", value, locale=wording.locale))


def _label(number: int, story: Story) -> str:
    fact = story.facts[0]
    words = fact.statement[slice(*fact.emphasis)] if fact.emphasis else fact.statement
    return "\n".join(textwrap.wrap(f"{number}. {clip(words, 2 * _LABEL)}", _LABEL)[:2])


def _caption(digest: Digest, wording: Wording, first: dt.date) -> str:
    """The same in words: on which day how many of the stories were reported."""
    counted = Counter(one for story in digest.stories for one in story.days if one >= first)
    days = [
        f"{day(one, wording)}: {wording.digest.stories.of(count, wording.locale)}"
        for one, count in sorted(counted.items())
    ]
    since, until = day(first, wording), day(digest.until, wording)
    title = wording.digest.picture.format(since=since, until=until)
    return f"{bold(title)}\n{text(clip('; '.join(days), _LONGEST_CAPTION - len(title)))}"
