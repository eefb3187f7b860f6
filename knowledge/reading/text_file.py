"""Text files: a title line, perhaps a credit line, a blank line, and the body."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.errors import SourceError
from knowledge.reading.credit_line import read_credit_line
from knowledge.reading.dateline import read_dateline
from knowledge.reading.drafts import Draft, first_words

_LONGEST_TITLE = 250
_LONGEST_TITLE_BEFORE_TEXT = 120


def read_text_file(text: str) -> Iterator[Draft]:
    """The one article of a text file. Raises SourceError when there is no text.

    A first line that is no title stays in the body, and the first words stand for the title.
    """
    lines = text.strip().split("\n", 2)
    first = lines[0].strip()
    if not first:
        raise SourceError("holds no text")
    rest = "\n".join(lines[1:]).strip()
    credited = read_credit_line(lines[1]) if len(lines) > 2 and len(first) <= _LONGEST_TITLE else None
    if credited and (body := lines[2].strip()):
        yield Draft(title=first, publisher=credited.publisher, published=credited.day, body=body)
    elif rest and _is_title(first, lines[1].strip()):
        yield Draft(title=first, body=rest)
    else:
        yield Draft(
            title=first_words(text),
            body=text,
            notes=("has no title line with a blank line after it: its first words are taken",),
        )


def _is_title(first: str, second: str) -> bool:
    dateline = read_dateline(first)
    if dateline and (dateline.date or dateline.publishers):
        return False
    if not second:
        return len(first) <= _LONGEST_TITLE
    # no blank line: a title only if what follows is plainly the body, not the same paragraph wrapped
    opens_body = len(second) > _LONGEST_TITLE_BEFORE_TEXT or read_dateline(second) is not None
    return opens_body and len(first) <= _LONGEST_TITLE_BEFORE_TEXT and first[-1] not in ".,;:"
