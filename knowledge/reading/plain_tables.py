"""Tables in plain text: lines that part a name from a value by dots, blanks or a colon, or short lines one by one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.article import BlockKind

_PARTED = re.compile(
    r"[^.!?\n]{1,60}?(?:(?:[ \t]?\.{3,}|[ \t]*\t| {3,})[ \t]*\S|:[ \t]+\S[^\n]{0,60}(?:(?<![.!?])|(?<=\.m\.))$)"
)
_LONGEST = 120
_LONGEST_ENTRY = 60
_NO_ENTRY = ",;-–—.!?…"
"""What an entry does not end with: it would go on, or be a sentence."""


def is_table(lines: Sequence[str]) -> bool:
    """Whether lines stand each for themselves, the first perhaps as the heading of the others: all part a name from a
    value, or all are short and open like a sentence but end like none.

    >>> is_table(["Admission", "Adults ..... 6 crowns", "Pupils ... free"]), is_table(["The dam was built", "in 1970."])
    (True, False)
    >>> is_table(["Monday: closed", "Tuesday: 9 to 5"]), is_table(["Q: May I park?", "A: Yes, behind the house."])
    (True, False)
    """
    if len(lines) < 2 or max(map(len, lines)) > _LONGEST:
        return False
    if all(_PARTED.match(line) for line in lines[1:]) and (len(lines) > 2 or _PARTED.match(lines[0])):
        return True
    short = len(lines) > 2 and max(map(len, lines)) <= _LONGEST_ENTRY
    return short and all((line[0].isupper() or line[0].isdigit()) and line[-1] not in _NO_ENTRY for line in lines)


def rows_of(lines: Sequence[str]) -> list[tuple[str, BlockKind]]:
    """The lines of a paragraph that is a table, blanks squeezed, with what each is; none where it is no table.

    >>> [text for text, _ in rows_of(["Adults ...   6 crowns", "Pupils ...   free"])]
    ['Adults ... 6 crowns', 'Pupils ... free']
    """
    if not is_table(lines):
        return []
    return [
        (" ".join(line.split()), kind_of_line(line, after)) for line, after in zip(lines, [*lines[1:], ""], strict=True)
    ]


def kind_of_line(line: str, following: str) -> BlockKind:
    """What a line of a table is: a row, the head of the rows below it, or an item that parts nothing.

    >>> kind_of_line("Admission", "Adults ..... 6 crowns").value
    'table_head'
    """
    if _PARTED.match(line):
        return BlockKind.ROW
    return BlockKind.TABLE_HEAD if _PARTED.match(following) else BlockKind.LIST_ITEM
