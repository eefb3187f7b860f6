"""Text files: a title line, perhaps lines that credit it, a blank line, and the body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.errors import SourceError
from knowledge.reading.credit_line import read_credit_line
from knowledge.reading.dateline import read_dateline
from knowledge.reading.drafts import Draft, first_words

_LONGEST_TITLE = 250
_LONGEST_TITLE_BEFORE_TEXT = 120
_LONGEST_CREDIT = 100
_CREDITS = 3
"""So many lines may stand between a title and the end of what credits it: a byline, a publisher and the day."""
_BYLINE = re.compile(
    r"(?:(?:(?:posted|written|reported|text|story)\s)?by|author:|von|par|por|di|автор(?:ка|ы)?:?|текст:)\s+\S",
    re.IGNORECASE,
)
_SOURCE = re.compile(r"(?:source|publisher|quelle|fuente|fonte|источник|джерело)\s*:\s+", re.IGNORECASE)
_ENDS_OF_SENTENCES = tuple(".!?;:…,")


def read_text_file(text: str) -> Iterator[Draft]:
    """The one article of a text file. Raises SourceError when there is no text.

    A first line that is no title stays in the body, and the first words stand for the title.
    """
    lines = text.strip().split("\n")
    first = lines[0].strip()
    if not first:
        raise SourceError("holds no text")
    rest = "\n".join(lines[1:]).strip()
    credited = _credited(first, lines[1:]) if len(first) <= _LONGEST_TITLE else None
    if credited:
        yield credited
    elif rest and _is_title(first, lines[1].strip()):
        yield Draft(title=first, body=rest)
    else:
        yield Draft(
            title=first_words(text),
            body=text,
            notes=("has no title line with a blank line after it: its first words are taken",),
        )


def _credited(title: str, lines: Sequence[str]) -> Draft | None:
    """The article whose day, and perhaps publisher, the lines below its title tell; None where they tell no day.

    A byline stays in the body, as does all else but the day and one line that is the publisher's.
    """
    between: list[str] = []
    for at, line in enumerate(lines):
        credit, below = read_credit_line(line), lines[at + 1 :]
        if credit and "".join(below).strip():
            if at and (below[0].strip() or any(map(read_credit_line, below))):
                return None  # a paragraph, or a chronicle of days
            if not credit.publisher and at == len(between) == 1 and _names_publisher(between[0].strip()):
                credit, between = credit._replace(publisher=_SOURCE.sub("", between[0].strip(), 1)), []
            body = "\n".join([*between, *below]).strip()
            return Draft(title=title, publisher=credit.publisher, published=credit.day, body=body)
        if credit or len(between) == _CREDITS or (line.strip() and not _may_credit(line.strip())):
            return None
        if line.strip():
            between.append(line)
    return None


def _names_publisher(line: str) -> bool:
    """Whether a line is no byline, and none with another label than that of a source: 'Presenter: Ann Lee'."""
    return not _BYLINE.match(line) and (":" not in line or _SOURCE.match(line) is not None)


def _may_credit(line: str) -> bool:
    return len(line) <= _LONGEST_CREDIT and not line.endswith(_ENDS_OF_SENTENCES)


def _is_title(first: str, second: str) -> bool:
    dateline = read_dateline(first)
    if dateline and (dateline.date or dateline.publishers):
        return False
    if not second:
        return len(first) <= _LONGEST_TITLE
    # no blank line: a title only if what follows is plainly the body, not the same paragraph wrapped
    opens_body = len(second) > _LONGEST_TITLE_BEFORE_TEXT or read_dateline(second) is not None
    return opens_body and len(first) <= _LONGEST_TITLE_BEFORE_TEXT and first[-1] not in ".,;:"
