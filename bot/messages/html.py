"""Telegram's HTML: made here and nowhere else, so that everything in it is escaped.

https://core.telegram.org/bots/api#html-style
"""

from __future__ import annotations

import html
import re

from bot.wrapped_lines import unwrapped

_TAG = re.compile(r"<[^<>]*>")
_ITEM = re.compile(r"\n[^\S\n]*\n(?:[-*•–—▪·]\s)?|\n[ \t]*[-*•–—▪·]\s")
_LONG = 300
_BLANKS = dict.fromkeys(map(ord, "\r\x0b\x0c\x1c\x1d\x1e\x1f\x85"), " ")


def text(value: str) -> str:
    """Plain text as HTML; the blanks among the control characters, which Telegram drops or trims, become spaces.

    >>> text("Q&A <1>")
    'Q&amp;A &lt;1&gt;'
    """
    return html.escape(value.translate(_BLANKS), quote=False)


def bold(value: str) -> str:
    """Plain text in bold, '' for ''."""
    return f"<b>{text(value)}</b>" if value else ""


def link(value: str, url: str) -> str:
    """Plain text that opens a web address; only the text when there is none that Telegram would open."""
    if not url.startswith(("http://", "https://")):
        return text(value)
    return f'<a href="{html.escape(url)}">{text(value)}</a>'


def quotation(value: str, *emphases: tuple[int, int], opening: str = "") -> str:
    """Plain text as a quotation, a long one folded; the characters of the slices `emphases`, in order, are bold, and
    what stands above it in the source, `opening`, is slanted. Each item of a list has its line and a mark."""
    value = unwrapped(value)
    inner, done = f"<i>{text(opening)}</i>\n" if opening else "", 0
    for start, end in emphases:
        start, end = max(done, start), min(len(value), end)
        if start < end:
            inner += text(value[done:start]) + bold(value[start:end])
            done = end
    inner = _ITEM.sub("\n• ", inner + text(value[done:]))
    return f"<blockquote{' expandable' if units(opening + value) > _LONG else ''}>{inner}</blockquote>"


def units(value: str) -> int:
    """The length of plain text as Telegram counts it, in UTF-16 code units.

    >>> units("a"), units("🙂")
    (1, 2)
    """
    return len(value) + sum(character > "\uffff" for character in value)


def shown_units(source: str) -> int:
    """The length of HTML made here as Telegram counts it: after parsing, in UTF-16 code units."""
    return units(html.unescape(_TAG.sub("", source)))


def entities(source: str) -> int:
    """How many entities HTML made here has: each stretch that is bold, quoted, linked and so on is one.

    >>> entities("<b>a</b> <blockquote>b <i>c</i></blockquote>")
    3
    """
    return source.count("</")


def clip(value: str, limit: int) -> str:
    """Plain text of our own, or a title, in at most `limit` characters; the source's sentences are never clipped.

    >>> clip("a long title", 7)
    'a long…'
    """
    value = " ".join(value.split())
    if len(value) <= limit:
        return value
    cut = value[: limit - 1]
    whole = cut if value[limit - 1].isspace() else cut.rpartition(" ")[0]
    # between words, unless that would leave much too little
    return f"{(whole if len(whole) > limit // 2 else cut).rstrip()}…"
