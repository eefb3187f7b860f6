"""Names that end in a number, typed without their hyphen: 'saran 2' and 'saran2' for 'Saran-2'."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping

from knowledge.words import fold

_NAME_AND_NUMBER = re.compile(r"(?<![\w-])([^\W\d_]{2,}) ?(\d{1,3})(?![\w-]|[.,:]\d)")


def with_hyphens(text: str, known: Callable[[Collection[str]], Mapping[str, int]]) -> str:
    """A text in which these names have the hyphen that the articles write them with; `known` are the terms that any
    article holds.

    >>> with_hyphens("was saran 2 launched on may 2?", lambda terms: {term: 9 for term in terms if "saran" in term})
    'was saran-2 launched on may 2?'
    """
    found = {match: f"{fold(match[1])}-{int(match[2])}" for match in _NAME_AND_NUMBER.finditer(text)}
    held = known(set(found.values())) if found else {}
    for match in reversed([match for match, term in found.items() if term in held]):
        text = f"{text[: match.end(1)]}-{text[match.start(2) :]}"
    return text
