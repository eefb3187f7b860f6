"""Loose text: sentences of a page that stand in no paragraph element."""

from __future__ import annotations

import re
from typing import Any

import lxml.html  # type: ignore[import-untyped]

_CONTAINERS = ("div", "section", "article", "main", "td")
_INLINE_TAGS = (
    "a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup "
    "time tt u var wbr"
)
INLINE = frozenset(_INLINE_TAGS.split())
"""The elements that stand inside a line of text."""
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]{0,3}\s*$")
_LEAST_LETTERS = 15


def wrap_loose_text(tree: Any) -> None:
    """Puts `<p>` around sentences that stand in a `<div>`, parted by two `<br>`; changes the tree in place.

    Extraction would drop them, above all those with links. Without a full stop it is no sentence but a menu.
    """
    for container in list(tree.iter(*_CONTAINERS)):
        run: list[Any] = []
        lead = _Lead(container, None)
        for child in [*container, None]:
            if child is not None and child.tag in INLINE and not _is_paragraph_break(child):
                run.append(child)
                continue
            _wrap(container, lead, run)
            run = []
            if child is not None:
                lead = _Lead(container, child)


class _Lead:
    """The text before a run: the container's own, or what follows the block before it."""

    def __init__(self, container: Any, block: Any) -> None:
        self.container, self.block = container, block

    def take(self) -> str:
        if self.block is None:
            text, self.container.text = self.container.text, None
        else:
            text, self.block.tail = self.block.tail, None
        return text or ""

    def peek(self) -> str:
        return (self.container.text if self.block is None else self.block.tail) or ""


def _wrap(container: Any, lead: _Lead, run: list[Any]) -> None:
    own = lead.peek() + "".join(_own_text(element) for element in run)
    whole = lead.peek() + "".join(element.text_content() + (element.tail or "") for element in run)
    if sum(map(str.isalpha, own)) < _LEAST_LETTERS or not _SENTENCE_END.search(whole[-200:]):
        return
    paragraph = lxml.html.Element("p")
    paragraph.text = lead.take()
    if lead.block is None:
        container.insert(0, paragraph)
    else:
        lead.block.addnext(paragraph)
    for element in run:
        paragraph.append(element)


def _is_paragraph_break(element: Any) -> bool:
    """Whether it is the second `<br>` in a row."""
    before = element.getprevious()
    return (
        element.tag == "br" and before is not None and before.tag == "br" and not (before.tail and before.tail.strip())
    )


def _own_text(element: Any) -> str:
    """The text that is in no link."""
    tail = element.tail or ""
    return tail if element.tag == "a" else element.text_content() + tail
