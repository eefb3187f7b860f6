"""Paragraphs: an article's blocks, or its body cut at blank lines."""

from __future__ import annotations

import re

from knowledge.article import Article, Block, BlockKind

_BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")
_LIST_MARKER = re.compile(r"[-*•▪·]\s|\d{1,2}[.)]\s")
_HEADING = re.compile(r"#{1,6}\s")


def paragraphs(article: Article) -> tuple[Block, ...]:
    """The paragraphs of an article in order; blank ones are left out."""
    if article.blocks:
        return tuple(b for b in article.blocks if article.body[b.start : b.end].strip())
    edges = [0]
    for match in _BLANK_LINES.finditer(article.body):
        edges += [match.start(), match.end()]
    edges.append(len(article.body))
    spans = zip(edges[::2], edges[1::2], strict=True)
    return tuple(Block(start=a, end=b, kind=_kind(article.body[a:b])) for a, b in spans if article.body[a:b].strip())


def _kind(text: str) -> BlockKind:
    text = text.lstrip()
    if _LIST_MARKER.match(text):
        return BlockKind.LIST_ITEM
    if _HEADING.match(text):
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH
