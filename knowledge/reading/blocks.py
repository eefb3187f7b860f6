"""Blocks: the paragraphs of a body, and which of them are headings, list items or captions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from knowledge.article import Block, BlockKind
from knowledge.reading.dateline import read_dateline
from knowledge.reading.plain_tables import is_table, kind_of_line

# a wrapped line seldom exceeds 100 characters: a longer one is a paragraph of its own
_LONGEST_WRAPPED_LINE = 120
_LONGEST_HEADING = 90
_LONGEST_CAPTION = 300
_LONGEST_LABEL = 6
"""Words of a line with a colon at its end that says of what the lines below are."""
_BULLET = re.compile(r"[ \t]{0,9}[-*•‣▪●–·][ \t]{1,9}(?=\S)")
_NUMBER = re.compile(r"[ \t]{0,9}(\d{1,2})[.)][ \t]{1,9}(?=\S)")
_LABEL = re.compile(r"[^:.!?\n]{1,40}:[ \t]+\S")
_CREDIT = r"(?:photo|image|picture|illustration|graphic|foto|фото|снимок|иллюстрация)"
_CAPTION_START = re.compile(
    rf"[(\[]?(?:file {_CREDIT}|{_CREDIT}(?:\s(?:credit|by|courtesy))?\s?[:/©]|{_CREDIT}\s(?:credit|by|courtesy)\b"
    r"|caption:|pictured:|credit:|подпись:)",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"(?:(?:Posted|Written|Reported|Text|Story)\s[Bb]y|By|BY)(?:\s[A-Z][\w.’'-]*){2,4}$")
_CAPTION_END = re.compile(
    rf"\b(?:{_CREDIT}|credit)(?: credit| by)?\s?[:/©]\s?(?:[^.!?\n]|(?<=\b[^\W\d_])\.){{1,80}}\W?$", re.IGNORECASE
)
_END_MARKS = ".!?…:;,"
_CLOSING = "\"'”’»“)]"


def join_blocks(parts: Iterable[tuple[str, BlockKind]]) -> tuple[str, tuple[Block, ...]]:
    """The body that stands these texts one under the other with a blank line between, and where each stands.

    >>> join_blocks([("One.", BlockKind.PARAGRAPH), ("Two.", BlockKind.LIST_ITEM)])[0]
    'One.\\n\\nTwo.'
    """
    texts, blocks, position = [], [], 0
    for text, kind in parts:
        if not text:
            continue
        texts.append(text)
        blocks.append(Block(start=position, end=position + len(text), kind=kind))
        position += len(text) + 2
    return "\n\n".join(texts), tuple(blocks)


def join_cells(cells: Sequence[str]) -> str:
    """The cells of a row of a table in one line; empty ones keep their place, but for those at the end.

    >>> join_cells(["Friday", "", "20:00", ""]), join_cells(["", "Monday"])
    ('Friday |  | 20:00', '| Monday')
    """
    return " | ".join(cells).rstrip(" |").lstrip()


def split_blocks(body: str) -> tuple[Block, ...]:
    """The paragraphs of plain text: parted by blank lines, by bullets, or by line ends where lines are not wrapped.

    A bullet or running number stands outside the block of its list item.
    """
    groups = [(group, is_table([body[start:end] for start, end in group])) for group in _groups(body)]
    spans = [span for group, table in groups for span in (group if table else _paragraphs(body, group))]
    lines = {span: after for group, table in groups if table for span, after in zip_longest(group, group[1:])}
    numbers = {int(found[1]) for start, end in spans if (found := _NUMBER.match(body, start, end))}
    blocks = []
    for index, (start, end) in enumerate(spans):
        listed = _BULLET.match(body, start, end) or _run_number(body, start, end, numbers)
        if listed:
            blocks.append(Block(start=listed.end(), end=end, kind=BlockKind.LIST_ITEM))
        elif (start, end) in lines:
            after = lines[start, end] or (end, end)
            blocks.append(Block(start=start, end=end, kind=kind_of_line(body[start:end], body[slice(*after)])))
        else:
            blocks.append(Block(start=start, end=end, kind=_kind(body[start:end], last=index == len(spans) - 1)))
    return tuple(_with_labelled_lines(body, blocks))


def _with_labelled_lines(body: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, those below a few words with a colon as items though they look like headings: 'Monday:', 'Closed for
    Unity Day'. The last of several may be a heading, if prose follows it."""
    listed = False
    for at, block in enumerate(blocks):
        before = body[blocks[at - 1].start : blocks[at - 1].end] if at else ""
        labelled = before.endswith(":") and len(before.split()) <= _LONGEST_LABEL
        prose = (
            at + 1 < len(blocks) and blocks[at + 1].kind is BlockKind.PARAGRAPH and body[blocks[at + 1].end - 1] != ":"
        )
        listed = block.kind is BlockKind.HEADING and (labelled or (listed and not prose))
        yield block.model_copy(update={"kind": BlockKind.LIST_ITEM}) if listed else block


def _groups(body: str) -> Iterator[list[tuple[int, int]]]:
    """The runs of lines between blank lines; a line is its slice without the blanks around it."""
    group: list[tuple[int, int]] = []
    position = 0
    for line in body.split("\n"):
        text = line.strip()
        if text:
            start = position + line.index(text)
            group.append((start, start + len(text)))
        elif group:
            yield group
            group = []
        position += len(line) + 1
    if group:
        yield group


def _paragraphs(body: str, group: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The group's lines put together, but a list item, an unwrapped line or what somebody says in a transcript stands
    alone."""
    labelled = [start for start, end in group if body[start].isupper() and _LABEL.match(body, start, end)]
    turns = set(labelled) if len(labelled) > 1 and labelled[0] == group[0][0] else set()
    unwrapped = len(group) > 1 and max(end - start for start, end in group) > _LONGEST_WRAPPED_LINE
    first, last = group[0]
    for start, end in group[1:]:
        if start in turns or unwrapped or _BULLET.match(body, start, end) or _NUMBER.match(body, start, end):
            yield first, last
            first = start
        last = end
    yield first, last


def _run_number(body: str, start: int, end: int, numbers: set[int]) -> re.Match[str] | None:
    """The number that a list item opens with; one without a neighbour ('20. Januar') is no list."""
    found = _NUMBER.match(body, start, end)
    return found if found and {int(found[1]) - 1, int(found[1]) + 1} & numbers else None


def _kind(text: str, *, last: bool) -> BlockKind:
    if len(text) <= _LONGEST_CAPTION and (_CAPTION_START.match(text) or _BYLINE.match(text) or _ends_as_caption(text)):
        return BlockKind.CAPTION
    ends_open = text.rstrip(_CLOSING)[-1:] not in _END_MARKS and text[-1:] not in _END_MARKS
    short = len(text) <= _LONGEST_HEADING and "\n" not in text
    named = any(map(str.isalpha, text))
    if short and ends_open and named and not last and read_dateline(text) is None:
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH


def _ends_as_caption(text: str) -> bool:
    return (":" in text or "/" in text or "©" in text) and _CAPTION_END.search(text) is not None
